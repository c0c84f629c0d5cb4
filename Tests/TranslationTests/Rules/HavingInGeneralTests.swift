import Testing

/// What people have, for *si ha*.
@Suite struct HavingInGeneralTests {
    @Test(arguments: [
        ("Quando si hanno dei dubbi, è meglio chiedere.", "When you have doubts, it's better to ask."),
        ("Nel 2020 si sono avuti molti ritardi.", "there were many delays"),
        ("Il contratto si ha per concluso.", "The contract"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
