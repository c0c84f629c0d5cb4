import Lexicon

/// A row of a table, held.
struct TableRow {
    /// The table's path below `models/`.
    var table: String
    /// From 1.
    var line: Int
    /// Columns as written; an empty one is an empty string.
    var columns: [String]

    /// Column `index`; empty where the row is shorter.
    subscript(index: Int) -> String { columns.indices.contains(index) ? columns[index] : "" }

    /// The words of a column.
    func words(_ index: Int) -> [String] { self[index].split(separator: " ").map(String.init) }
}

/// The tables that the checks read, row by row, and what is made of them.
struct Tables {
    let lemmas: [TableRow]
    let dictionary: [TableRow]
    let phrases: [TableRow]
    let terms: [TableRow]
    let names: [TableRow]
    let analyzer: MorphologicalAnalyzer
    let senses: BilingualDictionary
    let entries: [FormGenerator.Entry]

    init() throws {
        lemmas = try Self.rows("it/lemmas.tsv")
        dictionary = try Self.rows("it-en/dictionary.tsv")
        phrases = try Self.rows("it-en/phrases.tsv")
        terms = try TermIndex.domains.flatMap { try Self.rows("it-en/terms/\($0).tsv") }
        names = try Self.rows("it-en/names.tsv")
        let morphology = try MorphologicalDictionary()
        analyzer = MorphologicalAnalyzer(dictionary: morphology)
        senses = try BilingualDictionary()
        entries = FormGenerator(morphology).entries
    }

    /// Rows with senses: lemma or words, part of speech, English, information, context.
    var senseRows: [TableRow] { dictionary + phrases }

    private static func rows(_ name: String) throws -> [TableRow] {
        var rows: [TableRow] = []
        try ModelTable(name).forEachRow { row in
            rows.append(TableRow(table: name, line: row.line, columns: (0..<row.count).map { row[$0] }))
        }
        return rows
    }

    /// Parts of speech of the codes in the tables' second column.
    static func partOfSpeech(_ code: String) -> PartOfSpeech? {
        switch code {
        case "Nm", "Nf", "Nmf": .noun
        case "A": .adjective
        case "V": .verb
        case "Adv": .adverb
        case "I": .interjection
        default: nil
        }
    }

    /// Gender of the codes in the tables' second column.
    static func gender(_ code: String) -> Gender {
        switch code {
        case "Nm": .masculine
        case "Nf": .feminine
        default: .any
        }
    }
}
