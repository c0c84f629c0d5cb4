import Lexicon

/// Says where something is by the person whom a clitic names.
///
/// Sees: *l'auto gli ha svoltato davanti*, *mi si sedette accanto*. Writes: *the car turned in front of him*, *he sat down next
/// to me*.
extension SentenceTransfer {
    mutating func readPlacesOfPersons() {
        for index in chunks.indices.dropLast() {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb, words[verb.main].term == nil,
                let position = verb.clitics.firstIndex(where: { isSomeoneElse($0, verb) }),
                let person = isThere(verb.clitics[position], verb) ? "it" : Self.persons[verb.clitics[position]]
            else { continue }
            for next in (index + 1)..<min(index + 3, chunks.count) {
                let isAlone = chunks[next].kind == .preposition && chunks[next].end == chunks[next].start + 1
                guard isAlone || chunks[next].kind == .adverb && chunks[next].preposition == nil,
                    words[chunks[next].head].term == nil,
                    let english = Self.sides[words[chunks[next].head].lemma],
                    next + 1 == chunks.count || chunks[next + 1].preposition == nil
                else { continue }
                chunks[index].verb?.clitics.remove(at: position)
                chunks[next].fixedEnglish = english + " " + person
                break
            }
        }
    }

    /// *galleggiarvi sopra*: outside of speech a place, not the reader.
    private func isThere(_ clitic: String, _ verb: VerbGroup) -> Bool {
        clitic == "vi" && !isSpoken || clitic == "ci" && verb.form == .infinitive
    }

    /// Whether the clitic names another than the verb's own subject.
    private func isSomeoneElse(_ clitic: String, _ verb: VerbGroup) -> Bool {
        switch clitic {
        case "mi": verb.person != 1
        case "ti": verb.person != 2
        case "ci": verb.person != 1 && words[verb.main].lemma != "essere"
        case "le": verb.clitics.contains("si") || lexicon.essereVerbs.contains(words[verb.main].lemma)
        case "vi": verb.person != 2 && words[verb.main].lemma != "essere"
        default: true
        }
    }

    private static let persons = [
        "mi": "me", "ti": "you", "gli": "him", "gli:f": "her", "le": "her", "ci": "us", "vi": "you",
    ]
    private static let sides = [
        "davanti": "in front of", "dietro": "behind", "accanto": "next to", "vicino": "close to", "addosso": "on",
        "intorno": "around", "attorno": "around", "sopra": "on top of", "contro": "against", "incontro": "toward",
    ]
}
