import Lexicon

/// Settles clitics that other words are written like, and the verbs behind clitics.
///
/// Sees: *me lo ha raccontato*, *se ne va*, *ti richiamo*. Makes: *me* and *lo* clitics of the verb, *se* no conjunction,
/// *richiamo* a verb.
enum CliticCluster {
    static func run(_ words: inout [Word], _ index: Int) {
        cluster(&words, index)
        verbBehind(&words, index)
    }

    private static let firsts: Set<String> = ["me", "te", "ce", "se", "ve"]
    private static let seconds: Set<String> = ["lo", "la", "li", "le", "ne", "l'", "n'"]

    /// *me lo*, *se ne*, *ce l'* before a verb.
    private static func cluster(_ words: inout [Word], _ index: Int) {
        guard index + 2 < words.count, firsts.contains(words[index].form), seconds.contains(words[index + 1].form),
            words[index].term == nil, words[index + 1].term == nil,
            index == 0 || words[index - 1].partOfSpeech != .adposition,
            words[index + 2].readings.contains(where: {
                [.verb, .auxiliary].contains($0.partOfSpeech)
                    && ($0.features.form.isFinite
                        || $0.features.form == .infinitive && index > 0 && words[index - 1].form == "non")
            }),
            let first = words[index].clitic, let second = words[index + 1].clitic
        else { return }
        if words[index].form == "se",
            supposes(words[index + 2]) && words[index + 1].form != "ne" || isOfSpeaker(words[index + 2]),
            let opener = words[index].readings.first(where: { $0.partOfSpeech == .subordinator })
        {
            words[index].reading = opener
            words[index + 1].reading = second
            return
        }
        // "mi chiedo se ne valga la pena"
        if words[index].form == "se", words[index + 1].form == "ne", index > 0, words[index - 1].isVerbal,
            ["chiedere", "domandare", "sapere", "capire", "vedere", "dubitare"].contains(words[index - 1].lemma),
            let opener = words[index].readings.first(where: { $0.partOfSpeech == .subordinator })
        {
            words[index].reading = opener
            words[index + 1].reading = second
            return
        }
        words[index].reading = first
        words[index + 1].reading = second
        guard !words[index + 2].isVerbal, words[index + 2].term == nil,
            let verb = ReadingChoice.finiteVerb(words, index + 2, withEnclitics: true)
        else { return }
        words[index + 2].reading = verb
    }

    /// *se l'avesse fatto*, *se lo ha visto*: a verb with *si* takes *essere*.
    private static func supposes(_ verb: Word) -> Bool {
        verb.readings.contains {
            [.verb, .auxiliary].contains($0.partOfSpeech) && $0.lemma == "avere" && $0.features.form.isFinite
        }
    }

    /// *se lo sapevo*: no pronoun of the first or second person.
    private static func isOfSpeaker(_ verb: Word) -> Bool {
        let finite = verb.readings.filter {
            [.verb, .auxiliary].contains($0.partOfSpeech) && $0.features.form.isFinite
        }
        return !finite.isEmpty && finite.allSatisfy { [1, 2].contains($0.features.person) }
    }

    /// *ti richiamo*, *mi sveglia*: behind a clitic that is nothing else a word that may be a verb is one.
    private static func verbBehind(_ words: inout [Word], _ index: Int) {
        guard index > 0, ["mi", "ti", "ci", "vi"].contains(words[index - 1].form), words[index].term == nil,
            [.noun, .adjective].contains(words[index].partOfSpeech), !words[index].isCapitalized,
            let verb = ReadingChoice.finiteVerb(words, index)
        else { return }
        words[index].reading = verb
    }
}
