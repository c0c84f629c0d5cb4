import Testing
import Text

@testable import Summarization

/// Which noun phrases are characteristic of texts.
@Suite struct TermTallyTests {
    private static func candidates(_ texts: [String], minimumCount: Int = 1) throws -> [TermCandidate] {
        var tally = try TermTally()
        for text in texts {
            let sentences = text.split(separator: ".").map { $0.drop { $0 == " " } + "." }
            tally.add(Texts.document(sentences.map(String.init)))
        }
        return tally.candidates(minimumCount: minimumCount)
    }

    @Test func formsAreOnePhrase() throws {
        let texts = ["Il fondo sovrano compra. I fondi sovrani comprano.", "Un fondo sovrano vende."]
        let fund = try #require(try Self.candidates(texts).first)
        #expect(fund.forms.map(\.text) == ["fondo sovrano", "fondi sovrani"])
        #expect(fund.forms.map(\.count) == [2, 1])
        #expect(fund.count == 3)
        #expect(fund.documents == 2)
        #expect(fund.firstDocuments == [0, 1])
        #expect(fund.example == "Il fondo sovrano compra.")
    }

    @Test func rareWordsComeFirst() throws {
        let texts = ["La torrefazione cresce. La torrefazione vende. Il governo parla. Il governo decide."]
        let words = try Self.candidates(texts).map { $0.forms[0].text }
        let rare = try #require(words.firstIndex(of: "torrefazione"))
        #expect(words.firstIndex(of: "governo").map { $0 > rare } ?? true)
    }

    @Test func namesAreNone() throws {
        let texts = ["Il presidente Sergio Mattarella parla. Sergio Mattarella saluta il fondo sovrano."]
        let words = try Self.candidates(texts).flatMap { $0.forms.map(\.text) }
        #expect(words.contains("fondo sovrano"))
        #expect(!words.contains { $0.contains("Mattarella") })
    }

    /// What occurs only in a longer phrase is worth less than what stands alone as often.
    @Test func partsOfLongerPhrases() throws {
        let nested = try Self.candidates(["La riforma della scuola cresce. La riforma della scuola piace."])
        let free = try Self.candidates(["La riforma della scuola cresce. La riforma della casa piace."])
        func score(_ candidates: [TermCandidate]) -> Double {
            candidates.first { $0.forms[0].text == "riforma" }?.score ?? 0
        }
        #expect(score(nested) < score(free))
    }

    @Test func fewOccurrencesAreLeftOut() throws {
        let texts = ["Il fondo sovrano compra la torrefazione. Il fondo sovrano vende."]
        #expect(try Self.candidates(texts, minimumCount: 2).map { $0.forms[0].text } == ["fondo sovrano"])
        #expect(try Self.candidates([]).isEmpty)
    }
}
