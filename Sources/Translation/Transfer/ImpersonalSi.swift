import Lexicon

/// Reads the *si* that is no verb's own: a passive or people in general.
///
/// Sees: *si vendono libri*, *si dice che*, *qui si mangia bene*.
/// Writes: *books are sold*, *it is said that*, *you eat well here*.
extension SentenceTransfer {
    /// *si lavano le mani*: the part of the body is what they wash, not what is washed.
    mutating func readOwnBody() {
        for index in chunks.indices {
            guard let verb = chunks[index].verb, chunks[index].kind == .verb, verb.isFinite,
                verb.clitics.contains("si"),
                !isPronominal(verb), let subject = chunks[index].subject, chunks[subject].kind == .noun,
                selector.semanticClass(chunks[subject].head) == "body", chunks[index].object == nil,
                chunks[subject].determiners.contains(where: { words[$0].reading.kind == "art def" })
            else { continue }
            chunks[index].subject = nil
            chunks[index].isInverted = false
            chunks[index].object = subject
            chunks[subject].isSubject = false
            chunks[subject].isObject = true
            if subject < index { speech.deferred.insert(subject) }
        }
    }

    /// *Mi si è rotta la lavatrice*: whom it happens to owns the thing.
    mutating func readOwnThing() {
        for index in chunks.indices {
            guard let verb = chunks[index].verb, chunks[index].kind == .verb, verb.isFinite,
                verb.clitics.count == 2 && verb.clitics[1] == "si"
                    || verb.clitics.count == 1
                        && (Self.befalling.contains(words[verb.main].lemma)
                            || verb.isPassive && Self.depriving.contains(words[verb.main].lemma)),
                let owner = EnglishPronoun.possessivesOfClitics[verb.clitics[0]]
                    ?? ["gli": "his", "gli:f": "her", "le": "her"][verb.clitics[0]],
                let subject = chunks[index].subject, chunks[subject].kind == .noun,
                chunks[subject].determiners.count == 1, hasDefiniteArticle(chunks[subject])
            else { continue }
            chunks[index].verb?.clitics.removeFirst()
            chunks[subject].quantifier = owner
            chunks[subject].determiners = []
        }
    }

    /// *mi è stato rubato il telefono*: what is done to somebody's thing.
    private static let depriving: Set<String> = [
        "rubare", "sottrarre", "sequestrare", "confiscare", "amputare", "asportare", "ritirare", "revocare",
        "rompere", "distruggere", "bruciare", "clonare", "sospendere",
    ]

    /// What happens to somebody's thing: *mi scade il contratto*, *gli trema la mano*.
    private static let befalling: Set<String> = [
        "scadere", "cadere", "morire", "crescere", "bruciare", "scoppiare", "sparire", "guarire", "sanguinare",
        "tremare",
        "girare", "saltare", "peggiorare", "prudere", "lacrimare", "battere",
    ]

    /// *si vendono libri*: a transitive verb with *si* and a subject that is no person.
    func isPassiveSi(_ group: VerbGroup, _ index: Int) -> Bool {
        // "si prendono delle decisioni", whatever the dictionary has with *si*
        if group.clitics == ["si"], group.isFinite, !group.isPassive, let subject = chunks[index].subject,
            chunks[index].wasInverted || subject > index, isPartitivePhrase(chunks[subject]),
            !lexicon.essereVerbs.contains(words[group.main].lemma),
            !Self.happenings.contains(chunks[index].sense?.english ?? "")
        {
            return true
        }
        if group.clitics == ["si"], chunks[index].subject != nil, isEnjoyed(group) { return true }
        guard group.clitics.contains("si"), !isPronominal(group), !group.isPassive, group.isFinite else { return false }
        let lemma = words[group.main].lemma
        if index + 1 < chunks.count, words[chunks[index + 1].head].lemma == "che", chunks[index].suppliedSubject == "it"
        {
            return true
        }
        if let english = chunks[index].sense?.english, Self.happenings.contains(english) { return false }
        // "chi arriva per primo si sceglie il posto": of a verb between its subject and its object.
        if let subject = chunks[index].subject, subject < index, !chunks[index].wasInverted,
            let object = chunks[index].object, object > index, words[chunks[subject].head].partOfSpeech == .pronoun
        {
            return false
        }
        guard !lexicon.essereVerbs.contains(lemma), !Self.intransitive.contains(lemma) else { return false }
        if let english = chunks[index].sense?.english, english.hasPrefix("be ") { return false }
        if group.isReflexive { return false }
        // "non si segnalano vittime": people behind the verb are what something is done to.
        if let subject = chunks[index].subject, chunks[index].wasInverted || subject > index,
            !hasDefiniteArticle(chunks[subject]), words[chunks[subject].head].partOfSpeech == .noun
        {
            return true
        }
        if let subject = chunks[index].subject { return selector.semanticClass(resolved(subject)) != "person" }
        return chunks[index].suppliedSubject == "it"
    }

