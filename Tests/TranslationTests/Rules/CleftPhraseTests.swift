import Testing

/// Phrases that essere singles out.
@Suite struct CleftPhraseTests {
    @Test(arguments: [
        ("È da Roma che arrivano gli aiuti.", "It's from Rome that help comes."),
        ("È con i giovani che bisogna parlare.", "It's with the young people that you have to speak."),
        ("Sono solo i ricchi che pagano meno tasse.", "It's just the rich who pay"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
