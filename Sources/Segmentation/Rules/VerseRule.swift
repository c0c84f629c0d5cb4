/// Verses quoted in a line, with slashes between them.
///
/// It sees a mark inside a quotation whose text goes on with ` / ` (`"Ei fu. Siccome immobile / dato il mortal…"`)
/// and joins: the quotation is one.
enum VerseRule {
    private static let reach = 80

    static func judge(_ candidate: Candidate, _ context: SentenceContext) -> Verdict? {
        guard context.isInQuotation, !candidate.hasCloser, candidate.hasGap else { return nil }
        let limit = min(candidate.next + reach, context.span.end) - 2
        guard candidate.next < limit else { return nil }
        let isVerse = (candidate.next..<limit).contains { context.scanner.matches(" / ", at: $0) }
        return isVerse ? .join : nil
    }
}
