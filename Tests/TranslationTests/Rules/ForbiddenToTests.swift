import Testing

/// What it is forbidden to do.
@Suite struct ForbiddenToTests {
    @Test(arguments: [
        ("È vietato introdurre animali nel parco.", "It's forbidden to introduce animals into the park."),
        ("Il fumo è vietato in tutti gli uffici.", "Smoking is banned in all offices."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
