import Lexicon

/// Says what people have, or what there is, for *si ha*: English makes no passive of *have*.
///
/// Sees: *quando si hanno dei dubbi*, *si sono avuti dei ritardi*. Writes: *when you have doubts*, *there were delays*.
extension SentenceTransfer {
    mutating func readHavingInGeneral() {
        for index in chunks.indices.dropLast() {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb, verb.clitics == ["si"], verb.person == 3,
                verb.isFinite, verb.modals.isEmpty, verb.causative == nil, words[verb.main].lemma == "avere",
                words[verb.main].term == nil, !verb.isPassive
            else { continue }
            var next = index + 1
            while next < chunks.count, chunks[next].kind == .adverb { next += 1 }
            guard next < chunks.count, isBareNominal(chunks[next]), !isWhWord(next) else { continue }
            if (isSpoken || isSubordinate(index)) && !verb.isPerfect {
                chunks[index].verb?.clitics = []
                chunks[index].verb?.person = 2
                chunks[index].suppliedSubject = "you"
            } else {
                words[verb.main].reading.lemma = "essere"
                selector.words[verb.main].reading.lemma = "essere"
                chunks[index].verb?.clitics = ["ci"]
            }
        }
    }
}
