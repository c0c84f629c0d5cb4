import Lexicon

/// Reads *Lei* and *Le* of a question, and of what somebody says to another, as *you*.
///
/// Sees: *Lei prende il treno?*, *Le piace il vino?*, *Dove abita Lei?*, *Come sta, signora Bianchi?* Writes: *Do you take the
/// train?*, *Do you like wine?*, *Where do you live?*, *How are you, Mrs. Bianchi?*
extension SentenceTransfer {
    mutating func readPoliteAddress() {
        guard isSpoken, !isTitle else { return }
        if thanksPolitely { speech.isPolite = true }
        if let index = calledAhead {
            // "Signora, ha dimenticato l'ombrello."
            return addressSubject(of: index)
        }
        guard isQuestion, tagPosition == nil,
            let index = chunks.firstIndex(where: { $0.kind == .verb && $0.verb?.isFinite == true }),
            let verb = chunks[index].verb, verb.person == 3, !isSubordinate(index),
            !words.contains(where: { $0.surface == "\"" || $0.surface == "«" || $0.surface == "“" })
        else { return }
        if verb.number == .singular, let lei = addressed(index) {
            chunks[lei].fixedEnglish = ""
            chunks[lei].kind = .phrase
            addressSubject(of: index)
        } else if verb.number == .singular, isCalled(behind: index), chunks[index].subject == nil {
            addressSubject(of: index)
        } else if let position = verb.clitics.firstIndex(where: {
            $0 == "gli:f" || $0 == "le" && (swaps(verb) || chunks[index].object.map { $0 > index } ?? false)
        }),
            index == 0 || isWhWord(0)
        {
            chunks[index].verb?.clitics[position] = "ti"
            speech.isPolite = true
        }
    }

    /// The verb behind a title that calls somebody: in the third person, and of no other subject.
    private var calledAhead: Int? {
        guard chunks.count > 3, isComma(1), chunks[0].end == chunks[0].start + 1,
            Self.titles.contains(words[chunks[0].head].lemma),
            let index = chunks.firstIndex(where: { $0.kind == .verb && $0.verb?.isFinite == true }),
            chunks[2..<index].allSatisfy({ $0.kind == .adverb && $0.end == $0.start + 1 }),
            let verb = chunks[index].verb, verb.person == 3, verb.number == .singular, verb.form != .imperative,
            verb.clitics.allSatisfy({ $0 != "si" && $0 != "ci" }), chunks[index].subject == nil,
            words[verb.main].lemma != "essere"
        else { return nil }
        return index
    }

    private static let titles: Set<String> = [
        "signora", "signore", "signorina", "dottore", "dottoressa", "professore", "professoressa", "avvocato",
        "ingegnere",
        "direttore", "direttrice",
    ]

    private mutating func addressSubject(of index: Int) {
        chunks[index].subject = nil
        chunks[index].isInverted = false
        chunks[index].suppliedSubject = "you"
        speech.isPolite = true
    }

    private func swaps(_ verb: VerbGroup) -> Bool { hasSwap(words[verb.main]) || words[verb.main].lemma == "servire" }

    /// *lei* as the subject: right before the verb, or behind it.
    private func addressed(_ index: Int) -> Int? {
        func isLei(_ j: Int) -> Bool {
            guard chunks.indices.contains(j) else { return false }
            let chunk = chunks[j]
            return chunk.kind == .noun && chunk.preposition == nil && chunk.end == chunk.start + 1
                && words[chunk.head].form == "lei"
        }
        if isLei(index - 1),
            index == 1
                || [.coordinator, .phrase, .punctuation].contains(chunks[index - 2].kind)
                    && words[chunks[index - 2].head].term?.words.last != "che"
        {
            return index - 1
        }
        guard isLei(index + 1), chunks[index].subject.map({ $0 == index + 1 }) ?? true,
            !lexicon.agentiveVerbs.contains(words[chunks[index].verb?.main ?? 0].lemma)
                || words[chunks[index + 1].head].isCapitalized
        else { return nil }
        return index + 1
    }

    /// *Come sta, signora Bianchi?*: whom the question calls by a title.
    private func isCalled(behind index: Int) -> Bool {
        guard let comma = chunks.indices[index...].first(where: isComma), comma + 1 < chunks.count,
            chunks[comma + 1].kind == .noun, chunks[comma + 1].preposition == nil, chunks[comma + 1].determiners.isEmpty
        else { return false }
        return Self.titles.contains(words[chunks[comma + 1].head].lemma)
    }

    /// *La ringrazio della sua gentilezza*
    private var thanksPolitely: Bool {
        words.contains { word in
            guard let term = word.term, case .phrase = term.kind, ["la", "le"].contains(term.words.first) else {
                return false
            }
            return term.english.contains("you")
        }
    }
}
