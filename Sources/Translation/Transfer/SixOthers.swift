/// Counts *altri* before a number that stands alone.
///
/// Sees: *ne arrivarono altri sei*. Writes: *six others*.
extension SentenceTransfer {
    mutating func readSixOthers() {
        for index in chunks.indices.dropFirst().reversed() {
            let other = chunks[index - 1]
            guard other.kind == .adjective, other.end == other.start + 1, words[other.head].lemma == "altro",
                other.features.number == .plural, chunks[index].kind == .noun, chunks[index].preposition == nil,
                words[chunks[index].head].partOfSpeech == .numeral, chunks[index].determiners.isEmpty,
                chunks[index].end == chunks[index].start + 1, chunks[index].complements.isEmpty
            else { continue }
            chunks[index].start = other.start
            chunks[index].features.number = .plural
            chunks[index].fixedEnglish = numberEnglish(chunks[index].head) + " others"
            chunks.remove(at: index - 1)
        }
    }
}
