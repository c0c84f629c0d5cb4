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

    @Test(
        "A short line above a headline is a label",
        arguments: ["Energia", "LA RIFORMA", "SERIE A, 27ª GIORNATA", "Cronaca | Bologna", "Il processo"])
    func short(_ label: String) throws {
        let text = "\(label)\n\nIl comune approva il bilancio con venti voti\n\n\(Self.body)\n"
        let document = try ArticleReader().run(SourceText(text))
        #expect(document.metadata.title == "Il comune approva il bilancio con venti voti")
        #expect(document.blocks.map(\.role) == [.heading, .title, .paragraph])
    }

    @Test(
        "A longer line is a title, and so is one above a sentence",
        arguments: [
            ("Il bilancio del comune", "Il comune approva il bilancio con venti voti"),
            ("Il bilancio", "Il comune approva il bilancio con venti voti a favore."),
            ("APPROVATO IL BILANCIO DI PAVIA", "Il comune approva il bilancio con venti voti dopo due ore"),
        ])
    func title(_ first: String, _ second: String) throws {
        let document = try ArticleReader().run(SourceText("\(first)\n\n\(second)\n\n\(Self.body)\n"))
        #expect(document.metadata.title == first)
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
