import Lexicon

/// Reads *loro* behind a verb of telling or giving as *to them*.
///
/// Sees: *ha spiegato loro perché aveva annullato il concerto*, *ha chiesto loro di collaborare*. Writes: *explained to them why*,
/// *asked them to collaborate*.
extension SentenceTransfer {
    mutating func readDativeLoro() {
        var index = 0
        while index + 1 < chunks.count {
            if chunks[index].kind == .verb, let verb = chunks[index].verb, !verb.isPassive, verb.causative == nil,
                chunks[index + 1].kind == .noun, chunks[index + 1].preposition == nil,
                chunks[index + 1].end == chunks[index + 1].start + 1, words[chunks[index + 1].head].form == "loro",
                words[chunks[index + 1].head].reading.kind.hasPrefix("pers"), words[verb.main].term == nil,
                verb.clitics.isEmpty, Self.tells(words[verb.main].lemma), !goesOnAsSubject(index + 2)
            {
                chunks[index].verb?.clitics = ["loro"]
                chunks[index].end = chunks[index + 1].end
                chunks.remove(at: index + 1)
            }
            index += 1
        }
    }

    /// *… e loro vanno*: a verb of its own follows.
    private func goesOnAsSubject(_ index: Int) -> Bool {
        index < chunks.count && chunks[index].kind == .verb && chunks[index].verb?.isFinite == true
    }
}
