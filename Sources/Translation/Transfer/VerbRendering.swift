import Lexicon

/// Renders verb groups: tense, aspect, voice, modals, negation, clitics and the adverbs among them.
extension SentenceTransfer {
    struct RenderedVerb {
        var front: [EnglishWord] = []
        var rest: [EnglishWord] = []
        /// Pronouns and particles that follow the verb.
        var tail: [EnglishWord] = []
        /// Adverbs that follow the object.
        var late: [EnglishWord] = []
        var subject: [EnglishWord] = []
    }

    mutating func renderVerb(_ index: Int, asQuestion: Bool) -> RenderedVerb {
        let chunk = chunks[index]
        guard let group = chunk.verb else { return RenderedVerb() }
        let english = verbEnglish(chunk)
        var builder = VerbPhraseBuilder(verbs: lexicon.verbs, verb: english, tense: tense(group, index))
        builder.isPerfect = keepsPerfect(group, index)
        builder.isProgressive = group.isProgressive
        builder.isPassive = group.isPassive || isPassiveSi(group, index)
        builder.isNegated = group.isNegated || hasBareNegative(index)
        if negativeWordFollows(index, group) { builder.isNegated = false }
        builder.isQuestion = asQuestion
        (builder.person, builder.isPlural) = agreement(group, index)
        var result = RenderedVerb()
        arrangeAdverbs(group, index, &builder, &result)
        applyModals(group, index, &builder)
        if group.isImminent {
            builder.verb = "be about to " + builder.verb
        }
        if let causative = group.causative { applyCausative(causative, group, &builder, &result) }
        let (front, rest) = builder.build()
        result.front = front.map { EnglishWord($0) }
        result.rest = rest.flatMap { $0.split(separator: " ") }.map { EnglishWord(String($0)) }
        result.tail += renderClitics(group, index)
        if let supplied = chunk.suppliedSubject { result.subject = [EnglishWord(supplied, isName: supplied == "I")] }
        return result
    }

    private mutating func verbEnglish(_ chunk: Chunk) -> String {
        if let sense = chunk.sense { return sense.english }
        guard let group = chunk.verb else { return "" }
        let word = words[group.main]
        switch word.lemma {
        case "essere": return "be"
        case "avere": return "have"
        default: break
        }
        return keepUnknown(word)
    }

    /// Marks a word as untranslated and keeps it.
    mutating func keepUnknown(_ word: Word) -> String {
        if !unknown.contains(word.surface), word.kind == .word { unknown.append(word.surface) }
        return word.surface
    }

    func agreement(_ group: VerbGroup, _ index: Int) -> (UInt8, Bool) {
        let chunk = chunks[index]
        if let supplied = chunk.suppliedSubject {
            switch supplied {
            case "I": return (1, false)
            case "we": return (1, true)
            case "you": return (2, true)
            case "he", "she", "it": return (3, false)
            case "they": return (3, true)
            case "there": return (3, group.number == .plural)
            default: break
            }
        }
        if let subject = chunk.subject {
            let head = resolvedChunk(subject)
            if let sense = head.sense {
                if sense.information.flags.contains("u") { return (3, isCoordinatedSubject(subject)) }
                if sense.information.flags.contains("pl") { return (3, true) }
            }
            if words[head.head].term?.isName == true, words[head.head].term?.information.flags.contains("sg") == true { return (3, false) }
            if words[head.head].partOfSpeech == .pronoun, words[head.head].features.person != 3, words[head.head].features.person != 0 {
                return (words[head.head].features.person, group.number == .plural)
            }
        }
        return (group.person == 0 ? 3 : group.person, group.number == .plural)
    }

    private func isCoordinatedSubject(_ index: Int) -> Bool {
        index >= 2 && chunks[index - 1].kind == .coordinator && chunks[index - 2].kind == .noun
    }

    func resolvedChunk(_ index: Int) -> Chunk {
        if chunks[index].kind == .relative, let antecedent = antecedent(of: index) { return chunks[antecedent] }
        return chunks[index]
    }

