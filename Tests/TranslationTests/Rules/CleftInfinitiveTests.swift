import Testing

/// A cleft that opens with an infinitive.
@Suite struct CleftInfinitiveTests {
    @Test(arguments: [
        ("A decidere è il giudice.", "The judge decides"),
        ("A pagare saranno i cittadini.", "Citizens will pay"),
        ("A trainare la crescita sono state le esportazioni.", "Exports drove growth"),
        ("A dirlo è uno studio pubblicato sulla rivista Nature.", "A study published in the journal Nature says so"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
