import Lexicon

/// Renders verb groups: tense, aspect, voice, modals, negation, clitics and the adverbs among them.
extension SentenceTransfer {
    struct RenderedVerb {
        var subject: [EnglishWord] = []
        var front: [EnglishWord] = []
        var rest: [EnglishWord] = []
        /// Pronouns that follow the verb directly.
        var tail: [EnglishWord] = []
        /// What follows the object: particles, *to him*, the infinitive of a causative.
        var after: [EnglishWord] = []
        /// Adverbs that follow the object.
        var late: [EnglishWord] = []
        /// Adverbs that close the clause.
        var last: [EnglishWord] = []
        /// The possessive for the object's article: *si lava le mani*, *washes his hands*.
        var possessive: String?
        /// Phrases that are rendered with the verb.
        var absorbed: [Int] = []
    }

    mutating func renderVerb(_ index: Int, asQuestion: Bool) -> RenderedVerb {
        let chunk = chunks[index]
        guard let group = chunk.verb else { return RenderedVerb() }
        var result = RenderedVerb()
        var english = verbEnglish(index, group)
        let isKnown = chunk.sense != nil || ["essere", "avere"].contains(words[group.main].lemma)
        let isDue = isDue(group)
        if isDue { english = "be due" }
        let innerSubject = passiveInnerObject(&english, index, group)
        // "fregarsene": an entry that says what one does not do.
        let isDenied = english.hasPrefix("not ") && !isUsersTerm(group.main)
        if isDenied { english.removeFirst(4) }
        let particle = separableParticle(&english, index, group)
        var builder = VerbPhraseBuilder(verbs: lexicon.verbs, verb: english, tense: .present)
        setTense(group, index, &builder)
        builder.isForeign = !isKnown
        builder.isPassive = group.isPassive || isPassiveSi(group, index) || isToBeDone(group, index)
        if builder.isPassive, english.hasPrefix("be ") {
            // "la risposta è sbagliata": what English says with *be* has no passive.
            builder.isPassive = false
            if group.form == .present || group.form == .imperfect {
                builder.isPerfect = false
                builder.tense = group.form == .imperfect ? .past : .present
            }
        }
        if isDue {
            // "è dovuto a": a state, whatever the auxiliary makes of it.
            builder.isPassive = false
            builder.isPerfect = false
            builder.tense = group.form == .present ? .present : builder.tense
        }
        builder.isNegated = group.isNegated || isDenied
        builder.isContracted = isSpoken
        builder.isQuestion = asQuestion
        builder.isExhortation = group.form == .imperative && group.person == 1 && group.number == .plural
        (builder.person, builder.isPlural) = agreement(group, index)
        if let all = speech.floating[index] { builder.adverbs.append(all) }
        arrangeAdverbs(group, index, &builder, &result)
        if wantsToInfinitive(index) {
            builder.tense =
                speech.permitted.contains(index) ? .base : speech.prevented.contains(index) ? .gerund : .toInfinitive
        }
        applyCausative(group, index, &builder, &result)
        applyModals(group, &builder)
        if speech.requested.contains(index) { builder.modal = "can" }
        if isSpoken, group.form == .future, group.isPerfect, group.person == 3, group.modals.isEmpty, !isQuestion,
            builder.tense == .future, !isSubordinate(index), !timeIsSet
        {
            // "sarà stato il gatto"
            builder.modal = "must"
            builder.tense = .present
        }
        standAlone(group, index, &builder)
        if group.isImminent {
            // "sta per essere riaperta"
            let verb = builder.isPassive ? "be " + lexicon.verbs.inflect(builder.verb, .participle) : builder.verb
            builder.isPassive = false
            builder.verb = "be about to " + verb
        }
        if group.isRepeated { result.late += text("again") }
        if let place = speech.places[group.main] { result.late += text(place) }
        reportHearsay(group, index, &builder)
        remember(builder, index, group)
        let (front, rest) = builder.build()
        result.front = front.map { auxiliaryWord($0) }
        result.rest = rest.flatMap { $0.split(separator: " ") }.map { EnglishWord(String($0)) }
        placeClitics(group, index, &result)
        if group.causative != nil, !result.tail.isEmpty, chunk.object.map({ $0 > index }) == true {
            // "non le lasciavano vedere gli amici": whoever does it is a pronoun, and what is done follows.
            if lexicon.essereVerbs.contains(words[group.main].lemma)
                || ["venire", "tornare"].contains(words[group.main].term?.words.first ?? "")
            {
                // "mi fa tornare in mente l'infanzia": the thing behind it does it.
                result.tail = []
            } else {
                result.tail += result.after
                result.after = []
            }
        }
        if judgesClause(group, index) || judgesWithTerm(group, index) { result.tail += text("it") }
        result.after = particle + result.after
        if let participle = speech.haveDone[index] {
            result.after = text(participle) + result.after
            result.possessive = ownPossessive(index)
        }
        if let innerSubject {
            result.subject = text(innerSubject)
        } else if let supplied = chunk.suppliedSubject {
            result.subject = text(wantsToInfinitive(index) ? Self.objectCase(supplied) : supplied)
        }
        // "senza avvertire nessuno"
        speech.isUnderNegation =
            group.isNegated || isDenied || isNobody(chunk.subject, before: index)
            || group.form == .infinitive && preposition(chunk) == "senza"
        return result
    }

