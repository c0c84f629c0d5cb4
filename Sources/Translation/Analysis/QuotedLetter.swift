import Lexicon
import Text

/// Reads a single letter between quotation marks, or as the label of an item, as a letter.
///
/// Sees: *la "O" sembra una "e"*, *a) il sindaco*. Makes: names of the letters, which stay as they are; no *or*, no
/// *and*, no *to*.
enum QuotedLetter {
    static func run(_ words: inout [Word], _ index: Int) {
        guard index + 1 < words.count, words[index].kind == .word, words[index].surface.count == 1,
            words[index].term == nil, !words[index + 1].spaceBefore
        else { return }
        let isLabel = index == 0 && words[1].surface == ")"
        let isQuoted =
            index > 0 && !words[index].spaceBefore && marks.contains(words[index - 1].surface)
            && marks.contains(words[index + 1].surface)
        guard isLabel || isQuoted else { return }
        words[index].reading = Reading(lemma: words[index].surface, partOfSpeech: .properNoun)
    }

    private static let marks: Set<String> = ["\"", "«", "»", "“", "”", "'", "‘", "’"]
}
