import Testing

/// Who is made or let to do something, before what is done.
@Suite struct CausedDoerTests {
    @Test(arguments: [
        ("Il professore ci ha fatto leggere una poesia.", "The professor made us read a poem."),
        ("I genitori non le lasciavano vedere gli amici.", "The parents didn't let her see friends."),
        ("Fa leggere i suoi romanzi agli studenti.", "He makes students read his novels."),
        ("Ha fatto riparare la macchina.", "He had the car fixed."),
        ("Il cane si lasciò accarezzare.", "The dog let itself be caressed."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
