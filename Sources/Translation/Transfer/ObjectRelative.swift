import Lexicon

/// Tells the relative pronoun that is its verb's object from the one that is its subject.
///
/// Sees: *le città che visitano*, *gli argomenti che usavano*, *la legge che ha approvato il parlamento*. Writes: *the
/// cities they visit*, *the arguments they used*, *the law that parliament approved*.
extension SentenceTransfer {
    /// Whether a relative clause's verb needs a being for its subject and an object that only the pronoun can be.
    func isObjectRelative(_ relative: Int, _ index: Int) -> Bool {
        if index == relative + 1, enclosesOpinion(relative) { return true }
        guard let verb = chunks[index].verb, verb.isFinite, verb.person == 3, !verb.isPassive,
            let antecedent = antecedent(of: relative), isThing(antecedent), !tellsOfPerson(chunks[antecedent], verb)
        else { return false }
        if !verb.clitics.isEmpty { return isGiver(index, verb) && isAgent(agentIndex(index), verb) }
        let last = lastInfinitive(index)
        guard let main = chunks[last].verb, main.clitics.isEmpty, main.causative == nil,
            lexicon.agentiveVerbs.contains(words[main.main].lemma)
        else { return false }
        var next = last + 1
        while next < chunks.count, chunks[next].kind == .adverb { next += 1 }
        guard next < chunks.count else { return true }
        if isBareNominal(chunks[next]) { return isAgent(next, verb) }
        switch chunks[next].kind {
        case .subordinator: return !["che", "se", "come", "quando", "perché"].contains(words[chunks[next].head].lemma)
        case .verb: return chunks[next].verb?.form != .infinitive
        case .punctuation: return ![":", "\"", "«", "“"].contains(words[chunks[next].head].surface)
        case .relative, .phrase: return false
        default: return true
        }
    }

    /// *andranno a visitare*: the infinitive that ends the chain of verbs.
    private func lastInfinitive(_ index: Int) -> Int {
        var last = index
        while last + 1 < chunks.count, last < index + 3, let next = chunks[last + 1].verb, next.form == .infinitive,
            preposition(chunks[last + 1]).map({ ["a", "di"].contains($0) }) ?? true
        {
            last += 1
        }
        return last
    }

    /// *la storia di una maestra che insegna*: the person within the phrase does what the verb says.
    func tellsOfPerson(_ chunk: Chunk, _ verb: VerbGroup) -> Bool {
        guard !chunk.complements.isEmpty else { return false }
        let inner = chunk.innermost
        return selector.semanticClass(inner.head) == "person" && inner.features.number == verb.number
            && chunk.features.number == verb.number && !inner.determiners.isEmpty
    }

    private func isThing(_ index: Int) -> Bool {
        let chunk = chunks[index]
        guard words[chunk.head].partOfSpeech == .noun else { return false }
        return !["person", "group", "animal"].contains(selector.semanticClass(chunk.head))
    }

    /// Whether a phrase may do what the verb says: a being, or a name, that agrees with it.
    private func isAgent(_ index: Int, _ verb: VerbGroup) -> Bool {
        let chunk = chunks[index]
        guard chunk.features.number == .any || chunk.features.number == verb.number else { return false }
        return words[chunk.head].partOfSpeech == .properNoun
            || ["person", "group"].contains(selector.semanticClass(chunk.head))
    }

    private func agentIndex(_ index: Int) -> Int {
        var next = lastInfinitive(index) + 1
        while next < chunks.count, chunks[next].kind == .adverb { next += 1 }
        return min(next, chunks.count - 1)
    }

    /// The being after the verb that is the subject of a relative clause whose pronoun is the object.
    func agentAfter(_ index: Int, _ relative: Int) -> Int? {
        guard let verb = chunks[index].verb, isObjectRelative(relative, index) else { return nil }
        let next = agentIndex(index)
        guard next > index, isBareNominal(chunks[next]), isAgent(next, verb) else { return nil }
        return next
    }
}