    /// *Non posso.*, *Se potessi…*: a modal without its infinitive.
    private func standAlone(_ group: VerbGroup, _ index: Int, _ builder: inout VerbPhraseBuilder) {
        guard words[group.main].lemma == "potere", words[group.main].term == nil, group.modals.isEmpty,
            chunks[index].object == nil, !group.isPassive, !builder.isPassive
        else { return }
        builder.verb = ""
        ModalTransfer(group: group, lemma: "potere", isInnerPerfect: false, isSpoken: isSpoken).apply(to: &builder)
    }

    /// *per domani avrà finito*
    private var timeIsSet: Bool {
        words.contains { ["domani", "entro", "quando", "appena", "allora", "presto"].contains($0.form) }
    }

    private func isUsersTerm(_ index: Int) -> Bool {
        if case .glossary? = words[index].term?.origin { return true }
        return false
    }

    /// *nessuno mi ha dato niente*
    func isNobody(_ subject: Int?, before index: Int) -> Bool {
        guard let subject, subject < index, chunks[subject].kind == .noun else { return false }
        return words[chunks[subject].head].lemma == "nessuno"
            || chunks[subject].determiners.contains { words[$0].lemma == "nessuno" }
    }

    /// *resta da chiarire*: *remains to be clarified*.
    private func isToBeDone(_ group: VerbGroup, _ index: Int) -> Bool {
        guard group.form == .infinitive, preposition(chunks[index]) == "da", index > 0,
            let governor = chunks[index - 1].verb, chunks[index].object == nil,
            !lexicon.essereVerbs.contains(words[group.main].lemma)
        else { return false }
        return ["restare", "rimanere", "essere"].contains(words[governor.main].lemma) && governor.clitics.isEmpty
    }

    /// *è dovuto al maltempo*: *due*, where no infinitive makes it a duty.
    private func isDue(_ group: VerbGroup) -> Bool {
        let word = words[group.main]
        return word.lemma == "dovere" && word.term == nil && word.features.form == .pastParticiple
            && group.modals.isEmpty
            && (group.isPassive || group.isPerfect && words[group.first].lemma == "essere")
    }

    private func auxiliaryWord(_ text: String) -> EnglishWord {
        var word = EnglishWord(text)
        word.isAuxiliary = !speech.exclaims
        return word
    }

    static func objectCase(_ pronoun: String) -> String {
        ["I": "me", "he": "him", "she": "her", "we": "us", "they": "them"][pronoun] ?? pronoun
    }

