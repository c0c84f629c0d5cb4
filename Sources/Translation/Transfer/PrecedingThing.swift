import Lexicon

/// Reads *precedente* and *seguente* with the thing that something goes before or after.
///
/// Sees: *il periodo precedente la guerra*, *i mesi seguenti l'incidente*. Writes: *the period preceding the war*, *the
/// months following the accident*. Before a verb the noun is its subject: *il mese precedente il ministro disse*.
extension SentenceTransfer {
    mutating func readPrecedingThings() {
        for index in chunks.indices.dropLast().reversed() {
            guard chunks[index].kind == .noun, let last = chunks[index].after.last, last.adverbs.isEmpty,
                last.head == chunks[index].end - 1, last.joiner == nil,
                let english = ["precedente": "preceding", "seguente": "following"][words[last.head].lemma],
                isBareNominal(chunks[index + 1]), hasDefiniteArticle(chunks[index + 1]),
                !isTimeAdverbial(chunks[index + 1]), !opensClause(index + 1)
            else { continue }
            chunks[index].after.removeLast()
            chunks[index].end = last.head
            var participle = Chunk(.phrase, head: last.head, start: last.head, end: last.head + 1)
            participle.fixedEnglish = english
            chunks.insert(participle, at: index + 1)
        }
    }

    /// Whether a finite verb follows before the next mark.
    private func opensClause(_ index: Int) -> Bool {
        for chunk in chunks[(index + 1)...] {
            if chunk.kind == .punctuation || chunk.kind.isClause { return false }
            if chunk.kind == .verb, chunk.verb?.isFinite == true { return true }
        }
        return false
    }
}
