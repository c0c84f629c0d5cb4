import Lexicon

/// Says *altro* that ends an enumeration as *more*.
///
/// Sees: *libri, dischi e altro*, *e molto altro*. Writes: *books, records and more*, *and much more*.
extension SentenceTransfer {
    mutating func readAndMore() {
        for index in chunks.indices.dropFirst() {
            guard chunks[index - 1].kind == .coordinator, ["e", "ed"].contains(words[chunks[index - 1].head].form),
                chunks[index].preposition == nil, words[chunks[index].end - 1].form == "altro",
                words[chunks[index].end - 1].term == nil, chunks[index].end - chunks[index].start <= 2,
                chunks[index].end - chunks[index].start == 1 || words[chunks[index].start].form == "molto",
                index + 1 == chunks.count || chunks[index + 1].kind == .punctuation
            else { continue }
            chunks[index].fixedEnglish = chunks[index].end - chunks[index].start == 1 ? "more" : "much more"
        }
    }
}
