import Lexicon

/// Reads *quanto* between a verb and a noun phrase.
///
/// Sees: *pesa quanto un'automobile*. Writes: *weighs as much as a car*.
extension SentenceTransfer {
    mutating func readAsMuchAs() {
        for index in chunks.indices.dropFirst().dropLast() {
            guard words[chunks[index].head].form == "quanto", words[chunks[index].head].term == nil,
                chunks[index].end == chunks[index].start + 1, [.noun, .adverb].contains(chunks[index].kind),
                chunks[index - 1].kind == .verb, chunks[index - 1].verb?.isFinite == true, !isQuestion || index > 2,
                isBareNominal(chunks[index + 1]), !chunks[index + 1].determiners.isEmpty,
                !chunks[(index + 2)...].prefix(3).contains(where: { $0.verb?.isFinite == true })
            else { continue }
            chunks[index].kind = .phrase
            chunks[index].fixedEnglish = "as much as"
            chunks[index + 1].isObject = true
        }
    }
}
