import Lexicon

/// Corrects readings by their neighbours where a rule is surer than the tagger's statistics.
enum TagCorrection {
    static func run(_ words: inout [Word]) {
        for index in words.indices {
            commonNounWithCapital(&words, index)
            nounBeforeAdjective(&words, index)
            clitic(&words, index)
            noFiniteVerb(&words, index)
        }
        for index in words.indices {
            relativeChe(&words, index)
        }
    }

    /// *che* after a noun, pronoun or name is relative; after a verb, adjective or adverb it opens a clause.
    private static func relativeChe(_ words: inout [Word], _ index: Int) {
        guard words[index].form == "che", words[index].term == nil, words[index].partOfSpeech != .determiner else { return }
        var before = index - 1
        if before >= 0, words[before].surface == "," { before -= 1 }
        guard before >= 0 else { return }
        let previous = words[before]
        let isNominal = previous.isNominal || isNominalized(words, before) || (previous.partOfSpeech == .pronoun && !previous.reading.kind.hasPrefix("clit"))
            || (previous.partOfSpeech == .adjective && before > 0 && words[before - 1].isNominal)
        if isNominal, reportsToSomeone(words, before) { return set(.subordinator, &words, index) }
        let tag: PartOfSpeech = isNominal && !Self.clauseNouns.contains(previous.lemma) ? .pronoun : .subordinator
        let afterParticiple = previous.isVerbal && previous.features.form == .pastParticiple && words[index].partOfSpeech == .pronoun
        if afterParticiple { return }
        set(tag, &words, index)
    }

    /// *ha detto ai giornalisti che…*: the clause is what is said, not a relative of the person it is said to.
    private static func reportsToSomeone(_ words: [Word], _ noun: Int) -> Bool {
        var index = noun
        while index > 0, noun - index < 4, !words[index].isVerbal {
            if words[index].partOfSpeech == .adposition, words[index].lemma == "a" {
                return (max(0, index - 3)..<index).contains {
                    words[$0].partOfSpeech == .verb && SentenceTransfer.reportingVerbs.contains(words[$0].lemma)
                }
            }
            index -= 1
        }
        return false
    }

    /// *lo stesso, il migliore*: an adjective after an article without a noun.
    private static func isNominalized(_ words: [Word], _ index: Int) -> Bool {
        words[index].partOfSpeech == .adjective && index > 0 && words[index - 1].partOfSpeech == .determiner
    }

    /// After a preposition, a determiner or a figure there is no finite verb: *altri alimenti*, *85 dipendenti*; nor
    /// after another verb without a mark between: *intavolerà colloqui*.
    private static func noFiniteVerb(_ words: inout [Word], _ index: Int) {
        guard index > 0, words[index].partOfSpeech == .verb, words[index].term == nil else { return }
        let form = words[index].features.form
        guard form.isFinite || form == .presentParticiple else { return }
        let before = words[index - 1]
        let isNominalPlace = [.adposition, .determiner, .numeral].contains(before.partOfSpeech)
            || (before.partOfSpeech == .verb && before.features.form.isFinite && words[index].features.person == 2)
        guard isNominalPlace, before.lemma != "come",
            let nominal = words[index].readings.first(where: { $0.partOfSpeech == .noun && $0.features.agrees(with: before.features) })
                ?? words[index].readings.first(where: { $0.partOfSpeech == .noun || $0.partOfSpeech == .adjective })
        else { return }
        words[index].reading = nominal
    }

    /// *il Governo, i Paesi, lo Stato*: a common noun with a capital after an article is no name.
    private static func commonNounWithCapital(_ words: inout [Word], _ index: Int) {
        guard words[index].partOfSpeech == .properNoun, words[index].term == nil, index > 0 else { return }
        let before = words[index - 1]
        guard [.determiner, .numeral, .adjective, .adposition].contains(before.partOfSpeech),
            let noun = words[index].readings.first(where: { $0.partOfSpeech == .noun }),
            before.partOfSpeech == .adposition || before.features.agrees(with: noun.features)
        else { return }
        if index + 1 < words.count, words[index + 1].partOfSpeech == .properNoun, words[index + 1].term == nil { return }
        words[index].reading = noun
    }

    /// *lo storico greco*: of two words that may both be noun and adjective, the first is the noun, unless it is an
    /// adjective that stands before its noun by habit.
    private static func nounBeforeAdjective(_ words: inout [Word], _ index: Int) {
        guard index + 1 < words.count, words[index].partOfSpeech == .adjective, words[index + 1].partOfSpeech == .noun,
            words[index].term == nil, words[index + 1].term == nil, !prenominal.contains(words[index].lemma),
            let noun = words[index].readings.first(where: { $0.partOfSpeech == .noun }),
            let adjective = words[index + 1].readings.first(where: { $0.partOfSpeech == .adjective }),
            noun.features.agrees(with: adjective.features)
        else { return }
        words[index].reading = noun
        words[index + 1].reading = adjective
    }

    private static let prenominal: Set<String> = [
        "grande", "nuovo", "vecchio", "bello", "buono", "brutto", "cattivo", "piccolo", "giovane", "primo", "secondo",
        "terzo", "quarto", "ultimo", "prossimo", "vero", "solo", "unico", "lungo", "breve", "alto", "basso", "povero",
        "caro", "santo", "stesso", "altro", "maggiore", "minore", "migliore", "peggiore", "ex", "mezzo", "doppio",
        "numeroso", "diverso", "vario", "certo", "principale", "massimo", "minimo", "attuale", "futuro", "presunto",
    ]

    /// Nouns that a clause with *che* explains: *il fatto che*.
    private static let clauseNouns: Set<String> = [
        "fatto", "idea", "ipotesi", "notizia", "speranza", "paura", "timore", "possibilità", "convinzione", "impressione",
        "sensazione", "dubbio", "certezza", "rischio", "probabilità",
    ]

    private static func set(_ tag: PartOfSpeech, _ words: inout [Word], _ index: Int) {
        guard words[index].partOfSpeech != tag, let reading = words[index].readings.first(where: { $0.partOfSpeech == tag }) else { return }
        words[index].reading = reading
    }

    /// *la*, *lo*, *le*, *gli* before a verb are clitics, before a noun articles.
    private static func clitic(_ words: inout [Word], _ index: Int) {
        guard index + 1 < words.count, ["la", "lo", "le", "li", "l'", "gli"].contains(words[index].form), words[index].term == nil else { return }
        let next = words[index + 1]
        if next.isVerbal, next.features.form.isFinite { set(.pronoun, &words, index) }
        if next.partOfSpeech == .noun || next.partOfSpeech == .adjective || next.partOfSpeech == .properNoun { set(.determiner, &words, index) }
        if words[index].partOfSpeech == .pronoun, let reading = words[index].readings.first(where: { $0.partOfSpeech == .pronoun && $0.kind.hasPrefix("clit") }) {
            words[index].reading = reading
        }
    }
}
