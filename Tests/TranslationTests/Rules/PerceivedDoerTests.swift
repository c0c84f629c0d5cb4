import Testing

/// Whoever is seen or heard doing something, before the infinitive.
@Suite struct PerceivedDoerTests {
    @Test(arguments: [
        ("Anna vide avvicinarsi una barca.", "Anna saw a boat approach."),
        ("Non ho mai visto piangere mio padre.", "I've never seen my father cry."),
        ("Il testimone ha visto uccidere un uomo.", "The witness saw a man be killed."),
        ("Si sentivano abbaiare i cani.", "The dogs were heard barking."),
        ("Vogliono vedere i bambini giocare.", "They want to see children play."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
