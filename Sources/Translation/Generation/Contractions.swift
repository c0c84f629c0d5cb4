/// Joins pronouns and auxiliaries as speech does: *I'm*, *he's*, *we'll*, *don't*.
///
/// Only before a word that goes on with the clause: *Yes, I am.* stays.
enum Contractions {
    private static let negatives: [String: String] = [
        "do": "don't", "does": "doesn't", "did": "didn't", "is": "isn't", "are": "aren't", "was": "wasn't",
        "were": "weren't", "has": "hasn't", "have": "haven't", "had": "hadn't", "will": "won't", "would": "wouldn't",
        "can": "can't", "could": "couldn't", "should": "shouldn't", "must": "mustn't",
    ]

    /// *do* → *don't*; nil where there is no such form (*am*, *may*).
    static func negative(_ auxiliary: String) -> String? { negatives[auxiliary] }

    private static let pronouns: Set<String> = [
        "i", "you", "he", "she", "it", "we", "they", "there", "that", "who", "what",
    ]
    private static let endings: [String: String] = [
        "am": "'m", "are": "'re", "is": "'s", "have": "'ve", "has": "'s", "will": "'ll", "would": "'d", "had": "'d",
    ]
    private static let questionWords: Set<String> = ["where", "how", "here"]

    static func contracted(_ words: [EnglishWord]) -> [EnglishWord] {
        var result: [EnglishWord] = []
        result.reserveCapacity(words.count)
        for (index, word) in words.enumerated() {
            guard word.isAuxiliary, let ending = endings[word.text], let last = result.last, word.spaceBefore,
                goesOn(words, index), takes(ending, last)
            else {
                result.append(word)
                continue
            }
            result[result.count - 1].text += ending
        }
        return result
    }

    private static func takes(_ ending: String, _ host: EnglishWord) -> Bool {
        let text = host.text.lowercased()
        if ending == "'s" {
            return pronouns.contains(text) && !["i", "you", "we", "they"].contains(text) || questionWords.contains(text)
        }
        if ["there", "that", "what"].contains(text) { return false }
        return pronouns.contains(text) && text != "who"
    }

    /// Whether a word of the same clause follows.
    private static func goesOn(_ words: [EnglishWord], _ index: Int) -> Bool {
        guard let next = words[(index + 1)...].first(where: { !$0.text.isEmpty }) else { return false }
        return next.text.first.map { $0.isLetter || $0.isNumber || $0 == "\"" } ?? false
    }
}
