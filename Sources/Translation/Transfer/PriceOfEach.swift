import Lexicon

/// Says what each of several things costs.
///
/// Sees: *costano 20 euro l'uno*. Writes: *they cost 20 euros each*.
extension SentenceTransfer {
    mutating func readPriceOfEach() {
        for index in chunks.indices.dropFirst() {
            let each = chunks[index]
            guard each.kind == .noun, each.preposition == nil, ["uno", "una"].contains(words[each.head].form),
                each.determiners.count == 1, words[each.determiners[0]].reading.kind == "art def",
                each.complements.isEmpty, chunks[index - 1].kind == .noun,
                chunks[index - 1].sense?.information.semanticClass == "money"
                    || selector.semanticClass(chunks[index - 1].head) == "money"
            else { continue }
            chunks[index] = Chunk(.phrase, head: each.head, start: each.start, end: each.end)
            chunks[index].fixedEnglish = "each"
        }
    }
}