    /// What a question tag will repeat: *isn't it*.
    private mutating func remember(_ builder: VerbPhraseBuilder, _ index: Int, _ group: VerbGroup) {
        guard group.isFinite, speech.auxiliary == nil, group.form != .imperative, !isSubordinate(index),
            !isWithinFreeRelative(index)
        else { return }
        speech.auxiliary = builder.auxiliary
        speech.isNegated = group.isNegated
        speech.pronoun = tagPronoun(index)
    }

    func tagPronoun(_ index: Int) -> String {
        if let supplied = chunks[index].suppliedSubject { return supplied }
        guard let subject = chunks[index].subject else { return "it" }
        let chunk = resolvedChunk(subject)
        let word = words[chunk.head]
        if word.partOfSpeech == .pronoun {
            switch word.lemma {
            case "io": return "I"
            case "tu", "voi": return "you"
            case "lui": return "he"
            case "lei": return "she"
            case "noi": return "we"
            default: break
            }
        }
        if chunk.features.number == .plural || isCoordinatedSubject(subject) { return "they" }
        guard selector.semanticClass(chunk.head) == "person" else { return "it" }
        return chunk.features.gender == .feminine ? "she" : "he"
    }

    // MARK: The English verb

    private mutating func verbEnglish(_ index: Int, _ group: VerbGroup) -> String {
        let chunk = chunks[index]
        let word = words[group.main]
        if speech.haveDone[index] != nil { return "have" }
        if word.term == nil {
            switch word.lemma {
            case "volere" where group.form == .conditional && chunk.sense?.english == "want": return "like"
            case "volere" where chunk.sense?.english == "want" && isLeftWanting(index, group): return "want to"
            case "arrivare"
            where group.clitics.contains { $0.hasPrefix("ci") }
                && chunk.sense?.english == "arrive":
                return "get"
            case "trovare" where chunk.sense?.english == "find" && isVisit(index, group): return "see"
            case "basare" where chunk.sense?.english == "be based" && isDoneByPeople(index, group): return "rely"
            case "dire" where chunk.sense?.english == "say" && (hasDative(group) || theyAreTold(index)): return "tell"
            case "sapere" where ["be able", "know how"].contains(chunk.sense?.english ?? "") && group.modals.isEmpty:
                return "know"
            case "fare" where chunk.sense?.english == "make" && group.causative == nil && meansDo(index, group):
                return "do"
            default: break
            }
        }
        if let sense = chunk.sense {
            return withInnerAdjective(withOwnPronouns(sense.english, index, group), chunk.head)
        }
        switch word.lemma {
        case "essere": return "be"
        case "avere": return "have"
        default: return keepUnknown(word)
        }
    }

    /// *È venuta a trovarmi*, *vado a trovarla domani*
    func isVisit(_ index: Int, _ group: VerbGroup) -> Bool {
        group.form == .infinitive && preposition(chunks[index]) == "a" && index > 0
            && group.clitics.contains { !["li", "le"].contains($0) }
            && chunks[index - 1].verb.map {
                ["andare", "venire", "tornare", "passare"].contains(words[$0.main].lemma)
            } == true
    }

    /// *non devi farlo se non vuoi*: what is not wanted has been said.
    private func isLeftWanting(_ index: Int, _ group: VerbGroup) -> Bool {
        group.isNegated && group.clitics.isEmpty && group.modals.isEmpty && !group.isPerfect
            && chunks[index].object == nil && !isQuestion
            && (index + 1 == chunks.count || chunks[index + 1].kind == .punctuation
                || chunks[index + 1].kind == .coordinator)
    }

    /// *ci siamo basati su vecchi documenti*: people rely on what things are based on.
    private func isDoneByPeople(_ index: Int, _ group: VerbGroup) -> Bool {
        if let supplied = chunks[index].suppliedSubject {
            return supplied != "it" && (supplied != "they" || group.clitics.contains("ci"))
        }
        guard let subject = chunks[index].subject else { return group.person == 1 || group.person == 2 }
        return selector.semanticClass(resolved(subject)) == "person"
    }

