import Lexicon
import Text

/// Finds the head of an article: title, standfirst, byline.
///
/// It sees the first blocks of a text that has a body below. A first line that is no full sentence is the title; what
/// stands between it and a byline, or close under it and short, is the standfirst. A first line that is a full
/// sentence is body, and then there is neither.
struct HeadRule {
    let scanner: Scanner
    let text: SourceText
    let givenNames: GivenNames
    private static let reach = 6

    /// Marks the head among the blocks and notes what it says.
    func apply(to blocks: inout [DraftBlock], _ metadata: inout ArticleMetadata) {
        let dateline = DatelineRule(scanner: scanner, text: text).apply(to: &blocks)
        var notices: [BylineRule.Notice] = []
        let byline = markBylines(&blocks, &notices) ?? markSignature(&blocks, &notices)
        markTitle(&blocks, &metadata, byline)
        markTail(&blocks, &notices)
        PublicationRule(text: text).apply(dateline, notices, blocks, to: &metadata)
    }

    private func markTitle(_ blocks: inout [DraftBlock], _ metadata: inout ArticleMetadata, _ byline: Int?) {
        let head = blocks.indices.prefix(Self.reach)
        let marked = head.first { blocks[$0].role == .title } ?? head.first { isNamed(blocks[$0], metadata.title) }
        let open = head.filter { blocks[$0].role == nil }
        guard let title = marked ?? belowKickers(open, blocks, byline) ?? open.first else { return }
        guard marked != nil || mayBeTitle(blocks, title, byline) else { return }
        blocks[title].assign(.title, marked == nil ? "the first line is no full sentence" : "the page's title")
        for index in 0..<title where !blocks[index].shape.endsLikeSentence {
            blocks[index].assign(.heading, "a short line above the title")
        }
        if metadata.title == nil { metadata.title = text[blocks[title].span] }
        markStandfirst(&blocks, after: title, byline)
    }

    /// The first line that may be a title below one or two labels of the kind that stand above titles; `nil` without such
    /// labels.
    private func belowKickers(_ open: [Int], _ blocks: [DraftBlock], _ byline: Int?) -> Int? {
        var labels = 0
        while labels + 1 < open.count, isKicker(blocks[open[labels]], above: blocks[open[labels + 1]]) { labels += 1 }
        return labels == 0 ? nil : open[labels...].first { mayBeTitle(blocks, $0, byline) }
    }

    private func isKicker(_ block: DraftBlock, above next: DraftBlock) -> Bool {
        let line = text[block.span]
        return KickerRule.isKicker(line) || KickerRule.isKicker(line, block.shape, above: next.shape)
    }

    /// Whether a block is what the page's head says its title is.
    private func isNamed(_ block: DraftBlock, _ title: String?) -> Bool {
        guard let title, block.role == nil, block.span.count <= 250 else { return false }
        return text[block.span] == title
    }

    /// Marks lines that are bylines near the top; returns the index of the last one.
    private func markBylines(_ blocks: inout [DraftBlock], _ notices: inout [BylineRule.Notice]) -> Int? {
        var last: Int?
        for index in blocks.indices.prefix(Self.reach) where mayBeByline(blocks[index]) {
            guard let notice = BylineRule.notice(in: text[blocks[index].span], isFirst: index == 0) else { continue }
            blocks[index].assign(.byline, notice.reason)
            notices.append(notice)
            // Below the body it says nothing of what stands above it.
            if blocks[(index + 1)...].contains(where: { $0.role == nil }) { last = index }
        }
        return last
    }

    /// Marks the first line near the top that is nothing but its author's name, and a place alone below it.
    private func markSignature(_ blocks: inout [DraftBlock], _ notices: inout [BylineRule.Notice]) -> Int? {
        let rule = SignatureRule(givenNames: givenNames, text: text)
        let head = blocks.indices.prefix(Self.reach).dropFirst().filter { blocks[$0].role == nil }
        guard !notices.contains(where: { $0.author != nil }),
            let index = head.first(where: { sign(&blocks, $0, rule, &notices) })
        else { return nil }
        let below = index + 1
        if below + 1 < blocks.count, blocks[below].role == nil, !blocks[below].hasBlankBefore,
            blocks[below].shape.wordCount <= 2, !blocks[below].shape.endsLikeSentence
        {
            blocks[below].assign(.byline, "a place under the author's name")
        }
        return blocks[below...].contains { $0.role == nil } ? index : nil
    }

    private func sign(
        _ blocks: inout [DraftBlock], _ index: Int, _ rule: SignatureRule, _ notices: inout [BylineRule.Notice]
    ) -> Bool {
        guard let author = rule.author(blocks[index], among: blocks) else { return false }
        blocks[index].assign(.byline, "an author's name")
        notices.append(BylineRule.Notice(author: author, reason: "an author's name"))
        return true
    }

    /// Marks the last lines of the article that are bylines: `Roma, 3 maggio 2021`, `(ANSA)`.
    private func markTail(_ blocks: inout [DraftBlock], _ notices: inout [BylineRule.Notice]) {
        let tail = blocks.indices.dropFirst(Self.reach).reversed().filter { blocks[$0].role != .boilerplate }.prefix(2)
        for index in tail {
            guard blocks[index].hasBlankBefore || index + 1 == blocks.count, mayBeByline(blocks[index]),
                let notice = BylineRule.notice(in: text[blocks[index].span], isFirst: false)
            else { break }
            blocks[index].assign(.byline, notice.reason)
            notices.append(notice)
        }
        // Papers sign an article below its last line as well.
        guard !notices.contains(where: { $0.author != nil }), let last = tail.first(where: { blocks[$0].role == nil })
        else { return }
        if SignatureRule.isInitials(text[blocks[last].span]) {
            return blocks[last].assign(.byline, "an author's initials")
        }
        _ = sign(&blocks, last, SignatureRule(givenNames: givenNames, text: text), &notices)
    }

    private func mayBeByline(_ block: DraftBlock) -> Bool {
        (block.role == nil || block.role == .byline) && !block.isListItem
    }

    private func mayBeTitle(_ blocks: [DraftBlock], _ index: Int, _ byline: Int?) -> Bool {
        let block = blocks[index]
        let below = blocks[(index + 1)...].lazy.filter { $0.role == nil }
        guard !block.isListItem, block.span.count <= 250, block.shape.wordCount <= 30 else { return false }
        guard let next = below.first, below.contains(where: { $0.shape.endsLikeSentence }) else { return false }
        guard let last = scanner.bytes[block.span.range].last, ![0x3A, 0x3B, 0x2C].contains(last) else { return false }
        if !block.shape.endsLikeSentence { return true }
        // A question may be a title where more than the next line shows that this is a page.
        return !block.shape.endsWithFullStop
            && (byline.map { $0 > index } ?? (next.hasBlankBefore && block.shape.wordCount <= 20))
    }

    private func markStandfirst(_ blocks: inout [DraftBlock], after title: Int, _ byline: Int?) {
        if let byline, byline > title {
            for index in (title + 1)..<max(byline, title + 1) where blocks[index].span.count <= 1000 {
                blocks[index].assign(.standfirst, "between title and byline")
            }
            return
        }
        let index = title + 1
        guard index + 1 < blocks.count, blocks[index].role == nil, !blocks[index].isListItem else { return }
        guard blocks[index].shape.wordCount <= 60, blocks[index].shape.wordCount >= 8 else { return }
        let standsApart = !blocks[index].hasBlankBefore && blocks[index + 1].hasBlankBefore
        if standsApart || !blocks[index].shape.endsLikeSentence {
            blocks[index].assign(.standfirst, "short and close under the title")
        }
    }
}
