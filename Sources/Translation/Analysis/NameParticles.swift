import Lexicon

/// Keeps the prepositions and articles of surnames in their names.
///
/// Sees: *Giorgio Dal Torrione*, *il generale Dalla Chiesa*, *Anna Della Rovere*. Makes: names of both words, so that nobody
/// is *from the tower*.
enum NameParticles {
    private static let particles: Set<String> = [
        "dal", "dalla", "dalle", "dall'", "dai", "del", "della", "delle", "dell'", "dei", "degli", "lo", "la", "li",
        "de", "di", "da", "d'", "le",
    ]

    static func run(_ words: inout [Word]) {
        guard words.contains(where: { isParticle($0) }), !CapitalCorrection.isTitleCase(words) else { return }
        var index = 1
        while index + 1 < words.count {
            defer { index += 1 }
            guard isParticle(words[index]), opensName(words, index) else { continue }
            // The article inside *dal* is a word of its own, with an empty surface.
            let next = words[index + 1].surface.isEmpty ? index + 2 : index + 1
            guard next < words.count, words[next].isCapitalized, words[next].kind == .word,
                words[next].surface.count > 1
            else { continue }
            makeName(&words[index])
            makeName(&words[next])
            if next == index + 2 { words.remove(at: index + 1) }
        }
    }

    /// A small word with a capital inside a sentence.
    private static func isParticle(_ word: Word) -> Bool {
        word.isCapitalized && !word.isInitial && word.kind == .word && particles.contains(word.form)
            && word.surface != word.surface.uppercased()
    }

    /// Behind a first name, what somebody is (*il generale*) or a preposition.
    private static func opensName(_ words: [Word], _ index: Int) -> Bool {
        let before = words[index - 1]
        // "Juventus, Del Piero segna"
        if before.surface == ",", index > 1, words[index - 2].isCapitalized { return true }
        guard before.kind == .word, !before.surface.isEmpty else { return false }
        if before.isCapitalized { return before.readings.allSatisfy { $0.partOfSpeech == .properNoun || $0.isGuess } }
        return before.mayBe(.noun) || before.mayBe(.adposition)
    }

    private static func makeName(_ word: inout Word) {
        word.readings = [Reading(lemma: word.surface, partOfSpeech: .properNoun)]
        word.reading = word.readings[0]
    }
}