    /// *oneself* and *one's* of an entry, as the subject has them.
    private func withOwnPronouns(_ english: String, _ index: Int, _ group: VerbGroup) -> String {
        let words = english.split(separator: " ")
        guard words.contains(where: { $0 == "one's" || $0 == "oneself" }) else { return english }
        let subject = ownSubject(index, group)
        let possessive = EnglishPronoun.possessives[subject] ?? "its"
        let reflexive = EnglishPronoun.reflexives[subject] ?? "itself"
        return words.map {
            $0 == "one's" ? possessive : $0 == "oneself" ? reflexive : String($0)
        }.joined(separator: " ")
    }

    /// Whose *one's* is: the verb's subject, or that of the finite verb before an infinitive or gerund.
    private func ownSubject(_ index: Int, _ group: VerbGroup) -> String {
        if group.isFinite { return group.form == .imperative ? "you" : subjectPronoun(index) }
        guard let governor = chunks[..<index].lastIndex(where: { $0.kind == .verb && $0.verb?.isFinite == true }) else {
            return "you"
        }
        return subjectPronoun(governor)
    }

    /// *dissi loro*
    private func theyAreTold(_ index: Int) -> Bool {
        index + 1 < chunks.count && words[chunks[index + 1].head].lemma == "loro" && chunks[index + 1].kind == .noun
            && chunks[index + 1].end - chunks[index + 1].start == 1
    }

    /// *lo fa*, *cosa fai*, *fa questo*: *do*, not *make*.
    private func meansDo(_ index: Int, _ group: VerbGroup) -> Bool {
        if group.isPassive { return false }
        if group.clitics.contains("lo") { return true }
        guard let object = chunks[index].object else { return group.clitics.isEmpty }
        let head = words[chunks[object].head]
        return chunks[object].kind == .noun && head.partOfSpeech == .pronoun && head.term == nil
    }

    private func hasDative(_ group: VerbGroup) -> Bool {
        group.clitics.contains {
            ["mi", "ti", "gli", "gli:f", "ci", "vi", "le", "loro", "mi:o", "ti:o", "ci:o", "vi:o"].contains($0)
                && !isOwn($0, group)
        }
    }

    /// Marks a word as untranslated and keeps it.
    mutating func keepUnknown(_ word: Word) -> String {
        if !unknown.contains(word.surface), word.kind == .word { unknown.append(word.surface) }
        return word.surface
    }

    private static let particles: Set<String> = [
        "up", "down", "off", "out", "away", "back", "apart", "aside", "together", "on", "over", "in", "home",
    ]
    /// Verbs that put their object into a state, which is said behind it: *leave rates unchanged*.
    private static let stateMakers: Set<String> = ["leave", "render", "keep", "make", "drive", "set", "find", "let"]
    private static let staying: Set<String> = ["back", "sure", "up", "out", "off", "down", "away", "over"]

    /// *make angry*, *drive crazy*: the second word an adjective, which the dictionary knows, or what *leave* and *keep* go with.
    private func isState(_ parts: [String], isLong: Bool) -> Bool {
        ["leave", "render", "keep"].contains(parts[0]) || !isLong && Self.states.contains(parts[1])
    }

    private static let states: Set<String> = [
        "angry", "crazy", "guilty", "dead", "mad", "sad", "happy", "nervous", "sick", "cry", "laugh", "free",
        "possible", "impossible",
        "wrong", "right", "ready", "rich", "famous", "worse", "better", "public", "available", "clear", "known", "safe",
        "proud", "sleepy", "hungry", "thirsty", "jealous", "anxious", "furious", "fat", "tired", "uncomfortable",
        "smile", "think", "disappear", "suffer", "easier", "harder", "difficult", "know", "go",
    ]
    private static let middlePrepositions: Set<String> = ["at", "in", "into", "on", "under", "out", "to", "from", "by"]

