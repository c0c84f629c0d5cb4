import Testing

/// Complements that say where their noun is.
@Suite struct PlaceWithinTests {
    @Test(arguments: [
        ("Lavora in un ospedale di Londra.", "He works in a hospital in London."),
        ("Due città della Germania sono sotto la neve.", "Two cities in Germany are in the snow."),
        (
            "Gli scienziati dell'Università di Cambridge hanno pubblicato lo studio.",
            "Scientists at the University of Cambridge published the study."
        ),
        ("Le strade di Milano sono vuote.", "The roads of Milan are empty."),
        ("Gli studenti della scuola hanno protestato.", "The students of the school protested."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
