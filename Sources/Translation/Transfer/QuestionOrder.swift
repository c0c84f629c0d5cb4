import Lexicon

/// Brings a question word that follows its topic to the front.
///
/// Sees: *Tom dove dormirà?* Writes: *Where will Tom sleep?*
extension SentenceTransfer {
    mutating func frontQuestionWord() {
        guard isQuestion, chunks.count >= 4 else { return }
        for index in chunks.indices.dropFirst().prefix(4) {
            guard isWhWord(index), chunks[index].kind != .subordinator || words[chunks[index].head].lemma != "quando",
                chunks[index - 1].kind == .noun, chunks[index - 1].preposition == nil, !isWhWord(index - 1),
                index == 1 || chunks[index - 2].kind == .punctuation || chunks[index - 2].kind == .coordinator,
                index + 1 < chunks.count, chunks[index + 1].kind == .verb
            else { continue }
            return chunks.swapAt(index - 1, index)
        }
    }
}
