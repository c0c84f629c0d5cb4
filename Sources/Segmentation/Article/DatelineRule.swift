import Text

/// The dateline at the start of a paragraph: `ROMA, 12 ott. (Agenzia) - Il Consiglio…`.
///
/// It sees, in the first paragraphs, a few words that only name a place, a date or an agency in brackets, and a dash
/// after them. It makes a block of its own of them, of the role `byline`, so that the paragraph begins with its first
/// sentence. A place alone (`ROMA - Il Consiglio`) stays where it is.
struct DatelineRule {
    let scanner: Scanner
    let text: SourceText
    private static let reach = 80

    /// Cuts off the dateline of the first paragraph that has one, among the first blocks.
    func apply(to blocks: inout [DraftBlock], _ metadata: inout ArticleMetadata) {
        for index in blocks.indices.prefix(5) where blocks[index].role == nil && !blocks[index].isListItem {
            guard let (dateline, rest) = cut(blocks[index].span) else { continue }
            guard let notice = BylineRule.dateline(in: text[dateline]) else { continue }
            var head = DraftBlock(
                span: dateline, shape: LineShape(scanner, dateline), hasBlankBefore: blocks[index].hasBlankBefore)
            head.assign(.byline, "a dateline")
            metadata.date = metadata.date ?? notice.date
            blocks[index].span = rest
            blocks.insert(head, at: index)
            return
        }
    }

    /// What stands before and after the first dash with spaces around it.
    private func cut(_ span: TextSpan) -> (TextSpan, TextSpan)? {
        let limit = min(span.end, span.start + Self.reach) - 3
        guard limit > span.start else { return nil }
        for at in span.start..<limit where scanner[at] == 0x20 {
            let dash = scanner.scalar(at: at + 1, limit: span.end)
            guard [0x2D, 0x2013, 0x2014].contains(dash.value), scanner[at + 1 + dash.length] == 0x20 else { continue }
            let rest = scanner.skipSpace(at + 1 + dash.length, span.end)
            return rest < span.end
                ? (text.trimmingMarkup(TextSpan(span.start, at)), text.trimmingMarkup(TextSpan(rest, span.end))) : nil
        }
        return nil
    }
}
