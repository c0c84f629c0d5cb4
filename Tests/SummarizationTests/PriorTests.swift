import Summarization
import Testing
import Text

@Suite struct PriorTests {
    static let flaws: [(String, SentenceFlaw?)] = [
        ("Il governo approva la riforma delle pensioni.", nil), ("Ha detto di no.", .tooShort),
        ("Il governo approverà mai la riforma delle pensioni?", .question),
        ("il governo approva la riforma delle pensioni.", .fragment),
        ("è la riforma delle pensioni che il governo vuole.", .fragment),
        ("Il governo approva la riforma delle pensioni", .unfinished),
        ("«Il governo approva la riforma delle pensioni», dice il ministro.", .cutQuotation),
        ("Questo governo approva la riforma delle pensioni.", .openingPronoun),
        ("She approves the reform of the pensions today.", .openingPronoun),
        ("Tuttavia il governo approva la riforma delle pensioni.", .openingConnective),
        ("Però, il governo approva la riforma delle pensioni.", .openingConnective),
        ("Nevertheless the government approves the reform today.", .openingConnective),
        ("Inoltrare la riforma delle pensioni è facile oggi.", nil),
        ("Il governo approva la riforma delle pensioni…", nil),
        ("Il governo approva la riforma «delle pensioni».", nil), ("2018 fu l'anno della riforma delle pensioni.", nil),
    ]

    @Test(arguments: flaws)
    func flaw(text: String, expected: SentenceFlaw?) throws {
        let sentence = try #require(try SummarizerTests.summarizer().run(Texts.document([text])).sentences.first)
        #expect(sentence.parts.flaws == (expected.map { [$0] } ?? []))
        #expect((sentence.parts.quality < 1) == (expected != nil))
    }

    @Test func longSentencesLoseByDegrees() throws {
        let words = { (count: Int) in [String](repeating: "riforma", count: count).joined(separator: " ") + "." }
        let quality = try [60, 100, 200].map { count in
            try #require(try SummarizerTests.summarizer().run(Texts.document([words(count)])).sentences.first).parts
                .quality
        }
        #expect(quality[0] > quality[1] && quality[1] > quality[2])
    }

    @Test func positionCountsInArticlesOnly() throws {
        let article = try SummarizerTests.summarizer().run(Texts.document(Texts.article))
        #expect(article.sentences[0].parts.position > article.sentences[6].parts.position)
        let record = ["n. 12 del 2019", "sul ricorso", "visti gli atti", "contro il comune", "per la riforma", "udita"]
        let decision = try SummarizerTests.summarizer().run(Texts.document(record + Texts.article))
        #expect(decision.sentences.allSatisfy { $0.parts.position < 1.1 })
    }

    @Test func titleTermsCount() throws {
        let plain = try SummarizerTests.summarizer().run(Texts.document(Texts.article))
        #expect(plain.sentences.allSatisfy { $0.parts.title == 1 })
        let titled = try SummarizerTests.summarizer().run(Texts.document(Texts.article, title: "Pioggia a Milano"))
        #expect(titled.sentences[3].parts.title > 1)
        #expect(titled.sentences[1].parts.title == 1)
    }

    @Test(arguments: [("Milano", 3), ("mensa della fabbrica", 6), ("sciopero", 2)])
    func focusWins(query: String, sentence: Int) throws {
        let summary = try SummarizerTests.summarizer {
            $0.focus = query
            $0.length = .sentences(1)
        }.run(Texts.document(Texts.article))
        #expect(summary.chosen.map(summary.text(of:)) == [Texts.article[sentence]])
    }

    /// A pronoun or a connective at the start hangs on the sentence before.
    @Test(arguments: ["Questa", "Tuttavia la"])
    func coherenceBringsTheSentenceBefore(opening: String) throws {
        let sentences = [
            "A Roma si discute.", "Il governo approva oggi la riforma delle pensioni.",
            "\(opening) riforma delle pensioni del governo piace ai sindacati della scuola.", "Ieri pioveva a Milano.",
        ]
        let summary = try SummarizerTests.summarizer {
            $0.isCoherent = true
            $0.focus = "sindacati scuola"
            $0.length = .sentences(2)
        }.run(Texts.document(sentences))
        #expect(summary.chosen.map(summary.text(of:)) == Array(sentences[1...2]))
    }
}
