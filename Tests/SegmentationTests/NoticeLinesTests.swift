import Segmentation
import Testing
import Text

@Suite("NoticeLines")
struct NoticeLinesTests {
    private static let body = "Il porto cresce ancora. La regione ha deciso."

    /// A text with `⏐` between its blocks, line ends as `/`.
    private func blocks(_ string: String, _ format: InputFormat = .auto) throws -> String {
        let document = try ArticleReader(format: format).run(SourceText(string))
        return document.blocks.map { $0.text(in: document) }.joined(separator: "⏐")
    }

    /// A head with `⏐` where one block ends, `/` where only a line does.
    @Test(
        "Bylines stand alone",
        arguments: [
            "Nuovi moli a Sestri⏐Trento, 4 marzo 2021⏐di Anna Rossi",
            "Nuovi moli a Sestri⏐Il piano della regione prevede due moli⏐di Anna Rossi, inviata a Sestri",
            "Nuovi moli a Sestri⏐Il piano della regione prevede due moli⏐a cura della redazione⏐4 marzo 2021",
            "Nuovi moli a Sestri⏐Il piano della regione prevede due moli⏐dal nostro inviato Luca Bianchi",
            "Nuovi moli a Sestri⏐Il piano della regione prevede due moli⏐testo di Luca Bianchi⏐(ANSA)",
        ])
    func alone(_ head: String) throws {
        let text = head.split(separator: "⏐").joined(separator: "\n") + "\n\n" + Self.body
        #expect(try blocks(text) == head + "⏐" + Self.body)
    }

    @Test(
        "Lines of one sentence stay together",
        arguments: [
            "Il convegno si tiene/a Trento il 4 marzo 2021", "Il convegno si tiene il/4 marzo 2021",
            "I moli nuovi/di Anna Rossi/sono cari", "Parlano Luca Bianchi,/di Anna Rossi",
        ])
    func together(_ lines: String) throws {
        let text = lines.split(separator: "/").joined(separator: "\n") + "\n\n" + Self.body
        #expect(try blocks(text) == lines + "⏐" + Self.body)
    }

    @Test("A full line of wrapped text is no byline")
    func wrapped() throws {
        let text = """
            Il porto cresce ancora e la regione
            ha deciso di costruire con l'aiuto
            di Anna Rossi e Luca Bianchi, Verdi
            e altri una ferrovia che va lungo la
            costa fino al confine e poi ritorna.
            """
        #expect(try blocks(text) == text.split(separator: "\n").joined(separator: "/"))
    }

    @Test("What the head says")
    func metadata() throws {
        let text = "Nuovi moli a Sestri\nIl piano prevede due moli\nTrento, 4 marzo 2021\ndi Anna Rossi\n\n" + Self.body
        let document = try ArticleReader().run(SourceText(text))
        #expect(document.blocks.map(\.role) == [.title, .standfirst, .byline, .byline, .paragraph])
        #expect(document.metadata.date?.iso8601 == "2021-03-04")
        #expect(document.metadata.byline == "Anna Rossi")
    }

    @Test("Markup keeps its blocks")
    func markup() throws {
        let quotation = "# Nuovi moli\n\n> I moli nuovi\n> di Anna Rossi\n\n" + Self.body
        #expect(try blocks(quotation, .markdown) == "Nuovi moli⏐I moli nuovi⏐di Anna Rossi⏐" + Self.body)
        let page = "<article><h1>Nuovi moli</h1><p>I moli nuovi\ndi Anna Rossi\n</p><p>\(Self.body)</p></article>"
        #expect(try blocks(page) == "Nuovi moli⏐I moli nuovi di Anna Rossi⏐" + Self.body)
    }
}

extension Block {
    /// The text of a block, line ends as `/`.
    fileprivate func text(in document: Document) -> String {
        document.text[span].split(separator: "\n").joined(separator: "/")
    }
}
