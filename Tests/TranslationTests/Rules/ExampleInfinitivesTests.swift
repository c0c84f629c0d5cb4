import Testing

/// Infinitives that are examples.
@Suite struct ExampleInfinitivesTests {
    @Test(arguments: [
        (
            "Gli piacciono cose tranquille, come cucinare, leggere un romanzo o nuotare.",
            "such as cooking, reading a novel or swimming"
        )
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
