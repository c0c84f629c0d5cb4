import Lexicon

/// Says for how long something has been so, where Italian counts the years first.
///
/// Sees: *Sono due anni che non la vedo*, *È un mese che piove*. Writes: *I haven't seen her for two years*, *It has been raining
/// for a month*.
extension SentenceTransfer {
    mutating func readYearsSince() {
        guard chunks.count > 4, let be = chunks[0].verb, chunks[0].kind == .verb, words[be.main].lemma == "essere",
            words[be.main].term == nil, be.form == .present, !be.isPerfect, be.clitics.isEmpty, !be.isNegated,
            be.modals.isEmpty, be.person == 3 || chunks[0].end == chunks[0].start + 1,
            isLength(chunks[1]), chunks[2].end == chunks[2].start + 1, words[chunks[2].head].form == "che",
            let verb = chunks[3].verb, chunks[3].kind == .verb, verb.isFinite, verb.form == .present, !verb.isPerfect
        else { return }
        var length = chunks[1]
        let noun = lexicon.dictionary.senses(words[length.head].lemma, .noun).first?.english ?? "year"
        let count = length.numerals.first.map { numberEnglish($0) } ?? Articles.indefinite(before: noun)
        length.kind = .adverb
        length.fixedEnglish = "for " + count + " " + (length.features.number == .plural ? noun + "s" : noun)
        speech.lasting.insert(verb.main)
        var end = 4
        while end < chunks.count, ![.punctuation, .coordinator, .subordinator, .relative].contains(chunks[end].kind) {
            end += 1
        }
        chunks.insert(length, at: end)
        chunks.removeFirst(3)
    }

    private func isLength(_ chunk: Chunk) -> Bool {
        chunk.kind == .noun && chunk.preposition == nil && chunk.complements.isEmpty
            && ["anno", "mese", "settimana", "giorno", "ora", "minuto", "secolo"].contains(words[chunk.head].lemma)
            && (!chunk.numerals.isEmpty && chunk.determiners.isEmpty
                || chunk.determiners.count == 1 && words[chunk.determiners[0]].reading.kind == "art ind")
    }
}
