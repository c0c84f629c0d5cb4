import Testing
import Text

@testable import Segmentation

@Suite("SignatureRule")
struct SignatureRuleTests {
    private static let body =
        "Il consiglio comunale ha approvato il bilancio con 20 voti a favore.\n\nIl sindaco Carlo Neri ha ringraziato tutti."

    private func document(_ line: String, head: String = "Approvato il bilancio del comune di Pavia") throws -> Document
    {
        try ArticleReader().run(SourceText("\(head)\n\n\(line)\n\n\(Self.body)\n"))
    }

    @Test(
        "A line of names below the title signs the article",
        arguments: [
            ("Anna Rossi", "Anna Rossi"), ("ANNA ROSSI", "ANNA ROSSI"), ("Luca De Santis", "Luca De Santis"),
            ("Anna Rossi e Marco Dell'Oro", "Anna Rossi e Marco Dell'Oro"),
            ("Anna Rossi, Marco Dell'Oro", "Anna Rossi e Marco Dell'Oro"),
            ("Maria Grazia Pinna", "Maria Grazia Pinna"), ("Anna Rossi, inviata a Kiev", "Anna Rossi"),
        ])
    func signed(_ line: String, _ author: String) throws {
        let document = try document(line)
        #expect(document.metadata.byline == author)
        #expect(document.blocks.map(\.role) == [.title, .byline, .paragraph, .paragraph])
    }

    @Test(
        "Who is spoken of, places and headings sign nothing",
        arguments: [
            "Carlo Neri", "Reggio Emilia", "Palazzo Chigi", "Il voto", "Anna", "Anna Rossi ha detto no", "Stella Rossa",
            "Consiglio Comunale", "Rossi Anna", "Anna rossi", "Anna Rossi.",
        ])
    func unsigned(_ line: String) throws {
        #expect(try document(line).metadata.byline == nil)
    }

    @Test func aPlaceMayStandBelow() throws {
        let document = try document("Anna Rossi\nPavia")
        #expect(document.blocks.map(\.role) == [.title, .byline, .byline, .paragraph, .paragraph])
    }

    @Test func theLastLineSignsAsWell() throws {
        let paragraphs = [String](repeating: "La giunta ha discusso a lungo prima di votare il testo.", count: 6)
        let text = "Approvato il bilancio\n\n" + paragraphs.joined(separator: "\n\n") + "\n\nAnna Rossi\n"
        let document = try ArticleReader().run(SourceText(text))
        #expect(document.metadata.byline == "Anna Rossi")
        #expect(document.blocks.last?.role == .byline)
    }

    @Test(arguments: [
        ("(a.r.)", true), ("[am. pad.]", true), ("(r. s.)", true), ("(Ansa)", false), ("(come prima)", false),
        ("a.r.", false), ("(n. 12)", false), ("()", false), ("", false), ("(a.r", false),
    ])
    func initials(_ line: String, _ areInitials: Bool) {
        #expect(SignatureRule.isInitials(line) == areInitials)
    }

    @Test func theFirstLineIsATitle() throws {
        let document = try ArticleReader().run(SourceText("Anna Rossi\n\n\(Self.body)\n"))
        #expect(document.metadata.title == "Anna Rossi" && document.metadata.byline == nil)
    }
}
