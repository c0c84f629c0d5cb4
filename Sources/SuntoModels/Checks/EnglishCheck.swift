import Lexicon

/// Senses with a word that the list of English words does not have.
struct EnglishCheck: TableCheck {
    let words: WordList
    let name = "english"
    let summary = "senses with a word that the English list does not have; names left out"
    let isHard = false

    func findings(in tables: Tables) -> [Finding] {
        tables.senseRows.compactMap { row in
            let unknown = row.words(2).filter { !isKnown($0) }
            return unknown.isEmpty ? nil : Finding(row: row, message: unknown.joined(separator: ", "))
        }
    }

    private func isKnown(_ word: String) -> Bool {
        if word.contains(where: { $0.isUppercase || $0.isNumber }) || words.rank(word) != nil { return true }
        let parts = word.split { "-'’.,/()!?".contains($0) }.map(String.init)
        return parts.allSatisfy { words.rank($0) != nil || $0.count == 1 }
    }
}
