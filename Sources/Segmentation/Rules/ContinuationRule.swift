/// What is left: `!`, `?`, `…` and full stops before a capital, a digit, a quotation or a dash.
///
/// It sees `«Sei tu!» disse`, `e… non so`, `!» – rispose` and joins, because the sentence goes on in lower case. Before
/// a capital, a digit or a new quotation it splits: several sentences of one quotation are sentences.
enum ContinuationRule {
    static func judge(_ candidate: Candidate, _ context: SentenceContext) -> Verdict? {
        guard candidate.hasGap, candidate.next < context.span.end else { return nil }
        // A quotation mark left over at the end.
        guard candidate.nextWord < context.span.end else { return .join }
        switch candidate.nextClass {
        case .upper, .digit, .letter: return .split(.terminator)
        case .lower where opensQuotation(candidate, context): return .split(.terminator)
        case .lower: return .join
        default: return .split(.terminator)
        }
    }

    private static func opensQuotation(_ candidate: Candidate, _ context: SentenceContext) -> Bool {
        candidate.hasOpener
            && isOpeningQuotation(context.scanner.scalar(at: candidate.next, limit: context.span.end).value)
    }
}

/// Whether a code point opens a quotation where it stands before a word.
func isOpeningQuotation(_ scalar: UInt32) -> Bool { scalar == 0xAB || scalar == 0x201C || scalar == 0x22 }
