/// Terms by their first two words, for leftmost-longest matching on lemmas.
///
/// Building is linear in the number of terms; a look-up costs a hash for every pair of names that two words go by.
public struct TermIndex: Sendable {
    private var single: [String: [Int32]] = [:]
    private var pairs: [String: [Int32]] = [:]
    private var terms: [Term] = []

    /// An empty index.
    public init() {}

    /// Number of terms.
    public var count: Int { terms.count }

    /// Adds a term; one without words is ignored.
    public mutating func add(_ term: Term) {
        guard let first = term.words.first else { return }
        let id = Int32(terms.count)
        terms.append(term)
        if term.words.count == 1 {
            single[first, default: []].append(id)
        } else {
            pairs[first + " " + term.words[1], default: []].append(id)
        }
    }

    /// All terms, in the order in which they were added.
    public var all: [Term] { terms }

    /// Terms whose words start with one of `first` and go on with one of `second`.
    public func candidates(first: [String], second: [String]) -> [Term] {
        var result: [Term] = []
        for name in first {
            for id in single[name] ?? [] { result.append(terms[Int(id)]) }
            for next in second {
                for id in pairs[name + " " + next] ?? [] { result.append(terms[Int(id)]) }
            }
        }
        return result
    }
}

extension TermIndex {
    /// The general expressions and domain lists of `models/it-en`.
    ///
    /// - Throws: `ModelError` where a table is missing or a row does not read.
    public static func builtIn() throws -> TermIndex {
        var index = TermIndex()
        try index.readPhrases()
        for domain in domains { try index.readTerms(domain) }
        try index.readNames()
        return index
    }

    /// Domains that have a list of terms.
    public static let domains = [
        "culture", "economy", "health", "law", "politics", "science", "sport", "tech", "war",
    ]

    private mutating func readPhrases() throws {
        let table = try ModelTable("it-en/phrases.tsv")
        try table.forEachRow { row in
            guard let kind = Term.kind(row[1]) else {
                throw ModelError.malformed(table.name, line: row.line, "part of speech '\(row[1])'")
            }
            add(
                Term(
                    words: row.words(0), english: row[2], kind: kind, information: SenseInformation(row.words(3)),
                    conditions: SenseCondition.read(row.words(4)), origin: .general))
        }
    }

    private mutating func readTerms(_ domain: String) throws {
        let table = try ModelTable("it-en/terms/\(domain).tsv")
        table.forEachRow { row in
            add(
                Term(
                    words: row.words(0), english: row[1], kind: Term.kind(row[2]) ?? .noun(.any),
                    information: SenseInformation(row.words(4)), origin: .domain(domain)))
        }
    }

    private mutating func readNames() throws {
        let table = try ModelTable("it-en/names.tsv")
        table.forEachRow { row in
            var information = SenseInformation(row.words(3))
            information.flags.insert("class:" + row[2])
            let words = row[0].lowercased().splitWords()
            add(
                Term(
                    words: words, english: row[1], kind: .noun(.any), information: information, origin: .names,
                    isName: true))
        }
    }
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
