import Sunto
import Testing

/// What a sentence names, by kind.
@Suite struct FactTests {
    typealias Case = (String, KeyPath<BriefFacts, [BriefFact]> & Sendable, [String])

    static let cases: [Case] = [
        ("Il presidente Salvo Torrisi ha firmato.", \.people, ["Salvo Torrisi"]),
        ("Lo dice Carlo Venturi. Poi Venturi ha annunciato un ricorso.", \.people, ["Carlo Venturi"]),
        ("Il gruppo giapponese Hanamori investe a Yokohama.", \.organisations, ["Hanamori"]),
        ("Il gruppo giapponese Hanamori investe a Yokohama.", \.places, ["Yokohama"]),
        ("La Rossi S.p.A. ha chiuso lo stabilimento.", \.organisations, ["Rossi S.p.A."]),
        ("La ricerca è dell'Università di Messina.", \.organisations, ["Messina University"]),
        ("La ricerca è dell'Università di Messina.", \.places, []),
        ("Lo racconta Marina Zanetti, la prima autrice.", \.people, ["Marina Zanetti"]),
        ("Lo racconta Marina Zanetti, la prima autrice.", \.organisations, []),
        ("Rosa Bianchi ha vinto. La città è vicina a Rosa.", \.people, ["Rosa Bianchi"]),
        ("Rosa Bianchi ha vinto. La città è vicina a Rosa.", \.places, []),
        ("Ha fondato la casa editrice Il Melograno.", \.people, []),
        ("Lo dice l'Unione delle Province d'Italia.", \.organisations, ["Union of Provinces of Italy"]),
        ("I senatori di Alleanza Civica votano contro.", \.organisations, ["Alleanza Civica"]),
        (
            "Il Gruppo Valdora cresce. La Valdora S.p.A. ha comunicato i ricavi. Il Gruppo Valdora assume.",
            \.organisations, ["Gruppo Valdora"]
        ),
        ("Zelensky ha chiesto aiuto. Poi Volodymyr Zelensky ha parlato.", \.people, ["Volodymyr Zelensky"]),
        ("Ha vinto il ventiquattrenne di Sesto Pusteria.", \.people, []),
        ("Ha vinto il ventiquattrenne di Sesto Pusteria.", \.places, ["Sesto Pusteria"]),
        ("Inter, colpo in trasferta. L'Inter ha vinto a Roma.", \.organisations, ["Inter"]),
        ("Sciopero, la società ferma i treni.", \.organisations, []),
        ("La Banca d'Italia ha alzato le stime.", \.organisations, ["Bank of Italy"]),
        ("Il treno va da Milano a Mosca.", \.places, ["Milan", "Moscow"]),
        ("La folla era in piazza Galimberti.", \.places, ["Piazza Galimberti"]),
        ("L'intesa vale 85 milioni di euro.", \.amounts, ["85 million euros"]),
        ("I danni superano i due milioni di euro.", \.amounts, ["2 million euros"]),
        ("Il valore è stimato in sei milioni di euro.", \.amounts, ["6 million euros"]),
        ("Porta un milione e mezzo di passeggeri.", \.amounts, ["1.5 million passengers"]),
        ("Ne mancano 520 mila.", \.amounts, ["520,000"]),
        ("Una famiglia spende 420 euro in più.", \.amounts, ["420 euros"]),
        ("Il premio è andato a Sofia Lindqvist.", \.people, ["Sofia Lindqvist"]),
        ("Lo spiega Giulio Carrara, che ha un bar.", \.people, ["Giulio Carrara"]),
        ("La Banca Ligure ha 840 filiali.", \.organisations, ["Banca Ligure"]),
        ("Brucia il deposito della Colorificio Adriatico Srl.", \.organisations, ["Colorificio Adriatico Srl"]),
        ("Costa € 50 al mese.", \.amounts, ["€50"]),
        ("La nave è a 940 metri di profondità.", \.amounts, ["940 meters"]),
        ("Hanno giocato 41 partite.", \.amounts, []),
        ("Sono a letto 700 mila italiani.", \.amounts, ["700,000 Italians"]),
        ("Sette milioni di studenti tornano in classe.", \.amounts, ["7 million students"]),
        (
            "I ricavi sono di 96,2 milioni di euro e l'utile è salito a 8,7 milioni.", \.amounts,
            ["96.2 million euros", "8.7 million euros"]
        ),
        ("La multa è di 300 euro. Il ponte costa 14 miliardi.", \.amounts, ["300 euros", "14 billion euros"]),
        ("La multa è di 300 euro. Gli elettori sono 14 milioni.", \.amounts, ["300 euros", "14 million"]),
        ("Il gruppo ha pagato 5 milioni di dollari, poi altri 5 milioni.", \.amounts, ["5 million dollars"]),
        ("I pannelli producono 165.000 kilowattora.", \.amounts, ["165,000 kilowatt-hours"]),
        ("Ha pescato dodici quintali di granchi.", \.amounts, ["12 quintals"]),
        ("Il bosco ha un ettaro di querce e 2,5 chilometri quadrati di faggi.", \.amounts, ["2.5 square kilometers"]),
        ("Il titolo sale del 6,4 per cento e poi del 12%.", \.percentages, ["6.4%", "12%"]),
        ("Sarà aperto dal 15 settembre al 6 gennaio.", \.dates, ["15 September", "6 January"]),
        ("La legge entra in vigore il 1° settembre 2024.", \.dates, ["1 September 2024"]),
        ("Nel 2023 i ricavi sono saliti.", \.dates, ["2023"]),
        ("Nel museo ci sono 2023 quadri.", \.dates, []),
        ("La mostra apre il primo ottobre.", \.dates, ["1 October"]),
        ("Il corteo del primo maggio 2024 è partito alle dieci.", \.dates, ["1 May 2024"]),
        ("La corsa è prevista per il primo di dicembre del 2024.", \.dates, ["1 December 2024"]),
        ("La festa del due giugno è salva.", \.dates, ["2 June"]),
        ("I dati vanno dal 21 al 27 novembre.", \.dates, ["21 November", "27 November"]),
        ("È successo tra il 5 e il 6 gennaio 2020.", \.dates, ["5 January 2020", "6 January 2020"]),
        ("Il primo ha vinto e il secondo ha perso.", \.dates, []),
        ("È crollata la basilica di San Benedetto.", \.places, ["Basilica of San Benedetto"]),
        ("È crollata la basilica di San Benedetto.", \.people, []),
        ("La messa è nella chiesa di Sant'Antonio Nuovo.", \.places, ["Church of Sant'Antonio Nuovo"]),
        ("Il giudice ha condannato l'ingegnere Marco Dell'Oro.", \.people, ["Marco Dell'Oro"]),
        ("Il punto è di Thijs ter Horst.", \.people, ["Thijs ter Horst"]),
        ("Lo dice l'assessora ai Trasporti Chiara Foglietta.", \.people, ["Chiara Foglietta"]),
        ("La gioielleria Moroni è chiusa. Il titolare è Ambrogio Moroni.", \.people, ["Ambrogio Moroni"]),
        ("La gioielleria Moroni è chiusa. Il titolare è Ambrogio Moroni.", \.places, []),
        ("Il tram passa da corso Vercelli.", \.places, ["Corso Vercelli"]),
        ("I negozi di corso Giulio Cesare sono chiusi.", \.people, []),
        ("Ne parla l'azienda di Scandicci.", \.organisations, []),
        ("Il Pil cala e l'ISEE pure.", \.organisations, []),
        ("Brunelleschi Pompe cresce. La Brunelleschi Pompe assume.", \.organisations, ["Brunelleschi Pompe"]),
        ("Brunelleschi Pompe cresce. La Brunelleschi Pompe assume.", \.people, []),
        ("Codelco, la compagnia statale, non ha commentato.", \.organisations, ["Codelco"]),
        (
            "Anche Antofagasta Minerals, il primo gruppo privato del rame, tace.", \.organisations,
            ["Antofagasta Minerals"]
        ),
        ("La tavola è all'Accademia Carrara.", \.organisations, ["Accademia Carrara"]),
        (
            "Parla il presidente del Consorzio Pescatori del Polesine.", \.organisations,
            ["Consorzio Pescatori del Polesine"]
        ),
        ("Mirko De Santis è morto sul colpo. De Santis lascia due figli.", \.people, ["Mirko De Santis"]),
        ("Protesta il sindaco di Fano Massimo Seri.", \.people, ["Massimo Seri"]),
        ("La strada arriva fino a Porto Sant'Elpidio.", \.places, ["Porto Sant'Elpidio"]),
        (
            "Acciaierie d'Italia, la società che gestisce lo stabilimento, ha debiti.", \.organisations,
            ["Acciaierie d'Italia"]
        ),
        ("L'incendio è nello stabilimento della 3V Sigma.", \.organisations, ["3V Sigma"]),
        (
            "Lo dice la Association of Chartered Bridge Engineers.", \.organisations,
            ["Association of Chartered Bridge Engineers"]
        ),
        ("Lo dice la Association of Chartered Bridge Engineers.", \.people, []),
        ("L'accordo è con l'operatore Lumera.", \.organisations, ["Lumera"]),
        ("Lo ha girato l'operatore Marco Sala.", \.people, ["Marco Sala"]),
        ("Lo annuncia il fondatore di Lumera.", \.organisations, ["Lumera"]),
        ("Lumera, la piattaforma di biglietti, assume.", \.organisations, ["Lumera"]),
        ("Il titolo di Lettori.net sale. Si scrive a lettori.net.", \.organisations, ["Lettori.net"]),
        ("La ricerca è della University of Michigan.", \.organisations, ["University of Michigan"]),
        ("È nato il 12/09/1960 a Roma.", \.dates, ["12 September 1960"]),
    ]

