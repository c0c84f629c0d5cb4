import Lexicon

/// Puts whom something is given, shown or told between the verb and the thing, without *to*, as English does.
///
/// Sees: *la guida mostra ai visitatori le stanze segrete*. Writes: *the guide shows visitors the secret rooms*.
extension SentenceTransfer {
    /// The thing behind a verb of giving and the phrase with *a* at `index`.
    func thingGiven(_ verb: Int, behind index: Int) -> Int? {
        let thing = index + 1
        guard thing < chunks.count, let group = chunks[verb].verb, !group.isPassive, words[group.main].term == nil,
            isReceiver(chunks[index]), isBareNominal(chunks[thing]),
            !isTimePhrase(chunks[thing]), chunks[verb].subject != thing, !chunks[thing].isSubject,
            chunks[thing].start == chunks[index].end, !takesPronoun(group),
            chunks[verb].subject != nil || group.person != 3
                || !["person", "group"].contains(selector.semanticClass(chunks[thing].head))
        else { return nil }
        if group.causative != nil { return Self.ingestive.contains(words[group.main].lemma) ? thing : nil }
        let senses = selector.senses(words[group.main])
        guard senses.contains(where: isBareTaker) else { return nil }
        // "i diritti che": what goes on keeps its place, and the recipient before it must be bare.
        if thing + 1 < chunks.count, [.relative, .participle, .verb].contains(chunks[thing + 1].kind) {
            return senses.first.map(isBareTaker) == true ? thing : nil
        }
        return thing
    }

    /// The phrase with *a* right before the object, where the chosen English verb takes it bare.
    func bareRecipient(_ verb: Int, before object: Int) -> Int? {
        guard object > verb + 1, let sense = chunks[verb].sense, isBareTaker(sense),
            thingGiven(verb, behind: object - 1) == object || chunks[verb].object == object,
            let group = chunks[verb].verb, !group.isPassive, group.causative == nil, words[group.main].term == nil,
            !takesPronoun(group), isReceiver(chunks[object - 1])
        else { return nil }
        return object - 1
    }

    /// *ha insegnato al figlio a nuotare*: whoever is taught or promised to do something.
    func isTaught(_ index: Int) -> Bool {
        let before = chunks[index - 1]
        guard before.kind == .verb, let verb = before.verb, !verb.isPassive, !takesPronoun(verb), verb.causative == nil,
            words[verb.main].term == nil, let sense = before.sense,
            ["teach", "promise", "show"].contains(sense.english),
            isReceiver(chunks[index]), chunks[index + 1].verb?.form == .infinitive
        else { return false }
        return ["a", "di"].contains(preposition(chunks[index + 1]))
    }

    func isReceiver(_ chunk: Chunk) -> Bool {
        guard chunk.kind == .noun, preposition(chunk) == "a", words[chunk.preposition ?? 0].term == nil else {
            return false
        }
        let head = words[chunk.head]
        if head.partOfSpeech == .pronoun, ["tutto", "ognuno", "qualcuno", "ciascuno"].contains(head.lemma) {
            return head.lemma != "tutto" || chunk.features.number == .plural
        }
        return ["person", "group", "animal"].contains(selector.semanticClass(chunk.head))
    }

    private func takesPronoun(_ group: VerbGroup) -> Bool {
        group.clitics.contains { $0 != "ne" }
    }

    private func isBareTaker(_ sense: Sense) -> Bool {
        sense.information.frames["obj"] == nil && Self.bareTakers.contains(sense.english)
            && ["to", "0", nil].contains(sense.information.frames["a"])
    }

    /// Whether somebody is given, told or sent something.
    func isGiving(_ verb: Word) -> Bool {
        verb.lemma == "chiedere" || selector.senses(verb).contains(where: isBareTaker)
    }

    /// English verbs of one word that take both objects bare.
    private static let bareTakers: Set<String> = [
        "give", "bring", "send", "tell", "show", "offer", "lend", "teach", "buy", "write", "read", "leave", "sell",
        "pass", "pay", "promise", "owe", "hand", "throw", "allow", "grant", "guarantee", "award", "forgive", "assign",
        "wish", "deny", "spare", "feed", "rent", "serve", "cook", "envy", "cause", "deal",
    ]
}
