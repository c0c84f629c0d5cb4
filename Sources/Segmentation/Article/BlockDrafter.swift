import Text

/// Groups the lines of plain text or Markdown into blocks.
struct BlockDrafter {
    let scanner: Scanner
    let joiner: LineJoiner
    let lines: [TextLine]
    private let notices: NoticeLines

    /// A drafter for a text.
    ///
    /// - Parameter isInBlock: The text begins in the middle of a line of a block, as a piece of a stream may.
    /// - Parameter offset: How many bytes came before the text, which is then a piece of a stream.
    /// - Parameter findsWrapping: Whether `auto` looks for a column, which takes the whole text.
    init(
        _ scanner: Scanner, _ policy: NewlinePolicy, _ tables: LineTables, isInBlock: Bool = false,
        offset: Int = 0, findsWrapping: Bool = true
    ) {
        self.scanner = scanner
        var lines = TextLine.split(scanner)
        if isInBlock, !lines.isEmpty { lines[0].isCut = true }
        self.lines = lines
        joiner = LineJoiner(findsWrapping ? lines : [], scanner, policy, tables)
        notices = NoticeLines(lines, joiner, offset: offset)
    }

    /// The blocks, in text order, without roles but where markup says them.
    func drafts() -> [DraftBlock] {
        var blocks: [DraftBlock] = []
        var index = 0
        var blankBefore = true
        while index < lines.count {
            if lines[index].isBlank {
                blankBefore = true
                index += 1
                continue
            }
            let end = endOfBlock(from: index)
            if let block = draft(lines[index..<end], blankBefore) { blocks.append(block) }
            blankBefore = false
            index = end
        }
        return blocks
    }

    private func endOfBlock(from start: Int) -> Int {
        var last = start
        let role = markdown(lines[start]).role
        let isMarkup = role != nil
        if isMarkup, role != .quotation { return start + 1 }
        while last + 1 < lines.count {
            if let past = pastFolio(last) {
                last = past
                continue
            }
            let next = lines[last + 1]
            guard !next.isBlank, joiner.continues(lines[last], next) else { break }
            guard isMarkup || (Markdown(scanner, next.span).role == nil && !notices.separate(last)) else { break }
            last += 1
        }
        return last + 1
    }

    /// The line after a page number that stands in the middle of a sentence, if the next line is one.
    private func pastFolio(_ last: Int) -> Int? {
        guard joiner.policy == .auto, last + 2 < lines.count, lines[last + 1].isFolio(scanner) else { return nil }
        let next = lines[last + 2]
        return !next.isBlank && joiner.continues(lines[last], next) ? last + 2 : nil
    }

    private func markdown(_ line: TextLine) -> Markdown {
        line.isCut ? Markdown(plain: line.span) : Markdown(scanner, line.span)
    }

    private func draft(_ lines: ArraySlice<TextLine>, _ blankBefore: Bool) -> DraftBlock? {
        guard let first = lines.first, let last = lines.last else { return nil }
        let markdown = markdown(first)
        guard !markdown.isRule else { return nil }
        var start = markdown.textStart
        let marker = first.isCut ? nil : first.marker
        if let marker, marker.isBullet { start = marker.textStart }
        let end = lines.count == 1 ? markdown.textEnd : last.span.end
        guard start < end else { return nil }
        let span = TextSpan(start, end)
        var block = DraftBlock(span: span, shape: LineShape(scanner, span), hasBlankBefore: blankBefore)
        block.extent = TextSpan(first.span.start, last.span.end)
        block.isListItem = marker != nil
        if let role = markdown.role { block.assign(role, "Markdown") }
        return block
    }
}
