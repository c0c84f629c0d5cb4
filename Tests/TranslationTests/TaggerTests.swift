import Lexicon
import Testing
import Text

@testable import Translation

/// The statistical tagger by itself, before any rule corrects it.
@Suite struct TaggerTests {
    /// Words of a sentence that is spaced like a treebank, tagged; as `form/TAG`.
    private static func tagged(_ sentence: String) throws -> [String] {
        let text = SourceText(sentence)
        var tokens: [Token] = []
        var offset = 0
        for form in sentence.split(separator: " ") {
            let isWord = form.contains { $0.isLetter }
            tokens.append(
                Token(span: TextSpan(offset, offset + form.utf8.count), kind: isWord ? .word : .punctuation))
            offset += form.utf8.count + 1
        }
        let analyzer = MorphologicalAnalyzer(dictionary: try MorphologicalDictionary())
        var words = SentenceAnalyzer.words(
            of: Sentence(span: text.span, tokens: tokens), in: text, analyzer: analyzer)
        let tags = try Tagger().tag(&words)
        #expect(tags.count == words.count)
        for (word, tag) in zip(words, tags) {
            #expect(TagConventions.candidates(word).contains(tag))
            #expect(word.readings.contains(word.reading), "\(word.form)")
        }
        return zip(words, tags).map { $0.form + "/" + $1.rawValue }
    }

    @Test(arguments: [
        ("Il governo ha approvato la legge .", ["ha/AUX", "approvato/VERB", "la/DET", "legge/NOUN"]),
        ("Il presidente ha due figli .", ["ha/VERB"]),
        ("Credo che il governo cadrà .", ["che/SCONJ"]),
        ("I problemi che riguardano tutti sono nuovi .", ["che/PRON"]),
        ("È per questo motivo che siamo qui .", ["che/SCONJ"]),
        ("C' è un problema .", ["è/VERB"]),
        ("La porta è chiusa .", ["è/AUX"]),
    ])
    func tagsByContext(sentence: String, expected: [String]) throws {
        let tagged = try Self.tagged(sentence)
        #expect(expected.allSatisfy(tagged.contains), "\(tagged)")
    }

    /// Tags that the lexicon does not know are chosen, and the reading is still one of the word's own.
    @Test(arguments: [
        ("Un uomo come lui non parla .", "come/ADP"), ("Ci sono dei problemi nuovi .", "dei/DET"),
        ("È una scelta preoccupante .", "preoccupante/ADJ"),
    ])
    func tagsAsTheTreebanksDo(sentence: String, expected: String) throws {
        let tagged = try Self.tagged(sentence)
        #expect(tagged.contains(expected), "\(tagged)")
    }

    @Test func nothingAndUnknownWordsAreTagged() throws {
        #expect(try Self.tagged("").isEmpty)
        #expect(try Self.tagged("qwx zzk .").count == 3)
    }

    @Test func aReadingStandsForEveryTag() {
        let participle = Reading(lemma: "chiudere", partOfSpeech: .verb, features: Features(form: .pastParticiple))
        let noun = Reading(lemma: "chiusa", partOfSpeech: .noun)
        #expect(TagConventions.reading(of: .adjective, in: [noun, participle]) == participle)
        #expect(TagConventions.reading(of: .noun, in: [participle, noun]) == noun)
        #expect(TagConventions.reading(of: .adverb, in: [noun, participle]) == noun)
        #expect(TagConventions.reading(of: .noun, in: []) == nil)
    }

    @Test func partsOfSpeechAreInOrder() {
        #expect(PartOfSpeech.allCases.map(\.order) == Array(PartOfSpeech.allCases.indices))
    }

    /// Every weight that was set is found again, however the table grew meanwhile; what was not set weighs nothing.
    @Test func weightsAreFound() {
        var weights = TagWeights(capacity: 4)
        let features = (0..<5000).map { UInt32(truncatingIfNeeded: $0 &* 2_654_435_761) }
        for (index, feature) in features.enumerated() { weights.set(feature, index % 16, index - 2500) }
        weights.set(7, 3, 100_000)
        weights.set(7, 99, 1)
        #expect(weights.featureCount == 5001)
        for (index, feature) in features.enumerated() {
            var scores = TagWeights.noScores
            weights.add([feature, 8], to: &scores, of: PartOfSpeech.allCases)
            #expect(scores[index % 16] == Int32(index - 2500))
            #expect(scores.count { $0 != 0 } <= 1)
        }
        var score: Int32 = 0
        weights.add([7, 8], to: &score, of: .verb)
        #expect(score == Int32(Int16.max))
    }
}
