import Testing

/// Dimensions.
@Suite struct DimensionsTests {
    @Test(arguments: [
        ("Un muro lungo quattro chilometri separa i due quartieri.", "A wall four kilometers long separates"),
        ("Il fossile era lungo appena 70 centimetri.", "was just 70 centimeters long"),
        ("La grotta si trova a 300 metri di profondità.", "at a depth of 300 meters"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
