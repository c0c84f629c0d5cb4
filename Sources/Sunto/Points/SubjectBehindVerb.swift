import Translation

/// Tells sentences that open with a pronoun's object and name their subject behind the verb, so that *He* stands for
/// nobody of the sentence before: *Gli ha replicato l'assessora al Bilancio*.
enum SubjectBehindVerb {
    private static let objects: Set<String> = ["gli", "le", "lo", "la", "l'", "l’", "li", "ne", "vi", "ci", "mi"]

    static func opens(_ words: [Word]) -> Bool {
        let words = words.filter { !$0.surface.isEmpty }
        guard let first = words.first, objects.contains(first.form), first.reading.kind.hasPrefix("clit"),
            let verb = words.firstIndex(where: { $0.isVerbal && $0.features.form.isFinite }), verb <= 2
        else { return false }
        let rest = words[(verb + 1)...].drop { $0.isVerbal || $0.partOfSpeech == .adverb }
        guard let next = rest.first, let noun = rest.dropFirst().first else { return false }
        let agrees = { (word: Word) in
            word.features.number == .any || word.features.number == words[verb].features.number
        }
        return next.partOfSpeech == .determiner && noun.isNominal && agrees(noun)
            || next.partOfSpeech == .properNoun && next.isCapitalized
    }
}
