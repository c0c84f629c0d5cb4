import Lexicon

/// Tells *molto*, *poco*, *tanto* and *troppo* that count a noun from those that measure an adjective, and *lungo* of a
/// length from the preposition.
///
/// Sees: *c'è ancora molto lavoro*, *noioso e troppo lungo*, *il fiume, lungo 120 chilometri,*. Reads: much work, too long,
/// 120 kilometers long.
enum QuantityCorrection {
    static func run(_ words: inout [Word], _ index: Int) {
        guard index + 1 < words.count, words[index].term == nil else { return }
        if words[index].lemma == "lungo", words[index].partOfSpeech == .adposition { length(&words, index) }
        guard quantities.contains(words[index].lemma) else { return }
        switch words[index].partOfSpeech {
        case .adverb: beforeNoun(&words, index)
        case .adjective, .determiner, .pronoun: beforeAdjective(&words, index)
        default: break
        }
    }

    private static let quantities: Set<String> = ["molto", "poco", "tanto", "troppo", "parecchio"]

    /// *molto lavoro*: before a noun that it agrees with, unless that may be an adjective.
    private static func beforeNoun(_ words: inout [Word], _ index: Int) {
        let noun = words[index + 1]
        guard noun.partOfSpeech == .noun, noun.term == nil, !noun.mayBe(.adjective), noun.features.number == .singular,
            index > 0, words[index - 1].partOfSpeech == .adverb, words[index - 1].term == nil,
            ["ancora", "già", "sempre", "ormai", "davvero", "qui", "lì", "oggi", "spesso", "anche"].contains(
                words[index - 1].lemma),
            let determiner = words[index].readings.first(where: {
                $0.partOfSpeech == .determiner && $0.features.agrees(with: noun.features)
            })
        else { return }
        words[index].reading = determiner
    }

    /// *e troppo lungo*: behind an adjective and a conjunction, before one that ends the phrase.
    private static func beforeAdjective(_ words: inout [Word], _ index: Int) {
        guard index > 1, words[index + 1].partOfSpeech == .adjective, words[index + 1].term == nil,
            words[index - 1].partOfSpeech == .coordinator || words[index - 1].surface == ",",
            words[index - 2].partOfSpeech == .adjective,
            index + 2 == words.count || ![.noun, .adjective, .properNoun].contains(words[index + 2].partOfSpeech),
            let adverb = words[index].readings.first(where: { $0.partOfSpeech == .adverb })
        else { return }
        words[index].reading = adverb
    }

    /// *il fiume, lungo 120 chilometri,*, *un muro lungo 3 metri*: behind a thing that agrees, before a measure.
    private static func length(_ words: inout [Word], _ index: Int) {
        guard index > 1, index + 2 < words.count, words[index + 1].partOfSpeech == .numeral,
            ["metro", "chilometro", "centimetro", "miglio", "km", "m", "cm"].contains(words[index + 2].lemma),
            index + 3 == words.count || words[index + 3].lemma != "di",
            let adjective = words[index].readings.first(where: { $0.partOfSpeech == .adjective })
        else { return }
        let host = words[index - 1].surface == "," ? words[index - 2] : words[index - 1]
        guard host.isNominal || host.lemma == "essere" || host.partOfSpeech == .adjective,
            host.isVerbal || host.features.agrees(with: adjective.features)
        else { return }
        words[index].reading = adjective
    }
}