    @Test(arguments: cases) func fact(
        _ text: String, _ kind: KeyPath<BriefFacts, [BriefFact]> & Sendable, _ expected: [String]
    )
        throws
    {
        #expect(try SharedPipeline.brief(of: text).facts[keyPath: kind].map(\.text) == expected)
    }

    /// The start of a sentence gives a common word its capital, not a name.
    @Test func keyPhrasesHaveTheirOwnCapitals() throws {
        let text =
            "Prenotazioni ferme da tre giorni. Vindra cerca tecnici e Vindra chiede aiuto. Prenotazioni e referti sono "
            + "persi, dice Vindra. Vindra ha perso i referti dei pazienti."
        let phrases = try SharedPipeline.brief(of: text).keyPhrases.map(\.source)
        #expect(!phrases.contains { $0.hasPrefix("vindra") || $0.hasPrefix("Prenotazioni") }, "\(phrases)")
    }

    @Test func mentionsAreOfTheArticle() throws {
        let text =
            "Carlo Venturi ha parlato a Roma. «Non basta», ha detto Venturi. A Roma i fondi sono **12 milioni di euro**."
        let brief = try SharedPipeline.brief(of: text)
        let person = try #require(brief.facts.people.first)
        #expect(person.count == 2)
        for (_, facts) in brief.facts.kinds {
            for fact in facts {
                #expect(fact.mentions.allSatisfy { $0.article == 0 && $0.span.end <= text.utf8.count })
                #expect(fact.mentions.map(\.span) == fact.mentions.map(\.span).sorted())
            }
        }
        #expect(brief.facts.places.first?.count == 2)
        #expect(brief.facts.amounts.map(\.text) == ["12 million euros"])
    }

    @Test func relativeDaysNeedTheDayOfWriting() throws {
        let dated =
            "Il voto\nPubblicato il 1 marzo 2024 da Anna Rossi\n\nIl governo ha approvato ieri la legge sui porti."
        #expect(try SharedPipeline.brief(of: dated).facts.dates.map(\.text) == ["29 February 2024"])
        #expect(try SharedPipeline.brief(of: "Il governo ha approvato ieri la legge.").facts.dates.isEmpty)
    }

    @Test func keyPhrasesAreNouns() throws {
        for name in SampleBriefTests.names {
            let brief = try SharedPipeline.brief(of: SampleBriefTests.article(name))
            #expect((3...6).contains(brief.keyPhrases.count))
            #expect(brief.keyPhrases.first?.score == 1)
            let names = Set((brief.facts.people + brief.facts.places).map(\.source))
            #expect(brief.keyPhrases.allSatisfy { !names.contains($0.source) && !$0.text.isEmpty })
        }
    }
}
