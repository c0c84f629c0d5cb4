import Testing

/// Whom and what a pronoun stands for.
@Suite struct ReferenceOfPronounTests {
    @Test(arguments: [
        ("Nessuno la vide rubare il libro.", "No one saw her steal the book."),
        ("La bambina voleva la palla, così il nonno gliela comprò.", "bought it for her"),
        ("Ha avuto due figli, uno dei quali morì in guerra.", "one of whom died in war"),
        (
            "Si sono incontrati a Parigi, dove si sono innamorati e hanno deciso di sposarsi.",
            "where they fell in love and decided"
        ),
        ("Quando l'imperatore lo seppe, fece arrestare i congiurati e li condannò a morte.", "he ordered"),
        ("Vive da sola.", "She lives alone."),
        ("Parla sempre di sé.", "He always talks about himself."),
        ("Abbi cura di te.", "Take care of yourself."),
        ("Ho una penna per te.", "I have a pen for you."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
