import Text
import Translation

/// How articles use words: as nouns or otherwise, with a capital of their own or only at the start of sentences.
struct WordUsage {
    private var nouns: Set<String> = []
    /// As verbs and the like, or within names.
    private var others: Set<String> = []
    private var capitals: Set<String> = []

    /// Sentences after these seldom use a word in another way.
    private static let enough = 500

    /// Reads the articles. Linear in them.
    init(_ analyses: [ArticleAnalysis]) {
        for analysis in analyses {
            for place in analysis.places(without: [.boilerplate, .byline]).prefix(Self.enough) {
                let isTitle = analysis.document.blocks[place.block].role == .title
                for word in analysis.words(at: place) where word.kind == .word { read(word, isTitle: isTitle) }
            }
        }
    }

    private mutating func read(_ word: Word, isTitle: Bool) {
        let isName = word.partOfSpeech == .properNoun
        if word.isCapitalized, isName || !word.isInitial && !isTitle {
            if let first = word.surface.split(separator: " ").first { capitals.insert(String(first)) }
        }
        if word.term?.isName == true {
            others.formUnion(word.surface.lowercased().split(separator: " ").map(String.init))
        } else if word.isNominal || word.mayBe(.noun) && !word.isVerbal {
            nouns.insert(word.form)
        } else {
            others.insert(word.form)
        }
    }

    /// Whether a word in small letters is a noun somewhere, as far as is known.
    func isNoun(_ form: String) -> Bool { nouns.contains(form) || !others.contains(form) }

    /// Whether a word has a capital for another reason than that it opens a sentence.
    func isCapitalized(_ word: String) -> Bool {
        word.first?.isUppercase != true || word.dropFirst().contains(where: \.isUppercase) || capitals.contains(word)
    }
}
