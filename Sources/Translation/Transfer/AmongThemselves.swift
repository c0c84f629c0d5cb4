import Lexicon

/// Says *each other* for *si* and *tra loro*.
///
/// Sees: *i delfini si riconoscono tra loro*. Writes: *dolphins recognize each other*.
extension SentenceTransfer {
    mutating func readAmongThemselves() {
        for index in chunks.indices.dropLast() {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb, verb.isFinite, verb.number == .plural,
                verb.clitics.count == 1, isOwn(verb.clitics[0], verb), words[verb.main].term == nil, !verb.isPassive,
                isMutual(words[verb.main].lemma), !(index + 2 < chunks.count && isBareNominal(chunks[index + 2])),
                chunks[index + 1].kind == .noun, chunks[index + 1].end == chunks[index + 1].start + 2,
                ["tra", "fra"].contains(preposition(chunks[index + 1])),
                ["loro", "noi", "voi"].contains(words[chunks[index + 1].head].lemma)
            else { continue }
            chunks[index].verb?.clitics = []
            chunks[index + 1].fixedEnglish = ""
            chunks[index + 1].kind = .phrase
            speech.mutual.insert(verb.main)
        }
    }

    private func isMutual(_ lemma: String) -> Bool {
        lexicon.agentiveVerbs.contains(lemma) || Self.meansPerson(lemma) || ["riconoscere", "sfidare"].contains(lemma)
    }
}
