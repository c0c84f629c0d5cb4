import Lexicon
import Text

/// Counts the noun phrases of Italian texts, and tells how characteristic each is of them.
///
/// The worth of a phrase is its C-value, log₂(1 + words) · (n − n̄), where n̄ is how often on average it occurs in each
/// longer phrase (Frantzi, Ananiadou and Mima 2000; 1 is added so that single words count as well), times how much commoner
/// its words are here than in the language: the mean of ln(p / q), p and q being the shares of a word here and there
/// (Kullback and Leibler's divergence at a point, after Tomokiyo and Hurst 2003). Names are no terms.
package struct TermTally {
    private struct Phrase {
        var words: [Int32]
        var count = 0
        var documents = 0
        /// The first of them, and the last.
        var firstDocuments: [Int] = []
        var lastDocument = -1
        var forms: [(text: String, count: Int)] = []
        var example = ExampleSentence()
    }

    private let model: LanguageModel
    private let background: BackgroundFrequencies
    private var classifier: ItalianWordClassifier
    /// Lemmas of the words of phrases.
    private var lemmas = ByteTable()
    /// Terms, whose shares are known in the language, with how often each occurs.
    private var terms = ByteTable()
    private var termCounts: [Int] = []
    /// The term of each lemma, as it was first met.
    private var termOfLemma: [Int32] = []
    private var wordCount = 0
    private var documentCount = 0
    private var phrases: [Phrase] = []
    private var numbers: [[Int32]: Int] = [:]

    /// So many texts of a phrase are remembered.
    private static let firstDocuments = 32

    /// A tally of nothing.
    ///
    /// - Throws: `ModelError` where an embedded table is missing or does not read.
    package init() throws {
        model = try LanguageModel.embedded(.italian)
        background =
            try model.background ?? BackgroundFrequencies(language: .italian, normalizer: model.normalizer)
        classifier = try ItalianWordClassifier.embedded()
    }

    /// Counts the phrases of a text with its sentences: of all its blocks but bylines, boilerplate and what is in
    /// capitals. Linear in the text; memory grows with the phrases that are new.
    package mutating func add(_ document: Document) {
        var document = document
        document.blocks.removeAll { $0.role == .boilerplate || $0.role == .byline || Self.isShouted($0, document.text) }
        // Titles and headings name the subject like any sentence.
        for index in document.blocks.indices { document.blocks[index].role = .paragraph }
        var extractor = TermExtractor(model)
        let sentences = extractor.terms(of: document)
        for index in 0..<sentences.count {
            let place = sentences.places[index]
            let sentence = document.blocks[place.block].sentences[place.sentence]
            let numbers = Array(sentences.tokens(of: index))
            wordCount += sentences.wordCount(of: index)
            let own = numbers.map { $0 < 0 ? -1 : term(Array(sentences.vocabulary[Int($0)])) }
            let words = zip(classifier.words(of: sentence, in: document.text), own).map { word, number in
                number >= 0 || word.wordClass == .link || word.wordClass == .name ? word : .other
            }
            for phrase in NounPhrases(words, headComesFirst: true).phrases where !Self.hasName(words[phrase.places]) {
                add(phrase, words, own, sentence, document.text)
            }
        }
        documentCount += 1
    }

    /// The phrases that occur so often at least, the most characteristic first. `n log n` in the phrases.
    package func candidates(minimumCount: Int) -> [TermCandidate] {
        let nestings = nestings()
        let frequent = phrases.indices.filter { phrases[$0].count >= minimumCount }
        let scored = frequent.map { ($0, score(phrases[$0], nested: nestings[$0])) }.filter { $0.1 > 0 }
        return scored.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map { index, score in
            let phrase = phrases[index]
            let order = phrase.forms.indices.sorted {
                (phrase.forms[$1].count, $0) < (phrase.forms[$0].count, $1)
            }
            return TermCandidate(
                forms: order.map { .init(text: phrase.forms[$0].text, count: phrase.forms[$0].count) },
                count: phrase.count, documents: phrase.documents, firstDocuments: phrase.firstDocuments, score: score,
                example: phrase.example.text,
                exampleDocument: phrase.example.document)
        }
    }

    private mutating func term(_ word: [UInt8]) -> Int32 {
        let number = terms.insert(word)
        if number == termCounts.count { termCounts.append(0) }
        termCounts[number] += 1
        return Int32(number)
    }

    private mutating func add(
        _ phrase: NounPhrases.Phrase, _ words: [ClassifiedWord], _ terms: [Int32], _ sentence: Sentence,
        _ text: SourceText
    ) {
        var key: [Int32] = []
        for place in phrase.places where words[place].wordClass != .link {
            let lemma = lemmas.insert(Array(words[place].lemma.utf8))
            if lemma == termOfLemma.count { termOfLemma.append(terms[place]) }
            key.append(Int32(lemma))
        }
        let number = numbers[key] ?? phrases.count
        if number == phrases.count {
            phrases.append(Phrase(words: key))
            numbers[key] = number
        }
        let form = PhraseCandidates.text(of: phrase, words, sentence.tokens, text)
        phrases[number].count += 1
        if phrases[number].lastDocument != documentCount {
            phrases[number].lastDocument = documentCount
            phrases[number].documents += 1
            if phrases[number].documents <= Self.firstDocuments { phrases[number].firstDocuments.append(documentCount) }
        }
        if let known = phrases[number].forms.firstIndex(where: { $0.text == form }) {
            phrases[number].forms[known].count += 1
        } else {
            phrases[number].forms.append((form, 1))
        }
        phrases[number].example.offer(sentence, in: text, document: documentCount)
    }

    /// How often each phrase occurs on average in each longer one that holds it: the runs of words of all phrases.
    private func nestings() -> [Double] {
        var sums = [(count: Int, phrases: Int)](repeating: (0, 0), count: phrases.count)
        for (index, phrase) in phrases.enumerated() {
            var inner: Set<Int> = []
            for start in phrase.words.indices {
                for end in phrase.words.indices[start...] {
                    if let number = numbers[Array(phrase.words[start...end])], number != index { inner.insert(number) }
                }
            }
            for number in inner {
                sums[number].count += phrase.count
                sums[number].phrases += 1
            }
        }
        return sums.map { $0.phrases == 0 ? 0 : Double($0.count) / Double($0.phrases) }
    }

    private func score(_ phrase: Phrase, nested: Double) -> Double {
        let total = logarithm(Float(max(wordCount, 1)))
        let rarities = phrase.words.map { lemma in
            let term = Int(termOfLemma[Int(lemma)])
            let here = logarithm(Float(termCounts[term])) - total
            return max(0, Double(here - background.logarithmOfShare(of: terms[term])))
        }
        let length = Double(logarithm(Float(1 + phrase.words.count))) / 0.693_147
        return length * (Double(phrase.count) - nested) * rarities.reduce(0, +) / Double(rarities.count)
    }

    private static func hasName(_ words: ArraySlice<ClassifiedWord>) -> Bool {
        words.contains { $0.wordClass == .name }
    }

    /// A line in capitals tells no name from a noun.
    private static func isShouted(_ block: Block, _ text: SourceText) -> Bool {
        let letters = text[block.span].unicodeScalars.filter(\.properties.isAlphabetic)
        return !letters.isEmpty && !letters.contains(where: \.properties.isLowercase)
    }
}
