import Foundation
import Testing

/// `sunto brief` and `sunto FILE`.
@Suite struct BriefCommandTests {
    static let article = """
        Il porto di Ancona cresce
        Pubblicato il 3 aprile 2024 da Luisa Neri

        Il porto di Ancona ha registrato un aumento dei passeggeri del 12 per cento. \
        La crescita è dovuta alle nuove linee verso la Grecia. Il presidente ha annunciato nuovi investimenti per il porto.

        I lavori cominceranno a maggio. <b>Secondo</b> il presidente, il porto avrà una nuova stazione marittima.
        """

    @Test func fileAloneIsBrief() throws {
        let folder = try ScratchFolder()
        try folder.write(Self.article, to: "a.txt")
        let alone = try BuiltCommand.run(["a.txt"], in: folder)
        let brief = try BuiltCommand.run(["brief", "a.txt"], in: folder)
        #expect(alone.status == 0)
        #expect(alone.output == brief.output)
    }

    @Test func everyRunGivesTheSameBytes() throws {
        let folder = try ScratchFolder()
        for format in ["markdown", "text", "json", "html", "docx"] {
            let runs = try (1...3).map { _ in
                try BuiltCommand.run(["--format", format], text: Self.article, in: folder).output
            }
            #expect(Set(runs).count == 1)
        }
    }

    @Test func jsonHasTheKeysOfTheContract() throws {
        let run = try BuiltCommand.run(
            ["--format", "json", "--sentences", "2"], text: Self.article, in: ScratchFolder())
        let brief = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
        for key in ["title", "sourceTitle", "date", "byline", "points", "terms", "statistics"] {
            #expect(brief[key] != nil)
        }
        #expect(brief["date"] as? String == "3 April 2024")
        #expect(brief["byline"] as? String == "Luisa Neri")
        let points = try #require(brief["points"] as? [[String: Any]])
        #expect(points.count == 2)
        #expect(Set(points.compactMap { $0["rank"] as? Int }) == [1, 2])
        for point in points {
            let range = try #require(point["range"] as? [Int])
            let source = String(decoding: Array(Self.article.utf8)[range[0]..<range[1]], as: UTF8.self)
            #expect(point["source"] as? String == source)
        }
    }

    @Test func htmlHoldsNoMarkupOfTheArticle() throws {
        let run = try BuiltCommand.run(
            ["--format", "html", "--sentences", "9"], text: Self.article, in: ScratchFolder())
        #expect(run.text.contains("&lt;b&gt;"))
        #expect(!run.text.contains("<b>"))
    }

    @Test func textWithoutTitle() throws {
        let run = try BuiltCommand.run(["brief"], text: "Il porto cresce. Il mare è calmo.", in: ScratchFolder())
        #expect(run.text.hasPrefix("# Untitled\n"))
    }
}
