import Lexicon

/// Makes a clause of the infinitive that says what is said or thought.
///
/// Sees: *ha annunciato di voler tagliare le tasse*, *crede di poter vincere*. Writes: *announced that it wants to cut
/// taxes*, *thinks it can win*.
extension SentenceTransfer {
    mutating func readIndirectStatements() {
        var governors: [Int: Int] = [:]
        for index in chunks.indices {
            guard chunks[index].kind == .verb, let group = chunks[index].verb, group.form == .infinitive,
                let preposition = group.preposition, words[preposition].lemma == "di", words[preposition].term == nil
            else { continue }
            if let governor = statementGovernor(index), states(governor, group) {
                governors[index] = governor
                makeFinite(index, governor, isFirst: true)
            } else if let first = coordinatedStatement(index, governors), let governor = governors[first] {
                governors[index] = governor
                makeFinite(index, governor, isFirst: false)
            }
        }
    }

    private static let statementVerbs: Set<String> = [
        "dire", "affermare", "dichiarare", "annunciare", "sostenere", "credere", "ritenere", "confermare", "sapere",
        "capire", "scoprire", "precisare", "spiegare", "aggiungere", "ribadire", "riferire", "raccontare", "rivelare",
        "comunicare", "sottolineare", "stimare", "pensare", "immaginare", "rendersi conto", "supporre",
        "accorgersi", "accorgere", "ripetere", "assicurare", "ammettere",
    ]
    /// Adjectives that say what somebody thinks.
    private static let statementAdjectives: Set<String> = ["convinto", "consapevole", "cosciente", "persuaso"]
    /// Verbs that also command or plan: only a state or the past is then a statement.
    private static let ambiguousVerbs: Set<String> = ["dire", "pensare", "ripetere", "sapere", "capire"]
    /// What nobody is told or plans to do.
    private static let stateVerbs: Set<String> = [
        "essere", "avere", "potere", "dovere", "volere", "sapere", "conoscere", "credere", "sentirsi", "vivere",
        "temere", "sentire", "amare", "preferire", "sperare", "odiare", "aspettarsi", "fidarsi",
    ]
    /// English verbs after which *that* is left out before a pronoun.
    private static let thatless: Set<String> = ["say", "think", "believe", "know", "suppose", "realize"]

    /// The verb of saying or thinking on which the infinitive depends.
    private func statementGovernor(_ index: Int) -> Int? {
        var j = index - 1
        while j >= 0, index - j < 5 {
            let chunk = chunks[j]
            switch chunk.kind {
            case .verb:
                guard let verb = chunk.verb, verb.isFinite || verb.form == .gerund, !verb.isPassive, !verb.isImpersonal,
                    Self.statementVerbs.contains(words[verb.main].lemma)
                else { return nil }
                return j
            case .adjective:
                guard Self.statementAdjectives.contains(words[chunk.head].lemma), j > 0,
                    chunks[j - 1].verb?.isFinite == true
                else { return nil }
                return j - 1
            case .adverb: j -= 1
            case .noun where chunk.preposition != nil: j -= 1
            default: return nil
            }
        }
        return nil
    }

    /// Whether the infinitive states something rather than commands or plans it.
    private func states(_ governor: Int, _ group: VerbGroup) -> Bool {
        guard let verb = chunks[governor].verb, chunks[governor].suppliedSubject != "there" else { return false }
        let lemma = words[verb.main].lemma
        if chunks[governor].sense?.information.frames["inf"]?.hasSuffix("ing") == true { return false }
        guard Self.ambiguousVerbs.contains(lemma) else { return true }
        return group.isPerfect || group.isPassive || !group.modals.isEmpty
            || Self.stateVerbs.contains(words[group.main].lemma)
            || group.isNegated && ["ricordare", "vedere", "capire"].contains(words[group.main].lemma)
            || words[group.main].term.map { ["essere", "avere"].contains($0.words[0]) } == true
                && verb.clitics.isEmpty && !isToldSomebody(governor)
    }

    /// *disse a Maria di avere pazienza*: what somebody is told is an order.
    private func isToldSomebody(_ governor: Int) -> Bool {
        chunks[(governor + 1)...].prefix(2).contains { $0.kind == .noun && preposition($0) == "a" }
    }

    /// *… di aver visto e di non essere*: the statement that a conjunction or comma joins this one to.
    private func coordinatedStatement(_ index: Int, _ governors: [Int: Int]) -> Int? {
        guard index > 0, chunks[index - 1].kind == .coordinator || isComma(index - 1) else { return nil }
        var j = index - 2
        while j >= 0, index - j < 12 {
            if governors[j] != nil { return j }
            if chunks[j].kind == .verb || chunks[j].kind == .relative || chunks[j].kind == .subordinator { return nil }
            j -= 1
        }
        return nil
    }

    private mutating func makeFinite(_ index: Int, _ governor: Int, isFirst: Bool) {
        guard let verb = chunks[governor].verb else { return }
        let senses = selector.senses(words[verb.main], isPronominal: isPronominal(verb))
        if let sense = senses.first, chunks[governor].kind == .verb,
            ["dire", "raccontare", "pensare"].contains(words[verb.main].lemma)
        {
            chunks[governor].sense = sense
            if sense.english == "tell" { chunks[governor].sense?.english = "say" }
        }
        let isPast: Bool
        switch verb.form {
        case .imperfect, .pastHistoric: isPast = true
        case .present: isPast = verb.isPerfect
        case .gerund: isPast = followsPastVerb(governor)
        default: isPast = false
        }
        chunks[index].verb?.form = isPast ? .imperfect : .present
        chunks[index].verb?.person = verb.isFinite ? verb.person : 3
        chunks[index].verb?.number = verb.number
        chunks[index].verb?.preposition = nil
        chunks[index].preposition = nil
        guard isFirst else { return }
        chunks[index].suppliedSubject = subjectPronoun(governor)
        let english = chunks[governor].sense?.english ?? ""
        if chunks[index - 1].kind != .verb || !Self.thatless.contains(english) { speech.openers[index] = "that" }
    }

    /// The pronoun that takes up the subject of a verb.
    func subjectPronoun(_ governor: Int) -> String {
        guard let verb = chunks[governor].verb else { return "it" }
        switch (verb.person, verb.number) {
        case (1, .plural): return "we"
        case (1, _): return "I"
        case (2, _): return "you"
        default: break
        }
        if chunks[governor].subject == nil, let before = coordinatedVerb(before: governor) {
            return subjectPronoun(before)
        }
        if verb.number == .plural { return "they" }
        // "Anna si è rotta il braccio": the participle tells the gender.
        if verb.isPerfect, verb.gender == .feminine, words[verb.first].lemma == "essere", verb.number != .plural,
            let subject = chunks[governor].subject, words[chunks[subject].head].partOfSpeech == .properNoun
        {
            return "she"
        }
        return tagPronoun(governor)
    }
}
