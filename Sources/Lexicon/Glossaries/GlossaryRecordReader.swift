/// Splits a glossary file into records: RFC 4180 with any of three separators, `#` comments, blank lines.
///
/// Quotation marks count only where a field begins with one; doubled inside, they are one. Takes linear time.
struct GlossaryRecordReader {
    private let path: String
    private let scalars: [Unicode.Scalar]
    private let separator: Unicode.Scalar
    private var position = 0
    private var line = 1
    private var lineStart = 0

    init(_ text: String, path: String) {
        self.path = path
        scalars = Array(text.unicodeScalars.drop { $0 == "\u{FEFF}" })
        separator = GlossarySeparator.separator(of: text.unicodeScalars)
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
        var fields = [try field(row)]
        while position < scalars.count, scalars[position] == separator {
            position += 1
            fields.append(try field(row))
        }
        endLine()
        return GlossaryRecord(fields: fields, row: row)
    }

    private mutating func field(_ row: String) throws(GlossaryError) -> GlossaryRecord.Field {
        while position < scalars.count, scalars[position] == " " { position += 1 }
        var field = GlossaryRecord.Field(text: "", line: line, column: position - lineStart + 1)
        if position < scalars.count, scalars[position] == "\"" {
            field.text = try quoted(field, row)
            while position < scalars.count, scalars[position] == " " { position += 1 }
            guard isAtFieldEnd else { throw error(.textAfterQuote, line, position - lineStart + 1, row) }
        } else {
            let start = position
            while !isAtFieldEnd { position += 1 }
            field.text = trimmed(scalars[start..<position])
        }
        return field
    }

    private mutating func quoted(_ field: GlossaryRecord.Field, _ row: String) throws(GlossaryError) -> String {
        var text = String.UnicodeScalarView()
        position += 1
        while position < scalars.count {
            let scalar = scalars[position]
            if scalar == "\"" {
                position += 1
                guard position < scalars.count, scalars[position] == "\"" else { return trimmed(Array(text)[...]) }
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

    private mutating func skipLine() {
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
            let blank = Self.isBlank(scalar)
            if blank, isBlank || scalar != " " { return joined(text) }
            isBlank = blank
            scalars.append(scalar)
        }
        return isBlank ? joined(text) : String(scalars)
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\u{A0}" || scalar == "\n" || scalar == "\r" || scalar == "\t"
    }

    private func joined(_ text: ArraySlice<Unicode.Scalar>) -> String {
        text.split(whereSeparator: Self.isBlank)
            .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    }

    private func error(_ problem: GlossaryError.Problem, _ line: Int, _ column: Int, _ row: String) -> GlossaryError {
        GlossaryError(path: path, line: line, column: column, problem: problem, row: row)
    }
}
