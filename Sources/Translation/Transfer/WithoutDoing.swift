import Lexicon

/// Turns the clause behind *senza che* into *without* with its subject and a form in *-ing*.
///
/// Sees: *è entrato senza che nessuno lo vedesse*. Writes: *entered without anyone seeing him*.
extension SentenceTransfer {
    mutating func readWithoutDoing() {
        for index in chunks.indices where opensWithout(index) {
            guard
                let verb = chunks.indices[index...].dropFirst().prefix(6).first(where: {
                    chunks[$0].kind == .verb && chunks[$0].verb?.isFinite == true
                }), let group = chunks[verb].verb,
                group.form == .subjunctivePresent || group.form == .subjunctiveImperfect || group.form == .present,
                group.modals.isEmpty, !group.isNegated, chunks[verb].suppliedSubject != "there",
                !chunks[index..<verb].contains(where: { $0.kind == .punctuation || $0.kind == .relative })
            else { continue }
            if let subject = chunks[verb].subject, words[chunks[subject].head].lemma == "nessuno",
                chunks[subject].end == chunks[subject].start + 1
            {
                chunks[subject].fixedEnglish = "anyone"
            }
            speech.wanted.insert(verb)
            speech.prevented.insert(verb)
        }
    }

    /// Whether what follows stands under *without*, where *nobody* is *anyone*.
    func opensWithout(_ index: Int) -> Bool {
        chunks[index].kind == .subordinator && words[chunks[index].head].lemma == "senza che"
    }
}
