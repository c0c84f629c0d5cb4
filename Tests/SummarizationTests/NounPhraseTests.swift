import Testing
import Text

@testable import Summarization

@Suite struct NounPhraseTests {
    /// A sentence, and the noun phrases in it, each once.
    static let italian: [(String, [String])] = [
        ("La riforma delle pensioni costa troppo.", ["riforma", "riforma delle pensioni", "pensioni"]),
        ("Onde gravitazionali increspano lo spazio.", ["onde gravitazionali", "spazio"]),
        ("Ha vinto Gian Piero Gasperini a Dublino.", ["Gian Piero Gasperini", "Dublino"]),
        ("Parla la presidente degli Stati Uniti.", ["Stati Uniti"]),
        (
            "Secondo la Corte costituzionale la regola viola il principio.",
            ["Corte costituzionale", "regola", "principio"]
        ),
        ("Scorre una corrente profonda proveniente dal mare.", ["corrente profonda", "mare"]),
        ("Sono increspature prodotte da eventi violenti.", ["increspature", "eventi violenti"]),
        ("La Corte ha condannato l'imprenditore svizzero.", ["Corte", "imprenditore svizzero"]),
        (
            "Il ministro della Cultura Gennaro Sangiuliano ha parlato.",
            ["ministro della Cultura", "Cultura", "Gennaro Sangiuliano"]
        ),
        ("Nel nuovo anno serviranno dieci milioni di euro.", []),
        ("Nasce una joint venture tra due imprese.", ["joint venture", "imprese"]),
        ("Non governo, ma il governo chiede.", ["governo"]),
        ("Hanno letto il testo inedito di Giacomo Puccini.", ["testo inedito", "Giacomo Puccini"]),
        ("Passa un terzo del diametro di un protone.", ["diametro", "diametro di un protone", "protone"]),
        (
            "Lo dice il governatore della Banca di Sicilia.",
            ["governatore", "governatore della Banca di Sicilia", "Banca di Sicilia", "Sicilia"]
        ),
    ]

    @Test(arguments: italian)
    func italianPhrases(text: String, expected: [String]) throws {
        #expect(try phrases(text, .italian) == Set(expected))
    }

    static let english: [(String, [String])] = [
        ("Police generally need a search warrant.", ["police", "search warrant"]),
        ("The ruling leaves exceptions for emergencies.", ["ruling", "exceptions", "emergencies"]),
        (
            "Sarah Moran led the study of red dwarf stars.",
            ["Sarah Moran", "study", "study of red dwarf stars", "red dwarf stars"]
        ),
        ("They could limit police access to records.", ["police access", "records"]),
        ("Two million dollars were spent last year.", []),
    ]

    @Test(arguments: english)
    func englishPhrases(text: String, expected: [String]) throws {
        #expect(try phrases(text, .english) == Set(expected))
    }

    private func phrases(_ text: String, _ language: Language) throws -> Set<String> {
        let document = Texts.document([text], language: language)
        let model = try LanguageModel(language: language)
        var extractor = TermExtractor(model)
        let candidates = PhraseCandidates(
            document, extractor.terms(of: document), among: [0], classifier: model.makeClassifier())
        return Set(candidates.phrases.flatMap { $0.forms.map(\.text) })
    }

    @Test func withoutGrammarWordsStandAlone() throws {
        let summarizer = Summarizer(languages: [.italian: LanguageModel(normalizer: LanguageModel.plain.normalizer)])
        let phrases = summarizer.run(Texts.document(["Il fondo sovrano compra il fondo."])).keyPhrases
        #expect(phrases.contains { $0.text == "fondo" } && phrases.allSatisfy { !$0.text.contains(" ") })
    }
}
