import Lexicon
import Sunto
import Testing

/// From bytes to a brief.
@Suite struct PipelineTests {
    @Test func titleIsTheFirstHeadingWhereThereIsNone() throws {
        let text =
            "Il mare è calmo oggi. Le navi partono presto.\n\n## La pesca nel porto\n\nI pescatori tornano la sera."
        let brief = try SharedPipeline.brief(of: text)
        #expect(brief.sourceTitle?.contains("La pesca nel porto") == true)
        #expect(brief.title != "Untitled")
    }

    @Test func untitled() throws {
        let brief = try SharedPipeline.brief(of: "Il mare è calmo oggi.")
        #expect(brief.title == "Untitled")
        #expect(brief.sourceTitle == nil)
    }

    @Test func lengthIsTheOptions() throws {
        let text = (1...9).map { "Il porto numero \($0) ha aperto una linea nuova per l'isola." }.joined(separator: " ")
        for count in [1, 3] {
            var options = PipelineOptions()
            options.length = .sentences(count)
            #expect(try Pipeline(options: options).brief(of: Array(text.utf8)).points.count <= count)
        }
    }

    @Test func glossaryTermsAreCounted() throws {
        let glossary = try Glossary("fondo sovrano\tstate treasure chest\tnoun\n", path: "house.tsv", index: 0)
        let text = "Il fondo sovrano compra. Altri fondi sovrani vendono."
        let brief = try Pipeline(glossaries: [glossary]).brief(of: Array(text.utf8))
        let terms = brief.terms.filter { $0.glossary.contains("house.tsv") }
        #expect(terms.map(\.count).reduce(0, +) == 2)
        #expect(brief.points.allSatisfy { $0.text.contains("state treasure chest") })
    }

    @Test func timingsNameTheStages() throws {
        let brief = try SharedPipeline.brief(of: "Il mare è calmo oggi.")
        #expect(brief.timings.map(\.stage) == ["decode", "read", "segment", "facts", "summarize", "translate"])
        #expect(!BriefFormat.markdown.render(brief).contains(" ms"))
        #expect(BriefFormat.markdown.render(brief, showsTimings: true).contains(" ms"))
    }

    @Test(arguments: [".", "«»", "\u{0301}\u{0301}", "1234", "- \n- \n- ", "😀😀😀", "مرحبا", "\u{FEFF}a", "# \n\n# "])
    func anyTextHasABrief(_ text: String) throws {
        let brief = try SharedPipeline.brief(of: text)
        for format in BriefFormat.allCases { #expect(!format.render(brief).isEmpty) }
    }

    @Test func keyPhrasesAreOfOneMeaningEach() throws {
        let text = """
            Il bilancio del comune in aula

            Il consiglio ha approvato il bilancio dopo undici ore. La manovra è stata votata dalla maggioranza. Il bilancio \
            vale 340 milioni e la manovra assume 45 agenti. La giunta difende il bilancio, le opposizioni bocciano la manovra.
            """
        let phrases = try SharedPipeline.brief(of: text).keyPhrases.map { $0.text.lowercased() }
        #expect(phrases.contains("budget") && Set(phrases).count == phrases.count, "\(phrases)")
    }
}
