/// English comparison: *-er*, *-est* for short adjectives, *more*, *most* for the others; adverbs in *-ly*.
enum EnglishAdjective {
    private static let irregular: [String: (String, String)] = [
        "good": ("better", "best"), "bad": ("worse", "worst"), "far": ("further", "furthest"),
        "little": ("less", "least"),
        "many": ("more", "most"), "much": ("more", "most"), "well": ("better", "best"), "old": ("older", "oldest"),
        "fun": ("more fun", "most fun"), "real": ("more real", "most real"), "right": ("more right", "most right"),
    ]
    private static let twoSyllables: Set<String> = [
        "simple", "narrow", "quiet", "clever", "gentle", "noble", "shallow", "humble", "subtle", "ample", "able",
    ]

    /// Participles of one syllable, which compare with *more*.
    private static let participles: Set<String> = [
        "known", "born", "drawn", "shown", "torn", "worn", "grown", "lost", "sought", "bound", "felt", "held", "hurt",
        "read", "spent", "built", "bent", "used",
    ]

    static func comparative(_ adjective: String) -> String {
        if let found = irregular[adjective] { return found.0 }
        return isShort(adjective) ? stem(adjective) + "er" : "more " + adjective
    }

    static func superlative(_ adjective: String) -> String {
        if let found = irregular[adjective] { return found.1 }
        return isShort(adjective) ? stem(adjective) + "est" : "most " + adjective
    }

    private static func isShort(_ adjective: String) -> Bool {
        guard !adjective.contains(" "), !adjective.contains("-"), adjective.first?.isLowercase == true else {
            return false
        }
        if participles.contains(adjective) { return false }
        if adjective.hasSuffix("ed") || adjective.hasSuffix("ing") || adjective.hasSuffix("ful") { return false }
        let syllables = EnglishVerb.syllableCount(adjective)
        return syllables == 1 || (syllables == 2 && adjective.hasSuffix("y")) || twoSyllables.contains(adjective)
    }

    private static func stem(_ adjective: String) -> String {
        if adjective.hasSuffix("e") { return String(adjective.dropLast()) }
        if adjective.hasSuffix("y"), !EnglishVerb.isVowel(adjective.dropLast().last) {
            return adjective.dropLast() + "i"
        }
        return EnglishVerb.doubled(adjective)
    }

    /// The adverb of an adjective: *rapid* → *rapidly*, *economic* → *economically*.
    static func adverb(_ adjective: String) -> String {
        if adjective.contains(" ") { return "in a " + adjective + " way" }
        switch adjective {
        case "good": return "well"
        case "public": return "publicly"
        case "fast", "hard", "early", "late", "daily", "weekly", "only", "likely": return adjective
        case "true": return "truly"
        case "whole": return "wholly"
        default: break
        }
        if adjective.hasSuffix("ic") { return adjective + "ally" }
        if adjective.hasSuffix("le"), !EnglishVerb.isVowel(adjective.dropLast(2).last) {
            return adjective.dropLast() + "y"
        }
        if adjective.hasSuffix("y") { return adjective.dropLast() + "ily" }
        if adjective.hasSuffix("ll") { return adjective + "y" }
        if adjective.hasSuffix("ly") { return adjective }
        return adjective + "ly"
    }
}
