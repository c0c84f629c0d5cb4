import Lexicon

/// Says *you* for *si* behind a gerund or an infinitive of purpose, whose doer it is too.
///
/// Sees: *camminando lungo la spiaggia si raggiunge una chiesa*, *per arrivare al castello si prende l'autobus*. Writes:
/// *walking along the beach you reach a church*, *to get to the castle you take the bus*.
extension SentenceTransfer {
    mutating func readYouOnTheWay() {
        for index in chunks.indices.dropFirst() {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb, verb.isFinite, verb.clitics == ["si"],
                verb.form == .present || verb.form == .future, !verb.isPerfect, !verb.isPassive,
                words[verb.main].term == nil, let thing = chunks[index].subject,
                chunks[thing].kind == .noun, !chunks[thing].determiners.isEmpty,
                !["person", "group"].contains(selector.semanticClass(chunks[thing].head)),
                !lexicon.essereVerbs.contains(words[verb.main].lemma),
                !Self.intransitive.contains(words[verb.main].lemma),
                !["trovare", "vedere", "aprire", "estendere", "chiamare", "fare"].contains(words[verb.main].lemma),
                thing > index, opensWithDoer(before: index)
            else { continue }
            chunks[index].verb?.clitics = []
            chunks[index].verb?.person = 2
            chunks[index].subject = nil
            chunks[index].suppliedSubject = "you"
            chunks[index].isInverted = false
            chunks[index].object = thing
            chunks[thing].isSubject = false
            chunks[thing].isObject = true
        }
    }

    /// Whether the sentence opens with a gerund or with *per* and an infinitive, and nothing parts that from the clause but
    /// phrases and a comma.
    private func opensWithDoer(before index: Int) -> Bool {
        guard let first = chunks.first, first.kind == .verb, let opening = first.verb, opening.clitics.isEmpty,
            opening.form == .gerund && !opening.isPerfect && opening.preposition == nil
                || opening.form == .infinitive && preposition(first) == "per"
        else { return false }
        let between = chunks[1..<index]
        return index > 1 && between.count < 8
            && between.allSatisfy {
                $0.kind == .noun || $0.kind == .adverb
                    || $0.kind == .punctuation && words[$0.head].surface == ","
            } && between.count(where: { $0.kind == .punctuation }) < 2
    }
}
