import Testing

/// How somebody holds himself.
@Suite struct PostureTests {
    @Test(arguments: [
        ("Ha trovato il bambino seduto sul letto.", "He found the child sitting on the bed."),
        ("Una donna sdraiata sul divano guardava la televisione.", "A woman lying on the sofa watched TV."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
