import Testing

@testable import Sunto

@Suite struct RepeatedGlossTests {
    @Test(arguments: [
        ("EBITDA (EBITDA) is equal to 88.5 million.", "EBITDA is equal to 88.5 million."),
        (
            "The bank posted gross domestic product (gross domestic product), it said.",
            "The bank posted gross domestic product, it said."
        ),
        ("The European Central Bank (ECB) met.", "The European Central Bank (ECB) met."),
        ("(EBITDA) rose.", "(EBITDA) rose."), ("It rose (it rose", "It rose (it rose"), ("", ""),
        ("Rates (rates and prices) rose.", "Rates (rates and prices) rose."),
    ])
    func gloss(_ line: String, _ expected: String) {
        #expect(RepeatedGloss.run(line) == expected)
    }
}
