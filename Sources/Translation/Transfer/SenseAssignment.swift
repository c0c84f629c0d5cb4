import Lexicon

/// Chooses the English sense of every head, objects and subjects first, so that verbs see what they govern.
extension SentenceTransfer {
    mutating func chooseSenses() {
        let governors = verbsOfNouns()
        for index in chunks.indices {
            switch chunks[index].kind {
            case .noun:
                var context = SenseSelector.Context()
                (context.object, context.subject) = (governors[index]?.ofObject, governors[index]?.ofSubject)
                chunks[index] = nounSenses(chunks[index], context)
            case .verb, .participle: chooseVerbSense(index)
            case .adjective:
                var context = SenseSelector.Context()
                context.noun = subjectNoun(before: index)
                context.isBefore = false
                let isUncountable =
                    index > 0
                    && chunks[index - 1].subject.map {
                        resolvedChunk($0).sense?.information.flags.contains("u") == true
                    }
                        ?? false
                context.isPlural = chunks[index].features.number == .plural && !isUncountable
                if index + 1 < chunks.count, let preposition = preposition(chunks[index + 1]) {
                    context.prepositions = [preposition]
                }
                chunks[index].sense = selector.choose(chunks[index].head, context)
            default: break
            }
        }
    }

    private func subjectNoun(before index: Int) -> Int? {
        guard index > 0, chunks[index - 1].kind == .verb, let subject = chunks[index - 1].subject else { return nil }
        return resolved(subject)
    }

    /// The head of a chunk, or of its antecedent where it is a relative pronoun.
    func resolved(_ index: Int) -> Int {
        if chunks[index].kind == .relative, let antecedent = antecedent(of: index) { return chunks[antecedent].head }
        return chunks[index].head
    }

    /// The verbs that noun phrases are the object or the subject of: *imporre paletti*, *la panchina traballa*.
    private func verbsOfNouns() -> [Int: (ofObject: Int?, ofSubject: Int?)] {
        var verbs: [Int: (ofObject: Int?, ofSubject: Int?)] = [:]
        for chunk in chunks {
            guard let verb = chunk.verb else { continue }
            if let object = chunk.object { verbs[object, default: (nil, nil)].ofObject = verb.main }
            if let subject = chunk.subject {
                if verb.isPassive {
                    verbs[subject, default: (nil, nil)].ofObject = verb.main
                } else {
                    verbs[subject, default: (nil, nil)].ofSubject = verb.main
                }
            }
        }
        return verbs
    }

    /// - Parameter context: what stands around the whole phrase.
    private func nounSenses(_ chunk: Chunk, _ context: SenseSelector.Context) -> Chunk {
        var chunk = chunk
        var context = context
        context.adjectives = (chunk.before + chunk.after).map(\.head)
        context.complements = chunk.complements.map(\.head)
        context.isPlural = chunk.features.number == .plural
        context.hasNumeral = !chunk.numerals.isEmpty
        context.nameFollows = chunk.apposed.contains { words[$0].partOfSpeech == .properNoun }
        context.prepositions = chunk.complements.isEmpty ? followingPrepositions(chunk) : ["di"]
        if words[chunk.head].partOfSpeech != .pronoun || words[chunk.head].term != nil {
            chunk.sense = selector.choose(chunk.head, context)
        }
        var inner = SenseSelector.Context()
        inner.governor = chunk.head
        chunk.complements = chunk.complements.map { nounSenses($0, inner) }
        return chunk
    }

    private func followingPrepositions(_ chunk: Chunk) -> [String] {
        guard words.indices.contains(chunk.end), words[chunk.end].partOfSpeech == .adposition else { return [] }
        return [words[chunk.end].lemma]
    }

