import Testing
import Text

@testable import Segmentation

@Suite("KickerRule")
struct KickerRuleTests {
    private static let body = "Il consiglio comunale ha approvato il bilancio con 20 voti a favore dopo due ore."

    @Test(
        "The line below a label is the title",
        arguments: ["COMUNICATO STAMPA", "L'EDITORIALE", "L’intervista", "Cronaca", "Il commento:"])
    func label(_ label: String) throws {
        let text = "\(label)\n\nApprovato il bilancio del comune\n\n\(Self.body)\n\nIl sindaco ha ringraziato tutti.\n"
        let document = try ArticleReader().run(SourceText(text))
        #expect(document.metadata.title == "Approvato il bilancio del comune")
        #expect(document.blocks.map(\.role) == [.heading, .title, .paragraph, .paragraph])
    }

    @Test("A label alone is the title, and other short lines are titles")
    func others() throws {
        let alone = try ArticleReader().run(SourceText("Comunicato stampa\n\n\(Self.body)\n"))
        #expect(alone.metadata.title == "Comunicato stampa")
        let short = try ArticleReader().run(SourceText("Il bilancio\n\nVenti voti a favore\n\n\(Self.body)\n"))
        #expect(short.metadata.title == "Il bilancio")
        #expect(!KickerRule.isKicker("Economia, i conti non tornano") && !KickerRule.isKicker(""))
    }
}
