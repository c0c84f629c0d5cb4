import Lexicon

/// Asks plainly where Italian singles out what it asks for.
///
/// Sees: *Dov'è che abiti?*, *Chi è che parla?* Writes: *Where do you live?*, *Who speaks?*
extension SentenceTransfer {
    mutating func straightenCleftQuestions() {
        guard isQuestion, chunks.count > 4, isWhWord(0), let be = chunks[1].verb, chunks[1].kind == .verb,
            chunks[1].end == chunks[1].start + 1, be.form == .present, be.person == 3, be.number == .singular,
            words[be.main].lemma == "essere", words[be.main].term == nil, chunks[2].end == chunks[2].start + 1,
            words[chunks[2].head].form == "che", words[chunks[2].head].term == nil,
            chunks[3].kind == .verb && chunks[3].verb?.isFinite == true || chunks[3].kind == .noun
        else { return }
        chunks.removeSubrange(1...2)
        chunks[0].kind = chunks[0].kind == .subordinator ? .adverb : chunks[0].kind
    }
}
