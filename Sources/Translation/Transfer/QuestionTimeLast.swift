import Lexicon

/// Puts the time that opens a question at its end.
///
/// Sees: *Domani lavori?* Writes: *Are you working tomorrow?*
extension SentenceTransfer {
    mutating func moveTimeOfQuestion() {
        guard isQuestion, isSpoken, tagPosition == nil, chunks.count > 2, chunks[0].kind == .adverb,
            ["domani", "oggi", "stasera", "ieri", "adesso", "ora", "domenica"].contains(words[chunks[0].head].form),
            chunks[0].end == 1, words[chunks[0].head].term == nil, chunks[1].kind == .verb || chunks[1].kind == .noun,
            !chunks.indices.contains(where: isWhWord),
            chunks.count(where: { $0.kind == .verb && $0.verb?.isFinite == true }) == 1,
            chunks.count(where: { $0.kind == .punctuation }) == 1, chunks[chunks.count - 1].kind == .punctuation
        else { return }
        let time = chunks.removeFirst()
        chunks.insert(time, at: chunks.count - 1)
    }
}
