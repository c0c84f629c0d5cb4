import CHTML

/// A parsed page as a flat list of nodes, parents before children.
///
/// libxml2's tree is read once and freed: only values leave this file.
struct HTMLPage {
    /// An element or a text.
    struct Node {
        /// The lower-case name of the element; empty for a text.
        var name: String
        /// The text; empty for an element.
        var text: String
        /// Index of the parent; -1 for the root.
        var parent: Int
        /// Index past the last node inside.
        var end: Int
        /// Bytes of text inside that are no white space, scripts and styles left out.
        var ink: Int
        /// The attributes that matter, by name.
        var attributes: [String: String]
    }

    /// The nodes in text order.
    private(set) var nodes: [Node] = []

    private static let attributes = [
        "class", "id", "role", "property", "name", "content", "type", "itemprop", "datetime", "hidden", "aria-hidden",
    ]
    /// Deeper nodes are no article's.
    private static let deepest = 400

    /// Parses UTF-8, mending what is broken; without nodes where nothing is left. Takes linear time.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress, let page = sunto_html_parse(base, bytes.count) else { return }
        defer { sunto_html_free(page) }
        if let root = sunto_html_root(page) { append(root, parent: -1, depth: 0) }
    }

    /// Whether an element and all in it is no part of the article.
    ///
    /// What holds most of the page's text is its frame, whatever its class says (`layout-with-sidebar`).
    func isUnread(_ index: Int) -> Bool {
        let node = nodes[index]
        if ElementClass.isUnread(node) { return true }
        return node.ink * 2 <= (nodes.first?.ink ?? 0) && ElementClass.isFurniture(node)
    }

    private mutating func append(_ node: OpaquePointer, parent: Int, depth: Int) {
        let index = nodes.count
        if let text = sunto_html_text(node) {
            let string = String(cString: text)
            let isRead = parent >= 0 && !["script", "style"].contains(nodes[parent].name)
            let ink = isRead ? string.utf8.count { $0 > 0x20 } : 0
            nodes.append(Node(name: "", text: string, parent: parent, end: index + 1, ink: ink, attributes: [:]))
            return
        }
        let name = sunto_html_name(node).map { String(cString: $0) } ?? ""
        nodes.append(Node(name: name, text: "", parent: parent, end: 0, ink: 0, attributes: Self.attributes(of: node)))
        var child = depth < Self.deepest ? sunto_html_first_child(node) : nil
        while let next = child {
            let start = nodes.count
            append(next, parent: index, depth: depth + 1)
            nodes[index].ink += nodes[start].ink
            child = sunto_html_next(next)
        }
        nodes[index].end = nodes.count
    }

    private static func attributes(of node: OpaquePointer) -> [String: String] {
        var found: [String: String] = [:]
        for name in attributes {
            if let value = sunto_html_attribute(node, name) { found[name] = String(cString: value) }
        }
        return found
    }
}
