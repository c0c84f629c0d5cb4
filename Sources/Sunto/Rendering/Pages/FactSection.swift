/// What the article names and what it is about, on a brief's page.
struct FactSection {
    let brief: Brief
    let places: [ArticlePlaces]

    var html: String { facts + phrases }

    private var facts: String {
        if brief.facts.isEmpty { return "" }
        let kinds = brief.facts.kinds.filter { !$0.facts.isEmpty }.map { name, facts in
            "<dt>\(name)</dt>\n<dd>\(list(facts.prefix(Self.shown)))\(rest(facts.dropFirst(Self.shown)))</dd>\n"
        }
        return "<section aria-labelledby=\"facts\">\n<h2 id=\"facts\">Key facts</h2>\n<dl class=\"facts\">\n"
            + kinds.joined() + "</dl>\n</section>\n"
    }

    /// How many facts of a kind are seen at once.
    private static let shown = 8

    private func list(_ facts: ArraySlice<BriefFact>) -> String {
        "<ul>\(facts.map { "<li>\(fact($0))</li>" }.joined())</ul>"
    }

    private func rest(_ facts: ArraySlice<BriefFact>) -> String {
        facts.isEmpty ? "" : "<details><summary>\(facts.count) more</summary>\(list(facts))</details>"
    }

    /// A fact leads to the sentence that names it first.
    private func fact(_ fact: BriefFact) -> String {
        let text = fact.text.onOneLine.htmlEscaped
        let times = fact.count > 1 ? " <span class=\"times\">\(fact.count)×</span>" : ""
        guard let mention = fact.mentions.first, places.indices.contains(mention.article),
            let sentence = places[mention.article].sentence(of: mention.span)
        else { return text + times }
        return "<a class=\"fact\" href=\"#\(places[mention.article].sentenceName(sentence))\">\(text)</a>" + times
    }

    private var phrases: String {
        if brief.keyPhrases.isEmpty { return "" }
        let items = brief.keyPhrases.map { phrase in
            let times = phrase.count > 1 ? " <span class=\"times\">\(phrase.count)×</span>" : ""
            let source = phrase.source.onOneLine
            let italian = "<span lang=\"\(brief.language.rawValue)\"> \(source.htmlEscaped)</span>"
            return
                "<li>\(phrase.text.onOneLine.htmlEscaped)\(times)\(source.lowercased() == phrase.text.lowercased() ? "" : italian)</li>\n"
        }
        return
            "<section aria-labelledby=\"phrases\">\n<h2 id=\"phrases\">What it is about</h2>\n<ul class=\"phrases\">\n"
            + items.joined() + "</ul>\n</section>\n"
    }
}