    /// *pick up* with a pronoun is *pick it up*; *put at risk* takes its object in the middle.
    private func separableParticle(_ english: inout String, _ index: Int, _ group: VerbGroup) -> [EnglishWord] {
        let parts = english.split(separator: " ").map(String.init)
        guard parts.count > 1, !group.isPassive, group.causative == nil,
            chunks[index].sense?.information.frames["obj"] == nil,
            parts[0] != "be"
        else { return [] }
        let takesPronoun = group.clitics.contains {
            ["lo", "la", "li", "le"].contains($0) || ["mi", "ti", "ci", "vi"].contains($0) && !isOwn($0, group)
        }
        let takesNoun = chunks[index].object.map { $0 > index } ?? false
        if takesNoun, parts.count == 3, parts[0] == "make", parts[1] == "it" {
            // "rende più difficile la vita"
            english = parts[0]
            return [EnglishWord(parts[2])]
        }
        let splits: Bool
        if judgesWithTerm(group, index) {
            splits = true
        } else if hasInnerObject(group) {
            splits = Self.ditransitive.contains(parts[0]) && hasDative(group)
        } else if parts.count == 2 {
            splits =
                parts[1] == "closer" && (takesPronoun || takesNoun)
                || Self.particles.contains(parts[1]) && takesPronoun && !takesNoun
                || parts[1] == "back" && Self.ditransitive.contains(parts[0]) && takesNoun && hasDative(group)
                    && chunks[index].object.map { $0 + 1 < chunks.count && chunks[$0 + 1].kind == .relative } != true
                || Self.stateMakers.contains(parts[0]) && !Self.staying.contains(parts[1])
                    && (takesPronoun || takesNoun)
                    && isState(
                        parts, isLong: chunks[index].object.map { chunks[$0].end - chunks[$0].start > 5 } ?? false)
        } else {
            let isLong = chunks[index].object.map { chunks[$0].end - chunks[$0].start > 5 } ?? false
            splits =
                !isLong && Self.middlePrepositions.contains(parts[1])
                && !Self.particles.contains(parts[parts.count - 1])
                && !["of", "to", "with", "for", "from", "about"].contains(parts[parts.count - 1])
                && (takesPronoun || takesNoun)
        }
        guard splits else { return [] }
        english = parts[0]
        return parts.dropFirst().map { EnglishWord($0) }
    }

    /// A fixed phrase that holds its object: *dire la verità*, *tell the truth*.
    func hasInnerObject(_ group: VerbGroup) -> Bool {
        guard let term = words[group.main].term else { return false }
        let parts = term.english.split(separator: " ")
        return parts.count > 2 && ["the", "a", "an"].contains(parts[1])
    }

