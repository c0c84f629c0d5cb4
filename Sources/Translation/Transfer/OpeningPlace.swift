import Lexicon

/// Leaves the place or the team that opens a headline out of its sentence.
///
/// Sees: *Palermo, crolla un palazzo*, *Torino, trovato un ordigno*. Writes: *Palermo, a building collapses*, *Turin, a bomb was
/// found*.
extension SentenceTransfer {
    /// Whether the sentence opens with a name and a comma, which have no part in what follows.
    var opensWithPlace: Bool {
        guard chunks.count > 3, chunks[0].kind == .noun, chunks[0].preposition == nil, chunks[0].determiners.isEmpty,
            isComma(1), chunks[0].complements.isEmpty, chunks[0].end == chunks[0].start + 1,
            words[chunks[0].head].partOfSpeech == .properNoun, let term = words[chunks[0].head].term, term.isName
        else { return false }
        return ["place", "group"].contains(SenseSelector.classOfName(term.information))
    }

    /// *Maltempo, chiuse le scuole*: a bare noun, a comma and what was done.
    var opensWithTopic: Bool {
        chunks.count > 3 && chunks[0].kind == .noun && chunks[0].preposition == nil && chunks[0].determiners.isEmpty
            && chunks[0].complements.isEmpty && isComma(1) && chunks[2].kind == .participle
            && isBareNominal(chunks[3]) && hasDefiniteArticle(chunks[3])
            && chunks[3].features.agrees(with: chunks[2].features)
    }

    /// *Palermo, crolla un palazzo*: a verb right behind the comma with a phrase of its own behind it.
    func standsBehindPlace(_ verb: Int) -> Bool {
        verb == 2 && opensWithPlace && isBareNominal(chunks[3]) && !isTimePhrase(chunks[3])
            && chunks[2].verb?.clitics.isEmpty == true
    }
}
