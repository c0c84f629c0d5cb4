import Lexicon

/// Nests a bare noun into the noun before it that it qualifies.
///
/// Sees: *l'emergenza* + *rifiuti*, *il reparto* + *vendite*. Makes: one noun phrase, said as *the garbage emergency*, *the
/// sales department*.
extension SentenceTransfer {
    mutating func nestNounCompounds() {
        var result: [Chunk] = []
        result.reserveCapacity(chunks.count)
        for (index, chunk) in chunks.enumerated() {
            // "il sistema carota e bastone": two that belong together.
            let isPair =
                index + 2 < chunks.count && chunks[index + 1].kind == .coordinator
                && chunks[index + 2].kind == .noun && chunks[index + 2].determiners.isEmpty
            if let last = result.indices.last, !isPair, qualifies(chunk, result[last]) {
                speech.compounds.insert(chunk.head)
                result[last].complements.append(chunk)
                result[last].end = chunk.end
            } else {
                result.append(chunk)
            }
        }
        chunks = result
    }

    private func qualifies(_ chunk: Chunk, _ host: Chunk) -> Bool {
        guard chunk.kind == .noun, host.kind == .noun, chunk.start == host.end, host.head == host.end - 1,
            host.complements.isEmpty, host.apposed.isEmpty, NounCompound.heads.contains(words[host.head].lemma),
            words[host.head].term == nil, chunk.preposition == nil, chunk.determiners.isEmpty, chunk.numerals.isEmpty,
            chunk.before.isEmpty, chunk.apposed.isEmpty, words[chunk.head].partOfSpeech == .noun,
            !host.determiners.isEmpty || host.preposition != nil, !isTimeAdverbial(chunk)
        else { return false }
        return !selector.senses(words[chunk.head]).isEmpty && selector.semanticClass(chunk.head) != "time"
    }

    /// Nouns that stand in the plural before another.
    static func qualifier(_ english: String) -> String {
        ["sale": "sales", "complaint": "complaints", "sport": "sports", "good": "goods"][english] ?? english
    }
}
