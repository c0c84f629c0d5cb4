import Text

/// Groups the lines of plain text or Markdown into blocks.
struct BlockDrafter {
    let scanner: Scanner
    let joiner: LineJoiner
    let lines: [TextLine]
    private let notices: NoticeLines
    private let readsMarkup: Bool

    /// A drafter for a text.
    ///
    /// - Parameter readsMarkup: Whether Markdown is read as such.
    /// - Parameter isInBlock: The text begins in the middle of a line of a block, as a piece of a stream may.
    /// - Parameter offset: How many bytes came before the text, which is then a piece of a stream.
    /// - Parameter findsWrapping: Whether `auto` looks for a column, which takes the whole text.
    init(
        _ scanner: Scanner, _ policy: NewlinePolicy, _ tables: LineTables, readsMarkup: Bool = true,
        isInBlock: Bool = false, offset: Int = 0, findsWrapping: Bool = true
    ) {
        self.readsMarkup = readsMarkup
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
            let code = endOfCode(from: index)
            let end = code ?? endOfBlock(from: index)
            if let block = draft(lines[index..<end], blankBefore, isCode: code != nil) { blocks.append(block) }
            blankBefore = false
            index = end
        }
        return blocks
    }

    /// Past the line that closes a block of code, if one begins here. It must be near, so that a stream can tell.
    private func endOfCode(from start: Int) -> Int? {
        guard markdown(lines[start]).isFence else { return nil }
        let first = scanner[lines[start].span.start]
        let below = (start + 1..<lines.count).prefix { lines[$0].span.end - lines[start].span.start <= Self.codeReach }
        let last = below.first { scanner[lines[$0].span.start] == first && markdown(lines[$0]).isFence }
        return last.map { $0 + 1 }
    }

    private static let codeReach = 3000

    private func endOfBlock(from start: Int) -> Int {
        var last = start
        let role = markdown(lines[start]).role
        let isMarkup = role != nil
        if markdown(lines[start]).isRule { return start + 1 }
        if isMarkup, role != .quotation { return start + 1 }
        while last + 1 < lines.count {
            if let past = pastFolio(last) {
                last = past
                continue
            }
            let next = lines[last + 1]
            guard !next.isBlank, joiner.continues(lines[last], next) else { break }
            guard isMarkup || (markdown(next).role == nil && !notices.separate(last)) else { break }
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
        line.isCut || !readsMarkup ? Markdown(plain: line.span) : Markdown(scanner, line.span)
    }

    private func draft(_ lines: ArraySlice<TextLine>, _ blankBefore: Bool, isCode: Bool) -> DraftBlock? {
        guard let first = lines.first, let last = lines.last else { return nil }
        if isCode {
            let span = TextSpan(first.span.start, last.span.end)
            var block = DraftBlock(span: span, shape: LineShape(scanner, span), hasBlankBefore: blankBefore)
            block.assign(.boilerplate, "a block of code")
            return block
        }
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
        return readsMarkup ? withoutMarks(block, isWhole: !first.isCut) : block
    }

    /// The block with the marks within its lines noted; `nil` where nothing else is left.
    private func withoutMarks(_ block: DraftBlock, isWhole: Bool) -> DraftBlock? {
        let inline = InlineMarkup(scanner, block.span, isWhole: isWhole)
        let marks = block.role == .quotation ? (inline.marks + quotationMarks(block.span)).sorted() : inline.marks
        if marks.isEmpty { return block }
        let plain = PlainText(scanner.bytes, block.span, marks)
        return plain.bytes.withUnsafeBufferPointer { bytes in
            let scanner = Scanner(bytes)
            let span = scanner.trimmed(TextSpan(0, bytes.count))
            guard !span.isEmpty else { return nil }
            var block = block
            block.span = plain.source(of: span)
            block.markup = marks
            block.shape = LineShape(scanner, span)
            if inline.isImage { block.assign(.caption, "the description of an image") }
            return block
        }
    }

    /// The `>` before the lines of a quotation after the first.
    private func quotationMarks(_ span: TextSpan) -> [TextSpan] {
        span.range.filter { scanner[$0] == 0x0A }.compactMap { feed in
            let start = scanner.skipSpace(feed, span.end)
            return scanner[start] == 0x3E && start < span.end
                ? TextSpan(start, scanner.skipSpace(start + 1, span.end)) : nil
        }
    }
}
