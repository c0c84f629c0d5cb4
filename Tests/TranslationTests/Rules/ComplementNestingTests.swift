import Testing

/// Whose complement it is.
@Suite struct ComplementNestingTests {
    @Test(arguments: [
        ("Aumentano i casi di morbillo.", "easles"),
        ("È morto un 46enne di Marsala.", "A 46-year-old from Marsala died"),
        ("I prezzi sono aumentati del 3%.", "rose by 3%"),
        ("Un paese ricco di petrolio ha firmato l'accordo.", "A country rich in oil signed"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
