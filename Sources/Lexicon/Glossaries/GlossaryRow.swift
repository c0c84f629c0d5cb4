import Text

/// One row of a glossary, checked.
struct GlossaryRow {
    private let record: GlossaryRecord
    private let columns: GlossaryColumns
    private let words: [String]
    private let target: String
    private let kind: Term.Kind
    private let information: SenseInformation

    init(_ record: GlossaryRecord, _ columns: GlossaryColumns, _ path: String) throws(GlossaryError) {
        func error(_ problem: GlossaryError.Problem, _ column: Int?) -> GlossaryError {
            let field = record.fields[min(max(column ?? 0, 0), record.fields.count - 1)]
            return GlossaryError(
                path: path, line: field.line, column: field.column, problem: problem, row: record.row)
        }
        let words = Self.readable(record[columns.source]).lowercased().splitWords()
        guard !words.isEmpty else { throw error(.emptySource, columns.source) }
        guard record.fields.count > columns.target ?? 1 else { throw error(.missingTarget, columns.target) }
        guard !record[columns.target].isEmpty else { throw error(.emptyTarget, columns.target) }
        let code = record[columns.partOfSpeech]
        guard let kind = Self.kind(code, target: record[columns.target]) else {
            throw error(.unknownPartOfSpeech(code), columns.partOfSpeech)
        }
        self.record = record
        self.columns = columns
        self.kind = kind
        self.words = words
        // "to sue" is how glossaries cite a verb; the table of verbs has it bare.
        target = kind == .verb ? Self.withoutTo(record[columns.target]) : record[columns.target]
        information = Self.information(record[columns.note])
    }

    /// The row as a term.
    func term(_ origin: Term.Origin) -> Term {
        Term(
            words: words, english: target, kind: kind, information: information,
            origin: origin)
    }

    /// The row with its place.
    func row(_ origin: Term.Origin) -> GlossaryFile.Row {
        let fields = [columns.source, columns.target].compactMap { $0 }.map { record.fields[$0] }
        return GlossaryFile.Row(
            entry: entry, term: term(origin), line: fields[0].line, column: fields[0].column, text: record.row,
            hasStraySpaces: fields.contains(where: \.hasStraySpaces))
    }

    /// The row as it is written.
    private var entry: GlossaryEntry {
        let code = record[columns.partOfSpeech]
        return GlossaryEntry(
            source: record[columns.source], target: record[columns.target], partOfSpeech: code == "-" ? "" : code,
            domain: record[columns.domain], note: record[columns.note])
    }

    /// As texts are looked up: accents that are marks of their own, or a soft hyphen, keep no term from being found.
    private static func readable(_ source: String) -> String {
        LookupForm.of(source.utf8).map { String(decoding: $0, as: UTF8.self) } ?? source
    }

    /// Without a part of speech, a target in "to …" is a verb and everything else a noun.
    private static func kind(_ code: String, target: String) -> Term.Kind? {
        if !code.isEmpty, code != "-" { return Term.kind(code) }
        return target.hasPrefix("to ") ? .verb : .noun(.any)
    }

    private static func withoutTo(_ target: String) -> String {
        target.hasPrefix("to ") ? String(target.dropFirst(3)) : target
    }

    /// A note is for people unless every word of it is one that the tables know.
    private static func information(_ note: String) -> SenseInformation {
        let words = note.split(separator: " ").map(String.init)
        let known = Set(SenseInformation.classes + ["u", "pl", "itpl"])
        return words.allSatisfy { known.contains($0) } ? SenseInformation(words) : SenseInformation()
    }
}
