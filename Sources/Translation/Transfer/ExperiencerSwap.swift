import Lexicon

/// Makes the Italian indirect object the English subject.
///
/// Sees: *A Tom non piacciono i fumetti*, *mi manchi*, *ci serve tempo*, *ci vogliono due ore*.
/// Writes: *Tom does not like comics*, *I miss you*, *we need time*, *it takes two hours*.
extension SentenceTransfer {
    /// Verbs that swap only with a person: *mi manca*, but *manca un'ora*.
    private static let withPerson: [String: Sense] = [
        "mancare": Sense(english: "miss"), "servire": Sense(english: "need"), "occorrere": Sense(english: "need"),
        "importare": Sense(english: "care", information: SenseInformation(["obj=about"])),
        "interessare": Sense(english: "be interested", information: SenseInformation(["obj=in"])),
        "dispiacere": Sense(english: "be sorry", information: SenseInformation(["obj=about"])),
    ]
    private static let pronouns: [String: (String, UInt8, GrammaticalNumber)] = [
        "mi": ("I", 1, .singular), "ti": ("you", 2, .singular), "mi:o": ("I", 1, .singular),
        "loro": ("they", 3, .plural), "ti:o": ("you", 2, .singular), "gli": ("he", 3, .singular),
        "gli:f": ("she", 3, .singular),
        "le": ("she", 3, .singular), "ci": ("we", 1, .plural), "vi": ("you", 2, .plural),
    ]

    mutating func swapExperiencers() {
        for index in chunks.indices {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb, verb.causative == nil,
                verb.form != .imperative
            else { continue }
            let lemma = words[verb.main].lemma
            if lemma == "volere", verb.modals.isEmpty, verb.clitics.contains("ci"), verb.person == 3 {
                takesTime(index)
                continue
            }
            let isSwap = chunks[index].sense?.information.flags.contains("swap") == true
            // "ha servito al cliente un caffè": with *avere* somebody does it.
            let isDone = verb.isPerfect && words[verb.first].lemma == "avere" && ["servire", "mancare"].contains(lemma)
            if isDone { continue }
            var sense = words[verb.main].term == nil ? Self.withPerson[lemma] : nil
            if lemma == "dispiacere", isQuestion || verb.isNegated {
                sense = Sense(english: "mind", information: SenseInformation(["inf=ing"]))
            }
            guard isSwap || sense != nil else { continue }
            swap(index, verb, sense, requiresPerson: !isSwap)
        }
    }

    private mutating func swap(_ index: Int, _ verb: VerbGroup, _ sense: Sense?, requiresPerson: Bool) {
        let isFinite = verb.isFinite
        let clitic = verb.clitics.first { Self.pronouns[$0] != nil }
        let phrase = experiencer(index)
        guard clitic != nil || phrase != nil || (!requiresPerson && isFinite && words[verb.main].lemma == "piacere")
        else { return }
        if let sense { chunks[index].sense = sense }
        moveTheme(index, verb)
        chunks[index].verb?.clitics.removeAll { Self.pronouns[$0] != nil || $0 == "si" }
        guard isFinite else { return }
        if let phrase {
            chunks[phrase].preposition = nil
            link(phrase, index)
        } else if let clitic, let (pronoun, person, number) = Self.pronouns[clitic] {
            chunks[index].suppliedSubject = pronoun
            chunks[index].verb?.person = person
            chunks[index].verb?.number = number
        } else {
            chunks[index].suppliedSubject = "people"
        }
    }

    private mutating func link(_ phrase: Int, _ index: Int) {
        chunks[index].subject = phrase
        chunks[index].isInverted = phrase > index
        chunks[phrase].isSubject = true
        let word = words[chunks[phrase].head]
        let person = word.partOfSpeech == .pronoun && word.features.person > 0 ? word.features.person : 3
        chunks[index].verb?.person = person
        let number = isCoordinatedSubject(phrase) ? .plural : chunks[phrase].features.number
        chunks[index].verb?.number = number
    }

    /// What is liked: a noun phrase wherever it stands, a pronoun in the verb's person, or a clause.
    private mutating func moveTheme(_ index: Int, _ verb: VerbGroup) {
        let theme = chunks[index].subject
        chunks[index].subject = nil
        chunks[index].isInverted = false
        if let theme {
            chunks[theme].isSubject = false
            chunks[theme].isObject = true
            chunks[index].object = theme
            let head = words[chunks[theme].head]
            if theme < index, chunks[theme].kind == .noun, !isWhWord(theme),
                chunks[theme].end != chunks[index].start
                    || head.term.map({ Self.whats.contains($0.words.joined(separator: " ")) }) != true
            {
                if head.reading.kind == "pers" || !followsTheme(index) {
                    speech.deferred.insert(theme)
                } else {
                    chunks[index].object = nil
                }
            }
        } else if chunks[index].object == nil, verb.isFinite {
            speech.objectPronouns[index] = themePronoun(index, verb)
        }
    }

    /// Whether another phrase already takes the object's place.
    private func followsTheme(_ index: Int) -> Bool { chunks[index].object.map { $0 > index } ?? false }

    private func themePronoun(_ index: Int, _ verb: VerbGroup) -> String? {
        switch (verb.person, verb.number) {
        case (1, .singular): return "me"
        case (1, _): return "us"
        case (2, _): return "you"
        default: break
        }
        let next = index + 1 < chunks.count ? chunks[index + 1] : nil
        if let next,
            next.verb?.form == .infinitive || next.kind == .subordinator || next.kind == .relative
                || isWhWord(index + 1)
        {
            return nil
        }
        if chunks[index].sense?.information.frames["obj"] != nil || questionWord(before: index) != nil { return nil }
        return verb.number == .plural ? "them" : "it"
    }

    /// The phrase with *a* that names the person.
    private func experiencer(_ index: Int) -> Int? {
        var j = index - 1
        while j >= 0, index - j < 4 {
            if chunks[j].kind == .noun, preposition(chunks[j]) == "a" { return isSomeone(j) ? j : nil }
            if ![.noun, .adverb].contains(chunks[j].kind) { break }
            j -= 1
        }
        j = index + 1
        while j < chunks.count, j < index + 4 {
            if chunks[j].kind == .noun, preposition(chunks[j]) == "a" { return isSomeone(j) ? j : nil }
            if ![.noun, .adverb].contains(chunks[j].kind) { break }
            j += 1
        }
        return nil
    }

    private func isSomeone(_ index: Int) -> Bool {
        let kind = selector.semanticClass(chunks[index].head)
        return kind == "person" || kind == "group" || kind == "animal"
            || words[chunks[index].head].partOfSpeech == .pronoun
    }

    /// *ci vogliono due ore* → *it takes two hours*.
    private mutating func takesTime(_ index: Int) {
        let subject = chunks[index].subject
        chunks[index].sense = Sense(english: "take")
        chunks[index].suppliedSubject = "it"
        chunks[index].isInverted = false
        chunks[index].verb?.clitics.removeAll { $0 == "ci" }
        chunks[index].verb?.number = .singular
        guard let subject else { return }
        chunks[index].subject = nil
        chunks[subject].isSubject = false
        guard chunks[index].object == nil else { return }
        chunks[index].object = subject
        chunks[subject].isObject = true
        if subject < index, chunks[subject].kind == .noun, !isWhWord(subject) { speech.deferred.insert(subject) }
    }
}
