import Testing

/// Whom a sentence is about that opens with a participle or with *come*.
@Suite struct OpeningParticipleSubjectTests {
    @Test(arguments: [
        ("Nominato vescovo di Siena, aprì una scuola.", "Appointed bishop of Siena, he opened a school."),
        ("In un paese come il Belgio è facile viaggiare.", "In a country like Belgium it's easy to travel."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
