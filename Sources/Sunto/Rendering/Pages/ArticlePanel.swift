import Text

/// The article as it was read: its blocks, with each sentence under a name and the chosen ones linked to their points.
struct ArticlePanel {
    let places: ArticlePlaces
    let marker: WordMarker
    /// What the article is called where a brief has several.
    let label: String

    var html: String {
        let document = places.content.document
        var output = "<div class=\"page\" lang=\"\(document.language.rawValue)\">\n"
        output += "<p class=\"label\" lang=\"en\">\(label.htmlEscaped)</p>\n"
        let hasTitle = document.blocks.contains { $0.role == .title }
        if !hasTitle {
            output += "<h2 class=\"article-title\">\(marker.html(places.content.sourceTitle ?? label))</h2>\n"
        }
        var isInList = false
        for block in document.blocks where block.role != .boilerplate {
            if (block.role == .listItem) != isInList {
                isInList.toggle()
                output += isInList ? "<ul>\n" : "</ul>\n"
            }
            let (open, close) = Self.tags(of: block.role)
            output += open + content(of: block) + close + "\n"
        }
        return output + (isInList ? "</ul>\n" : "") + leftOut + "</div>\n"
    }

    private static func tags(of role: BlockRole) -> (String, String) {
        switch role {
        case .title: ("<h2 class=\"article-title\">", "</h2>")
        case .standfirst: ("<p class=\"standfirst\">", "</p>")
        case .byline: ("<p class=\"byline\">", "</p>")
        case .heading: ("<h3>", "</h3>")
        case .listItem: ("<li>", "</li>")
        case .quotation: ("<blockquote>", "</blockquote>")
        case .caption: ("<p class=\"caption\">", "</p>")
        case .paragraph, .boilerplate: ("<p>", "</p>")
        }
    }

    private func content(of block: Block) -> String {
        let text = places.content.document.text
        guard block.role.isRanked, !block.sentences.isEmpty else { return marker.html(text[block.span]) }
        let start = TextSpan(block.span.start, block.sentences.first?.span.start ?? block.span.start)
        let sentences = block.sentences.map { sentence in
            self.sentence(marker.html(text[sentence.span]), places.sentence(of: sentence.span))
        }
        // What stands before the first sentence, as the sign of a list item, is part of the article.
        return text[start].htmlEscaped + sentences.joined(separator: " ")
    }

    private func sentence(_ content: String, _ number: Int?) -> String {
        guard let number else { return content }
        let name = places.sentenceName(number)
        guard let point = places.points[number] else {
            return "<span class=\"sentence\" id=\"\(name)\">\(content)</span>"
        }
        return "<mark class=\"chosen\" id=\"\(name)\">\(content)<a class=\"to-point\" lang=\"en\" "
            + "href=\"#\(ArticlePlaces.pointName(point))\" aria-label=\"Point \(point + 1) of the brief\">\(point + 1)</a></mark>"
    }

    /// What was taken for no part of the article is there to be checked.
    private var leftOut: String {
        let document = places.content.document
        let blocks = document.blocks.filter { $0.role == .boilerplate }
        if blocks.isEmpty { return "" }
        let lines = blocks.map { "<p>\(document.text[$0.span].htmlEscaped)</p>\n" }
        let count = "\(blocks.count) passage\(blocks.count == 1 ? "" : "s")"
        return
            "<details class=\"left-out\"><summary lang=\"en\">Left out as no part of the article: \(count)</summary>\n"
            + lines.joined() + "</details>\n"
    }
}
