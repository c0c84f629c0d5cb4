import Lexicon
import Testing

@Suite struct GivenNamesTests {
    @Test(arguments: [
        ("Anna", true), ("ANNA", true), ("Niccolò", true), ("NICCOLÒ", true), ("anna", false), ("aNNA", false),
        ("Roma", false), ("A", false), ("", false),
    ])
    func contains(_ word: String, _ isName: Bool) throws {
        #expect(try GivenNames().contains(word) == isName)
    }
}
