import Lexicon

/// Takes *di* from between a preposition and a personal pronoun.
///
/// Sees: *su di noi*, *contro di lui*, *dopo di te*. Makes: *su noi*, *contro lui*, *dopo te*.
enum PronounPreposition {
    static func run(_ words: inout [Word]) {
        var index = 1
        while index + 1 < words.count {
            let opening = words[index - 1].term?.words.last ?? words[index - 1].form
            if words[index].form == "di", prepositions.contains(opening),
                words[index].term == nil, words[index + 1].reading.kind.hasPrefix("pers")
            {
                words.remove(at: index)
                if let preposition = words[index - 1].readings.first(where: { $0.partOfSpeech == .adposition }) {
                    words[index - 1].reading = preposition
                }
            }
            index += 1
        }
    }

    private static let prepositions: Set<String> = [
        "su", "contro", "dopo", "senza", "sotto", "sopra", "verso", "dietro", "presso", "fra", "tra",
    ]
}
