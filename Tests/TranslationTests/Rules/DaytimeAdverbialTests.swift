import Testing

/// Parts of the day beside a subject.
@Suite struct DaytimeAdverbialTests {
    @Test(arguments: [
        ("Il deserto la notte può gelare.", "desert at night can freeze"),
        ("La sera i turisti escono.", "In the evening tourists go out"),
        ("La notte è lunga.", "The night is long"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
