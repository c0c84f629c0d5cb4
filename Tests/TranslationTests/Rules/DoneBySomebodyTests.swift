import Testing

/// Participles before *da* that are written like other forms.
@Suite struct DoneBySomebodyTests {
    @Test(arguments: [
        ("Il lavoro svolto dai volontari è prezioso.", "done by"),
        ("L'indagine svolta dalla polizia è chiusa.", "by police"),
        ("Ci sono due torri, unite da un arco.", "united by"),
        ("I malati trattati con il vaccino sono guariti.", "treated with"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
