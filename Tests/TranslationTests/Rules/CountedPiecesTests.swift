import Testing

/// Scores, pairs, pieces, shares, and what is counted by.
@Suite struct CountedPiecesTests {
    @Test(arguments: [
        ("Il Napoli ha vinto 2 a 0.", "Napoli won 2-0."),
        ("Ha regalato 2 libri a 3 amici.", "He gave 2 books to 3 friends."),
        ("Due anziani sono stati aggrediti.", "Two elderly people were attacked."),
        ("I poveri vivono in periferia.", "The poor live on the outskirts."),
        ("Mi ha dato due consigli utili.", "He gave me two helpful pieces of advice."),
        ("Ha comprato un paio di pantaloni.", "He bought a pair of pants."),
        ("Le nozze del principe si terranno a maggio.", "The prince's wedding will take place in May."),
        ("Il prezzo è di 120 euro per megawattora.", "The price is 120 euros per megawatt-hour."),
        ("Ha comprato un regalo per un amico.", "He bought a gift for a friend."),
        ("La finale dei 100 metri si corre domani.", "The 100-meter final is run tomorrow."),
        ("Offrono uno sconto del 20%.", "They offer a 20% discount."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
