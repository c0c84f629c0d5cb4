import Lexicon

/// Keeps the small words of foreign names foreign.
///
/// Sees: *la Royal Society for the Prevention of Cruelty*, *Bank of America*. Makes: names of all words of the run, so
/// that *for* is not read as *foro*.
enum ForeignNameRun {
    /// Words of English and other languages that join names and are no Italian words.
    private static let joiners: Set<String> = [
        "of", "the", "for", "and", "to", "on", "with", "from", "by", "at", "an", "or", "is", "my", "your",
        "von", "der", "des", "und", "het", "du", "et", "les", "los", "las", "y",
    ]
    private static let reach = 8

    static func run(_ words: inout [Word]) {
        for index in words.indices where joiners.contains(words[index].form) && words[index].kind == .word {
            guard let first = name(words, from: index, step: -1), let last = name(words, from: index, step: 1) else {
                continue
            }
            for i in first...last where words[i].kind == .word && !words[i].surface.isEmpty { makeName(&words[i]) }
        }
    }

    /// The nearest word with a capital in that direction, over joiners alone.
    private static func name(_ words: [Word], from index: Int, step: Int) -> Int? {
        var i = index + step
        while words.indices.contains(i), abs(i - index) < reach {
            if words[i].isCapitalized { return furthest(words, from: i, step: step) }
            guard joiners.contains(words[i].form) else { return nil }
            i += step
        }
        return nil
    }

    /// The end of the words with capitals that stand together, where they are no common Italian words.
    private static func furthest(_ words: [Word], from index: Int, step: Int) -> Int {
        var i = index
        while words.indices.contains(i + step), words[i + step].isCapitalized, words[i + step].readings.count == 1 {
            i += step
        }
        return i
    }

    private static func makeName(_ word: inout Word) {
        word.readings = [Reading(lemma: word.surface, partOfSpeech: .properNoun)]
        word.reading = word.readings[0]
    }
}
