import Segmentation
import Testing
import Text

@Suite("HTMLArticle")
struct HTMLArticleTests {
    /// A page as papers have them: menus, banners, related links, comments around an article.
    private let page = """
        <!DOCTYPE html>
        <html lang="it"><head>
        <meta charset="utf-8"><title>Il porto cresce - La Gazzetta del Golfo</title>
        <meta property="og:title" content="Il porto di Sestri cresce">
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Il porto di Sestri cresce ancora",
        "datePublished": "2021-03-04T08:30:00+01:00", "author": [{"@type": "Person", "name": "Anna Rossi"}]}</script>
        <style>p { color: red }</style></head>
        <body class="layout-with-sidebar">
        <div id="cookie-banner"><p>Questo sito utilizza i cookie per offrirti un servizio migliore. Continua pure.</p></div>
        <header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
        <div class="page-wrapper"><article>
        <h1>Il porto di Sestri cresce&nbsp;ancora</h1>
        <h2 class="article-subtitle">Nuovi moli entro l&rsquo;anno</h2>
        <span class="byline">di Anna Rossi</span>
        <p>Il porto cresce <b>ancora</b>: lo dice l'art. 5 del piano. La citt&agrave; &egrave; contenta.</p>
        <div class="share-buttons"><a href="#">Facebook</a> <a href="#">Twitter</a></div>
        <h2>I numeri</h2>
        <p>Nel 2020 le navi sono state <em>1.200</em>.<br>Un record!</p>
        <figure><img src="a.jpg"><figcaption>Il molo nuovo (foto Bianchi)</figcaption></figure>
        <blockquote>&laquo;Siamo soddisfatti&raquo;, dice il sindaco.</blockquote>
        <div class="related-articles"><p>Leggi anche: <a href="/b">Il porto vecchio chiude. Ecco come.</a></p></div>
        <p><a href="/c">Tutto sul porto: la nostra inchiesta</a></p>
        </article></div>
        <aside><p>La pubblicit&agrave; di questa settimana &egrave; lunga quanto un paragrafo vero e proprio.</p></aside>
        <section id="comments"><p>Bravo! Non sono per niente d'accordo con questo articolo, scusate.</p></section>
        <footer><p>Tutti i diritti riservati. Partita Iva 0123456789.</p></footer>
        <script>var x = "Il testo di uno script.";</script>
        </body></html>
        """

    @Test("Only the article's blocks, with their roles")
    func blocks() throws {
        let document = try ArticleReader().run(SourceText(page))
        #expect(
            document.blocks.map { "\($0.role): \(document.text[$0.span])" } == [
                "title: Il porto di Sestri cresce\u{A0}ancora", "standfirst: Nuovi moli entro l’anno",
                "byline: di Anna Rossi",
                "paragraph: Il porto cresce ancora: lo dice l'art. 5 del piano. La città è contenta.",
                "heading: I numeri", "paragraph: Nel 2020 le navi sono state 1.200. Un record!",
                "caption: Il molo nuovo (foto Bianchi)", "quotation: «Siamo soddisfatti», dice il sindaco.",
            ])
    }

    @Test("What the page's head says")
    func metadata() throws {
        let metadata = try ArticleReader().run(SourceText(page)).metadata
        #expect(metadata.title == "Il porto di Sestri cresce ancora")
        #expect(metadata.date?.iso8601 == "2021-03-04")
        #expect(metadata.byline == "Anna Rossi")
    }

    @Test("Sentences point into the article's text")
    func sentences() throws {
        let document = try ArticleReader().then(Segmenter()).run(SourceText(page))
        let sentences = document.sentences.map { document.text[$0.span] }
        #expect(sentences.contains("La città è contenta."))
        #expect(sentences.contains("Un record!"))
    }

    @Test(
        "Pages without an article, and tags without a page", arguments: ["<html></html>", "<div>", "<!-- -->", "<p>"])
    func empty(_ html: String) throws {
        #expect(try ArticleReader(format: .html).run(SourceText(html)).blocks.isEmpty)
    }

    @Test("A line above the title, and furniture without a class")
    func kicker() throws {
        let document = try ArticleReader().run(
            SourceText(
                """
                <html><head><meta property="og:title" content="Il porto cresce ancora"></head><body><div class="c1">
                <span>Infrastrutture</span><div class="t">Il porto cresce ancora</div>
                <p>Il porto cresce ancora, dice la regione, e non basta.</p>
                <div class="b"><h3>Leggi anche</h3><ul><li><a href="/1">Il porto vecchio chiude</a></li></ul></div>
                <p>La regione ha deciso di costruire due nuovi moli.</p><p>&copy; Riproduzione riservata</p></div></body></html>
                """))
        #expect(document.blocks.map(\.role) == [.heading, .title, .paragraph, .paragraph])
        #expect(document.metadata.title == "Il porto cresce ancora")
    }

    @Test("A bare fragment")
    func fragment() throws {
        let document = try ArticleReader().run(
            SourceText("<p>Il porto cresce ancora, dice la regione.</p><p>Bene.</p>"))
        #expect(document.blocks.map(\.role) == [.paragraph, .paragraph])
    }

    @Test("Nesting without end does not overflow")
    func deep() throws {
        let html = "<html>" + String(repeating: "<div>", count: 50_000) + "<p>Un testo in fondo a tutto il resto.</p>"
        _ = try ArticleReader().run(SourceText(html))
    }
}
