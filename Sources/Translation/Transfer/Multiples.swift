import Lexicon

/// Says a multiple before what is multiplied.
///
/// Sees: *è due volte la media nazionale*, *tre volte il prezzo*. Writes: *is twice the national average*, *three times the
/// price*.
extension SentenceTransfer {
    mutating func readMultiples() {
        for index in chunks.indices.dropFirst().dropLast() {
            let times = chunks[index]
            guard words[times.head].lemma == "volta" || words[times.head].term?.words.last == "volte",
                times.preposition == nil, let many = multiple(times), chunks[index + 1].kind == .noun,
                chunks[index + 1].start == times.end, chunks[index + 1].preposition == nil,
                isThat(chunks[index + 1])
                    || chunks[index + 1].determiners.count == 1 && hasDefiniteArticle(chunks[index + 1]),
                chunks[index - 1].kind == .verb || chunks[index - 1].kind == .preposition,
                !isTimeAdverbial(chunks[index + 1]), selector.semanticClass(chunks[index + 1].head) != "time"
            else { continue }
            chunks[index + 1].quantifier = isThat(chunks[index + 1]) ? many : many + " the"
            chunks[index].kind = .phrase
            chunks[index].fixedEnglish = ""
        }
    }

    /// *trecentomila volte quella della Terra*
    private func isThat(_ chunk: Chunk) -> Bool {
        words[chunk.head].lemma == "quello" && words[chunk.head].partOfSpeech == .pronoun && !chunk.complements.isEmpty
    }

    private mutating func multiple(_ times: Chunk) -> String? {
        if let term = words[times.head].term {
            guard term.words.count == 2 else { return nil }
            return term.english == "twice" ? "twice" : term.english.hasSuffix(" times") ? term.english : nil
        }
        guard times.numerals.count == 1 else { return nil }
        let number = numberEnglish(times.numerals[0])
        return ["two", "2"].contains(number) ? "twice" : number + " times"
    }
}
