import Testing
import Text

@testable import Segmentation

@Suite("PublicationRule")
struct PublicationRuleTests {
    private func metadata(_ head: String, _ body: String, _ tail: String = "") throws -> ArticleMetadata {
        let middle = (0..<6).map { "Il porto cresce ancora, dice il sindaco numero \($0)." }.joined(separator: "\n\n")
        let text = "Approvato il bilancio\n\(head)\n\n\(body)\n\n\(middle)\n\n\(tail)\n"
        return try ArticleReader().run(SourceText(text)).metadata
    }

    private func day(_ metadata: ArticleMetadata) -> String? {
        metadata.date?.iso8601 ?? metadata.day.map { "\($0.month)-\($0.day)" }
    }

    @Test(
        "The year of a day",
        arguments: [
            ("Roma, 3 mag.", "Il porto cresce.", "", "5-3"),
            ("Roma, 3 mag.", "Il porto cresce.", "Ultimo aggiornamento: 4 maggio 2021", "2021-05-03"),
            ("Roma, 30 dic.", "Il porto cresce.", "Ultimo aggiornamento: 2 gennaio 2022", "2021-12-30"),
            ("Roma, 3 mag.", "La legge del 28 aprile 2021 è in vigore.", "", "2021-05-03"),
            ("Roma, 30 dic.", "La legge del 2 gennaio 2022 è in vigore.", "", "2021-12-30"),
            ("Roma, 3 mag.", "La legge del 14 ottobre 2019 è in vigore.", "", "5-3"),
            ("Roma, 3 mag.", "La legge del 28 aprile 2020 cade il 14 ottobre 2021.", "", "5-3"),
            ("Roma, 9 ott.", "È la zona del sisma del 30 ottobre 2016, quando crollò la basilica.", "", "10-9"),
            ("Roma, 9 mag.", "Nell'anniversario del 9 maggio 1978 la città ricorda.", "", "5-9"),
            ("Roma, 9 mag.", "Il 9 maggio 1978, più di quarant'anni fa.", "", "5-9"),
            ("di Anna Rossi", "Il porto cresce.", "Roma, 11 dicembre 2020", "2020-12-11"),
            ("di Anna Rossi", "Il porto cresce.", "Il bilancio si vota l'11 dicembre 2020.", nil),
        ] as [(String, String, String, String?)])
    func year(_ head: String, _ body: String, _ tail: String, _ expected: String?) throws {
        #expect(try day(metadata(head, body, tail)) == expected)
    }

    @Test("An author goes before the agency of the dateline")
    func author() throws {
        #expect(try metadata("di Anna Rossi", "(ANSA) - ROMA, 3 MAG - Il porto cresce.").byline == "Anna Rossi")
        #expect(try metadata("3 mag.", "(ANSA) - ROMA, 3 MAG - Il porto cresce.").byline == "ANSA")
    }
}
