import Testing

/// Adjectives that the verb says of its object.
@Suite struct JudgedObjectTests {
    @Test(arguments: [
        (
            "Molti elettori ritengono il referendum inutile e costoso.",
            "Many voters consider the referendum useless and expensive."
        ),
        ("Il ministro ha definito la proposta inaccettabile.", "The minister called the proposal unacceptable."),
        ("La pioggia ha reso la strada scivolosa e pericolosa.", "Rain made the road slippery and dangerous."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
