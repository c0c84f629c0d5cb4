import Lexicon

/// Says to whom or what something is owed.
///
/// Sees: *la scoperta si deve a un pastore*, *a lui si deve l'invenzione*. Writes: *the discovery is due to a shepherd*.
extension SentenceTransfer {
    mutating func readDebts() {
        for index in chunks.indices.dropLast() {
            if let verb = chunks[index].verb, chunks[index].kind == .verb, words[verb.main].lemma == "dovere",
                words[verb.main].term == nil, verb.modals.isEmpty, verb.isFinite, !verb.isPassive,
                !verb.clitics.contains("si"), isBareNominal(chunks[index + 1]),
                words[chunks[index + 1].head].partOfSpeech == .noun, hasDeterminer(chunks[index + 1])
            {
                // "è a lui che dobbiamo la scoperta"
                speech.verbEnglish[verb.main] = "owe"
            }
            guard let verb = owing(index), verb.person == 3, chunks[index + 1].kind == .noun,
                preposition(chunks[index + 1]) == "a"
            else { continue }
            chunks[index].verb?.clitics = []
            speech.verbEnglish[verb.main] = "be due"
        }
    }

    /// *a lui si deve l'introduzione del caffè*, *si deve a lui la scoperta*: first what is due, then to whom.
    mutating func straightenDebts() {
        for index in chunks.indices.dropLast() {
            guard let verb = owing(index), !verb.isNegated else { continue }
            let owner = index > 0 && preposition(chunks[index - 1]) == "a" ? index - 1 : index + 1
            let first = min(owner, index)
            let thing = first + 2
            guard first == 0 || chunks[first - 1].kind == .punctuation, thing < chunks.count,
                chunks[owner].kind == .noun, preposition(chunks[owner]) == "a", isBareNominal(chunks[thing]),
                !chunks[thing].determiners.isEmpty, chunks[thing].features.number == verb.number
            else { continue }
            chunks.replaceSubrange(first...thing, with: [chunks[thing], chunks[index], chunks[owner]])
        }
    }

    /// The verb of *si deve*, where it is no modal.
    private func owing(_ index: Int) -> VerbGroup? {
        guard chunks[index].kind == .verb, let verb = chunks[index].verb, words[verb.main].lemma == "dovere",
            words[verb.main].term == nil, verb.modals.isEmpty, verb.clitics == ["si"], verb.isFinite
        else { return nil }
        return verb
    }
}
