import Lexicon

/// Turns the clause after *volere* and its like into an infinitive with its subject as the object.
///
/// Sees: *Voglio che tu venga*, *ha lasciato che Tom uscisse*, *aspetta che smetta di piovere*, *per evitare che i prezzi
/// salgano*. Writes: *I want you to come*, *let Tom go out*, *waits for it to stop raining*, *to keep prices from rising*.
extension SentenceTransfer {
    mutating func readWantedClauses() {
        readBlessing()
        for index in chunks.indices.dropLast(2) {
            guard
                let governor = Wanting(
                    words[chunks[index].verb?.main ?? chunks[index].head], chunks[index],
                    isPronominal: chunks[index].verb.map(isPronominal) ?? false),
                let opener = chunks[index].kind == .phrase && words[chunks[index].head].term?.words.last == "che"
                    ? index : thatClause(after: index),
                let wanted = subjunctive(after: opener)
            else { continue }
            want(wanted, governor, index, opener)
        }
    }

    private func thatClause(after index: Int) -> Int? {
        var j = index + 1
        while j < chunks.count, j < index + 3, chunks[j].kind == .adverb { j += 1 }
        guard j < chunks.count, chunks[j].kind == .subordinator, words[chunks[j].head].lemma == "che",
            words[chunks[j].head].term == nil
        else { return nil }
        return j
    }

    private mutating func want(_ wanted: Int, _ governor: Wanting, _ index: Int, _ opener: Int) {
        speech.wanted.insert(wanted)
        if let subject = chunks[wanted].subject { chunks[subject].isSubject = false }
        if governor != .prevent, chunks[wanted].suppliedSubject != "it" { readSecondPerson(wanted) }
        if opener > index { chunks[opener].fixedEnglish = governor == .await ? "for" : "" }
        switch governor {
        case .want, .await: break
        case .need: chunks[index].sense = Sense(english: "need")
        case .let:
            chunks[index].sense = Sense(english: "let")
            speech.permitted.insert(wanted)
        case .prevent:
            chunks[index].sense = Sense(english: "prevent")
            speech.prevented.insert(wanted)
            speech.openers[wanted] = "from"
            guard chunks[wanted].subject == nil, let supplied = chunks[wanted].suppliedSubject else { return }
            chunks[opener].fixedEnglish = Self.objectCase(supplied)
            chunks[wanted].suppliedSubject = ""
        }
    }

    /// How a verb takes what somebody is to do.
    private enum Wanting {
        case want, need, `let`, await, prevent

        init?(_ word: Word, _ chunk: Chunk, isPronominal: Bool) {
            guard chunk.kind == .verb || chunk.kind == .phrase else { return nil }
            switch word.lemma {
            case "volere" where word.term == nil, "preferire": self = .want
            case "avere bisogno": self = .need
            case "lasciare" where word.term == nil: self = .let
            case "aspettare", "attendere": self = isPronominal ? .want : .await
            case "evitare", "impedire": self = .prevent
            default:
                guard chunk.kind == .phrase, let term = word.term else { return nil }
                switch term.words.suffix(2) {
                case ["l'", "ora"], ["ora", "che"]: self = .await
                default:
                    guard term.words.last == "bisogno" else { return nil }
                    self = .await
                }
            }
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
