import Lexicon

/// Puts *circa* before the amount that it follows.
///
/// Sees: *il 12% circa*, *tre ore circa*. Makes: *circa il 12%*, *circa tre ore*.
enum ApproximationOrder {
    static func run(_ words: inout [Word]) {
        var index = 1
        while index < words.count {
            if ["circa", "precise", "esatte"].contains(words[index].form), let start = amount(words, before: index),
                words[index].form == "circa" || start > 0 && words[start - 1].reading.kind == "art def"
            {
                let circa = words.remove(at: index)
                words.insert(circa, at: start)
            }
            index += 1
        }
    }

    /// Where the amount before `index` starts: a figure with at most a noun or a sign after it.
    private static func amount(_ words: [Word], before index: Int) -> Int? {
        if index + 1 < words.count, words[index + 1].partOfSpeech == .numeral { return nil }
        var i = index - 1
        if [.noun, .symbol].contains(words[i].partOfSpeech) { i -= 1 }
        guard i >= 0, words[i].partOfSpeech == .numeral else { return nil }
        return i
    }
}
