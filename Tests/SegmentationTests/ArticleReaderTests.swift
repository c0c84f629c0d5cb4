import Segmentation
import Testing
import Text

@Suite("ArticleReader")
struct ArticleReaderTests {
    /// The blocks as `role: text`, line ends as `/`.
    private func dump(_ string: String, _ newlines: NewlinePolicy = .auto) throws -> [String] {
        let document = try ArticleReader(newlines: newlines).run(SourceText(string))
        return document.blocks.map { block in
            let text = document.text[block.span].split(separator: "\n").joined(separator: " / ")
            return "\(block.role): \(text)"
        }
    }

    private let page = """
        Il porto di Sestri cresce
        Nuovi moli e una ferrovia entro il prossimo anno, dice la regione.
        Pubblicato il 4 marzo 2021 da Anna Rossi

        Il porto cresce ancora. La regione ha deciso.
        "Siamo contenti", ha detto il sindaco.
        ECONOMIA
        - Calano le vendite di auto
        - Il turismo riparte, alberghi pieni
        SPORT
        - Vince la squadra di casa?
        """

    @Test("A page with head, body and lists of links")
    func wholePage() throws {
        #expect(
            try dump(page) == [
                "title: Il porto di Sestri cresce",
                "standfirst: Nuovi moli e una ferrovia entro il prossimo anno, dice la regione.",
                "byline: Pubblicato il 4 marzo 2021 da Anna Rossi",
                "paragraph: Il porto cresce ancora. La regione ha deciso.",
                "paragraph: \"Siamo contenti\", ha detto il sindaco.",
                "boilerplate: ECONOMIA", "boilerplate: Calano le vendite di auto",
                "boilerplate: Il turismo riparte, alberghi pieni", "boilerplate: SPORT",
                "boilerplate: Vince la squadra di casa?",
            ])
    }

    @Test("What the head says")
    func metadata() throws {
        let metadata = try ArticleReader().run(SourceText(page)).metadata
        #expect(metadata.title == "Il porto di Sestri cresce")
        #expect(metadata.date?.iso8601 == "2021-03-04")
        #expect(metadata.byline == "Anna Rossi")
    }

    @Test("Text without a title is body")
    func noTitle() throws {
        #expect(
            try dump("Il porto cresce ancora. Bene.\n\nNon basta.") == [
                "paragraph: Il porto cresce ancora. Bene.", "paragraph: Non basta.",
            ])
    }

    @Test("Markdown")
    func markdown() throws {
        let text =
            "# Il porto\n\nCresce ancora.\n\n## I numeri\n\n- primo punto\n- secondo punto\n\n> Detto e fatto.\n\n---\n"
        #expect(
            try dump(text) == [
                "title: Il porto", "paragraph: Cresce ancora.", "heading: I numeri", "listItem: primo punto",
                "listItem: secondo punto", "quotation: Detto e fatto.",
            ])
    }

    @Test("Furniture of a page")
    func furniture() throws {
        let text = """
            Condividi su Facebook

            Il porto cresce ancora. La regione ha deciso oggi.

            Leggi anche: Il porto vecchio

            Stampa e televisione ne hanno parlato a lungo in tutta Italia, senza sosta.

            Questo sito utilizza i cookie per migliorare i servizi. Proseguendo accetti.
            """
        #expect(
            try dump(text).map { $0.prefix { $0 != ":" } } == [
                "boilerplate", "paragraph", "boilerplate", "paragraph", "boilerplate",
            ])
    }

    @Test("Text wrapped at a column")
    func wrapped() throws {
        let text = """
            Il porto cresce ancora e la regione
            ha deciso di costruire due moli con
            una ferrovia nuova che corre lungo
            la costa fino al confine.
            Non tutti sono contenti di come sia
            andata la lunga trattativa di ieri.
            """
        #expect(try dump(text).count == 2)
        #expect(try dump(text, .hard).count == 6)
        #expect(try dump(text, .paragraph).count == 1)
    }

    @Test("Lines that go on, and page numbers between them")
    func cutLines() throws {
        let text = "La legge vale per:\na) i porti;\nb) i moli.\nIl resto non può essere\n12\nlasciato al caso.\nFine."
        #expect(
            try dump(text).map { $0.split(separator: ": ", maxSplits: 1)[1] } == [
                "La legge vale per:", "a) i porti; / b) i moli.", "Il resto non può essere / 12 / lasciato al caso.",
                "Fine.",
            ])
    }

    @Test("Lines cut after an abbreviation, labels of notes, titles of parts")
    func legalLines() throws {
        let text = """
            CAPO II
            Della pesca
            Chi pesca ai sensi dell'art.
            7 paga una multa. (8).
            (1) Articolo nuovo del 1998.
            (*) Nota del curatore.
            """
        #expect(
            try dump(text).map { $0.split(separator: ": ", maxSplits: 1)[1] } == [
                "CAPO II / Della pesca", "Chi pesca ai sensi dell'art. / 7 paga una multa. (8).",
                "Articolo nuovo del 1998.", "Nota del curatore.",
            ])
    }

    @Test("A dateline at the start of a paragraph")
    func dateline() throws {
        let text = "Via libera alla manovra\n\nROMA, 12 ott. 2021 (Agenzia) - Il Consiglio ha deciso. Bene.\n"
        #expect(
            try dump(text) == [
                "title: Via libera alla manovra", "byline: ROMA, 12 ott. 2021 (Agenzia)",
                "paragraph: Il Consiglio ha deciso. Bene.",
            ])
        #expect(try ArticleReader().run(SourceText(text)).metadata.date?.iso8601 == "2021-10-12")
        #expect(try dump("ROMA - Il Consiglio ha deciso. Bene.") == ["paragraph: ROMA - Il Consiglio ha deciso. Bene."])
    }

    @Test("Carriage returns and no-break spaces")
    func lineEnds() throws {
        #expect(try dump("Uno.\r\n\r\nDue.\rTre.\u{A0}") == ["paragraph: Uno.", "paragraph: Due.", "paragraph: Tre."])
    }

    @Test(
        "A line that ends in who took the picture is a caption",
        arguments: [
            ("Il sindaco davanti al municipio (Ansa)", BlockRole.caption),
            ("La piazza piena di gente (foto Rossi)", .caption), ("[Foto: la piazza vista dall'alto]", .caption),
            ("Il partito di maggioranza (Lega)", .heading),
        ])
    func credit(_ line: String, _ role: BlockRole) throws {
        let text =
            "Approvato il bilancio\n\nIl consiglio ha approvato il bilancio.\n\n\(line)\n\nIl voto è di ieri sera.\n"
        let document = try ArticleReader().run(SourceText(text))
        #expect(document.blocks.first { document.text[$0.span].hasPrefix(line.prefix(12)) }?.role == role)
    }
}
