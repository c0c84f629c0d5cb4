import Testing

/// *che* behind a year, a share or a title that belongs to a noun.
@Suite struct RelativeBehindFigureTests {
    @Test(arguments: [
        ("È il palazzo del 1720 che ospita la biblioteca.", "1720 that houses"),
        ("Chiede un aumento del 3 per cento, che costerà due milioni.", "which will cost"),
        ("Hanno esposto la «Dama in rosso», che arriva da Vienna.", "which arrives from"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
