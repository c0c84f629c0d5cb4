import Text

/// Collects the blocks of an article from the element that holds it, as text and roles.
struct HTMLBlocks {
    /// A block of text, white space collapsed.
    struct Found {
        var text: String
        var role: BlockRole?
        var reason: String
    }

    let page: HTMLPage
    private var blocks: [Found] = []
    private var pending = ""
    private var linked = 0
    private var owner = 0

    /// A collector for a page.
    init(_ page: HTMLPage) {
        self.page = page
    }

    /// The blocks inside an element, in order; those that are mostly links are left out. Takes linear time.
    mutating func collect(_ element: Int) -> [Found] {
        owner = element
        var index = element
        var open: [(end: Int, owner: Int)] = []
        var linkEnd = 0
        while index < page.nodes[element].end {
            while let last = open.last, last.end <= index {
                flush()
                owner = last.owner
                open.removeLast()
            }
            let node = page.nodes[index]
            if index != element, page.isUnread(index) {
                index = node.end
                continue
            }
            if ElementClass.isBlock(node.name) {
                flush()
                open.append((node.end, owner))
                owner = index
            }
            if node.name == "a" { linkEnd = max(linkEnd, node.end) }
            if node.name == "br" { pending += "\n" }
            append(node.text, isLink: index < linkEnd)
            index += 1
        }
        flush()
        return blocks
    }

    private mutating func append(_ text: String, isLink: Bool) {
        guard !text.isEmpty else { return }
        pending += text
        if isLink { linked += text.utf8.count { $0 > 0x20 } }
    }

    private mutating func flush() {
        defer {
            pending = ""
            linked = 0
        }
        let text = Self.collapsed(pending)
        guard !text.isEmpty else { return }
        let ink = text.utf8.count { $0 > 0x20 }
        let (role, reason) = role()
        let isProse = role == .title || role == .heading || role == .byline
        if !isProse, linked * 2 > ink { return }
        blocks.append(Found(text: text, role: role, reason: reason))
    }

    /// White space of any length becomes one space.
    private static func collapsed(_ text: String) -> String {
        text.split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" }).joined(separator: " ")
    }

    /// The role that the nearest elements around the text give it.
    private func role() -> (BlockRole?, String) {
        var at = owner
        for _ in 0..<4 where at >= 0 {
            let node = page.nodes[at]
            let words = ElementClass.words(node)
            if let role = Self.roles[node.name] {
                // `<h2 class="sottotitolo">` heads nothing.
                let isStandfirst = role == .heading && !words.isDisjoint(with: Self.standfirsts)
                return isStandfirst ? (.standfirst, "class of a standfirst") : (role, "<\(node.name)>")
            }
            if !words.isDisjoint(with: Self.bylines) { return (.byline, "class of a byline") }
            if !words.isDisjoint(with: Self.standfirsts) { return (.standfirst, "class of a standfirst") }
            at = node.parent
        }
        return (nil, "")
    }

    private static let roles: [String: BlockRole] = [
        "h1": .title, "h2": .heading, "h3": .heading, "h4": .heading, "h5": .heading, "h6": .heading, "li": .listItem,
        "blockquote": .quotation, "figcaption": .caption, "caption": .caption,
    ]
    private static let bylines: Set<String> = [
        "byline", "author", "autore", "autrice", "firma", "dateline", "timestamp",
    ]
    private static let standfirsts: Set<String> = [
        "standfirst", "subtitle", "sottotitolo", "sommario", "occhiello", "catenaccio", "abstract", "summary",
    ]
}
