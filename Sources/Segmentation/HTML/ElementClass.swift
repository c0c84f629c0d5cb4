/// What an element of a page is for, by its name and by what its class and id say.
enum ElementClass {
    /// Never read: scripts, forms, pictures.
    private static let unread: Set<String> = [
        "script", "style", "noscript", "template", "svg", "iframe", "form", "button", "select", "input", "textarea",
        "object", "canvas", "audio", "video", "head", "nav", "footer", "aside", "dialog", "menu",
    ]

    /// Words of classes and ids of what is no part of the article.
    private static let furniture: Set<String> = [
        "menu", "nav", "navbar", "navigation", "breadcrumb", "breadcrumbs", "cookie", "cookies", "consent", "gdpr",
        "banner", "share", "sharing", "social", "related", "correlati", "correlate", "comment", "comments", "commenti",
        "footer", "sidebar", "newsletter", "promo", "adv", "ads", "advert", "advertisement", "sponsor", "sponsored",
        "popup", "modal", "paywall", "widget", "tags", "tag", "toolbar", "pagination", "subscribe", "abbonati",
        "recommended", "more", "leggianche", "outbrain", "taboola", "skip", "login", "search",
    ]

    private static let blocks: Set<String> = [
        "address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "ol", "p",
        "pre", "section", "summary", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ]

    /// Whether an element begins a block.
    static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

    /// Whether an element and all in it is never read.
    static func isUnread(_ node: HTMLPage.Node) -> Bool {
        if node.name.isEmpty || node.name == "html" || node.name == "body" { return false }
        if unread.contains(node.name) || node.attributes["hidden"] != nil || node.attributes["aria-hidden"] == "true" {
            return true
        }
        return ["navigation", "banner", "complementary", "search"].contains(node.attributes["role"] ?? "")
    }

    /// Whether an element's class or id says that it is no part of the article.
    static func isFurniture(_ node: HTMLPage.Node) -> Bool {
        guard !["", "html", "body", "article", "main"].contains(node.name) else { return false }
        return !words(node).isDisjoint(with: furniture)
    }

    /// The words of an element's class and id, lower case: `main-menu`, `mainMenu` and `main_menu` alike.
    static func words(_ node: HTMLPage.Node) -> Set<String> {
        var words: Set<String> = []
        for value in [node.attributes["class"], node.attributes["id"], node.attributes["itemprop"]] {
            var word = ""
            for character in value ?? "" {
                let isLetter = character.isLetter || character.isNumber
                if !isLetter || character.isUppercase, !word.isEmpty {
                    words.insert(word)
                    word = ""
                }
                if isLetter { word += character.lowercased() }
            }
            if !word.isEmpty { words.insert(word) }
        }
        return words
    }
}
