import Lexicon

/// Says *più* between a relative pronoun and its verb as *most*.
///
/// Sees: *quello che più conta*, *la cosa che più mi preoccupa*. Writes: *what counts most*, *the thing that worries me most*.
extension SentenceTransfer {
    mutating func readMostOfAll() {
        var index = 1
        while index + 1 < chunks.count {
            defer { index += 1 }
            guard chunks[index].kind == .adverb, chunks[index].end == chunks[index].start + 1,
                ["più", "meno"].contains(words[chunks[index].head].lemma), words[chunks[index].head].term == nil,
                opensRelative(index - 1), chunks[index + 1].kind == .verb, let verb = chunks[index + 1].verb,
                verb.isFinite,
                !verb.isNegated
            else { continue }
            let adverb = chunks[index].head
            words[adverb].reading.lemma += " di tutto"
            chunks[index + 1].verb?.adverbs.append(adverb)
            chunks[index + 1].start = chunks[index].start
            chunks.remove(at: index)
        }
    }

    private func opensRelative(_ index: Int) -> Bool {
        if chunks[index].kind == .relative { return chunks[index].preposition == nil }
        return chunks[index].kind == .noun && words[chunks[index].head].term?.words.last == "che"
    }
}
