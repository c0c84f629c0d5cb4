import Testing

/// Participles before *da* that are written like other forms.
@Suite struct DoneBySomebodyTests {
    @Test(arguments: [
        ("Il lavoro svolto dai volontari è prezioso.", "carried out by|done by"),
        ("L'indagine svolta dalla polizia è chiusa.", "by police|by the police"),
        ("Ci sono due torri, unite da un arco.", "united by|joined by"),
        ("I malati trattati con il vaccino sono guariti.", "treated with"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(part.split(separator: "|").contains { english.contains($0) }, "\(english)")
    }
}
