import Text

/// Splits a block into the spans of its sentences.
struct SentenceSplitter {
    /// A sentence before it has tokens.
    struct Found {
        var span: TextSpan
        var boundary: BoundaryReason
    }

    let tables: SegmentationTables
    let icu: BreakIterator?

    /// Hands the sentences of a block to `body`, in order, in time linear in the block.
    func split<Failure: Error>(
        _ scanner: Scanner, _ block: TextSpan, _ body: (Found) throws(Failure) -> Void
    ) throws(Failure) {
        let span = scanner.trimmed(block)
        guard !span.isEmpty else { return }
        icu?.begin(scanner.bytes, span)
        let candidates = CandidateScanner(scanner: scanner, span: span)
        var context = SentenceContext(scanner: scanner, span: span, tables: tables, sentenceStart: span.start)
        var tracked = span.start
        while let candidate = candidates.candidate(from: tracked, icu) {
            track(&context, tracked, candidate.end)
            tracked = candidate.end
            guard candidate.next < span.end else { break }
            guard case .split(let reason) = RuleBook.judge(candidate, context) else { continue }
            try body(Found(span: TextSpan(context.sentenceStart, candidate.end), boundary: reason))
            context.sentenceStart = candidate.next
            context.openBracket = -1
            context.isInQuotation = false
        }
        try body(Found(span: TextSpan(context.sentenceStart, span.end), boundary: .paragraphEnd))
    }

    /// Whether a straight quotation mark opens: nothing but white space or another opening mark stands before it.
    private func opensStraight(_ context: SentenceContext, _ at: Int) -> Bool {
        let before = context.scanner.scalar(before: at, floor: context.sentenceStart)
        return before.length == 0 || before.class == .space || isOpener(before.value) || before.value == 0x2019
    }

    /// Follows brackets and quotations through a stretch of text.
    private func track(_ context: inout SentenceContext, _ from: Int, _ to: Int) {
        for at in from..<to {
            switch context.scanner.bytes[at] {
            case 0x28: if context.openBracket < 0 { context.openBracket = at }
            case 0x29: context.openBracket = -1
            case 0x22: context.isInQuotation = opensStraight(context, at)
            case 0xAB where context.scanner[at - 1] == 0xC2: context.isInQuotation = true
            case 0xBB where context.scanner[at - 1] == 0xC2: context.isInQuotation = false
            case 0x9C where context.scanner.matches("“", at: at - 2): context.isInQuotation = true
            case 0x9D where context.scanner.matches("”", at: at - 2): context.isInQuotation = false
            default: break
            }
        }
    }
}
