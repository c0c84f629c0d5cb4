import Testing

/// What a thing is made to do.
@Suite struct CausativeMotionTests {
    @Test(arguments: [
        ("Il vento fa girare le pale.", "The wind makes shovels turn."),
        ("Ha fatto riparare la macchina.", "He had the car fixed."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
