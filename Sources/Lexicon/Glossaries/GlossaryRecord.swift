/// A record of a glossary file: its fields and where they begin.
struct GlossaryRecord {
    /// One field, without quotation marks and blanks around it.
    struct Field {
        var text: String
        /// From 1.
        var line: Int
        /// From 1, in characters.
        var column: Int
        /// Whether blanks stood around it, or several in a row.
        var hasStraySpaces = false
    }

    var fields: [Field]
    /// The record's first line as it stands in the file.
    var row: String

    /// The text of a column; empty where the record is shorter.
    subscript(column: Int?) -> String {
        guard let column, fields.indices.contains(column) else { return "" }
        return fields[column].text
    }

    /// Spreadsheets leave rows of separators behind.
    var isBlank: Bool { fields.allSatisfy(\.text.isEmpty) }
}
