import Text
import Translation

/// Tells whether two sentences say the same, in whatever words: by the nouns, names, verbs and numbers they share.
///
/// Sentences of one article seldom repeat one another; those of several articles on one event do, each with details of
/// its own. The shorter is repeated where half of what it speaks of is in the longer one.
struct RepetitionRule {
    /// What a sentence speaks of.
    struct Content {
        var words: Set<String>
        var article: Int
    }

    /// The share of the shorter sentence's words that says that it is repeated, by another article or by its own.
    private static let limits = (across: 0.4, within: 0.5)
    /// Sentences with fewer words of content are alike by chance.
    private static let fewest = 3

    /// What a sentence speaks of, by its words with their readings.
    static func content(_ words: [Word], article: Int) -> Content {
        var content: Set<String> = []
        for word in words where !word.surface.isEmpty {
            switch word.partOfSpeech {
            case .noun, .properNoun, .adjective, .numeral:
                for part in word.lemma.lowercased().split(separator: " ")
                where part.count > 2 || part.first?.isNumber == true {
                    content.insert(String(part))
                }
            case .verb where !light.contains(word.lemma): content.insert(word.lemma)
            default: break
            }
        }
        return Content(words: content, article: article)
    }

    private static let light: Set<String> = ["fare", "avere", "dire", "andare", "venire", "stare", "potere", "dovere"]

    /// Whether one of the two repeats the other.
    static func repeats(_ a: Content, _ b: Content) -> Bool {
        let limit = a.article == b.article ? limits.within : limits.across
        let shorter = min(a.words.count, b.words.count)
        guard shorter >= fewest else { return false }
        return Double(a.words.intersection(b.words).count) >= limit * Double(shorter)
    }
}
