import Testing

@testable import Sunto

@Suite struct QuotationCapitalTests {
    @Test(arguments: [
        ("Five convictions: \"they knew\"", "Five convictions: \"They knew\""),
        ("The mayor: \"it's a shame.\"", "The mayor: \"It's a shame.\""),
        ("He called it \"a shame\"", "He called it \"a shame\""), ("It rose: \"6%\"", "It rose: \"6%\""),
        ("Bills: gas rises", "Bills: gas rises"), ("", ""),
    ])
    func capital(_ line: String, _ expected: String) {
        #expect(QuotationCapital.run(line) == expected)
    }
}
