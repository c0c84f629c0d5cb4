/// What is left: `!`, `?`, `…` and full stops before a capital, a digit, a quotation or a dash.
///
/// It sees `«Sei tu!» disse`, `e… non so`, `!» – rispose` and joins, because the sentence goes on in lower case. Before
/// a capital, a digit or a new quotation it splits: several sentences of one quotation are sentences.
enum ContinuationRule {
    static func judge(_ candidate: Candidate, _ context: SentenceContext) -> Verdict? {
        guard candidate.hasGap, candidate.next < context.span.end else { return nil }
        switch candidate.nextClass {
        case .upper, .digit, .letter: return .split(.terminator)
        case .lower where candidate.hasCloser && opensQuotation(candidate, context): return .split(.terminator)
        case .lower: return .join
        default: return .split(.terminator)
        }
    }

    private static func opensQuotation(_ candidate: Candidate, _ context: SentenceContext) -> Bool {
        guard candidate.hasOpener else { return false }
        return [0xAB, 0x201C, 0x22].contains(context.scanner.scalar(at: candidate.next, limit: context.span.end).value)
    }
}
