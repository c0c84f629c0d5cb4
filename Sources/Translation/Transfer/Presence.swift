import Lexicon

/// Says whether somebody or something known is here.
///
/// Sees: *Lui non c'è*, *C'è Marco?* Writes: *He isn't here*, *Is Marco there?*
extension SentenceTransfer {
    mutating func readWhereabouts() {
        for index in chunks.indices {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb, words[verb.main].lemma == "essere",
                words[verb.main].term == nil, verb.clitics == ["ci"], verb.person == 3, verb.isFinite, !verb.isPerfect
            else { continue }
            let isLast =
                index + 1 >= chunks.count
                || [.punctuation, .coordinator, .subordinator].contains(chunks[index + 1].kind)
            if isLast, let subject = chunks[index].subject, chunks[subject].kind == .noun, subject < index,
                isKnownPerson(chunks[subject]) || hasDefiniteArticle(chunks[subject])
            {
                chunks[index].verb?.clitics = []
                speech.places[verb.main] = verb.form == .imperfect ? "there" : "here"
            } else if isQuestion, tagPosition == nil, index == 0, chunks.count > 1, isKnownPerson(chunks[1]),
                chunks.count == 2 || chunks[2].kind == .punctuation
            {
                chunks[index].verb?.clitics = []
                chunks[index].subject = 1
                chunks[1].isSubject = true
                chunks[index].isInverted = true
                speech.places[verb.main] = "there"
            }
        }
    }

    private func isKnownPerson(_ chunk: Chunk) -> Bool {
        guard chunk.kind == .noun, chunk.preposition == nil, chunk.numerals.isEmpty else { return false }
        let head = words[chunk.head]
        return head.partOfSpeech == .properNoun || head.reading.kind.hasPrefix("pers")
            || selector.semanticClass(chunk.head) == "person"
                && (hasDefiniteArticle(chunk)
                    || chunk.determiners.contains { words[$0].reading.kind.hasPrefix("poss") })
    }
}
