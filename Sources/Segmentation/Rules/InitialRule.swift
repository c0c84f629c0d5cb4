/// A letter alone before a full stop: an initial.
///
/// It sees `J. R. R. Tolkien`, `Edward C. Kendall`, `L. 22.500`, and joins, unless the next word begins sentences and
/// no names (`la vitamina C. Il resto`) or the letter is the label of something (`serie A. Roma`).
enum InitialRule {
    /// Nouns that a letter labels.
    private static let labelled: Set<String> = [
        "serie", "gruppo", "piano", "vitamina", "vitamine", "classe", "tipo", "epatite", "girone", "zona", "fascia",
        "punto", "lettera", "categoria", "livello", "blocco", "lato", "allegato", "linea", "influenza",
    ]

    static func judge(_ candidate: Candidate, _ context: SentenceContext) -> Verdict? {
        guard candidate.mark == .fullStop, candidate.markEnd == candidate.start + 1, !candidate.hasCloser else {
            return nil
        }
        let word = context.wordBefore(candidate)
        let first = context.scanner.scalar(at: word.start, limit: word.end)
        guard candidate.next < context.span.end, first.length == word.count, first.class.isLetter else { return nil }
        if isDigit(context.scanner[word.start - 1]) { return nil }
        guard candidate.nextClass == .upper else { return candidate.nextClass == .punctuation ? nil : .join }
        if isInitial(candidate.nextWord, context) { return .join }
        if context.opensSentence(candidate) { return nil }
        let noun = context.bytes(context.previousWord(word.start)).map(lowered)
        return labelled.contains(String(decoding: noun, as: UTF8.self)) ? nil : .join
    }

    /// Whether a letter and a full stop stand at an offset.
    private static func isInitial(_ at: Int, _ context: SentenceContext) -> Bool {
        let letter = context.scanner.scalar(at: at, limit: context.span.end)
        return letter.class == .upper && context.scanner[at + letter.length] == 0x2E
    }
}
