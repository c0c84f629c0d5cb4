import Sunto
import Testing

/// Points are read alone: by whole articles, for the sentences around them count.
@Suite struct PointTests {
    /// The points of an article with a date, every sentence of it if need be.
    static func points(_ body: String, date: String? = "14 marzo 2024", head: String? = nil) throws -> [BriefPoint] {
        var options = PipelineOptions()
        options.length = .sentences(20)
        let line = head ?? date.map { "Pubblicato il \($0) da Marta Neri" } ?? ""
        let head = "La riforma in aula\n" + line + "\n"
        return try Pipeline(options: options).brief(of: Array((head + "\n" + body + "\n").utf8)).points
    }

    static func point(
        _ body: String, from source: String, date: String? = "14 marzo 2024", head: String? = nil
    ) throws -> BriefPoint {
        try #require(try points(body, date: date, head: head).first { $0.source.contains(source) })
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
        ("Il consiglio comunale ha votato la legge lunedì scorso.", "on Monday 11 March 2024", "last"),
        ("Lunedì scorso il consiglio comunale ha votato la legge.", "On Monday 11 March 2024", "Last"),
        ("Da lunedì 18 marzo partiranno le navette gratuite del comune.", "From Monday 18 March", "2024"),
        ("Oggi il governo ha approvato la legge sui trasporti.", "On 14 March 2024", "oday"),
        ("La società di trasporti oggi dà lavoro a 640 persone.", "today", "2024"),
        ("La mostra della città apre il 12 ottobre nel teatro.", "12 October", "October 12"),
        ("Tre giorni fa il governo ha approvato la legge sui trasporti.", "11 March 2024", "ago"),
        ("La settimana scorsa il governo ha approvato la legge.", "the week of 4 March 2024", "last"),
        ("L'autunno scorso il governo ha approvato la legge sui porti.", "the fall of 2023", "last"),
        ("La legge è uno studio pubblicato lunedì sulla rivista del ministero.", "Monday 11 March 2024", "(never)"),
        ("Il museo della città, chiuso da sabato, riaprirà domenica prossima.", "Saturday 9 March 2024", "16 March"),
        ("Il museo della città sarà riaperto sabato dal sindaco.", "Saturday 16 March 2024", "9 March"),
        ("Il lupo, raro nel 1970, oggi occupa l'Appennino e ha raggiunto le coste.", "today", "14 March"),
        ("Ne vendettero molti esemplari e uno è oggi esposto al museo della città.", "today", "14 March"),
        ("La società annuncia di aver firmato in data odierna un accordo con il porto.", "14 March 2024", "today"),
        ("Il piano, presentato oggi al ministero, vale per tutte le regioni.", "14 March 2024", "today"),
        ("Nella notte tra sabato e domenica i ladri hanno svuotato il museo.", "Sunday 10 March 2024", "(never)"),
        ("Cominciano oggi gli esami per gli studenti della scuola.", "14 March 2024", "today"),
    ]

    @Test(arguments: dates) func date(_ source: String, _ expected: String, _ absent: String) throws {
        let point = try Self.point(source, from: source)
        #expect(point.text.contains(expected), "\(point.text)")
        #expect(!point.text.contains(absent), "\(point.text)")
    }

