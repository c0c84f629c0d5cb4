import Lexicon
import Text

/// Reads a single letter between quotation marks as a letter.
///
/// Sees: *la "O" sembra una "e"*. Makes: names of the two, which stay as they are; no *or*, no *and*.
enum QuotedLetter {
    static func run(_ words: inout [Word], _ index: Int) {
        guard index > 0, index + 1 < words.count, words[index].kind == .word, words[index].surface.count == 1,
            words[index].term == nil, marks.contains(words[index - 1].surface),
            marks.contains(words[index + 1].surface), !words[index].spaceBefore, !words[index + 1].spaceBefore
        else { return }
        words[index].reading = Reading(lemma: words[index].surface, partOfSpeech: .properNoun)
    }

    private static let marks: Set<String> = ["\"", "«", "»", "“", "”", "'", "‘", "’"]
}
