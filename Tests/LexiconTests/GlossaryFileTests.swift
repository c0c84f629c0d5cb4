import Testing

@testable import Lexicon

/// Every row of a file, and every row that does not read.
@Suite struct GlossaryFileTests {
    @Test func faultsStopNothing() {
        let text = "a\tb\n\tc\nd\t\ne\tf\tthing\n\"g\"h\ti\nj\tk\tnoun\tlaw\tn\n\"l\tm\nn\to\n"
        let file = GlossaryFile(text, path: "g.tsv")
        #expect(file.entries.map(\.source) == ["a", "j"])
        #expect(file.rows.map(\.line) == [1, 6])
        #expect(file.faults.map(\.line) == [2, 3, 4, 5, 7])
        #expect(
            file.faults.map(\.problem) == [
                .emptySource, .emptyTarget, .unknownPartOfSpeech("thing"), .textAfterQuote, .unclosedQuote,
            ])
        #expect(
            file.entries.last == GlossaryEntry(source: "j", target: "k", partOfSpeech: "noun", domain: "law", note: "n")
        )
    }

    /// What a glossary throws is the first fault of its file, in every file.
    @Test(arguments: ["a\tb\nc\n", "a,\"b\"c\n", "<tbx>", "<?xml version='1.0'?><html/>", "a\tb\n", "\"a"])
    func aGlossaryIsAllOrNothing(_ text: String) {
        let file = GlossaryFile(text, path: "g")
        let glossary = Result { () throws(GlossaryError) in try Glossary(text, path: "g", index: 0) }
        switch glossary {
        case .success(let glossary): #expect(file.faults.isEmpty && glossary.terms == file.rows.map(\.term))
        case .failure(let error): #expect(file.faults.first == error)
        }
    }

    @Test(arguments: [
        ("a\tb", false), ("a \tb", true), ("a\t b", true), ("a  c\tb", true), ("a,b", false), ("a, b", false),
        ("a,  b", true), (" a,b", true), ("\" a\",b", true), ("a,b,noun ", false), ("a\tb  \t", true),
    ])
    func straySpaces(_ row: String, _ expected: Bool) {
        #expect(GlossaryFile(row, path: "g").rows.map(\.hasStraySpaces) == [expected])
    }

    @Test(arguments: [
        ("a,b;c", GlossaryFormat.tsv, 0), ("a,b;c", .csv, 1), ("a;b\tc", .csv, 1), ("a\tb,c", .tsv, 1),
        ("a\tb", .tbx, 0),
        ("<tbx/>,b", .csv, 1),
    ])
    func theFormatMayBeNamed(_ text: String, _ format: GlossaryFormat, _ rows: Int) {
        let file = GlossaryFile(text, path: "g", format: format)
        #expect(file.rows.count == rows)
        #expect(file.format == format)
        #expect(file.faults.isEmpty == (rows > 0))
    }

    /// Accents as marks of their own are those that texts are looked up by.
    @Test func wordsAreReadable() {
        let words = GlossaryFile("citta\u{300} d\u{AD}\u{2019}arte\tcity of art", path: "g").rows[0].term.words
        #expect(words.map { Array($0.utf8) } == ["città", "d'", "arte"].map { Array($0.utf8) })
    }
}
