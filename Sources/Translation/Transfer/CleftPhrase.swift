import Lexicon

/// Reads *essere* that singles out a phrase for the clause behind it.
///
/// Sees: *è da Roma che arrivano gli aiuti*, *è qui che è nato*, *sono solo i ricchi che pagano meno*. Writes: *it is from
/// Rome that the aid arrives*, *it is here that he was born*, *it is only the rich who pay less*.
extension SentenceTransfer {
    mutating func readCleftPhrases() {
        guard !isQuestion else { return }
        for index in chunks.indices.dropLast(2) {
            guard let verb = chunks[index].verb, chunks[index].kind == .verb, verb.isFinite, verb.person == 3,
                words[verb.main].lemma == "essere", words[verb.main].term == nil, verb.modals.isEmpty,
                verb.clitics.isEmpty, !verb.isPassive, opensCleft(index)
            else { continue }
            var next = index + 1
            while next < chunks.count, chunks[next].kind == .adverb,
                Self.focusAdverbs.contains(words[chunks[next].head].lemma)
            {
                next += 1
            }
            guard next + 1 < chunks.count, words[chunks[next + 1].head].form == "che",
                chunks[next + 1].preposition == nil,
                [.relative, .subordinator].contains(chunks[next + 1].kind),
                chunks[(next + 2)...].contains(where: { $0.verb?.isFinite == true })
            else { continue }
            if isCircumstance(next) {
                chunks[next + 1].kind = .subordinator
            } else if !(isKnownPlural(next) && next + 2 < chunks.count && verb.number == .plural
                && (verb.isPerfect || next > index + 1))
            {
                continue
            }
            chunks[index].suppliedSubject = "it"
            chunks[index].verb?.number = .singular
        }
    }

    private static let focusAdverbs: Set<String> = [
        "solo", "soltanto", "proprio", "soprattutto", "anche", "sempre", "forse",
    ]
    private static let places: Set<String> = [
        "qui", "qua", "lì", "là", "così", "allora", "adesso", "ora", "oggi", "ieri",
    ]

    private func opensCleft(_ index: Int) -> Bool {
        var j = index - 1
        while j >= 0, chunks[j].kind == .adverb && !isWhWord(j) { j -= 1 }
        return j < 0 || [.punctuation, .coordinator, .subordinator].contains(chunks[j].kind)
    }

    /// Where, when, how or for whom something is: a phrase that the clause behind has with its preposition.
    private func isCircumstance(_ index: Int) -> Bool {
        if chunks[index].kind == .adverb { return Self.places.contains(words[chunks[index].head].lemma) }
        guard chunks[index].kind == .noun, let opening = preposition(chunks[index]),
            chunks[index].end == chunks[index + 1].start
        else { return false }
        // "è di Marco che parlo", but "è di un uomo che conosco".
        let isKnown =
            words[chunks[index].head].partOfSpeech == .properNoun
            || words[chunks[index].head].reading.kind == "pers" || hasDefiniteArticle(chunks[index])
            || chunks[index].determiners.contains { ["questo", "quello"].contains(words[$0].lemma) }
            || Numbers.isYear(words[chunks[index].head].surface)
        return isKnown && opening != "come"
    }

    private func isKnownPlural(_ index: Int) -> Bool {
        chunks[index].kind == .noun && chunks[index].preposition == nil && hasDefiniteArticle(chunks[index])
            && chunks[index].features.number == .plural
    }
}
