import Lexicon
import Translation

/// Frequent English verbs and nouns of which we make a form that the list does not have: *stoped*, *childs*.
struct EnglishFormCheck: TableCheck {
    let words: WordList
    let name = "english-forms"
    let summary = "inflected English that the list does not have, of words among its first 8,000"
    let isHard = false

    private static let frequent = 8000

    func findings(in tables: Tables) throws -> [Finding] {
        let verbs = try EnglishVerb()
        let nouns = try EnglishNoun()
        var seen: Set<String> = []
        return tables.dictionary.compactMap { row in
            let words = row.words(2)
            guard let word = words.count == 1 ? words.first : nil, seen.insert(row[1] + word).inserted,
                let rank = self.words.rank(word), rank <= Self.frequent
            else { return nil }
            let flags = Set(row.words(3))
            let forms: [String]
            switch Tables.partOfSpeech(row[1]) {
            case .verb: forms = EnglishVerb.Form.allCases.map { verbs.inflect(word, $0) }
            case .noun where flags.isDisjoint(with: ["u", "pl"]): forms = [nouns.plural(word)]
            default: forms = []
            }
            let unknown = forms.filter { self.words.rank($0) == nil }
            return unknown.isEmpty ? nil : Finding(row: row, message: unknown.joined(separator: ", "))
        }
    }
}