    private func tense(_ group: VerbGroup, _ index: Int) -> VerbPhraseBuilder.Tense {
        switch group.form {
        case .present, .subjunctivePresent:
            return group.isPerfect && !keepsPerfect(group, index) ? .past : .present
        case .imperfect, .pastHistoric, .subjunctiveImperfect: return .past
        case .future: return .future
        case .conditional: return .conditional
        case .imperative: return .imperative
        case .infinitive: return infinitiveTense(group, index)
        case .gerund: return .gerund
        case .pastParticiple, .presentParticiple, .none: return .base
        }
    }

    /// The infinitive with *to*, without it, or as *-ing*: by its preposition and by what governs it.
    private func infinitiveTense(_ group: VerbGroup, _ index: Int) -> VerbPhraseBuilder.Tense {
        let preposition = group.preposition.map { words[$0].lemma }
        if let preposition, let term = group.preposition.flatMap({ words[$0].term }) {
            _ = preposition
            return term.information.frames["inf"] == "to" ? .toInfinitive : .gerund
        }
        if let frame = governingInfinitiveFrame(index) {
            if frame == "bare" { return .base }
            if frame.hasSuffix("ing") { return .gerund }
            if frame == "to" { return .toInfinitive }
        }
        switch preposition {
        case "senza", "dopo", "oltre", "prima", "con", "su", "tra", "nel", "in": return .gerund
        default: break
        }
        if preposition == nil, isSubjectInfinitive(index) { return .gerund }
        return .toInfinitive
    }

    /// An infinitive that opens its clause and has a verb after it: *viaggiare è bello*.
    private func isSubjectInfinitive(_ index: Int) -> Bool {
        guard index == 0 || chunks[index - 1].kind == .punctuation || chunks[index - 1].kind == .subordinator else { return false }
        return chunks[(index + 1)...].contains { $0.verb?.isFinite == true }
    }

    /// How the verb, noun or adjective before wants its infinitive.
    func governingInfinitiveFrame(_ index: Int) -> String? {
        var j = index - 1
        var steps = 0
        while j >= 0, steps < 4 {
            let chunk = chunks[j]
            if chunk.kind == .punctuation || chunk.kind == .subordinator || chunk.kind == .relative { return nil }
            if let frame = governor(of: chunk)?.information.frames["inf"] { return frame }
            if chunk.kind == .verb { return nil }
            if chunk.kind == .adjective { return nil }
            j -= 1
            steps += 1
        }
        return nil
    }

    private func governor(of chunk: Chunk) -> Sense? {
        var last = chunk
        while let next = last.complements.last { last = next }
        return last.sense ?? chunk.sense
    }

    /// Whether *ha fatto* is *has done* rather than *did*: with *già, mai, ancora*… or in non-finite and later tenses.
    private func keepsPerfect(_ group: VerbGroup, _ index: Int) -> Bool {
        guard group.isPerfect else { return false }
        guard group.form == .present || group.form == .subjunctivePresent else { return true }
        let hints: Set<String> = ["già", "mai", "ancora", "appena", "finora", "ormai", "recentemente", "sempre"]
        if group.adverbs.contains(where: { hints.contains(words[$0].lemma) }) { return true }
        let lower = max(0, index - 3)
        let upper = min(chunks.count - 1, index + 3)
        for j in lower...upper where chunks[j].kind == .adverb {
            if ["finora", "mai", "recentemente", "già"].contains(words[chunks[j].head].lemma) { return true }
        }
        return false
    }

    /// *si vendono libri*: a transitive verb with *si* and a subject that is no person.
    func isPassiveSi(_ group: VerbGroup, _ index: Int) -> Bool {
        guard group.clitics.contains("si"), !isPronominal(group), !group.isPassive else { return false }
        if let subject = chunks[index].subject {
            return selector.semanticClass(resolved(subject)) != "person" && !lexicon.essereVerbs.contains(words[group.main].lemma)
        }
        return chunks[index].suppliedSubject == "it" && group.isFinite && !lexicon.essereVerbs.contains(words[group.main].lemma)
    }

    static let negativeWords: Set<String> = ["nessuno", "niente", "nulla", "mai", "neanche", "nemmeno", "neppure", "né"]

    /// *Nessuno ha detto*: English negates once.
    private func hasBareNegative(_ index: Int) -> Bool { false }

