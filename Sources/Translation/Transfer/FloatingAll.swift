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
                verb.isFinite, verb.number == .plural, verb.person == 3, verb.clitics.isEmpty,
                let subject = chunks[index - 1].subject, subject < index, chunks[subject].kind == .noun,
                words[chunks[subject].head].partOfSpeech == .noun || all == "both"
            else { continue }
            chunks[index].fixedEnglish = ""
            chunks[index].kind = .phrase
            speech.floating[index - 1] = all
        }
    }

    private static let counts = ["tutto": "all", "entrambi": "both", "ambedue": "both"]
}
