import Lexicon

/// Says what there is to be no more of.
///
/// Sees: *niente più colazione in ufficio*, *basta tasse*. Writes: *no more breakfast at the office*, *no more taxes*.
extension SentenceTransfer {
    mutating func readNoMore() {
        for index in chunks.indices.dropLast() {
            guard index == 0 || [.punctuation, .coordinator].contains(chunks[index - 1].kind) else { continue }
            let isEnough =
                words[chunks[index].head].form == "basta" && chunks[index].end == chunks[index].start + 1
                && words[chunks[index].head].term == nil
            let hasMore =
                index + 2 < chunks.count && ["niente", "nessun", "nessuna"].contains(words[chunks[index].head].form)
                && chunks[index].end == chunks[index].start + 1 && words[chunks[index + 1].head].form == "più"
                && chunks[index + 1].end == chunks[index + 1].start + 1
            // "Niente quote, niente profughi"
            let isNone =
                !hasMore && words[chunks[index].head].form == "niente" && chunks[index].end == chunks[index].start + 1
                && words[chunks[index].head].partOfSpeech == .pronoun
            guard isEnough || hasMore || isNone else { continue }
            let thing = hasMore ? index + 2 : index + 1
            guard chunks[thing].kind == .noun, chunks[thing].preposition == nil, chunks[thing].determiners.isEmpty,
                words[chunks[thing].head].partOfSpeech == .noun, chunks[thing].numerals.isEmpty
            else { continue }
            for j in index..<thing {
                chunks[j].kind = .phrase
                chunks[j].verb = nil
                chunks[j].fixedEnglish = ""
            }
            chunks[thing].quantifier = isNone ? "no" : "no more"
        }
    }
}
