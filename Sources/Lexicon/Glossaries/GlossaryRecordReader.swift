/// Splits a glossary file into records: RFC 4180 with any of three separators, `#` comments, blank lines.
///
/// Quotation marks count only where a field begins with one; doubled inside, they are one. Takes linear time.
struct GlossaryRecordReader {
    private let path: String
    private let scalars: [Unicode.Scalar]
    private let separator: Unicode.Scalar
    /// What the separator makes of the file.
    var format: GlossaryFormat { separator == "\t" ? .tsv : .csv }
    private var position = 0
    private var line = 1
    private var lineStart = 0

    /// - Parameter format: What the file is, if its user said so.
    init(_ text: String, path: String, format: GlossaryFormat? = nil) {
        self.path = path
        scalars = Array(text.unicodeScalars.drop { $0 == "\u{FEFF}" })
        separator = GlossarySeparator.separator(of: text.unicodeScalars, in: format)
    }

    /// The next record that is neither a comment nor blank; `nil` at the end.
    mutating func next() throws(GlossaryError) -> GlossaryRecord? {
        while position < scalars.count {
            if scalars[position] == "#" {
                skipLine()
            } else {
                let record = try record()
                if !record.isBlank { return record }
            }
        }
        return nil
    }

    private mutating func record() throws(GlossaryError) -> GlossaryRecord {
        let row = currentRow
        var fields = [try field(row, isFirst: true)]
        while position < scalars.count, scalars[position] == separator {
            position += 1
            fields.append(try field(row, isFirst: false))
        }
        endLine()
        return GlossaryRecord(fields: fields, row: row)
    }

    private mutating func field(_ row: String, isFirst: Bool) throws(GlossaryError) -> GlossaryRecord.Field {
        let before = position
        while position < scalars.count, scalars[position] == " " { position += 1 }
        var field = GlossaryRecord.Field(text: "", line: line, column: position - lineStart + 1)
        // One space behind a comma is how many people write lists.
        field.hasStraySpaces = position - before > (separator == "\t" || isFirst ? 0 : 1)
        if position < scalars.count, scalars[position] == "\"" {
            let text = try quoted(field, row)
            field.text = trimmed(text[...])
            field.hasStraySpaces = field.hasStraySpaces || field.text.unicodeScalars.count != text.count
            while position < scalars.count, scalars[position] == " " { position += 1 }
            guard isAtFieldEnd else { throw error(.textAfterQuote, line, position - lineStart + 1, row) }
        } else {
            let start = position
            while !isAtFieldEnd { position += 1 }
            field.text = trimmed(scalars[start..<position])
            if field.text.unicodeScalars.count != position - start { field.hasStraySpaces = true }
        }
        return field
    }

    private mutating func quoted(_ field: GlossaryRecord.Field, _ row: String) throws(GlossaryError) -> [Unicode.Scalar]
    {
        var text: [Unicode.Scalar] = []
        position += 1
        while position < scalars.count {
            let scalar = scalars[position]
            if scalar == "\"" {
                position += 1
                guard position < scalars.count, scalars[position] == "\"" else { return text }
            } else if scalar == "\n" {
                line += 1
                lineStart = position + 1
            }
            text.append(scalar)
            position += 1
        }
        throw error(.unclosedQuote, field.line, field.column, row)
    }

    private var isAtFieldEnd: Bool {
        guard position < scalars.count else { return true }
        let scalar = scalars[position]
        return scalar == separator || scalar == "\n" || scalar == "\r"
    }

    private var currentRow: String {
        var row = String.UnicodeScalarView()
        row.append(contentsOf: scalars[position...].prefix { $0 != "\n" && $0 != "\r" })
        return String(row)
    }

    /// Passes over the rest of the line: a comment, or what does not read.
    mutating func skipLine() {
        while position < scalars.count, scalars[position] != "\n", scalars[position] != "\r" { position += 1 }
        endLine()
    }

    private mutating func endLine() {
        if position < scalars.count, scalars[position] == "\r" { position += 1 }
        if position < scalars.count, scalars[position] == "\n" { position += 1 }
        line += 1
        lineStart = position
    }

    /// Without blanks around, line ends inside as spaces.
    private func trimmed(_ text: ArraySlice<Unicode.Scalar>) -> String {
        // Nearly every field is clean already: one pass, one string.
        var scalars = String.UnicodeScalarView()
        var isBlank = true
        for scalar in text {
            let blank = GlossaryBlanks.isBlank(scalar)
            if blank, isBlank || scalar != " " { return GlossaryBlanks.joined(text) }
            isBlank = blank
            scalars.append(scalar)
        }
        return isBlank ? GlossaryBlanks.joined(text) : String(scalars)
    }

    private func error(_ problem: GlossaryError.Problem, _ line: Int, _ column: Int, _ row: String) -> GlossaryError {
        GlossaryError(path: path, line: line, column: column, problem: problem, row: row)
    }
}
