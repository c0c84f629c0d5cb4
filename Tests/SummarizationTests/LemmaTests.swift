import Testing
import Text

@testable import Summarization

@Suite struct LemmaTests {
    private static let model = Result { try LanguageModel.lemmas(joiningTerms: true) }

    private func terms(_ text: String) throws -> [String] {
        var extractor = TermExtractor(try Self.model.get())
        let terms = extractor.terms(of: Texts.document([text]))
        return terms.tokens.filter { $0 >= 0 }.map { terms.spellings[Int($0)] }
    }

    @Test(arguments: [
        ("Gli uomini e un uomo.", ["uomo", "uomo"]), ("Le banche chiusero.", ["banca", "chiudere"]),
    ])
    func lemmas(text: String, expected: [String]) throws {
        #expect(try terms(text) == expected)
    }

    @Test func unknownWordsAreStemmed() throws {
        #expect(try terms("Zzorbino e zzorbini.").count == 2)
        #expect(try Set(terms("Zzorbino e zzorbini.")).count == 1)
    }

    @Test func termsOfSeveralWordsAreOne() throws {
        let found = try terms("Il consiglio di amministrazione decide; i consigli di amministrazione decidono.")
        #expect(found.count == 4 && found[0] == found[2] && found[0].contains(" "))
    }
}
