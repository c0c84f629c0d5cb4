/// Leaves *where* out between a noun and an infinitive.
///
/// Sees: *un posto dove vivere*, *una delle città migliori dove gustare la cucina asiatica*. Writes: *a place to live*, *one of
/// the best cities to enjoy Asian cuisine*.
extension SentenceTransfer {
    mutating func readPlacesToDo() {
        for index in chunks.indices.dropFirst().dropLast() {
            let chunk = chunks[index]
            guard chunk.preposition == nil, chunk.end == chunk.start + 1, words[chunk.head].lemma == "dove",
                chunks[index - 1].kind == .noun, words[chunks[index - 1].head].isNominal,
                chunks[index - 1].end == chunk.start, let verb = chunks[index + 1].verb, verb.form == .infinitive,
                chunks[index + 1].preposition == nil
            else { continue }
            chunks[index].fixedEnglish = ""
        }
    }
}
