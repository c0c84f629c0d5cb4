/// Terms by their first two words, for leftmost-longest matching on lemmas.
///
/// Terms of the embedded tables are read when they are asked for; terms of glossaries are held. A look-up costs a hash
/// for every pair of names that two words go by.
public struct TermIndex: Sendable {
    private var held: [Term] = []
    private var single: [String: [Int32]] = [:]
    private var pairs: [String: [Int32]] = [:]
    private var tables: [EmbeddedTerms] = []
    /// Terms of all tables by their first two words; the table's number stands above the offset's bits.
    private var index = RowIndex(capacity: 32768)
    private static let offsetBits = 24

    /// An empty index.
    public init() {}

    /// The general expressions, domain lists and names of `models/it-en`.
    ///
    /// - Throws: `ModelError` where a table is missing.
    public static func builtIn() throws -> TermIndex {
        var index = TermIndex()
        index.add(try EmbeddedTerms("it-en/phrases.tsv", .phrases))
        for domain in domains { index.add(try EmbeddedTerms("it-en/terms/\(domain).tsv", .terms(domain))) }
        index.add(try EmbeddedTerms("it-en/names.tsv", .names))
        return index
    }

    private mutating func add(_ table: EmbeddedTerms) {
        let number = tables.count << Self.offsetBits
        tables.append(table)
        table.forEachKey { key, offset in index.add(key, offset: number | offset) }
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
            look(EmbeddedTerms.pairKey(name, nil), &result) { $0.count == 1 && $0[0] == name }
            for next in second {
                look(EmbeddedTerms.pairKey(name, next), &result) { $0.count > 1 && $0[0] == name && $0[1] == next }
            }
        }
        return result
    }

    private func look(_ key: UInt64, _ result: inout [Term], _ accepts: ([String]) -> Bool) {
        index.forEach(key) { entry in
            let table = tables[entry >> Self.offsetBits]
            guard let term = table.term(at: entry & (1 << Self.offsetBits - 1), key: key), accepts(term.words) else {
                return
            }
            result.append(term)
        }
    }

    /// All terms of the embedded tables, for checks.
    package var embedded: [Term] { tables.flatMap(\.all) }
}

extension String {
    /// Words at spaces, an apostrophe staying with the word before it, or with its own where it opens one: `dell'ordine`
    /// is `dell'`, `ordine`; `'80` is one.
    package func splitWords() -> [String] {
        var words: [String] = []
        var current = ""
        for scalar in unicodeScalars {
            if scalar == " " {
                if !current.isEmpty { words.append(current) }
                current = ""
            } else if scalar == "'" || scalar == "\u{2019}", !current.isEmpty {
                words.append(current + "'")
                current = ""
            } else {
                current.unicodeScalars.append(scalar == "\u{2019}" ? "'" : scalar)
            }
        }
        if !current.isEmpty { words.append(current) }
        return words
    }
}
