import Text

/// Finds names among the words of a sentence by their capitals.
///
/// Capitals side by side are one name (*Gian Piero Gasperini*, *Stati Uniti*). A capital alone is a name unless the
/// word is a common one (*la Regione*). The first word of a sentence or quotation has a capital anyway.
struct NameRuns {
    /// What is known of a token.
    struct Word {
        var isCapitalized = false
        /// Whether it opens the sentence or a quotation.
        var isInitial = false
        /// Whether it may be a noun as it is.
        var isNoun = false
        /// Whether it may be any word but a name.
        var isKnown = false
        /// Whether it is a preposition that links nouns: *di*, *of*.
        var isLink = false
        /// Whether it is an article, a verb or the like and can open no name.
        var isFunction = false
    }

    /// For each token, whether it is part of a name.
    static func names(_ words: [Word]) -> [Bool] {
        var result = [Bool](repeating: false, count: words.count)
        var start = 0
        while start < words.count {
            guard words[start].isCapitalized else {
                start += 1
                continue
            }
            var end = start + 1
            while end < words.count, words[end].isCapitalized, !words[end].isInitial { end += 1 }
            if opensNoName(words, start..<end) { start += 1 }
            let isName = end - start > 1 || (end > start && isName(alone: words[start]))
            if isName { for index in start..<end { result[index] = true } }
            start = max(end, start + 1)
        }
        return result
    }

    /// "Il ministro dell'Istruzione Giuseppe Valditara", "Trascinatrice Chiara Bosetti": a common noun with a capital
    /// before somebody's name.
    private static func opensNoName(_ words: [Word], _ run: Range<Int>) -> Bool {
        let first = words[run.lowerBound]
        if first.isInitial, first.isFunction { return true }
        let others = words[run.dropFirst()]
        guard first.isNoun, others.count > 1, others.allSatisfy({ !$0.isKnown }) else { return false }
        return first.isInitial || (run.lowerBound > 0 && words[run.lowerBound - 1].isLink)
    }

    private static func isName(alone word: Word) -> Bool { word.isInitial ? !word.isKnown : !word.isNoun }
}
