import Lexicon

/// Leaves *quello* out before an infinitive that *essere* names.
///
/// Sees: *l'obiettivo è quello di crescere*. Writes: *the goal is to grow*.
extension SentenceTransfer {
    mutating func readAimIsTo() {
        for index in chunks.indices.dropFirst().dropLast() {
            guard chunks[index].kind == .noun, words[chunks[index].head].form == "quello",
                chunks[index].preposition == nil, chunks[index].end == chunks[index].start + 1,
                words[chunks[index].head].term == nil, let be = chunks[index - 1].verb,
                words[be.main].lemma == "essere", words[be.main].term == nil,
                let aim = chunks[index + 1].verb, aim.form == .infinitive, preposition(chunks[index + 1]) == "di"
            else { continue }
            chunks[index].kind = .phrase
            chunks[index].fixedEnglish = ""
        }
    }
}
