import Lexicon

/// Tells the subjunctive from the second person that looks like it, by the subject behind the verb.
///
/// Sees: *non vedo l'ora che arrivi Natale*, *aspetto che torni il sole*. Reads: *Natale* arrives, nobody is spoken to.
extension SentenceTransfer {
    mutating func readSubjunctives() {
        for index in chunks.indices where index > 0 && index + 1 < chunks.count {
            guard let verb = chunks[index].verb, verb.form == .present, verb.person == 2, verb.number == .singular,
                verb.clitics.isEmpty, lexicon.essereVerbs.contains(words[verb.main].lemma), opensWithChe(index - 1),
                words[verb.first].readings.contains(where: { $0.features.form == .subjunctivePresent }),
                isBareNominal(chunks[index + 1]), chunks[index + 1].features.number != .plural
            else { continue }
            chunks[index].verb?.form = .subjunctivePresent
            chunks[index].verb?.person = 3
        }
        for index in chunks.indices.dropFirst() {
            // "non c'è nessuno che parli inglese"
            guard let verb = chunks[index].verb, verb.form == .present, verb.person == 2, verb.number == .singular,
                verb.clitics.isEmpty, followsAnybody(index),
                words[verb.first].readings.contains(where: { $0.features.form == .subjunctivePresent })
                    || words[verb.main].term != nil
            else { continue }
            chunks[index].verb?.form = .subjunctivePresent
            chunks[index].verb?.person = 3
        }
    }

    /// Whether *nessuno che*, *qualcuno che* stands right before the verb.
    private func followsAnybody(_ index: Int) -> Bool {
        if chunks[index - 1].kind == .phrase {
            return words[chunks[index - 1].head].term?.english.hasSuffix(" who") == true
        }
        return chunks[index - 1].kind == .relative && chunks[index - 1].preposition == nil
            && index > 1 && chunks[index - 2].kind == .noun
            && ["nessuno", "qualcuno", "niente", "nulla", "qualcosa"].contains(words[chunks[index - 2].head].lemma)
    }

    private func opensWithChe(_ index: Int) -> Bool {
        let word = words[chunks[index].head]
        return word.lemma == "che" && chunks[index].kind == .subordinator || word.term?.words.last == "che"
    }
}
