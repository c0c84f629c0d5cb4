import Testing

/// *non potere che* and *non fare che*.
@Suite struct NothingButTests {
    @Test(arguments: [
        ("La squadra non può che crescere.", "can only grow"),
        ("Il vicino non fa che lamentarsi.", "keeps complaining"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
