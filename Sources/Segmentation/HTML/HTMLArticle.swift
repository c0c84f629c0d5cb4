import Text

/// The article of a page: its text, and blocks with the roles that the markup gives.
///
/// Menus, related links, cookie banners, comments and scripts are left out. The text is the article's alone, blocks
/// with a blank line between them: spans point into it, not into the page's markup.
struct HTMLArticle {
    /// The article's text.
    private(set) var text: SourceText
    /// Spans and roles of its blocks.
    private(set) var drafts: [DraftBlock] = []
    /// What the page's head says.
    let metadata: ArticleMetadata

    /// Reads a page. Takes linear time.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        let page = HTMLPage(bytes)
        metadata = HTMLMetadata(page).metadata
        var blocks: [HTMLBlocks.Found] = []
        if let main = MainContent(page: page).index() {
            var collector = HTMLBlocks(page)
            blocks = collector.collect(main)
            if !blocks.contains(where: { $0.role == .title }), let title = Self.title(page, before: main) {
                blocks.insert(title, at: 0)
            }
        }
        var output: [UInt8] = []
        var spans: [TextSpan] = []
        for block in blocks {
            if !output.isEmpty { output += [0x0A, 0x0A] }
            let start = output.count
            output += block.text.utf8
            spans.append(TextSpan(start, output.count))
        }
        text = SourceText(utf8: output)
        drafts = output.withUnsafeBufferPointer { buffer in
            zip(blocks, spans).map { Self.draft($0, $1, Scanner(buffer)) }
        }
    }

    private static func draft(_ block: HTMLBlocks.Found, _ span: TextSpan, _ scanner: Scanner) -> DraftBlock {
        var draft = DraftBlock(span: span, shape: LineShape(scanner, span), hasBlankBefore: true)
        draft.isListItem = block.role == .listItem
        if let role = block.role, role != .listItem { draft.assign(role, block.reason) }
        return draft
    }

    /// The first `h1` of the page, where the article has none inside.
    private static func title(_ page: HTMLPage, before main: Int) -> HTMLBlocks.Found? {
        guard let index = page.nodes.indices.first(where: { page.nodes[$0].name == "h1" }) else { return nil }
        var collector = HTMLBlocks(page)
        return collector.collect(index).first
    }
}
