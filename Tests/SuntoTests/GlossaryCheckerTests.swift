import Lexicon
import Sunto
import Testing

/// What a check of a glossary says.
@Suite struct GlossaryCheckerTests {
    private static func report(_ text: String, _ path: String = "g.tsv") throws -> GlossaryReport {
        try GlossaryChecker().check(GlossaryFile(text, path: path))
    }

    @Test(arguments: [
        ("fondo sovrano\tfund\ncittà\tcity\nfare causa\tto sue\ne-mail\te-mail\nS.p.A.\tJSC\n", []),
        ("art. 5\tArt. 5\n24/7\t24/7\ndell'ordine\tof order\tadjective\nBanca d’Italia\tBank of Italy\n", []),
        ("fondo sovrano\ta\nFondo sovrano\ta\tnoun\n", ["2:1 the same entry as on line 1"]),
        // At the end of a text their full stop is the sentence's.
        ("prot.\tref.\nindicazione cap.\tpostcode\n", []),
        (
            "fondo sovrano\ta\n\nfondo sovrano\tb\n",
            ["3:1 line 1 has the source with the target 'a', which wins"]
        ),
        // Homographs: of different kinds, of different genders.
        ("parlare\tto speak\tverb\nparlare\tspeech\tnoun\ncapitale\tcapital city\tnf\ncapitale\tcapital\tnm\n", []),
        ("Yahoo! Finanza\tY\n", ["1:1 the source is read as 2 sentences: Yahoo! | Finanza"]),
        ("C++\tC++\n", ["1:1 the source is never found in a text, which has it as C | + | +"]),
        ("fondo  sovrano\ta\n", ["1:1 stray spaces in source or target"]),
        ("source,target\na, b\n", []),
    ])
    func warnings(_ text: String, _ expected: [String]) throws {
        let warnings = try Self.report(text).warnings
        #expect(warnings.map { "\($0.line):\($0.column) \($0.reason)" } == expected)
    }

    @Test func counts() throws {
        let text = "a\tb\tnoun\tlaw\nc\tC\tnoun\tart\ne\tf\tnoun\tlaw\ng\th\n"
        let report = try Self.report(text)
        #expect(report.entries == 4)
        #expect(report.kept == 1)
        #expect(report.domains.map(\.name) == ["law", "", "art"])
        #expect(report.text == "g.tsv: 4 entries in TSV, 1 not to be translated\n  domains: law 2, none 1, art 1\n")
        #expect(try Self.report("a\tb\n").domains.isEmpty)
        #expect(try Self.report("", "-").text == "standard input: 0 entries in TSV\n")
    }

    @Test func faultsAreThere() throws {
        let report = try Self.report("a\tb\nc\n")
        #expect(report.faults.map(\.line) == [2])
        #expect(report.json.compact.contains("\"valid\": false"))
        #expect(report.json.compact.contains("\"message\": \"no target beside the source\", \"row\": \"c\""))
    }

    /// The warning is true: a translation of the source has the target of every other term, and of that one never.
    @Test func whatIsNeverFoundIsNot() throws {
        for (source, isFound) in [("fondo sovrano", true), ("Banca d’Italia", true), ("C++", false)] {
            let glossary = try Glossary("\(source)\txyzzy\n", path: "g.tsv", index: 0)
            var lines: [String] = []
            try LineTranslator(glossaries: [glossary]).forEachLine(of: .init("Ecco \(source) qui.")) {
                lines.append($0.target)
            }
            #expect(lines.joined().lowercased().contains("xyzzy") == isFound, "\(source)")
        }
    }
}
