/// A byline as an English reader takes it: `Anna Rossi and Luca Bianchi`, `Newsroom`, `Science desk`. Names stay.
enum EnglishByline {
    private static let desks = [
        "online": "Online", "web": "Web", "digitale": "Digital", "centrale": "Central", "sport": "Sports",
        "sportiva": "Sports", "cronaca": "News", "cronache": "News", "economia": "Business", "economica": "Business",
        "politica": "Politics", "esteri": "Foreign", "interni": "Home", "cultura": "Culture", "culturale": "Culture",
        "scienze": "Science", "scienza": "Science", "scientifica": "Science", "spettacoli": "Entertainment",
        "salute": "Health", "tecnologia": "Technology", "locale": "Local", "regionale": "Regional",
    ]

    static func run(_ byline: String) -> String {
        let words = named(byline.onOneLine.split(separator: " ").map(String.init))
        guard words.first?.lowercased() == "redazione" else {
            return words.enumerated().map { index, word in
                index > 0 && index + 1 < words.count && (word == "e" || word == "ed") ? "and" : word
            }.joined(separator: " ")
        }
        let rest = words.dropFirst().filter { !["di", "de"].contains($0) }
        if rest.isEmpty { return "Newsroom" }
        if rest.count == 1, let desk = desks[rest[0].lowercased()] { return "\(desk) desk" }
        return "\(rest.joined(separator: " ")) newsroom"
    }

    /// *ANNA D'ANGELO* is *Anna D'Angelo*; an agency has one word.
    private static func named(_ words: [String]) -> [String] {
        guard words.count > 1, words.allSatisfy({ $0.allSatisfy { !$0.isLowercase } }) else { return words }
        return words.map { word in
            var startsName = true
            return String(
                word.flatMap { letter in
                    defer { startsName = !letter.isLetter }
                    return startsName ? String(letter) : letter.lowercased()
                })
        }
    }
}

extension Brief {
    /// The author for an English reader.
    var author: String? { byline.map(EnglishByline.run) }
}

extension BriefArticle {
    /// The author for an English reader.
    var author: String? { byline.map(EnglishByline.run) }
}
