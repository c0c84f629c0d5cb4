import Lexicon

/// Says *come* before examples as *such as*.
///
/// Sees: *aziende come Fiat e Pirelli*, *alcuni animali, come il lupo*. Writes: *companies such as Fiat and Pirelli*, *some
/// animals, such as the wolf*.
extension SentenceTransfer {
    func introducesExamples(_ index: Int) -> Bool {
        guard words[chunks[index].head].lemma == "come", words[chunks[index].head].term == nil, index > 0,
            index + 1 < chunks.count
        else { return false }
        let host = isComma(index - 1) ? index - 2 : index - 1
        guard host >= 0, chunks[host].kind == .noun, innermost(chunks[host]).features.number == .plural,
            words[chunks[host].head].partOfSpeech == .noun, chunks[index + 1].kind == .noun,
            chunks[index + 1].preposition == nil, words[chunks[index + 1].head].isNominal
        else { return false }
        return !chunks[(index + 2)...].prefix(8).prefix { $0.kind != .punctuation && $0.kind != .relative }.contains {
            $0.kind == .verb && $0.verb?.isFinite == true
        }
    }

    private func innermost(_ chunk: Chunk) -> Chunk {
        var last = chunk
        while last.features.number != .plural, let next = last.complements.last { last = next }
        return last
    }
}
