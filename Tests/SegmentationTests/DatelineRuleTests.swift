import Testing
import Text

@testable import Segmentation

@Suite("DatelineRule")
struct DatelineRuleTests {
    private static let body = "Il consiglio comunale ha approvato il bilancio con 20 voti a favore."

    private func document(_ paragraph: String) throws -> Document {
        try ArticleReader().run(SourceText("Approvato il bilancio\n\n" + paragraph + "\n\nIl sindaco ha ringraziato."))
    }

    @Test(
        "Datelines are cut off",
        arguments: [
            ("ROMA - ", nil, nil), ("ROMA — ", nil, nil), ("Roma – ", nil, nil), ("CORTINA D'AMPEZZO - ", nil, nil),
            ("Città del Vaticano - ", nil, nil), ("(ANSA) - MILANO, 12 GIU 2021 - ", "2021-06-12", "ANSA"),
            ("ROMA, 12 GIU 2021 (ANSA) - ", "2021-06-12", "ANSA"), ("(Adnkronos) - ", nil, "Adnkronos"),
            ("AGI - Santiago del Cile, 27 feb 2010 - ", "2010-02-27", "AGI"), ("MILANO (Reuters) - ", nil, "Reuters"),
            ("Roma, 12 giu. 2021 (askanews) – ", "2021-06-12", "askanews"), ("TORINO. ", nil, nil),
            ("BERGAMO, 11/04/2017. ", "2017-04-11", nil), ("Genova, 1 novembre 2023. ", "2023-11-01", nil),
            ("Bari, primo giugno 2023. ", "2023-06-01", nil), ("BARI - (ANSA) - ", nil, "ANSA"),
        ] as [(String, String?, String?)])
    func cut(_ dateline: String, _ date: String?, _ agency: String?) throws {
        let document = try document(dateline + Self.body)
        #expect(document.blocks.map(\.role) == [.title, .byline, .paragraph, .paragraph])
        #expect(document.text[document.blocks[2].span] == Self.body)
        #expect(document.metadata.date?.iso8601 == date)
        #expect(document.metadata.byline == agency)
    }

    @Test(
        "Other dashes stay",
        arguments: [
            "Milan - Inter finisce in parità dopo una partita che nessuno dimenticherà.",
            "Alessandro Manzoni - Il romanzo è tornato in libreria con una nuova prefazione.",
            "FOTO - Le immagini della piazza piena di gente dopo la vittoria della squadra.",
            "ROMA - Il bilancio è approvato.",
            "Roma. Il consiglio comunale ha approvato il bilancio con 20 voti a favore.",
            "Nel 2023, il 3 maggio. Il consiglio comunale ha approvato il bilancio con 20 voti a favore.",
            "È finita. Il consiglio comunale ha approvato il bilancio con 20 voti a favore.",
            "Il sindaco - Paolo Verdi - ha ringraziato tutti i consiglieri.",
        ])
    func others(_ paragraph: String) throws {
        let document = try document(paragraph)
        #expect(document.blocks.map { document.text[$0.span] }.contains(paragraph))
    }
}
