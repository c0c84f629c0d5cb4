import Testing

/// *dopo* behind a stretch of time and before somebody who acts.
@Suite struct YearsLaterTests {
    @Test(arguments: [
        ("Due anni dopo quella ragazza si è laureata.", "Two years later that girl"),
        ("Tre giorni dopo il sindaco partì.", "Three days later the mayor"),
        ("Due anni dopo la guerra tornò al villaggio.", "Two years after the war"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
