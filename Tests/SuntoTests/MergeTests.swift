import Foundation
import Sunto
import Testing

/// One brief of several articles on one story.
@Suite struct MergeTests {
    static let names = ["agency", "daily", "local"]

    static func files() throws -> [(bytes: [UInt8], path: FilePath)] {
        try names.map { name in
            let file = SampleBriefTests.folder.appendingPathComponent("one-story/\(name).txt")
            return (Array(try Data(contentsOf: file)), FilePath(file.path))
        }
    }

    static func brief(_ sentences: Int) throws -> Brief {
        var options = PipelineOptions()
        options.length = .sentences(sentences)
        return try Pipeline(options: options).brief(merging: files())
    }

    @Test func noPointTwice() throws {
        let brief = try Self.brief(8)
        #expect(brief.points.count >= 6)
        #expect(Set(brief.points.map(\.article)).count >= 2)
        // What all three tell is told once.
        for fact in ["112", "20 November", "2.5 million", "4,000", "thirty meters"] {
            #expect(brief.points.count { $0.text.contains(fact) } <= 1, "\(fact): \(brief.points.map(\.text))")
        }
    }

    @Test func pointsAreOfTheirArticles() throws {
        let files = try Self.files()
        let brief = try Self.brief(8)
        #expect(brief.articles.map(\.name) == Self.names.map { $0 + ".txt" })
        for point in brief.points {
            #expect(String(decoding: files[point.article].bytes[point.span.range], as: UTF8.self) == point.source)
        }
        for (_, facts) in brief.facts.kinds {
            for mention in facts.flatMap(\.mentions) {
                #expect(mention.span.end <= files[mention.article].bytes.count)
            }
        }
        #expect(brief.facts.amounts.contains { Set($0.mentions.map(\.article)).count > 1 })
        for article in brief.articles { #expect(article.similarities.size == article.sentences.count) }
    }

    @Test func everyFormSaysTheArticle() throws {
        let brief = try Self.brief(4)
        let markdown = BriefFormat.markdown.render(brief)
        #expect(markdown.contains("## Articles\n\n- A: "))
        #expect(markdown.contains(" (A)\n"))
        #expect(BriefFormat.text.render(brief).contains(" (A)\n"))
        #expect(brief.date?.english == "10 November 2024")
        #expect(brief.byline == nil)
    }

    /// Three articles on a theft, the first with a day and no year.
    static let theft = [
        """
        Furto al museo di Urbino, rubati due dipinti del Quattrocento
        (ANSA) - URBINO, 4 FEB - Due dipinti del Quattrocento sono stati rubati la notte scorsa dal museo civico di \
        Urbino. I ladri, almeno tre, sono entrati da una finestra del primo piano dopo aver disattivato l'allarme. Il \
        valore delle opere è stimato in 6 milioni di euro.

        Secondo i carabinieri, il colpo è durato meno di dieci minuti. Le telecamere hanno ripreso un furgone bianco \
        che si allontanava verso la costa. Il museo resterà chiuso fino a domenica.
        """,
        """
        Urbino, i ladri conoscevano il museo
        di Carlo Bini
        Pubblicato il 5 febbraio 2023

        I tre uomini che hanno svaligiato il museo civico di Urbino hanno impiegato trenta secondi per disattivare \
        l'allarme e nove minuti per portare via due dipinti del Quattrocento. Le opere valgono 6 milioni di euro.

        Il furgone bianco ripreso dalle telecamere è stato ritrovato bruciato ieri sera a Fano. La targa era stata \
        rubata a Rimini due giorni prima.
        """,
        """
        Quadri rubati a Urbino, il ministro promette più sorveglianza
        6 febbraio 2023

        Il ministro della Cultura Giorgio Lanza ha promesso 10 milioni di euro per la sicurezza dei piccoli musei. I \
        ladri di Urbino avevano disattivato l'allarme ed erano fuggiti con un furgone bianco.

        Il museo civico, chiuso da sabato, riaprirà domenica prossima con una giornata a ingresso libero.
        """,
    ]

    @Test func theftIsToldOnce() throws {
        var options = PipelineOptions()
        options.length = .sentences(9)
        let files = Self.theft.enumerated().map { (bytes: Array($1.utf8), path: FilePath("\($0).txt")) }
        let brief = try Pipeline(options: options).brief(merging: files)
        #expect(brief.articles[0].date?.iso8601 == "2023-02-04")
        #expect(brief.points.count >= 5)
        for fact in ["filmed", "6 million", "alarm", "stolen"] {
            #expect(brief.points.count { $0.text.contains(fact) } <= 1, "\(fact): \(brief.points.map(\.text))")
        }
    }

    @Test func oneArticleIsItsOwnBrief() throws {
        let files = try Self.files()
        let pipeline = try SharedPipeline.result.get()
        let alone = try pipeline.brief(of: files[0].bytes, from: files[0].path)
        let merged = try pipeline.brief(merging: [files[0]])
        #expect(BriefFormat.json.render(alone) == BriefFormat.json.render(merged))
    }

    @Test func theSameArticleTwiceIsOne() throws {
        let file = try Self.files()[1]
        let brief = try SharedPipeline.result.get().brief(merging: [file, file])
        #expect(Set(brief.points.map(\.source)).count == brief.points.count)
    }

    @Test func aLastNameOfOneArticleIsTheFullNameOfAnother() throws {
        let texts = [
            "Il porto chiude\n\nLa sindaca Marta Ciani ha chiuso il porto per tre giorni dopo la tempesta di ieri.\n",
            "I pescatori protestano\n\nI pescatori hanno scritto alla sindaca Ciani e chiedono di tornare in mare.\n",
        ]
        let files = texts.enumerated().map { (bytes: Array($1.utf8), path: FilePath("\($0).txt")) }
        let facts = try SharedPipeline.result.get().brief(merging: files).facts
        #expect(facts.people.map(\.text) == ["Marta Ciani"])
        #expect(facts.people.first?.mentions.map(\.article) == [0, 1])
    }
}