    /// *non … nessuno / niente / mai*: the second word carries the negation in English.
    private func negativeWordFollows(_ index: Int, _ group: VerbGroup) -> Bool {
        guard group.isNegated else { return false }
        if group.adverbs.contains(where: { ["mai", "neanche", "nemmeno", "neppure"].contains(words[$0].lemma) }) { return true }
        var j = index + 1
        while j < chunks.count, j < index + 3 {
            if chunks[j].kind == .verb || chunks[j].kind == .punctuation { break }
            let parts = [chunks[j].head] + chunks[j].determiners
            if parts.contains(where: { Self.negativeWords.contains(words[$0].lemma) }) { return true }
            j += 1
        }
        return false
    }

    private mutating func arrangeAdverbs(
        _ group: VerbGroup, _ index: Int, _ builder: inout VerbPhraseBuilder, _ result: inout RenderedVerb
    ) {
        for adverb in group.adverbs {
            let (text, place) = adverbEnglish(adverb, negated: group.isNegated)
            guard !text.isEmpty else { continue }
            if place == "end" {
                result.late += text.split(separator: " ").map { EnglishWord(String($0)) }
            } else {
                builder.adverbs.append(text)
            }
        }
    }

    private mutating func applyModals(_ group: VerbGroup, _ index: Int, _ builder: inout VerbPhraseBuilder) {
        for modal in group.modals.reversed() {
            ModalTransfer.apply(words[modal].lemma, group: group, isPerfect: group.isPerfect, to: &builder)
        }
    }

    private func applyCausative(
        _ causative: String, _ group: VerbGroup, _ builder: inout VerbPhraseBuilder, _ result: inout RenderedVerb
    ) {
        // "far crescere il commercio" → "make the trade grow" needs the object; "have … done" reads well with a thing.
        builder.verb = (causative == "fare" ? "make " : "let ") + builder.verb
    }
}

/// *potere, dovere, volere* as English modals or their replacements where the modal lacks the form.
enum ModalTransfer {
    static func apply(_ lemma: String, group: VerbGroup, isPerfect: Bool, to builder: inout VerbPhraseBuilder) {
        switch lemma {
        case "potere": potere(group, &builder)
        case "dovere": dovere(group, &builder)
        default: volere(group, &builder)
        }
    }

    private static func potere(_ group: VerbGroup, _ builder: inout VerbPhraseBuilder) {
        switch group.form {
        case .present where !group.isPerfect: useModal("can", &builder)
        case .subjunctivePresent: useModal("can", &builder)
        case .imperfect where !group.isPerfect, .pastHistoric: useModal("could", &builder)
        case .subjunctiveImperfect: useModal("could", &builder)
        case .conditional:
            useModal("could", &builder)
        default: usePhrase("be able to ", &builder)
        }
    }

    private static func dovere(_ group: VerbGroup, _ builder: inout VerbPhraseBuilder) {
        switch group.form {
        case .present where !group.isPerfect, .subjunctivePresent: useModal("must", &builder)
        case .conditional: useModal("should", &builder)
        default: usePhrase("have to ", &builder)
        }
    }

    private static func volere(_ group: VerbGroup, _ builder: inout VerbPhraseBuilder) {
        if group.form == .conditional, !group.isPerfect {
            builder.verb = "like to " + whole(builder)
            reset(&builder)
        } else {
            usePhrase("want to ", &builder)
        }
    }

    /// A modal keeps the passive and perfect of its verb: *avrebbe potuto essere fatto* → *could have been done*.
    private static func useModal(_ modal: String, _ builder: inout VerbPhraseBuilder) {
        builder.modal = modal
        builder.tense = .present
    }

    private static func usePhrase(_ phrase: String, _ builder: inout VerbPhraseBuilder) {
        builder.verb = phrase + whole(builder)
        reset(&builder)
    }

    /// The infinitive of the builder's verb with its voice.
    private static func whole(_ builder: VerbPhraseBuilder) -> String {
        builder.isPassive ? "be " + builder.verbs.inflect(builder.verb, .participle) : builder.verb
    }

    private static func reset(_ builder: inout VerbPhraseBuilder) { builder.isPassive = false }
}
