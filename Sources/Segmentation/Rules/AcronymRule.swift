import Text

/// The last full stop of letters with full stops between them.
///
/// It sees `S.p.A.`, `D.P.R. 31`, `J.R.R. Tolkien`, `V.Cte. delle`, and joins before anything but a capital. Before a
/// capital it joins where all letters are capitals, as initials of a name are, and the next word is no sentence opener.
enum AcronymRule {
    static func judge(_ candidate: Candidate, _ context: SentenceContext) -> Verdict? {
        guard candidate.mark == .fullStop, candidate.markEnd == candidate.start + 1, !candidate.hasCloser else {
            return nil
        }
        let word = context.wordBefore(candidate)
        guard candidate.next < context.span.end, isDotted(word, context) else { return nil }
        guard candidate.nextClass == .upper else { return .join }
        if context.opensSentence(candidate) || !isCapitals(word, context) { return .split(.terminator) }
        return .join
    }

    /// Whether the parts between the dots are of one to four letters.
    private static func isDotted(_ word: TextSpan, _ context: SentenceContext) -> Bool {
        let parts = context.bytes(word).split(separator: 0x2E, omittingEmptySubsequences: false)
        return parts.count >= 2 && parts.allSatisfy { (1...4).contains($0.count) }
    }

    private static func isCapitals(_ word: TextSpan, _ context: SentenceContext) -> Bool {
        context.bytes(word).allSatisfy { $0 < 0x60 }
    }
}
