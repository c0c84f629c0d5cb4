import Segmentation
import Testing
import Text

@Suite("InlineMarkup")
struct InlineMarkupTests {
    private func read(_ string: String, _ format: InputFormat = .auto) throws -> Document {
        try ArticleReader(format: format).then(Segmenter()).run(SourceText(string))
    }

    @Test(
        "Marks are passed over",
        arguments: [
            ("**Il porto** cresce.", "Il porto cresce."), ("*Il* ***porto*** _cresce_.", "Il porto cresce."),
            ("Il [porto](http://a.it/b_(c)) cresce.", "Il porto cresce."),
            ("Il [porto](http://a.it \"Il *porto*\") cresce.", "Il porto cresce."),
            ("Il [**porto**](http://a.it) cresce[^1].", "Il porto cresce."),
            ("Il `porto` ~~non~~ cresce.", "Il porto non cresce."),
            ("Il porto ![foto](a.png) cresce.", "Il porto cresce."),
            ("Vedi <https://a.it/b_c_d> oggi.", "Vedi https://a.it/b_c_d oggi."),
            ("Vedi [la legge][2] oggi.", "Vedi la legge oggi."), ("Il \\*porto\\* cresce.", "Il *porto* cresce."),
            ("L'**Italia** e l'*art*. 5 contano.", "L'Italia e l'art. 5 contano."),
            ("«**Vengo**», disse *Anna*.", "«Vengo», disse Anna."),
        ])
    func marks(_ marked: String, _ plain: String) throws {
        let document = try read(marked)
        #expect(document.blocks.map { document.text[$0.span] } == [plain])
        let sentences = document.sentences
        #expect(sentences.map { document.text[$0.span] } == [plain])
        let unmarked = try read(plain, .text)
        #expect(
            sentences[0].tokens.map { document.text[$0.span] }
                == unmarked.sentences[0].tokens.map { unmarked.text[$0.span] })
        #expect(document.text.bytes == Array(marked.utf8))
        let detached = document.text.detached(sentences[0])
        #expect(detached.text.bytes == Array(plain.utf8) && detached.sentence.tokens == unmarked.sentences[0].tokens)
    }

    @Test(
        "Signs that are no marks",
        arguments: [
            "5*3*2 fa 30.", "Una nota (*) e un'altra (*).", "Il file a_b_c e __", "La citta` e` bella.",
            "[1][2] dicono.",
            "Prezzi* in euro * esclusi.", "La parte [omissis] (v. sotto).", "Il sottoscritto ____ dichiara ____.",
            "Un **inizio senza fine.", "a < b e b > c.",
        ])
    func plain(_ string: String) throws {
        let document = try read("Prima.\n\n" + string)
        #expect(document.text.markup.isEmpty)
    }

    @Test("In plain text no sign is a mark")
    func text() throws {
        #expect(try read("**Il** porto.", .text).text.markup.isEmpty)
        #expect(try read("# Il porto.\n\nCresce.", .text).blocks[0].role == .paragraph)
    }

    @Test("Roles are given by what the marks stand around")
    func roles() throws {
        let text = """
            **Il porto cresce**

            *di Anna Rossi*

            **Genova, 4 marzo 2021** - Il porto cresce ancora. La *regione* ha
            deciso.

            ![Il porto dall'alto](porto.jpg)

            ```
            let x = 1

            let y = 2
            ```

            > Detto e
            > fatto.

            [1]: https://www.example.it
            """
        let document = try read(text)
        #expect(
            document.blocks.map { "\($0.role): \(document.text[$0.span])" } == [
                "title: Il porto cresce", "byline: di Anna Rossi", "byline: Genova, 4 marzo 2021",
                "paragraph: Il porto cresce ancora. La regione ha\ndeciso.", "caption: Il porto dall'alto",
                "boilerplate: ```\nlet x = 1\n\nlet y = 2\n```", "quotation: Detto e\nfatto.",
            ])
        #expect(document.metadata.title == "Il porto cresce" && document.metadata.byline == "Anna Rossi")
    }

    @Test("A table of words keeps the way back")
    func spans() throws {
        let document = try read("Il **porto** di [Sestri](http://a.it).")
        let tokens = document.sentences[0].tokens.map(\.span)
        #expect(tokens == [TextSpan(0, 2), TextSpan(5, 10), TextSpan(13, 15), TextSpan(17, 23), TextSpan(37, 38)])
    }
}
