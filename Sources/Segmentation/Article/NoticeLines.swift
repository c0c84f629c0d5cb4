import Text

/// The lines of plain text near its start that are bylines and stand alone, so that no neighbour joins them.
///
/// It sees a line that `BylineRule` accepts (`Roma, 7 febbraio 2024`, `di Anna Rossi`) and that neither goes on from
/// the line above, which would end in a comma or an article, nor goes on below in small letters. In wrapped text, both
/// lines must have been broken before they were full. It asks only what the two lines beside it show, so that a stream
/// comes to the same answer.
struct NoticeLines {
    /// The lines that begin in these first bytes may belong to the head of an article.
    static let reach = 2048

    private let joiner: LineJoiner
    private var notices: Set<Int> = []
    private var alone: Set<Int> = []

    /// Reads the first lines of a text.
    ///
    /// - Parameter offset: How many bytes came before the text at hand.
    init(_ lines: [TextLine], _ joiner: LineJoiner, offset: Int) {
        self.joiner = joiner
        guard joiner.policy == .auto || joiner.policy == .wrapped else { return }
        let head = lines.prefix { $0.span.start + offset < Self.reach }
        let first = offset == 0 ? head.firstIndex { !$0.isBlank } : nil
        notices = Set(head.indices.filter { isNotice(head[$0], isFirst: $0 == first) })
        alone = notices.filter { beginsAlone(lines, $0) && endsAlone(lines, $0) }
    }

    /// Whether a line and the one below it are two blocks because one of them is a byline.
    func separate(_ line: Int) -> Bool { alone.contains(line) || alone.contains(line + 1) }

    private func isNotice(_ line: TextLine, isFirst: Bool) -> Bool {
        guard !line.isBlank, !line.isCut, line.marker == nil, line.span.count <= BylineRule.longest,
            Markdown(joiner.scanner, line.span).role == nil
        else { return false }
        let text = String(decoding: joiner.scanner.bytes[line.span.range], as: UTF8.self)
        guard let notice = BylineRule.notice(in: text, isFirst: isFirst) else { return false }
        // "Si terrà / a Roma il 7 febbraio 2024" is a sentence cut in two.
        return notice.author != nil || !joiner.startsLower(line) || !Self.goesOn(text)
    }

    private static func goesOn(_ text: String) -> Bool {
        ["il", "la", "in", "a", "e", "ed", "alle", "del", "di", "da"].contains(text.prefix { $0 != " " })
    }

    private func beginsAlone(_ lines: [TextLine], _ index: Int) -> Bool {
        guard index > 0, !lines[index - 1].isBlank, !notices.contains(index - 1) else { return true }
        let above = lines[index - 1]
        if let wrap = joiner.wrap, !wrap.hasRoom(after: above, for: lines[index]) { return false }
        return !joiner.isOpen(above)
    }

    private func endsAlone(_ lines: [TextLine], _ index: Int) -> Bool {
        guard !joiner.isOpen(lines[index]) else { return false }
        guard index + 1 < lines.count, !lines[index + 1].isBlank, !notices.contains(index + 1) else { return true }
        if let wrap = joiner.wrap, !wrap.hasRoom(after: lines[index], for: lines[index + 1]) { return false }
        return !joiner.startsLower(lines[index + 1])
    }
}
