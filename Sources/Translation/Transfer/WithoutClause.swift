import Lexicon

/// Makes a gerund of the clause that *senza che* opens.
///
/// Sees: *senza che nessuno se ne accorgesse*, *senza che i vicini lo sapessero*. Writes: *without anyone noticing*,
/// *without the neighbors knowing*.
extension SentenceTransfer {
    mutating func readWithoutClauses() {
        for index in chunks.indices.dropLast() {
            guard [.subordinator, .phrase].contains(chunks[index].kind),
                words[chunks[index].head].term?.words == ["senza", "che"],
                let inner = chunks[index...].indices.dropFirst().prefix(6).first(where: {
                    chunks[$0].kind == .verb && chunks[$0].verb?.isFinite == true
                }),
                !chunks[(index + 1)..<inner].contains(where: { $0.kind == .punctuation || $0.kind == .relative }),
                chunks[inner].suppliedSubject != "there"
            else { continue }
            chunks[index].fixedEnglish = "without"
            chunks[inner].verb?.isNegated = false
            speech.wanted.insert(inner)
            speech.prevented.insert(inner)
            guard let subject = chunks[inner].subject else { continue }
            chunks[subject].isSubject = false
            if let anyone = ["nessuno": "anyone", "niente": "anything", "nulla": "anything"][
                words[chunks[subject].head].lemma],
                chunks[subject].complements.isEmpty, chunks[subject].end == chunks[subject].start + 1
            {
                chunks[subject].fixedEnglish = anyone
            }
        }
    }
}
