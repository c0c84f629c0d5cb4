import Testing

@testable import Lexicon

/// Glossary files: what reads, and what a bad row says.
@Suite struct GlossaryTests {
    private static func terms(_ text: String) throws -> [String] {
        try Glossary(text, path: "folder/g.csv", index: 1).terms.map { term in
            "\(term.words.joined(separator: "_"))=\(term.english):\(term.kind)"
        }
    }

    @Test(arguments: [
        ("fondo sovrano\tsovereign wealth fund", ["fondo_sovrano=sovereign wealth fund:noun(Lexicon.Gender.any)"]),
        ("# comment\n\nBorsa,stock exchange,nf\r\n", ["borsa=stock exchange:noun(Lexicon.Gender.feminine)"]),
        ("source,target\r\na,b\r\nc,d", ["a=b:noun(Lexicon.Gender.any)", "c=d:noun(Lexicon.Gender.any)"]),
        ("en;it;pos\nto sue;fare causa;verb\n", ["fare_causa=sue:verb"]),
        ("\"dare, avere\",\"debit, \"\"credit\"\"\"\n", ["dare,_avere=debit, \"credit\":noun(Lexicon.Gender.any)"]),
        ("dell'ordine\tof order\tadjective", ["dell'_ordine=of order:adjective"]),
        ("legge,law,IT,EN\nposta,mail,it,en", ["legge=law:noun(Lexicon.Gender.any)", "posta=mail:noun(Lexicon.Gender.any)"]),
        ("\u{FEFF}Italiano,English,Note\na,b,for people\n", ["a=b:noun(Lexicon.Gender.any)"]),
        ("fare causa\tto sue\n", ["fare_causa=sue:verb"]),
        ("a\tb\t\t\n\t\t\t\nc\td\t-\n", ["a=b:noun(Lexicon.Gender.any)", "c=d:noun(Lexicon.Gender.any)"]),
        ("Il Sole\tIl Sole\tnoun", ["il_sole=Il Sole:noun(Lexicon.Gender.any)"]),
        ("# nothing but this\n", []),
    ])
    func reading(_ text: String, _ expected: [String]) throws {
        #expect(try Self.terms(text) == expected)
    }

    @Test func originIsTheGlossary() throws {
        let glossary = try Glossary("a\tb", path: "folder/g.csv", index: 1)
        #expect(glossary.name == "g.csv")
        #expect(glossary.terms.first?.origin == .glossary(1, "g.csv"))
    }

    @Test(arguments: [
        ("a,b\nc\n", 2, 1, GlossaryError.Problem.missingTarget, "c"),
        ("a\tb\n\n# x\n\tc\n", 4, 1, .emptySource, "\tc"),
        ("a,b\nè bello, ,noun\n", 2, 9, .emptyTarget, "è bello, ,noun"),
        ("a\tb\tthing\n", 1, 5, .unknownPartOfSpeech("thing"), "a\tb\tthing"),
        ("a,b\n\"c,d\n", 2, 1, .unclosedQuote, "\"c,d"),
        ("a,\"b\"c\n", 1, 6, .textAfterQuote, "a,\"b\"c"),
        ("a,\"b\nb\"\nc,\n", 3, 3, .emptyTarget, "c,"),
    ])
    func faults(_ text: String, _ line: Int, _ column: Int, _ problem: GlossaryError.Problem, _ row: String) {
        let error = GlossaryError(path: "g.csv", line: line, column: column, problem: problem, row: row)
        #expect(throws: error) { try Glossary(text, path: "g.csv", index: 0) }
    }
}