    /// English verbs of what happens to a thing by itself: *si sono moltiplicate* is *multiplied*.
    private static let happenings: Set<String> = [
        "multiply", "double", "triple", "open", "close", "break", "change", "develop", "spread", "move", "increase",
        "dissolve", "expand", "extend", "improve", "intensify", "worsen", "evaporate", "end", "start", "begin", "turn",
        "stop", "split", "accumulate", "form", "gather", "lengthen", "slow", "slow down", "stabilize", "strengthen",
        "weaken", "rotate", "merge", "unfold", "shrink", "drop", "fall", "rise", "decrease", "diminish", "widen",
        "narrow", "melt", "freeze", "collapse", "crack", "burn", "shatter", "deteriorate", "accelerate", "evolve",
        "ease", "heal", "harden", "thicken", "swell", "overlap", "converge", "diverge", "disperse", "separate",
    ]

    /// *si dice*, *si può fare*: people in general.
    func isImpersonalSi(_ verb: VerbGroup, _ index: Int) -> Bool {
        if verb.isReflexive { return false }
        // "ci si aspetta": people, of a verb that is reflexive itself.
        if verb.clitics.contains("si"), verb.clitics.contains("ci"), verb.person == 3, chunks[index].subject == nil {
            return true
        }
        // "si è costruito una carriera", "si è rivelato un fiasco"
        if index + 1 < chunks.count, chunks[index + 1].kind == .noun, chunks[index + 1].preposition == nil,
            isObtained(chunks[index + 1], verb) || isWhatItProves(chunks[index + 1], verb)
        {
            return false
        }
        guard verb.clitics.contains("si"), chunks[index].subject == nil,
            !isPronominal(verb) || verb.clitics == ["si"] && words[verb.main].lemma == "andare"
                || mustBeDone(index, verb)
        else { return false }
        // "si amano", "si lava le mani"
        if verb.number == .plural, chunks[index].object == nil, verb.modals.isEmpty { return false }
        return chunks[index].object.map { selector.semanticClass(chunks[$0].head) != "body" } ?? true
    }

    /// *non si deve dimenticare che la guerra continua*: people must not, whoever forgets.
    private func mustBeDone(_ index: Int, _ verb: VerbGroup) -> Bool {
        verb.clitics == ["si"] && !verb.modals.isEmpty && index + 1 < chunks.count
            && chunks[index + 1].kind == .subordinator && words[chunks[index + 1].head].lemma == "che"
    }

    /// *it* before a clause (*it is said that*), else *you*.
    func impersonalSubject(_ index: Int) -> String {
        guard let group = chunks[index].verb else { return "it" }
        let lemma = words[group.main].lemma
        // "ci si è basati su": those of whom it is told.
        if group.clitics.contains("ci") { return group.isPerfect || group.form == .pastHistoric ? "they" : "you" }
        if infinitiveFollows(index), chunks[index + 1].preposition == nil,
            ["desiderare", "intendere", "preferire", "volere"].contains(lemma)
        {
            return "you"
        }
        if index + 1 < chunks.count, chunks[index + 1].kind == .subordinator,
            words[chunks[index + 1].head].lemma == "che",
            !group.isPerfect
        {
            return "it"
        }
        // "si è iniziato a scavare": those who were there.
        if infinitiveFollows(index), chunks[index + 1].preposition != nil,
            group.isPerfect || group.form == .pastHistoric
        {
            return "they"
        }
        if lexicon.essereVerbs.contains(lemma) || Self.intransitive.contains(lemma) {
            return (isSpoken || group.form == .present && !group.isPerfect) && !isAboutPlace(index) ? "you" : "people"
        }
        if chunks[index].object != nil { return "you" }
        if let frames = chunks[index].sense?.information.frames, index + 1 < chunks.count,
            let preposition = preposition(chunks[index + 1]), frames[preposition] != nil
        {
            return isSpoken && !group.isPerfect ? "you" : "people"
        }
        if mustBeDone(index, group) { return lemmas(of: group.modals).contains("dovere") ? "we" : "you" }
        if clauseFollows(index) || group.form == .future || lemma == "fare" && !isSpoken { return "it" }
        return (isSpoken || group.form == .present && !group.isPerfect) && !isAboutPlace(index) ? "you" : "people"
    }

    private func lemmas(of modals: [Int]) -> [String] { modals.map { words[$0].lemma } }

    /// *si spera che*, *non si sa chi*, *si è deciso: …*: what follows is what is said or known.
    private func clauseFollows(_ index: Int) -> Bool {
        guard let position = chunks.indices[(index + 1)...].first(where: { chunks[$0].kind != .adverb || isWhWord($0) })
        else { return false }
        let next = chunks[position]
        switch next.kind {
        case .subordinator where position > index + 1 && words[next.head].form != "che": return false
        case .subordinator: return !["come", "quando", "mentre", "perché"].contains(words[next.head].lemma)
        case .punctuation: return words[next.head].surface == ":"
        default: return isWhWord(position) && lemma(chunks[index].verb?.main) == "sapere"
        }
    }

    /// *in Italia si vive più a lungo*: of the people of a place something is told, nobody is advised.
    private func isAboutPlace(_ index: Int) -> Bool {
        chunks[..<index].contains {
            $0.kind == .noun && preposition($0) == "in" && words[$0.head].term?.isName == true
        }
    }
}
