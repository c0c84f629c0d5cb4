/// Writes entries as columns (RFC 4180), with a header row, and only as many columns as the entries need.
struct GlossaryTableWriter {
    private let separator: Unicode.Scalar
    /// Whether every field with a quotation mark is quoted, as other readers of CSV want it. In TSV a mark inside a field
    /// is one like others.
    private let quotesMarks: Bool

    init(_ format: GlossaryFormat) {
        separator = format == .csv ? "," : "\t"
        quotesMarks = format == .csv
    }

    func text(_ entries: [GlossaryEntry]) -> String {
        let rows = entries.map { [$0.source, $0.target, $0.partOfSpeech, $0.domain, $0.note] }
        let width = rows.reduce(2) { width, row in max(width, (row.lastIndex { !$0.isEmpty } ?? 0) + 1) }
        var output = ""
        for row in [Self.header] + rows { output += line(row.prefix(width)) }
        return output
    }

    private static let header = ["source", "target", "part of speech", "domain", "note"]

    private func line(_ fields: ArraySlice<String>) -> String {
        var output = String.UnicodeScalarView()
        for (index, field) in fields.enumerated() {
            if index > 0 { output.append(separator) }
            append(field, to: &output)
        }
        output.append("\n")
        return String(output)
    }

    private func append(_ field: String, to output: inout String.UnicodeScalarView) {
        let scalars = field.unicodeScalars
        guard needsQuotes(scalars) else { return output.append(contentsOf: scalars) }
        output.append("\"")
        for scalar in scalars {
            if scalar == "\"" { output.append(scalar) }
            output.append(scalar)
        }
        output.append("\"")
    }

    private func needsQuotes(_ field: String.UnicodeScalarView) -> Bool {
        // `#` would begin a comment.
        if field.first == "\"" || field.first == "#" { return true }
        return field.contains { scalar in
            scalar == separator || scalar == "\n" || scalar == "\r" || (quotesMarks && scalar == "\"")
        }
    }
}
