import Lexicon

/// Contexts that name a lemma which no analysis gives: they never hold.
struct ContextCheck: TableCheck {
    let name = "contexts"
    let summary = "contexts with a word that is no lemma of ours"
    let isHard = false

    func findings(in tables: Tables) -> [Finding] {
        var lemmas: Set<String> = []
        for row in tables.lemmas { lemmas.insert(row[0].lowercased()) }
        for row in tables.phrases + tables.terms + tables.names {
            lemmas.insert(row[0].lowercased())
            if let first = row.words(0).first { lemmas.insert(first.lowercased()) }
        }
        return tables.dictionary.compactMap { row in
            let words = SenseCondition.read(row.words(4)).filter { !["inf", "dom", "prep"].contains($0.key) }
                .flatMap(\.values).filter { $0.first != "@" }
            let unknown = words.filter { word in
                guard !lemmas.contains(word.lowercased()) else { return false }
                return !tables.analyzer.readings(word.lowercased()).contains {
                    $0.lemma.lowercased() == word.lowercased()
                }
            }
            return unknown.isEmpty ? nil : Finding(row: row, message: unknown.joined(separator: ", "))
        }
    }
}
