import Lexicon

/// Moves *però* from inside a clause to its start.
///
/// Sees: *Ci vorranno però cinque anni*. Writes: *However, it will take five years*.
extension SentenceTransfer {
    mutating func moveConnectives() {
        for index in chunks.indices where index > 0 && isInnerHowever(index) {
            var start = index
            while start > 0, chunks[start - 1].kind != .punctuation, chunks[start - 1].kind != .subordinator,
                chunks[start - 1].kind != .relative
            {
                start -= 1
            }
            if chunks[index - 1].kind == .relative {
                // "la destinazione, che però offre molto"
                chunks[index].fixedEnglish = ", however ,"
                continue
            }
            guard start == 0 || chunks[start - 1].kind == .punctuation, start < index else { continue }
            var connective = chunks.remove(at: index)
            connective.fixedEnglish = start > 0 && isComma(start - 1) ? "however" : "however ,"
            chunks.insert(connective, at: start)
        }
    }

    private func isInnerHowever(_ index: Int) -> Bool {
        (chunks[index].kind == .adverb || chunks[index].kind == .coordinator && chunks[index - 1].kind == .relative)
            && words[chunks[index].head].lemma == "però" && chunks[index].preposition == nil
            && chunks[index - 1].kind != .punctuation
    }
}
