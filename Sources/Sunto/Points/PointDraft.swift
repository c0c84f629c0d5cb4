import Text
import Translation

/// A sentence on its way to a point that is read alone.
struct PointDraft {
    /// The English so far.
    var text: String
    /// What was changed, in a few words each.
    var changes: [String] = []
    /// Whether it still needs what stands before it.
    var needsContext = false
    /// Whether it is read well right behind the sentence before it, and only there: *The court ruled so.*
    var needsPrevious = false
    /// The sentence as the article has it.
    let sentence: Sentence
    /// Its words with their readings.
    let words: [Word]

    /// The source words in small letters, each a token or more.
    var forms: [String] { words.filter { !$0.surface.isEmpty }.map { $0.surface.lowercased() } }
}