    /// *è stato raggiunto l'accordo*: of *reach an agreement* the object becomes the subject.
    private func passiveInnerObject(_ english: inout String, _ index: Int, _ group: VerbGroup) -> String? {
        guard group.isPassive, group.isFinite, hasInnerObject(group), chunks[index].subject == nil else { return nil }
        let parts = english.split(separator: " ", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        english = String(parts[0])
        return String(parts[1])
    }

    // MARK: Agreement

    /// Words for parts of many, which English counts: *la maggior parte degli ostelli*, *più della metà degli italiani*.
    private static let portions: Set<String> = [
        "maggior", "maggiore", "gran", "metà", "terzo", "terzi", "quarto", "quarti", "quinto", "cento",
    ]

    func agreement(_ group: VerbGroup, _ index: Int) -> (UInt8, Bool) {
        let chunk = chunks[index]
        if let supplied = chunk.suppliedSubject {
            switch supplied {
            case "I": return (1, false)
            case "we": return (1, true)
            case "you": return (2, true)
            case "he", "she", "it", "one": return (3, false)
            case "they", "people": return (3, true)
            case "there":
                let flags = chunk.object.flatMap { chunks[$0].sense?.information.flags } ?? []
                return (
                    3,
                    flags.contains("pl") || group.number == .plural && !flags.contains("u") && !flags.contains("itpl")
                )
            default: break
            }
        }
        if chunk.subject == nil, chunk.suppliedSubject == nil, group.person == 3, group.number == .singular,
            let previous = coordinatedVerb(before: index), let other = chunks[previous].verb, other.person == 3,
            other.number == .singular
        {
            // "chi timbra e poi va al bar": those who clock in and then go.
            return agreement(other, previous)
        }
        if let subject = chunk.subject {
            let head = resolvedChunk(subject)
            if group.number == .singular, head.features.number == .plural,
                head.determiners.contains(where: {
                    words[$0].term?.words.last == "di"
                        && words[$0].term?.words.contains { Self.portions.contains($0) } == true
                })
            {
                // "la maggior parte degli ostelli mette"
                return (3, true)
            }
            if head.isShare || isNamedByPlural(index) || isOneOfUs(head) { return (3, false) }
            if words[head.head].lemma == "chi", head.sense != nil { return (3, true) }
            // Of a relative pronoun the verb's own number tells which of the nouns before it stands for.
            if chunks[subject].kind == .relative, group.number == .plural, head.features.number != .plural {
                return (3, true)
            }
            if chunks[subject].kind == .relative, group.number == .singular, head.features.number == .plural,
                head.complements.contains(where: { $0.features.number == .singular })
            {
                return (3, false)
            }
            if let sense = head.sense {
                if sense.information.flags.contains("u") {
                    return (
                        3,
                        group.number != .singular
                            && (isCoordinatedSubject(subject) || chunk.wasInverted && joinsAnother(subject))
                    )
                }
                if sense.information.flags.contains("pl") { return (3, true) }
                // "le nozze sono state celebrate"
                if sense.information.flags.contains("itpl"), !isEnglishPlural(head), !isCoordinatedSubject(subject) {
                    return (3, false)
                }
            }
            if words[head.head].term?.isName == true, words[head.head].term?.information.flags.contains("sg") == true {
                return (3, false)
            }
            if words[head.head].partOfSpeech == .pronoun, words[head.head].features.person != 3,
                words[head.head].features.person != 0
            {
                return (words[head.head].features.person, group.number == .plural)
            }
            if words[head.head].lemma == "tutto", head.complements.isEmpty,
                words[head.head].partOfSpeech == .pronoun
                    || words[head.head].partOfSpeech == .determiner && head.end == head.start + 1
            {
                // "tutti lo sanno": *everyone*.
                return (3, false)
            }
            // "il 30% degli elettori è": what is counted.
            if head.apposed.contains(where: { words[$0].lemma == "per cento" }) || words[head.head].surface == "%"
                || words[head.head].lemma == "per cento",
                let counted = head.complements.first, counted.features.number == .plural,
                words[counted.head].partOfSpeech == .noun, counted.sense?.information.flags.contains("u") != true
            {
                return (3, true)
            }
        }
        return (group.person == 0 ? 3 : group.person, group.number == .plural)
    }

    func isCoordinatedSubject(_ index: Int) -> Bool {
        index >= 2 && chunks[index - 1].kind == .coordinator && chunks[index - 2].kind == .noun
    }

    func resolvedChunk(_ index: Int) -> Chunk {
        if chunks[index].kind == .relative, let antecedent = antecedent(of: index) { return chunks[antecedent] }
        return chunks[index]
    }

    // MARK: Modals

    private func applyModals(_ group: VerbGroup, _ builder: inout VerbPhraseBuilder) {
        for modal in group.modals.reversed() {
            let next = words.indices.contains(modal + 1) ? words[modal + 1].lemma : ""
            let lemma =
                words[modal].lemma == "riuscire" || next == "a" && words[modal].lemma == "riuscire"
                ? "riuscire a" : words[modal].lemma
            ModalTransfer(group: group, lemma: lemma, isInnerPerfect: isInnerPerfect(group), isSpoken: isSpoken).apply(
                to: &builder)
        }
        if group.isObligation {
            ModalTransfer(group: group, lemma: "dovere", isInnerPerfect: false, isSpoken: false).apply(to: &builder)
        }
    }
}
