/// Terms by their first two words, for leftmost-longest matching on lemmas.
///
/// Terms of the embedded tables are read when they are asked for; terms of glossaries are held. A look-up costs a hash
/// for every pair of names that may open a term.
public struct TermIndex: Sendable {
    private var held: [Term] = []
    private var single: [String: [Int32]] = [:]
    private var pairs: [String: [Int32]] = [:]
    private var tables: [EmbeddedTerms] = []
    /// Terms of all tables by their first two words; the table's number stands above the offset's bits.
    private var index = RowIndex(capacity: 32768)
    private var openings = TermOpenings()
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
        table.forEachKey { key, offset in
            index.add(key.whole, offset: number | offset)
            if let second = key.second { openings.add(first: key.first, second: second) }
        }
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
            openings.add(first: EmbeddedTerms.key(of: first), second: EmbeddedTerms.key(of: term.words[1]))
        }
    }

    /// Terms whose words start with one of `first` and go on with one of `second`, those of glossaries first.
    package func candidates(first: [TermName], second: [TermName], _ cache: TermCache) -> [Term] {
        var result: [Term] = []
        let second = second.filter(openings.mayGoOn)
        for name in first {
            let next = openings.mayStart(with: name) ? second : []
            if !held.isEmpty {
                for id in single[name.text] ?? [] { result.append(held[Int(id)]) }
                for next in next {
                    for id in pairs[name.text + " " + next.text] ?? [] { result.append(held[Int(id)]) }
                }
            }
            look(name.key, &result, cache) { $0.count == 1 && $0[0] == name.text }
            for next in next {
                look(EmbeddedTerms.pairKey(name.key, next.text), &result, cache) {
                    $0.count > 1 && $0[0] == name.text && $0[1] == next.text
                }
            }
        }
        return result
    }

    private func look(_ key: UInt64, _ result: inout [Term], _ cache: TermCache, _ accepts: ([String]) -> Bool) {
        index.forEach(key) { entry in
            let term = cache.term(entry) {
                tables[entry >> Self.offsetBits].term(at: entry & (1 << Self.offsetBits - 1))
            }
            guard let term, accepts(term.words) else { return }
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
