import Testing

@testable import Sunto

/// What stands above the points: title, date, byline, field.
@Suite struct HeadTests {
    private static let body = "Il consiglio ha approvato ieri il bilancio con 20 voti a favore dopo una lunga seduta."

    private static func brief(_ title: String, _ head: String = "", _ body: String = body) throws -> Brief {
        try SharedPipeline.brief(of: "\(title)\n\(head)\n\n\(body)\n")
    }

    @Test(arguments: [
        ("Inflazione, il governo rivede le stime", true), ("Bergamo, riapre la funicolare", true),
        ("Pane, latte e uova costano di più", false), ("Il governo, dopo il voto, rivede le stime", false),
        ("Corte di cassazione: il datore non può leggere i messaggi", true),
        ("Quando il governo rivede le stime, i prezzi salgono", false),
    ])
    func topic(_ title: String, _ hasColon: Bool) throws {
        #expect(try Self.brief(title).title.contains(":") == hasColon)
    }

    @Test func anObituaryEndsInTheAge() throws {
        let title = try Self.brief("Addio a Vittorio Salani, l'editore di Borges. Aveva 91 anni").title
        #expect(title.hasSuffix(", aged 91") && title.hasPrefix("Farewell to Vittorio Salani"), "\(title)")
    }

    @Test func capitals() throws {
        let brief = try Self.brief(
            "BANCHE: CREDITO PADANO COMPRA LA RIVALE", "",
            "Il gruppo Credito Padano ha comprato la rivale per 3 miliardi. Il gruppo comprerà altre due banche.")
        #expect(brief.title.lowercased().hasPrefix("banks: "))
        #expect(brief.title.contains("Padano") && brief.title.contains(" rival"), "\(brief.title)")
        #expect(brief.sourceTitle == "BANCHE: CREDITO PADANO COMPRA LA RIVALE")
        #expect(!brief.facts.organisations.contains { $0.text.contains("BANCHE") })
    }

    @Test func dayWithoutItsYear() throws {
        let brief = try Self.brief("Approvato il bilancio", "Roma, 3 mag.")
        #expect(brief.date == nil && brief.published == "3 May")
        #expect(BriefFormat.text.render(brief).contains("\n3 May\n"))
        #expect(BriefFormat.html.render(brief).contains("3 May"))
        let json = try JSONParser.parse(Array(BriefFormat.json.render(brief).utf8))
        #expect(json["date"]?.text == "3 May")
        #expect(json["isoDate"]?.compact == "null")
    }

    @Test(arguments: [
        ("Anna Rossi e Luca Bianchi", "Anna Rossi and Luca Bianchi"), ("Redazione", "Newsroom"),
        ("Redazione Scienze", "Science desk"), ("Redazione online", "Online desk"),
        ("Redazione di Bari", "Bari newsroom"), ("ANNA D'ANGELO", "Anna D'Angelo"), ("ANSA", "ANSA"),
        ("Anna De Rossi", "Anna De Rossi"), ("redazione ", "Newsroom"), ("e", "e"), ("", ""),
    ])
    func byline(_ source: String, _ expected: String) { #expect(EnglishByline.run(source) == expected) }

    /// A term that is only repeated does not decide.
    @Test(
        arguments: [
            (
                "Il datore di lavoro ha torto. Il datore di lavoro non può leggere i messaggi, dice la sentenza. Il datore di "
                    + "lavoro aveva licenziato l'impiegata. Il tribunale aveva dato ragione al datore di lavoro, la Corte "
                    + "d'appello gli ha dato torto. L'avvocato della donna parla di una sentenza giusta.", "law"
            ),
            (
                "La squadra ha vinto la partita. L'allenatore ha cambiato il portiere dopo il primo gol.", "sport"
            ),
            ("Il gatto dorme sul divano. La casa è tranquilla.", nil),
        ] as [(String, String?)])
    func field(_ text: String, _ expected: String?) throws {
        #expect(try SharedPipeline.brief(of: text).field == expected)
    }

    /// An abbreviation that everybody knows is no gap.
    @Test func abbreviationsAreKnown() throws {
        let brief = try Self.brief(
            "Approvato il bilancio", "",
            "La sentenza n. 3271 cita l'art. 5 della legge a pag. 3, secondo l'avv. Bianchi.")
        #expect(brief.statistics.unknown.isEmpty)
        #expect(brief.points.first?.text.contains("no. 3271") == true, "\(brief.points.map(\.text))")
    }
}
