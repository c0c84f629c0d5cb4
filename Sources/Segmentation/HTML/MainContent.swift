/// Finds the element that holds the article.
///
/// Each paragraph gives its text, links taken off, to its parent and half of it to its grandparent; the element with
/// the most is the article's (after Kohlschütter et al. 2010 and Readability: text without links is content). An
/// `article` or `main` around it wins, so that head and tail are inside.
struct MainContent {
    let page: HTMLPage

    /// Index of the element; `nil` where no element has text.
    func index() -> Int? {
        var scores: [Int: Int] = [:]
        var index = 0
        while index < page.nodes.count {
            let node = page.nodes[index]
            if page.isUnread(index) {
                index = node.end
                continue
            }
            if ["p", "blockquote", "pre", "h2"].contains(node.name) { credit(index, &scores) }
            if node.name.isEmpty, node.parent >= 0,
                ["div", "section", "article", "td"].contains(page.nodes[node.parent].name)
            {
                scores[node.parent, default: 0] += node.ink
            }
            index += 1
        }
        // By score, then by place: a dictionary has no order.
        let best = scores.filter { $0.value > 0 }.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
        return best.map { wrapper(of: $0.key) }
    }

    private func credit(_ paragraph: Int, _ scores: inout [Int: Int]) {
        let text = textLength(paragraph)
        let parent = page.nodes[paragraph].parent
        guard text >= 25, parent >= 0 else { return }
        scores[parent, default: 0] += text
        let grandparent = page.nodes[parent].parent
        if grandparent >= 0 { scores[grandparent, default: 0] += text / 2 }
    }

    /// Bytes of ink in an element, outside of links.
    private func textLength(_ element: Int) -> Int {
        var length = 0
        var index = element + 1
        while index < page.nodes[element].end {
            let node = page.nodes[index]
            if node.name == "a" || page.isUnread(index) {
                index = node.end
                continue
            }
            if node.name.isEmpty { length += node.ink }
            index += 1
        }
        return length
    }

    private func wrapper(of element: Int) -> Int {
        var at = element
        while at >= 0 {
            if page.nodes[at].name == "article" || page.nodes[at].name == "main" { return at }
            at = page.nodes[at].parent
        }
        return element
    }
}
