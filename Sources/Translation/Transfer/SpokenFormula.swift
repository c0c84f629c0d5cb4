import Lexicon

/// Fits a formula of speech to what stands behind it.
///
/// Sees: *hai ragione* + *tu*, *ti sta benissimo* + *quel vestito*. Writes: *you are right*, *that dress looks great on you*.
extension SentenceTransfer {
    private static let subjects: Set<String> = ["io", "tu", "lui", "lei", "noi", "voi", "loro"]

    mutating func readFormulas() {
        for index in chunks.indices.dropFirst() {
            // "Io non vedo l'ora": the formula has its subject.
            let before = chunks[index - 1]
            if chunks[index].kind == .phrase, let term = words[chunks[index].head].term, TermMatcher.isUtterance(term),
                before.kind == .noun, before.end == before.start + 1, Self.subjects.contains(words[before.head].lemma),
                before.end == chunks[index].start
            {
                chunks[index - 1].fixedEnglish = ""
            }
        }
        for index in chunks.indices.dropLast(2) {
            guard chunks[index].kind == .phrase, let term = words[chunks[index].head].term, term.words.count > 1,
                chunks[index + 1].kind == .noun, chunks[index + 1].preposition == nil,
                chunks[index + 2].kind == .punctuation
            else { continue }
            let subject = chunks[index + 1]
            if term.words.last.map({ ["di", "a", "da", "in", "con", "su", "per"].contains($0) }) == true { continue }
            if subject.end == subject.start + 1, Self.subjects.contains(words[subject.head].lemma) {
                chunks[index + 1].fixedEnglish = ""
            } else if term.english.hasPrefix("it "), !subject.determiners.isEmpty, words[subject.head].isNominal,
                index == 0 || chunks[index - 1].kind == .punctuation
            {
                chunks[index].fixedEnglish = String(term.english.dropFirst(3))
                chunks.swapAt(index, index + 1)
            }
        }
    }
}
