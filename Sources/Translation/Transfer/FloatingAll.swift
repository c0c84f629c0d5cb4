import Lexicon

/// Reads *tutti* behind the verb whose subject it counts.
///
/// Sees: *i dati risalgono tutti al 2019*, *sono tutte vuote*. Writes: *the data all date back to 2019*, *they are all empty*.
extension SentenceTransfer {
    mutating func readFloatingAll() {
        for index in chunks.indices.dropFirst() {
            guard chunks[index].kind == .noun, chunks[index].preposition == nil,
                let all = Self.counts[words[chunks[index].head].lemma],
                chunks[index].end == chunks[index].start + 1, chunks[index].features.number == .plural,
                chunks[index].complements.isEmpty, let verb = chunks[index - 1].verb, chunks[index - 1].kind == .verb,
                verb.isFinite, verb.number == .plural,
                verb.person == 3 ? countsSubject(index, verb, all) : countsUs(index, verb)
            else { continue }
            chunks[index].fixedEnglish = ""
            chunks[index].kind = .phrase
            speech.floating[index - 1] = all
        }
    }

    private func countsSubject(_ index: Int, _ verb: VerbGroup, _ all: String) -> Bool {
        guard verb.clitics.isEmpty, let subject = chunks[index - 1].subject, subject < index else { return false }
        // "le sue parole hanno sorpreso tutti": all of the others.
        let gender = words[chunks[index].head].features.gender
        guard
            all == "both" || gender == .any || chunks[subject].features.gender == .any
                || chunks[subject].features.gender == gender
                || subject > 0 && chunks[subject - 1].kind == .coordinator
        else { return false }
        return chunks[subject].kind == .noun && (words[chunks[subject].head].partOfSpeech == .noun || all == "both")
    }

    /// *ce lo aspettavamo tutti*, *ci andiamo tutti*: of a verb that has its object before it, or takes none.
    private func countsUs(_ index: Int, _ verb: VerbGroup) -> Bool {
        guard [1, 2].contains(verb.person), verb.form != .imperative,
            words[chunks[index].head].partOfSpeech == .pronoun,
            index + 1 == chunks.count || chunks[index + 1].kind != .relative
        else { return false }
        return verb.clitics.contains { ["lo", "la", "li", "le", "ne"].contains($0) }
            || lexicon.essereVerbs.contains(words[verb.main].lemma)
    }

    private static let counts = ["tutto": "all", "entrambi": "both", "ambedue": "both"]
}
