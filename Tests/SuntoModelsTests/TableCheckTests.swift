import Testing

@testable import SuntoModels

/// What must hold of the tables in any case; the rest needs reference files.
@Suite struct TableCheckTests {
    static let tables = Result { try Tables() }
    static let checks: [any TableCheck] = [
        RowCheck(), KeyCheck(), DuplicateCheck(), LemmaCheck(), SenseCheck(), HiddenSenseCheck(),
    ]

    @Test(arguments: checks.indices)
    func isClean(check: Int) throws {
        let findings = try Self.checks[check].findings(in: Self.tables.get())
        #expect(findings.isEmpty, "\(Self.checks[check].name): \(findings.prefix(5).map(\.line))")
    }

    /// Rows with a fault each, and what the check says.
    @Test(arguments: [
        (["casa", "Nf", "house", "plce", ""], "flag 'plce'"),
        (["casa", "Nf", "house", "b=on", ""], "frame 'b=on'"),
        (["casa", "Nf", "house", "inf=do", ""], "infinitive 'inf=do'"),
        (["casa", "Nf", "house", "aux=a", ""], "auxiliary 'aux=a'"),
        (["casa", "Nf", "house", "", "neer=porta"], "context 'neer=porta'"),
        (["casa", "Nf", "house", "", "obj=@thin"], "class '@thin'"),
        (["casa", "Nf", "house", "", "dom=music"], "domain 'music'"),
    ])
    func unknownKeysAreFound(columns: [String], message: String) throws {
        let row = TableRow(table: "it-en/dictionary.tsv", line: 1, columns: columns)
        #expect(KeyCheck().faults(of: row) == [message])
    }
}
