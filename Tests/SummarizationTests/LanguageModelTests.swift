import Summarization
import Testing
import Text

@Suite struct LanguageModelTests {
    @Test(arguments: Language.allCases)
    func embeddedTablesRead(language: Language) throws {
        #expect(throws: Never.self) { try LanguageModel(language: language) }
    }
}
