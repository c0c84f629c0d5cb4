import Summarization
import Testing
import Text

@Suite struct KeyPhraseTests {
    @Test func phrasesJoinInflectedForms() throws {
        let summary = try SummarizerTests.summarizer().run(
            Texts.document([
                "Il fondo sovrano compra azioni.", "I fondi sovrani comprano banche.", "Un fondo sovrano vende tutto.",
            ]))
        let phrase = try #require(summary.keyPhrases.first { $0.text == "fondo sovrano" })
        #expect(summary.keyPhrases.allSatisfy { $0.score > 0 && $0.score <= 1 })
        #expect(phrase.count >= 1)
    }

    @Test func phrasesDoNotContainOneAnother() throws {
        let phrases = try SummarizerTests.summarizer().run(Texts.document(Texts.article)).keyPhrases
        #expect(!phrases.isEmpty && phrases.count <= 10)
        #expect(phrases.map(\.score) == phrases.map(\.score).sorted(by: >))
        #expect(Set(phrases.map { $0.text.lowercased() }).count == phrases.count)
    }

    @Test func keyPhrasesMayCount() throws {
        let summary = try SummarizerTests.summarizer { $0.usesKeyPhrases = true }.run(Texts.document(Texts.article))
        #expect(summary.sentences[0].parts.keyPhrases > summary.sentences[3].parts.keyPhrases)
        #expect(summary.sentences.allSatisfy { $0.score.isFinite })
        let plain = try SummarizerTests.summarizer().run(Texts.document(Texts.article))
        #expect(plain.sentences.allSatisfy { $0.parts.keyPhrases == 1 })
    }

    @Test func theLimitHolds() throws {
        for limit in [0, 1, 3] {
            let summary = try SummarizerTests.summarizer { $0.keyPhraseLimit = limit }.run(
                Texts.document(Texts.article))
            #expect(summary.keyPhrases.count == limit)
        }
    }
}
