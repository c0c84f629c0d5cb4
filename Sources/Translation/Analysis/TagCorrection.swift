import Lexicon

/// Corrects readings by their neighbours where a rule is surer than the tagger's statistics.
enum TagCorrection {
    static func run(_ words: inout [Word]) {
        for index in words.indices {
            relativeChe(&words, index)
            clitic(&words, index)
        }
    }

    /// *che* after a noun, pronoun or name is relative; after a verb, adjective or adverb it opens a clause.
    private static func relativeChe(_ words: inout [Word], _ index: Int) {
        guard words[index].form == "che", words[index].term == nil, words[index].partOfSpeech != .determiner else { return }
        var before = index - 1
        if before >= 0, words[before].surface == "," { before -= 1 }
        guard before >= 0 else { return }
        let previous = words[before]
        let isNominal = previous.isNominal || (previous.partOfSpeech == .pronoun && !previous.reading.kind.hasPrefix("clit"))
            || (previous.partOfSpeech == .adjective && before > 0 && words[before - 1].isNominal)
        let tag: PartOfSpeech = isNominal && !Self.clauseNouns.contains(previous.lemma) ? .pronoun : .subordinator
        let afterParticiple = previous.isVerbal && previous.features.form == .pastParticiple && words[index].partOfSpeech == .pronoun
        if afterParticiple { return }
        set(tag, &words, index)
    }

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
