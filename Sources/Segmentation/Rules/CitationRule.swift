import Text

/// A short bracket after the end of a sentence that says where it is from.
///
/// It sees `…determinante. (788).`, `…spiro / [...]" (Manzoni).`: a bracket of numbers, or of a name after a quotation,
/// and joins it to the sentence before.
enum CitationRule {
    private static let reach = 40

    static func judge(_ candidate: Candidate, _ context: SentenceContext) -> Verdict? {
        let open = context.scanner[candidate.next]
        guard candidate.hasGap, !candidate.hasLineEnd, open == 0x28 else { return nil }
        let limit = min(candidate.next + reach, context.span.end)
        guard let close = (candidate.next..<limit).first(where: { context.scanner[$0] == 0x29 }) else { return nil }
        let content = context.bytes(TextSpan(candidate.next + 1, close))
        guard !content.isEmpty, endsSentence(close + 1, context) else { return nil }
        let isNumber = content.allSatisfy { isDigit($0) || $0 == 0x2C || $0 == 0x20 || $0 == 0x2D }
        let isName = candidate.hasCloser && !content.contains(0x20) && candidate.nextClass == .upper
        return isNumber || isName ? .join : nil
    }

    private static func endsSentence(_ at: Int, _ context: SentenceContext) -> Bool {
        at >= context.span.end || isTerminator(context.scanner[at])
    }
}
