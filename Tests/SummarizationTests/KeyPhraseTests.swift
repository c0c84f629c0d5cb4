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

    @Test func shortNamesCountAsTheLongerOnes() throws {
        let phrases = try SummarizerTests.summarizer().run(
            Texts.document([
                "Gian Piero Gasperini allena la squadra.", "La squadra ama Gasperini.",
                "Con Gasperini la squadra vince.",
            ])
        ).keyPhrases
        let name = try #require(phrases.first { $0.text == "Gian Piero Gasperini" })
        #expect(name.count == 3)
        #expect(!phrases.contains { $0.text == "Gasperini" })
    }

    @Test func stopWordsOfOnesOwnAreNoTerms() throws {
        let document = Texts.document(["Il fondo sovrano compra azioni.", "Il fondo sovrano vende."])
        let summary = try SummarizerTests.summarizer { $0.stopWords = ["FONDO"] }.run(document)
        #expect(summary.keyPhrases.allSatisfy { !$0.text.contains("fondo") })
        #expect(try SummarizerTests.summarizer().run(document).statistics.terms == summary.statistics.terms + 1)
    }
}