    private mutating func chooseVerbSense(_ index: Int) {
        guard let verb = chunks[index].verb else { return }
        var context = SenseSelector.Context()
        context.isVerb = true
        if let object = chunks[index].object { context.object = resolved(object) }
        if let subject = chunks[index].subject {
            if verb.isPassive { context.object = resolved(subject) } else { context.subject = resolved(subject) }
        }
        if chunks[index].kind == .participle, let noun = participleNoun(index) { context.object = chunks[noun].head }
        context.isPronominal = isPronominal(verb)
        context.hasObjectPronoun = hasObjectPronoun(verb)
        context.isNegated = verb.isNegated
        context.isPassive = verb.isPassive
        context.isInverted = chunks[index].wasInverted
        context.isPast = verb.isPerfect || verb.form == .pastHistoric
        var j = index + 1
        while j < chunks.count, j < index + 4 {
            let chunk = chunks[j]
            if chunk.kind == .verb || chunk.kind == .punctuation || chunk.kind == .subordinator
                || chunk.kind == .relative || chunk.kind == .coordinator
            {
                if let next = chunk.verb, next.form == .infinitive {
                    context.infinitive = preposition(chunk) ?? "0"
                } else if chunk.kind == .subordinator || chunk.kind == .relative, words[chunk.head].lemma == "che" {
                    context.hasClause = chunks[j].kind == .subordinator || j == index + 1
                }
                break
            }
            // "arrivare alle sei": an hour says when, whatever the verb governs.
            if let preposition = preposition(chunk), preposition != "a" || !isClockTime(chunk) {
                context.prepositions.append(preposition)
            }
            j += 1
        }
        let isDative =
            verb.clitics.contains { ["gli", "gli:f", "loro"].contains($0) }
            || (!context.isPronominal && context.object != nil
                && verb.clitics.contains { ["mi", "ti", "ci", "vi"].contains($0) })
        if isDative { context.prepositions.append("a") }
        chunks[index].sense = selector.choose(verb.main, context)
        // After what is said, who tells it says it.
        if chunks[index].sense?.english == "tell", words[verb.main].term == nil, let subject = chunks[index].subject,
            closesQuotation(min(subject, index) - 1)
        {
            chunks[index].sense?.english = "say"
        }
    }

    /// *lo tratta*, *mi tratta male*: an object that stands before the verb.
    private func hasObjectPronoun(_ verb: VerbGroup) -> Bool {
        verb.clitics.contains { clitic in
            switch clitic {
            case "lo", "la", "li": true
            case "mi", "ti", "vi": !isOwn(clitic, verb) && lexicon.agentiveVerbs.contains(words[verb.main].lemma)
            default: false
            }
        }
    }

    private func participleNoun(_ index: Int) -> Int? {
        if index > 1, isComma(index - 1), chunks[index - 2].kind == .noun { return index - 2 }
        return index > 0 && chunks[index - 1].kind == .noun ? index - 1 : nil
    }

    /// Whether *si* and its like belong to the verb: the dictionary has it with *si*, or the person is the subject's.
    func isPronominal(_ verb: VerbGroup) -> Bool {
        guard selector.hasPronominalEntry(words[verb.main]) || !verb.clitics.isEmpty else { return false }
        if cannotBeMutual(verb) || isDoneByAnybody(verb) { return false }
        let reflexive = verb.clitics.contains { clitic in
            switch clitic {
            case "si": true
            case "mi": verb.person == 1 && verb.number == .singular || !verb.isFinite
            case "ti": verb.person == 2 && verb.number == .singular || !verb.isFinite
            case "ci": verb.person == 1 && verb.number == .plural
            case "vi": verb.person == 2 && verb.number == .plural
            default: false
            }
        }
        return reflexive && selector.hasPronominalEntry(words[verb.main])
    }

    /// *si deve ridurre la spesa*, *si può prendere la linea rossa*: a thing behind a modal with *si* is what is to be done.
    private func isDoneByAnybody(_ verb: VerbGroup) -> Bool {
        guard verb.clitics == ["si"], !verb.modals.isEmpty, !verb.isReflexive,
            let own = chunks.first(where: { $0.kind == .verb && $0.verb?.main == verb.main }),
            let subject = own.subject
        else { return false }
        guard own.wasInverted || own.isInverted else {
            // "il libro si può consultare": what people do to a thing.
            let head = resolved(subject)
            return words[head].partOfSpeech == .noun && lexicon.agentiveVerbs.contains(words[verb.main].lemma)
                && !["person", "group", "animal", "place"].contains(selector.semanticClass(head))
        }
        return !SenseSelector.beings.contains(selector.semanticClass(resolved(subject)))
    }

    /// What is done to each other takes more than one, and beings.
    private func cannotBeMutual(_ verb: VerbGroup) -> Bool {
        guard words[verb.main].term == nil,
            selector.senses(words[verb.main], isPronominal: true).first?.english.hasSuffix("each other") == true
        else { return false }
        if verb.number == .singular { return true }
        let own = chunks.indices.first { chunks[$0].kind == .verb && chunks[$0].verb?.main == verb.main }
        // "si vedono molti turisti"
        if let own, chunks[own].wasInverted || chunks[own].isInverted { return true }
        guard let subject = own.flatMap({ chunks[$0].subject }) else { return false }
        let head = resolved(subject)
        return words[head].partOfSpeech == .noun && !SenseSelector.beings.contains(selector.semanticClass(head))
    }
}
