/// The article before an Italian phrase, alone or with a preposition, by the sound that follows.
package enum ItalianArticle {
    /// *il porto, lo stato, l'ente, gli enti*: the definite article with the phrase.
    package static func definite(_ phrase: String, _ features: Features) -> String {
        join(definite(sound(phrase), features), phrase)
    }

    /// *un porto, uno stato, un'area*: the indefinite article with the phrase.
    package static func indefinite(_ phrase: String, _ gender: Gender) -> String {
        switch (gender, sound(phrase)) {
        case (.feminine, .vowel): "un'" + phrase
        case (.feminine, _): "una " + phrase
        case (_, .heavy): "uno " + phrase
        default: "un " + phrase
        }
    }

    /// *del porto, sullo stato, all'ente*: a preposition with the article and the phrase.
    package static func articulated(_ preposition: String, _ phrase: String, _ features: Features) -> String {
        let stems = ["di": "de", "a": "a", "da": "da", "in": "ne", "su": "su"]
        let article = definite(sound(phrase), features)
        guard let stem = stems[preposition] else { return preposition + " " + join(article, phrase) }
        switch article {
        case "il": return stem + "l " + phrase
        case "i", "gli": return stem + article + " " + phrase
        default: return join(stem + "l" + article, phrase)
        }
    }

    private enum Sound { case vowel, heavy, plain }

    private static func sound(_ phrase: String) -> Sound {
        let letters = Array(phrase.lowercased().prefix(2))
        guard let first = letters.first else { return .plain }
        if "aeiouàèéìòùh".contains(first) { return .vowel }
        let second = letters.count > 1 ? letters[1] : " "
        switch first {
        case "z", "x", "y": return .heavy
        case "s": return "aeiouàèéìòù ".contains(second) ? .plain : .heavy
        case "g": return second == "n" ? .heavy : .plain
        case "p": return second == "s" || second == "n" ? .heavy : .plain
        default: return .plain
        }
    }

    private static func definite(_ sound: Sound, _ features: Features) -> String {
        switch (features.gender, features.number) {
        case (.feminine, .plural): "le"
        case (.feminine, _): sound == .vowel ? "l'" : "la"
        case (_, .plural): sound == .plain ? "i" : "gli"
        default: sound == .vowel ? "l'" : sound == .heavy ? "lo" : "il"
        }
    }

    private static func join(_ article: String, _ phrase: String) -> String {
        article.hasSuffix("'") ? article + phrase : article + " " + phrase
    }
}