    @Test func aDayWithoutItsYearCounts() throws {
        let source = "Il governo ha approvato ieri la legge e lunedì scorso la riforma."
        let text = try Self.point(source, from: "ieri", head: "Roma, 3 mag.").text
        #expect(text.contains("on 2 May") && !text.contains("yesterday"), "\(text)")
        #expect(text.contains("last Monday"), "\(text)")
        // Nobody knows how long that February was.
        #expect(try Self.point(source, from: "ieri", head: "Roma, 1 mar.").text.contains("yesterday"))
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
        ("Per questo i ricercatori hanno chiesto un'area protetta.", "The researchers"),
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

    static let nouns = [
        (
            "L'app era stata scaricata in Italia da 300.000 utenti.",
            "Essa confronta le fotografie con altre immagini.",
            "The app compares"
        ),
        (
            "Il sindaco ha ordinato ieri la chiusura delle scuole.",
            "Resteranno chiuse per tutta la settimana di festa.",
            "The schools"
        ),
        // Two nouns agree, or none does: the pronoun stays.
        (
            "La giunta ha discusso la proposta per la città.", "Essa prevede fondi per i trasporti pubblici.", "It"
        ),
        ("Il livello del fiume è sceso sotto lo zero.", "Non succedeva da settant'anni in questa regione.", "It"),
    ]

    @Test(arguments: nouns) func aPronounGetsItsNoun(_ before: String, _ source: String, _ opening: String) throws {
        let point = try Self.point(before + " " + source, from: source)
        #expect(point.text.hasPrefix(opening + " "), "\(point.text)")
        #expect(point.changes.isEmpty == (opening == "It"))
    }

    /// Where another sentence will do, one that hangs on its neighbour is no point.
    static let dependent = [
        "Questo aumento preoccupa molto le associazioni dei consumatori.",
        "Con questo successo la squadra sale in testa alla classifica.",
        "Non succedeva da settant'anni in tutta la regione del porto.", "Essi hanno chiesto fondi per il porto.",
        "Sono finiti i fondi.", "La Corte ha stabilito che dovranno essere risarciti con 35 milioni.",
        "Di parere opposto Carlo Venturi, secondo cui il porto è stato costruito in fretta.",
    ]

    @Test(arguments: dependent) func aDependentSentenceGivesWay(_ source: String) throws {
        var options = PipelineOptions()
        options.length = .sentences(2)
        let text = """
            Il porto cresce
            Roma, 3 maggio 2021

            La regione ha approvato il piano per il porto di Ancona. \(source) I lavori cominceranno a giugno nel porto \
            di Ancona e dureranno due anni.

            Il piano della regione vale 20 milioni di euro per il porto.
            """
        let points = try Pipeline(options: options).brief(of: Array(text.utf8)).points
        #expect(points.count == 2)
        #expect(!points.contains { $0.source == source }, "\(points.map(\.text))")
    }

    @Test func pointsEndInAFullStop() throws {
        let text = """
            Incendio al porto
            Il sindaco ha invitato i residenti a tenere chiuse le finestre
            Pubblicato il 3 maggio 2021 da Anna Rossi

            Un incendio è divampato ieri nel porto di Ancona.
            """
        let points = try SharedPipeline.brief(of: text).points
        #expect(points.count == 2)
        #expect(points.allSatisfy { $0.text.hasSuffix(".") && !$0.text.hasSuffix("..") })
    }

    /// A standfirst often says in short what the article says in full.
    @Test func theFullerOfTwoSentencesIsThePoint() throws {
        let text = """
            La partitura ritrovata
            Il manoscritto del 1609 contiene undici mottetti che si credevano distrutti.
            Pubblicato il 3 maggio 2021 da Anna Rossi

            Il manoscritto contiene undici mottetti di una compositrice del Seicento, Caterina Assandri, di Pavia. La \
            prima esecuzione moderna è in programma a ottobre nel teatro della città.
            """
        var options = PipelineOptions()
        options.length = .sentences(2)
        let points = try Pipeline(options: options).brief(of: Array(text.utf8)).points
        #expect(points.map(\.source).contains { $0.contains("Caterina Assandri") })
        #expect(!points.map(\.source).contains { $0.contains("distrutti") })
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

    @Test func liveCoverageOpensWithoutTheHour() throws {
        let point = try Self.point(
            "16.40 - I vigili del fuoco hanno spento l'incendio nel deposito della città.", from: "vigili")
        #expect(point.text.hasPrefix("Firefighters"), "\(point.text)")
        #expect(point.changes.contains("without 16.40"))
        #expect(point.source.hasPrefix("16.40"))
    }

    @Test func aLastNameAloneGetsTheFirst() throws {
        let body =
            "La polizia ha arrestato ieri Dario Colnaghi dopo due anni di indagini. Lo scooter della rapina era "
            + "guidato dalla compagna di Colnaghi nel centro della città."
        let point = try Self.point(body, from: "scooter")
        #expect(point.text.contains("Dario Colnaghi"), "\(point.text)")
        #expect(try Self.point(body, from: "arrestato").text.ranges(of: "Dario").count == 1)
    }

    @Test func aSubjectBehindItsVerbIsNobodyElse() throws {
        let body =
            "Il capogruppo Alessandro Rinaldi ha attaccato il bilancio in aula. Gli ha replicato l'assessora al Bilancio dopo "
            + "due ore di discussione."
        #expect(!(try Self.points(body).contains { $0.text.hasPrefix("Alessandro Rinaldi replied") }))
    }

    @Test func aFirmKeepsItsName() throws {
        let body =
            "Il titolare Aldo Fantuzzi è stato ferito alla testa. La rapina alla gioielleria Fantuzzi di via Roma è durata "
            + "quattro minuti."
        let text = try Self.point(body, from: "gioielleria").text
        #expect(text.contains("Fantuzzi") && !text.contains("Aldo"), "\(text)")
    }

    @Test func aLastNameOfSeveralWordsGetsTheFirst() throws {
        let body =
            "Il conducente Mirko De Santis è morto nella notte sull'autostrada tra Pesaro e Fano. Secondo la polizia De "
            + "Santis ha avuto un malore alla guida del camion."
        let text = try Self.point(body, from: "malore").text
        #expect(text.contains("Mirko De Santis"), "\(text)")
    }

    @Test func aQuotationThatGoesOnIsClosed() throws {
        let body =
            "Il sindaco della città ha detto ai giornalisti: «Chiudete le finestre e restate in casa. Non raccogliete la "
            + "frutta degli orti vicini alla fabbrica»."
        for point in try Self.points(body) {
            #expect(point.text.count { $0 == "\"" } % 2 == 0, "\(point.text)")
        }
    }

    @Test func answersOfAnInterviewHaveTheirSpeaker() throws {
        let body = """
            La libraia Tiziana Moro apre il negozio alle nove da quarant'anni, ogni giorno della settimana.

            Chi compra libri, oggi?

            «I veneziani, che sono pochi. Prima della pandemia metà del fatturato veniva dai turisti di passaggio».

            Ha ricevuto aiuti?

            «Poco. L'affitto del negozio costa 2.800 euro al mese e nessuno ha abbassato le tasse».
            """
        let point = try Self.point(body, from: "affitto")
        #expect(point.text.hasPrefix("Tiziana Moro: \""), "\(point.text)")
    }

    @Test func namesOfTheArticleStay() throws {
        let body =
            "La linea arriva in corso Giulio Cesare e i negozianti protestano da due anni. Il progetto è dell'ingegnere "
            + "Marco Dell'Oro, che lavora per il Consorzio Pescatori del Polesine. Il quadro è di Lorenzo Lotto e la "
            + "mostra dell'Accademia Carrara sarà aperta dal sindaco."
        let text = try Self.points(body).map(\.text).joined(separator: " ")
        for name in [
            "Corso Giulio Cesare", "Marco Dell'Oro", "Consorzio Pescatori del Polesine", "Lorenzo Lotto",
            "Accademia Carrara",
        ] { #expect(text.contains(name), "\(name): \(text)") }
    }

    @Test func aTownIsNobody() throws {
        let body =
            "Le prime notizie della rocca risalgono al 1135, quando il vescovo di Fermo ne ottenne il possesso. Nel 1214 "
            + "fu ceduta al comune di Fermo, che ne allargò le mura verso la valle."
        #expect(!(try Self.points(body).contains { $0.text.contains("Fermo was") }))
    }

    @Test func aSubjectBehindItsVerbIsNoPronoun() throws {
        let body =
            "Hanno aderito venti soci, i negozi e la parrocchia di San Domenico. È stata costituita ieri, davanti al notaio, "
            + "la prima comunità energetica della città."
        #expect(!(try Self.points(body).contains { $0.text.hasPrefix("The parish") }))
    }

    /// Sentences that say nothing alone give way to others.
    @Test(arguments: [
        "Nelle due ore successive i tecnici hanno registrato altre quattordici scosse nella zona.",
        "Il giorno dopo, i tecnici hanno registrato altre quattordici scosse nella zona.",
        "Altri quattro sono stati medicati sul posto dai medici arrivati dalla città.",
        "Gli altri, tra cui una studentessa tedesca, sono tornati a casa nella serata.",
        "La donna, 22 anni, è ricoverata da ieri sera nell'ospedale della città di Genova.",
        "È la fotografia scattata dalla Corte dei conti della regione del porto.",
        "L'uomo è ricoverato da ieri sera nell'ospedale della città di Genova.",
        "Secondo la polizia, i tre sono entrati nella banca con il volto coperto.",
        "Tre anni dopo quel ragazzo si è iscritto alla scuola alberghiera della città.",
        "La società del porto dovrà risarcirle in solido con gli imputati.",
        "Al mercato di Chioggia i pescatori lo vendono a otto euro al chilo.",
    ])
    func hanging(_ sentence: String) throws {
        let body =
            "Una telecamera della banca ha ripreso per caso la targa di uno scooter. \(sentence) Il consiglio comunale ha "
            + "approvato la legge sui trasporti con venti voti. La società ha firmato un accordo con il porto di Genova. "
            + "Il ministro ha inaugurato la nuova ferrovia tra il porto e la stazione. La polizia ha chiuso al traffico "
            + "la strada che porta al mare."
        var options = PipelineOptions()
        options.length = .sentences(2)
        let text = "La riforma in aula\nPubblicato il 14 marzo 2024 da Marta Neri\n\n\(body)\n"
        let brief = try Pipeline(options: options).brief(of: Array(text.utf8))
        #expect(!brief.points.contains { $0.source == sentence }, "\(brief.points.map(\.source))")
    }

    @Test func aNounIsIntroducedFirst() throws {
        let body =
            "Una telecamera della banca ha ripreso per caso la targa di uno scooter. Lo scooter era intestato alla "
            + "compagna del rapinatore, che abita in centro. Il consiglio comunale ha approvato la legge sui trasporti."
        for count in 1...3 {
            var options = PipelineOptions()
            options.length = .sentences(count)
            let points = try Pipeline(options: options).brief(of: Array(body.utf8)).points.map(\.source)
            guard let index = points.firstIndex(where: { $0.hasPrefix("Lo scooter") }) else { continue }
            #expect(index > 0 && points[index - 1].hasSuffix("uno scooter."), "\(points)")
        }
    }
}
