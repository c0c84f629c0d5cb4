/// A colon or a semicolon.
///
/// It sees `tre punti: Il primo…`, a colon before a capital that opens no quotation, and splits: Italian goes on in
/// lower case after a colon, so the capital begins a sentence. A short label (`Fonte: Reuters`) stays with what it
/// labels. A colon at the end of a line opens a list, and splits. A semicolon splits nothing but
/// what goes on with a capitalised sentence opener.
enum ColonRule {
    static func judge(_ candidate: Candidate, _ context: SentenceContext) -> Verdict? {
        guard candidate.mark == .colon || candidate.mark == .semicolon else { return nil }
        guard candidate.hasGap, candidate.next < context.span.end else { return .join }
        if candidate.mark == .semicolon { return semicolon(candidate, context) }
        if candidate.hasLineEnd { return .split(.listPunctuation) }
        guard !candidate.hasOpener, candidate.nextClass == .upper, context.openBracket < 0 else { return .join }
        return .split(.listPunctuation)
    }

    private static func semicolon(_ candidate: Candidate, _ context: SentenceContext) -> Verdict {
        guard !candidate.hasLineEnd, !candidate.hasOpener, candidate.nextClass == .upper, context.openBracket < 0,
            context.opensSentence(candidate)
        else { return .join }
        return .split(.listPunctuation)
    }
}
