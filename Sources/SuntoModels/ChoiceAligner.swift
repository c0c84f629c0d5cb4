import Translation

/// Finds, in a reference translation, which of two ways was chosen.
struct ChoiceAligner {
    private let words: [String]

    init(reference: String) {
        words = reference.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’" || $0 == "-") }
            .map(String.init)
    }

    /// Whether the reference has the first way; nil where the place is not found for certain.
    func label(_ choice: Choice) -> Bool? {
        switch choice.kind {
        case .article: article(choice.anchor)
        }
    }

    private static let determiners: Set<String> = [
        "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "my", "your", "our", "any", "some",
        "each", "every", "no", "all", "both", "another", "one", "two", "three",
    ]

    /// The words before the noun, over its own adjectives and at most one other word.
    private func article(_ anchor: [String]) -> Bool? {
        guard let head = anchor.last?.lowercased() else { return nil }
        let places = words.indices.filter { words[$0] == head }
        guard places.count == 1, var index = places.first else { return nil }
        let own = Set(anchor.map { $0.lowercased() })
        var others = 0
        while index > 0 {
            index -= 1
            let word = words[index]
            if word == "the" { return true }
            if Self.determiners.contains(word) || word.hasSuffix("'s") || word.hasSuffix("’s") { return nil }
            if own.contains(word) { continue }
            if Self.functionWords.contains(word) { return false }
            others += 1
            if others > 1 { return false }
        }
        return false
    }

    private static let functionWords: Set<String> = [
        "of", "to", "in", "on", "at", "by", "for", "with", "from", "and", "or", "but", "as", "than", "is", "are", "was",
        "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must", "should",
        "that", "which", "who", "when", "where", "while", "because", "if", "into", "about", "after", "before", "between",
        "against", "during", "through", "over", "under", "without", "within", "not", "do", "does", "did", "such", "like",
        "how", "what", "why", "it", "they", "he", "she", "we", "you", "i", "there", "said", "says", "also", "only",
    ]
}
