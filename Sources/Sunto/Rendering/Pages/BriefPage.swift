/// Writes a brief as one HTML page that needs nothing else and runs no script: the brief at the left, the article at
/// the right, sentence linked to sentence. Every word of it is escaped.
struct BriefPage {
    let brief: Brief
    private let places: [ArticlePlaces]

    init(brief: Brief) {
        self.brief = brief
        places = brief.articles.indices.map { ArticlePlaces(brief, article: $0) }
    }

    func render() -> String {
        let body = """
            <a class="skip" href="#article">Skip to the article</a>
            <div class="spread">
            <main class="brief">
            \(BriefHead(brief: brief).html)\(PointList(brief: brief, places: places).html)\
            \(FactSection(brief: brief, places: places).html)\(TermTable(brief: brief).html)\
            \(ConfidenceSection(brief: brief).html)\(weighing)\(colophon)</main>
            \(panel)</div>

            """
        return HTMLPage(
            title: brief.title, styles: [PageFile.pageStyle, PageFile.briefStyle, links],
            bodyClass: bodyClass, body: body
        ).text
    }

    private var bodyClass: String {
        (places.isEmpty ? [] : ["with-article"] + (isLong ? ["is-long"] : [])).joined(separator: " ")
    }

    /// Whether brief and article together would print on more than two pages; then the article is not printed, and
    /// each point shows its source.
    private var isLong: Bool {
        let articleLines = brief.articles.reduce(0) {
            $0 + $1.document.text.bytes.count / 55 + $1.document.blocks.count
        }
        return articleLines > 150 || brief.points.count > 8 || brief.articles.count > 1
    }

    /// Hovering over a point shows its sentence, and the reverse: numbers only, nothing of the article.
    private var links: String {
        places.flatMap { place in
            place.points.sorted { $0.value < $1.value }.map { sentence, point in
                let (from, to) = (ArticlePlaces.pointName(point), place.sentenceName(sentence))
                return
                    ":root:has(#\(from):is(:hover, :focus-within)) #\(to), :root:has(#\(to):is(:hover, :focus-within)) #\(from) "
                    + ".to-source::before { background: var(--glow); color: var(--ink); }\n"
            }
        }.joined()
    }

    private var weighing: String {
        let pictures = places.map { SimilarityPicture(places: $0).html }.joined()
        return pictures.isEmpty
            ? ""
            : "<section aria-labelledby=\"weighing\">\n<h2 id=\"weighing\">How the sentences were weighed</h2>\n\(pictures)</section>\n"
    }

    private var colophon: String {
        var output =
            "<footer class=\"colophon quiet\">Translated by rules and dictionaries, not by a person. What could not be "
        output += "translated is marked."
        if !brief.timings.isEmpty {
            output += " Timings: " + brief.timings.inWords.htmlEscaped + "."
        }
        return output + "</footer>\n"
    }

    private var panel: String {
        if places.isEmpty { return "" }
        let markers = BriefMarkers(brief: brief)
        let pages = places.map { place in
            let name = place.content.name.map { " from \($0.onOneLine)" } ?? ""
            let label = places.count > 1 ? BriefWords.label(of: place.index, in: brief) : "The article, as read" + name
            return ArticlePanel(places: place, marker: markers.article(place.content), label: label).html
        }
        return """
            <div class="newsprint">
            <div class="scores">\(places.map { ScoreBar(places: $0).svg }.joined())</div>
            <article class="scroll" id="article" tabindex="0" aria-label="The article">
            \(pages.joined())</article>
            </div>

            """
    }
}
