import Lexicon

/// Keeps *altri* with what is counted, behind a number that more may follow.
///
/// Sees: *altre 40* + *o* + *più famiglie*. Writes: *40 or more other families*.
extension SentenceTransfer {
    mutating func readFortyOrMore() {
        for index in chunks.indices.dropLast(3) {
            let first = chunks[index]
            guard first.kind == .noun, first.numerals.isEmpty, words[first.head].partOfSpeech == .numeral,
                first.end == first.head + 1, first.preposition == nil, first.start == first.head - 1,
                words[first.head - 1].lemma == "altro", chunks[index + 1].kind == .coordinator,
                words[chunks[index + 1].head].form == "o", chunks[index + 2].kind == .adverb,
                ["più", "meno"].contains(words[chunks[index + 2].head].form), chunks[index + 3].kind == .noun,
                chunks[index + 3].preposition == nil, chunks[index + 3].determiners.isEmpty,
                chunks[index + 3].features.number == .plural
            else { continue }
            chunks[index].fixedEnglish = numberEnglish(first.head)
            chunks[index + 3].before.insert(Modifier(head: first.head - 1), at: 0)
        }
    }
}
