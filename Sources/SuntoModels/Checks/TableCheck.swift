/// One check of the tables.
protocol TableCheck: Sendable {
    /// What it is called on the command line.
    var name: String { get }
    /// What a finding of it means, in a few words.
    var summary: String { get }
    /// Whether a finding is a fault in any case; others may be right where the reference is not.
    var isHard: Bool { get }
    /// All findings, in the order of the tables.
    func findings(in tables: Tables) throws -> [Finding]
}

/// A row with something wrong about it.
struct Finding {
    /// The row.
    var row: TableRow
    /// What is wrong.
    var message: String

    var line: String { "\(row.table):\(row.line): \(row.columns.joined(separator: " | ")): \(message)" }
}
