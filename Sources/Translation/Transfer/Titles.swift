/// English nouns that take a capital before a name.
enum Titles {
    private static let last: Set<String> = [
        "president", "minister", "senator", "king", "queen", "pope", "general", "professor", "doctor", "chancellor",
        "governor", "mayor", "judge", "captain", "prince", "princess", "bishop", "archbishop", "cardinal", "secretary",
        "emperor", "colonel", "commissioner", "inspector", "duke", "count", "saint", "father", "sister", "uncle",
        "aunt",
        "premier", "admiral", "sergeant", "lieutenant", "marshal", "ambassador", "congressman", "mr.", "mrs.", "dr.",
        "sir",
        "lord", "lady", "emir", "sheikh", "ayatollah", "imam", "pharaoh", "tsar", "sultan", "director", "commander",
        "miss",
    ]

    static func isTitle(_ english: String) -> Bool {
        last.contains(english.split(separator: " ").last.map { $0.lowercased() } ?? "")
    }
}

/// Capital letters.
enum Capitals {
    static func capitalized(_ word: String) -> String {
        guard let first = word.first else { return word }
        return first.uppercased() + word.dropFirst()
    }
}
