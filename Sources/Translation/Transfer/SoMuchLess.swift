import Lexicon

/// Says *more* or *less* behind an amount.
///
/// Sees: *guadagnano il 22% in meno degli uomini*, *500 corone in più all'anno*. Writes: *earn 22% less than men*, *500 crowns
/// more a year*.
extension SentenceTransfer {
    mutating func readSoMuchLess() {
        for index in chunks.indices.dropFirst() {
            if chunks[index].kind == .noun, let opening = chunks[index].preposition, let term = words[opening].term,
                term.words.count == 3, term.words[0] == "in", ["più", "meno"].contains(term.words[1]),
                isAmount(chunks[index - 1])
            {
                words[opening].term?.english = term.words[1] == "più" ? "more than" : "less than"
                continue
            }
            guard chunks[index].kind == .adverb, let term = words[chunks[index].head].term, term.words.count == 2,
                term.words[0] == "in", ["più", "meno"].contains(term.words[1]), isAmount(chunks[index - 1])
            else { continue }
            chunks[index].fixedEnglish = term.words[1] == "più" ? "more" : "less"
        }
    }

    private func isAmount(_ chunk: Chunk) -> Bool {
        chunk.kind == .noun
            && (chunk.holdsAmount(in: words) || words[chunk.head].surface == "%"
                || words[chunk.head].lemma == "per cento" || words[chunk.head].partOfSpeech == .numeral)
    }
}
