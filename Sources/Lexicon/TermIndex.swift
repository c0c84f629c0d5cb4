/// Terms by their first two words, for leftmost-longest matching on lemmas.
///
/// Terms of the embedded tables are read when they are asked for; terms of glossaries are held. A look-up costs a hash
/// for every pair of names that two words go by.
public struct TermIndex: Sendable {
    private var held: [Term] = []
    private var single: [String: [Int32]] = [:]
    private var pairs: [String: [Int32]] = [:]
    private var tables: [EmbeddedTerms] = []

    /// An empty index.
    public init() {}

    /// The general expressions, domain lists and names of `models/it-en`.
    ///
    /// - Throws: `ModelError` where a table is missing.
    public static func builtIn() throws -> TermIndex {
        var index = TermIndex()
        index.tables.append(try EmbeddedTerms("it-en/phrases.tsv", .phrases))
        for domain in domains { index.tables.append(try EmbeddedTerms("it-en/terms/\(domain).tsv", .terms(domain))) }
        index.tables.append(try EmbeddedTerms("it-en/names.tsv", .names))
        return index
    }

    /// Domains that have a list of terms.
    public static let domains = [
        "culture", "economy", "health", "law", "politics", "science", "sport", "tech", "war",
    ]

    /// Adds a term; one without words is ignored.
    public mutating func add(_ term: Term) {
        guard let first = term.words.first else { return }
        let id = Int32(held.count)
        held.append(term)
        if term.words.count == 1 {
            single[first, default: []].append(id)
        } else {
            pairs[first + " " + term.words[1], default: []].append(id)
        }
    }

    /// Terms whose words start with one of `first` and go on with one of `second`, those of glossaries first.
    public func candidates(first: [String], second: [String]) -> [Term] {
        var result: [Term] = []
        for name in first {
            if !held.isEmpty {
                for id in single[name] ?? [] { result.append(held[Int(id)]) }
                for next in second {
                    for id in pairs[name + " " + next] ?? [] { result.append(held[Int(id)]) }
                }
            }
            for table in tables { table.find(name, second, &result) }
        }
        return result
    }

    /// All terms of the embedded tables, for checks.
    package var embedded: [Term] { tables.flatMap(\.all) }
}

extension String {
    /// Words at spaces, an apostrophe staying with the word before it: `dell'ordine` is `dell'`, `ordine`.
    func splitWords() -> [String] {
        var words: [String] = []
        var current = ""
        for scalar in unicodeScalars {
            if scalar == " " {
                if !current.isEmpty { words.append(current) }
                current = ""
            } else if scalar == "'" || scalar == "\u{2019}" {
                words.append(current + "'")
                current = ""
            } else {
                current.unicodeScalars.append(scalar)
            }
        }
        if !current.isEmpty { words.append(current) }
        return words
    }
}
