import Text

/// What a word is to noun phrases.
public enum WordClass: Sendable {
    case noun
    /// A name, or a part of one.
    case name
    case adjective
    /// A preposition that may stand between two nouns of a phrase: *di*, *della*, *of*.
    case link
    /// Whatever no phrase holds: verbs, articles, adverbs, marks.
    case other
}

/// A word as the patterns of noun phrases see it.
public struct ClassifiedWord: Sendable {
    /// What it is.
    public var wordClass: WordClass
    /// What its inflected forms have in common, in lower case.
    public var lemma: String
    /// How much it says.
    public var weight: WordWeight
    /// Whether it belongs to one noun group with the word before it.
    public var joinsPrevious = false
    /// Whether the capital at its start is the sentence's.
    public var isCapitalizedBySentence = false
    /// Whether it has a capital of its own.
    public var isCapitalized = false

    /// A word of a class.
    public init(_ wordClass: WordClass, lemma: String = "", weight: WordWeight = .full) {
        self.wordClass = wordClass
        self.lemma = lemma
        self.weight = weight
    }

    /// A word that no phrase holds.
    public static let other = ClassifiedWord(.other)
}

/// How much a noun or adjective says of what a text is about.
public enum WordWeight: String, Sendable {
    case full
    /// Nothing by itself, something with others: *gruppo*, *datore di lavoro*.
    case vague
    /// Nothing: *anno*, *milione*, *nuovo*.
    case empty
}

/// Tells what the words of sentences are, and which neighbours are one noun group.
///
/// Made for one document: what it learned of a form it may keep.
public protocol WordClassifier {
    /// One word for each token of the sentence.
    mutating func words(of sentence: Sentence, in text: SourceText) -> [ClassifiedWord]
    /// Where in a group its head stands: Italian *fondo sovrano*, English *sovereign fund*.
    var headComesFirst: Bool { get }
}
