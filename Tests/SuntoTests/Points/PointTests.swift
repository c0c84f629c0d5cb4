import Sunto
import Testing

/// Points are read alone: by whole articles, for the sentences around them count.
@Suite struct PointTests {
    /// The points of an article with a date, every sentence of it if need be.
    static func points(_ body: String, date: String? = "14 marzo 2024") throws -> [BriefPoint] {
        var options = PipelineOptions()
        options.length = .sentences(20)
        let head = "La riforma in aula\n" + (date.map { "Pubblicato il \($0) da Marta Neri\n" } ?? "")
        return try Pipeline(options: options).brief(of: Array((head + "\n" + body + "\n").utf8)).points
    }

    static func point(_ body: String, from source: String, date: String? = "14 marzo 2024") throws -> BriefPoint {
        try #require(try points(body, date: date).first { $0.source.contains(source) })
    }

    static let dates = [
        ("Il governo ha approvato ieri la legge.", "on 13 March 2024", "yesterday"),
        ("La sentenza, depositata ieri, ha annullato il licenziamento.", "filed on 13 March 2024,", "yesterday"),
        ("Ieri sera il governo ha approvato la legge.", "On the evening of 13 March 2024", "night"),
        ("Il governo ha approvato questa mattina la legge.", "on the morning of 14 March 2024", "this"),
        ("La riunione di ieri è durata due ore al ministero.", "The 13 March 2024 meeting", "esterday"),
        ("L'anno scorso la società ha registrato ricavi per 10 milioni.", "In 2023 the company", "year"),
        ("Rispetto all'anno scorso i ricavi della società salgono.", "with 2023", "year"),
        ("Il mese scorso il prezzo del grano è salito.", "In February 2024", "month"),
        ("Domani il consiglio voterà la legge sui trasporti.", "On 15 March 2024", "omorrow"),
        ("La legge sui trasporti entrerà in vigore dopodomani.", "on 16 March 2024", "tomorrow"),
        ("Il direttore della banca ha detto lunedì che la legge passerà.", "on Monday", "(never)"),
        ("Il consiglio comunale ha votato la legge lunedì scorso.", "Monday 11 March 2024", "(never)"),
        ("Oggi il governo ha approvato la legge sui trasporti.", "On 14 March 2024", "oday"),
        ("La società di trasporti oggi dà lavoro a 640 persone.", "today", "2024"),
        ("La mostra della città apre il 12 ottobre nel teatro.", "12 October", "October 12"),
    ]

    @Test(arguments: dates) func date(_ source: String, _ expected: String, _ absent: String) throws {
        let point = try Self.point(source, from: source)
        #expect(point.text.contains(expected), "\(point.text)")
        #expect(!point.text.contains(absent), "\(point.text)")
    }

    @Test func relativeDatesStayWhereTheDayIsUnknown() throws {
        let point = try Self.point("Il governo ha approvato ieri la legge.", from: "ieri", date: nil)
        #expect(point.text.contains("yesterday"))
        #expect(point.changes.isEmpty)
    }

    @Test func aQuotationKeepsItsWords() throws {
        let point = try Self.point(
            "«Ieri abbiamo firmato un accordo storico», ha detto il ministro Paolo Verdi.", from: "Ieri")
        #expect(point.text.contains("esterday [13 March 2024]"), "\(point.text)")
    }

    static let connectives = [
        ("Ma il ministro ha respinto la proposta dei sindacati.", "The minister"),
        ("Inoltre, la società ha chiuso tre negozi nel centro.", "The company"),
        ("Per questo i ricercatori hanno chiesto un'area protetta.", "Researchers"),
        ("Nel frattempo il governo ha approvato la legge.", "The government"),
        ("Secondo i giudici, invece, i messaggi restano segreti.", "According to judges, messages"),
        ("L'opposizione, invece, si è espressa contro la legge.", "The opposition spoke"),
    ]

    @Test(arguments: connectives) func connective(_ source: String, _ opening: String) throws {
        let point = try Self.point("Il governo ha approvato la legge sui porti. " + source, from: source)
        #expect(point.text.hasPrefix(opening), "\(point.text)")
        #expect(point.changes.contains { $0.hasPrefix("without ") })
        #expect(point.source == source)
    }

    @Test(arguments: [
        "Per questo studio i ricercatori hanno lavorato due anni.", "Invece di parlare il ministro ha agito.",
    ])
    func noConnective(_ source: String) throws {
        #expect(try Self.point(source, from: source).changes.isEmpty)
    }

    @Test func aPronounGetsItsName() throws {
        let point = try Self.point(
            "Il ministro Paolo Verdi ha presentato la riforma. Ha aggiunto che i fondi non bastano.",
            from: "Ha aggiunto")
        #expect(point.text.hasPrefix("Paolo Verdi added that"), "\(point.text)")
    }

    @Test func aQuotationGetsItsSpeaker() throws {
        let body = """
            «Non so se vinceremo la partita», ha detto il presidente Ugo Marchi. «Nessuno avrebbe scommesso un euro su di noi».

            L'allenatore ha cambiato la palleggiatrice dopo due set.
            """
        let point = try Self.point(body, from: "Nessuno avrebbe")
        #expect(point.text.hasPrefix("Ugo Marchi: \""), "\(point.text)")
        #expect(point.text.hasSuffix("\""))
        #expect(point.text.count { $0 == "\"" } == 2)
    }

    @Test func fragmentsGiveWay() throws {
        var options = PipelineOptions()
        options.length = .sentences(1)
        let text = """
            Il licenziamento
            Annullato il licenziamento di un'impiegata di Padova.
            Pubblicato il 7 febbraio 2024 da Lucia Ferri

            La Corte ha annullato il licenziamento di un'impiegata di Padova. La donna lavorava in uno studio.
            """
        let brief = try Pipeline(options: options).brief(of: Array(text.utf8))
        #expect(brief.points.map(\.source).first?.hasPrefix("La") == true)
    }
}
