import Lexicon

/// Turns the clause after *volere* into an infinitive with its subject as the object.
///
/// Sees: *Voglio che tu venga*, *ha lasciato che Tom uscisse*. Writes: *I want you to come*, *let Tom go out*.
extension SentenceTransfer {
    mutating func readWantedClauses() {
        readBlessing()
        for index in chunks.indices {
            guard let verb = chunks[index].verb, chunks[index].kind == .verb,
                ["volere", "lasciare"].contains(words[verb.main].lemma),
                words[verb.main].term == nil, index + 1 < chunks.count, chunks[index + 1].kind == .subordinator,
                words[chunks[index + 1].head].lemma == "che", let wanted = subjunctive(after: index + 1)
            else { continue }
            chunks[index + 1].fixedEnglish = ""
            speech.wanted.insert(wanted)
            if words[verb.main].lemma == "lasciare" {
                chunks[index].sense = Sense(english: "let")
                speech.permitted.insert(wanted)
            }
            if let subject = chunks[wanted].subject { chunks[subject].isSubject = false }
            readSecondPerson(wanted)
        }
    }

    /// *Che Dio la benedica!*: a wish of its own is *may* with its subject.
    private mutating func readBlessing() {
        guard !isQuestion, let first = chunks.first, words[first.head].lemma == "che", first.kind == .subordinator,
            let wish = chunks.firstIndex(where: { $0.kind == .verb && $0.verb?.isFinite == true }),
            chunks[wish].verb?.form == .subjunctivePresent,
            !chunks.dropFirst(wish + 1).contains(where: { $0.verb?.isFinite == true })
        else { return }
        chunks[0].fixedEnglish = "may"
        speech.wanted.insert(wish)
        speech.permitted.insert(wish)
    }

    /// *voglio che parli*: of the persons that the form may be, the one spoken to.
    private mutating func readSecondPerson(_ index: Int) {
        guard let verb = chunks[index].verb, let supplied = chunks[index].suppliedSubject,
            ["he", "she", "it"].contains(supplied),
            !discourse.hasSubject || isSpoken,
            words[verb.first].readings.contains(where: { $0.features.person == 2 && $0.features.form.isFinite })
        else { return }
        chunks[index].suppliedSubject = "you"
    }

    private func subjunctive(after index: Int) -> Int? {
        for j in chunks.indices[index...].dropFirst().prefix(6) {
            if chunks[j].kind == .verb, let verb = chunks[j].verb, verb.isFinite {
                let isWish =
                    verb.form == .subjunctivePresent || verb.form == .subjunctiveImperfect || verb.form == .present
                return isWish && !verb.isPerfect && verb.modals.isEmpty ? j : nil
            }
            if chunks[j].kind == .punctuation || chunks[j].kind == .relative { return nil }
        }
        return nil
    }

    func wantsToInfinitive(_ index: Int) -> Bool { speech.wanted.contains(index) }
}
