import Translation

/// Tells points whose nouns say too little without the sentence before: *L'uomo è ricoverato…*, *I tre sono entrati…*,
/// *Tre anni dopo quel ragazzo…*.
///
/// Not: *L'uomo che…*, *I tre arrestati…*, *quel ragazzo che…*, where what follows says who is meant.
enum LooseNoun {
    private static let people: Set<String> = [
        "uomo", "donna", "giovane", "ragazzo", "ragazza", "bambino", "bambina", "anziano", "anziana", "coppia",
        "vittima", "malcapitato", "malcapitata",
    ]
    private static let demonstratives: Set<String> = [
        "quel", "quello", "quella", "quell'", "quell’", "quei", "quegli", "quelle",
    ]
    private static let reach = 6

    /// - Parameter words: of the sentence, without punctuation.
    static func opens(_ words: [Word]) -> Bool {
        isPerson(words) || isCount(words) || hasDemonstrative(words)
    }

    /// *L'uomo è…*, *La donna, 22 anni, è…*: the article, the noun, its verb.
    private static func isPerson(_ words: [Word]) -> Bool {
        guard words.count > 2, words[0].reading.kind == "art def", people.contains(words[1].lemma),
            words[1].partOfSpeech == .noun
        else { return false }
        let hasAge = words.count > 5 && isNumeral(words[2]) && words[3].lemma == "anno"
        return isVerb(words, hasAge ? 4 : 2)
    }

    /// *I tre sono…*, *Secondo la Procura, i due avrebbero…*, with nobody named before them.
    private static func isCount(_ words: [Word]) -> Bool {
        words.indices.prefix(reach + 2).contains { index in
            guard index + 2 < words.count, words[index].reading.kind == "art def", isNumeral(words[index + 1]),
                isVerb(words, index + 2)
            else { return false }
            let before = words[..<index]
            return index == 0
                || before.first?.partOfSpeech == .adposition
                    && !before.contains { $0.isVerbal || $0.partOfSpeech == .properNoun && $0.term == nil }
        }
    }

    /// *quel ragazzo*, which nothing before it in the sentence names and nothing behind it explains.
    private static func hasDemonstrative(_ words: [Word]) -> Bool {
        words.indices.prefix(reach).contains { index in
            guard index + 1 < words.count, demonstratives.contains(words[index].form),
                words[index].partOfSpeech == .determiner, let noun = noun(words, behind: index)
            else { return false }
            let isExplained = words[(noun + 1)...].prefix(3).contains { word in
                ["che", "cui", "dove", "quale", "quali", "di", "del", "della", "dei", "delle", "degli"].contains(
                    word.form)
            }
            return !isExplained && !words[..<index].contains { $0.lemma == words[noun].lemma }
        }
    }

    private static func noun(_ words: [Word], behind index: Int) -> Int? {
        (index + 1..<min(index + 3, words.count)).first { words[$0].partOfSpeech == .noun }
    }

    private static func isNumeral(_ word: Word) -> Bool { word.partOfSpeech == .numeral || word.kind == .number }

    private static func isVerb(_ words: [Word], _ index: Int) -> Bool {
        let next = words[index...].first { $0.form != "non" && !$0.reading.kind.hasPrefix("clit") }
        return next.map { $0.isVerbal && $0.features.form.isFinite } == true
    }
}
