import Lexicon
import Testing

@testable import Translation

@Suite struct GlossaryTermTests {
    static func term(_ source: String, _ target: String, _ kind: Term.Kind = .noun(.any)) -> Term {
        Term(
            words: source.split(separator: " ").map(String.init), english: target, kind: kind,
            origin: .glossary(0, "own"))
    }

    static let terms = [
        [
            term("centrale elettrica", "generating station"),
            term("sportello unico", "one-stop shop"),
            term("utenza", "customer base"),
            term("allacciare", "hook up", .verb),
            term("piano operativo", "Piano Operativo"),
            term("ente", "public body"),
        ]
    ]
    static let translator = Italian.loaded { try Translator(glossaries: terms) }

    /// Italian with the term in some inflected form, and what the English must hold.
    @Test(arguments: [
        ("La centrale elettrica è stata chiusa.", "generating station"),
        ("Le centrali elettriche sono state chiuse.", "generating stations"),
        ("Il costo della centrale elettrica è alto.", "generating station"),
        ("Abbiamo visitato due centrali elettriche.", "generating stations"),
        ("Lo sportello unico apre domani.", "one-stop shop"),
        ("Gli sportelli unici aprono domani.", "one-stop shops"),
        ("L'utenza è cresciuta.", "customer base"),
        ("I tecnici hanno allacciato la casa.", "hooked up"),
        ("I tecnici allacciano le case.", "hook up"),
        ("L'ente ha risposto.", "public body"),
        ("Gli enti hanno risposto.", "public bodies"),
    ])
    func termsComeOutInflected(italian: String, expected: String) {
        let english = Italian.english(italian, with: Self.translator)
        #expect(english.lowercased().contains(expected), "\(english)")
    }

    @Test func termsAreReportedWithTheirGlossary() {
        let terms = Italian.translated("Le centrali elettriche chiudono.", with: Self.translator).flatMap(\.terms)
        #expect(terms.map(\.source) == ["centrali elettriche"])
        #expect(terms.map(\.target) == ["generating station"])
        #expect(terms.map(\.origin) == ["own"])
    }

    @Test func aGlossaryWinsOverTheDictionary() {
        #expect(Italian.english("La centrale elettrica chiude.").contains("power"))
        #expect(!Italian.english("La centrale elettrica chiude.", with: Self.translator).contains("power"))
    }

    @Test func anEarlierGlossaryWins() throws {
        let first = [Self.term("banca dati", "data bank")]
        let second = [
            Term(words: ["banca", "dati"], english: "database", kind: .noun(.any), origin: .glossary(1, "second"))
        ]
        let translator = try Translator(glossaries: [first, second])
        #expect(Italian.english("La banca dati è pronta.", with: translator).contains("data bank"))
    }

    /// The promise: as a glossary of the user's, every noun term of every list comes out, each time.
    @Test(arguments: ["Hanno parlato spesso di", "Il rapporto riguarda"])
    func everyTermOfAUsersGlossaryComesOut(carrier: String) throws {
        let terms = try TermIndex.builtIn().embedded.filter { term in
            guard case .domain = term.origin, case .noun = term.kind else { return false }
            return true
        }
        let glossary = terms.map {
            Term(
                words: $0.words, english: $0.english, kind: $0.kind, information: $0.information,
                origin: .glossary(0, "own"))
        }
        let translator = try Translator(glossaries: [glossary])
        var missed: [String] = []
        for term in terms {
            let source = term.words.joined(separator: " ").replacingApostropheSpaces()
            let translated = Italian.translated("\(carrier) \(source).", with: translator)
            let english = translated.map(\.text).joined(separator: " ").lowercased()
            let words = term.english.lowercased().split(separator: " ").map { $0.prefix(max(3, $0.count - 3)) }
            let isReported = translated.flatMap(\.terms).contains { $0.origin == "own" && $0.target == term.english }
            if !isReported || !words.allSatisfy({ $0.elementsEqual("the") || english.contains($0) }) {
                missed.append("\(source) → \(translated.map(\.text))")
            }
        }
        #expect(terms.count > 5000)
        #expect(missed.isEmpty, "\(missed.count) of \(terms.count): \(missed.prefix(12))")
    }

    /// Every noun term of the domain lists comes out as its target where it stands as it is listed.
    @Test func everyNounOfTheDomainListsComesOut() throws {
        var missed: [String] = []
        var count = 0
        for term in try TermIndex.builtIn().embedded {
            guard case .domain = term.origin, case .noun = term.kind, count < 1500 else { continue }
            count += 1
            let source = term.words.joined(separator: " ").replacingApostropheSpaces()
            let english = Italian.english("Hanno parlato spesso di \(source).").lowercased()
            let head = term.english.lowercased().split(separator: " ").map { $0.prefix(max(3, $0.count - 3)) }
            if !head.allSatisfy({ english.contains($0) }) { missed.append("\(source) → \(english)") }
        }
        #expect(count > 500)
        #expect(missed.count * 100 <= count, "\(missed.count) of \(count): \(missed.prefix(12))")
    }
}

extension String {
    /// `dell' ordine` as it is written in running text.
    fileprivate func replacingApostropheSpaces() -> String {
        split(separator: "' ").joined(separator: "'")
    }
}
