import Testing

/// Parts of a day that is named.
@Suite struct DaytimeOfDateTests {
    @Test(arguments: [
        ("Nel pomeriggio di mercoledì il ministro è partito.", "On Wednesday afternoon the minister left."),
        (
            "La sera del 3 maggio un incendio ha distrutto il magazzino.",
            "On the evening of May 3 a fire destroyed the warehouse."
        ),
        ("È arrivato nella tarda serata di martedì.", "He arrived late on Tuesday evening."),
        (
            "La notte tra il 5 e il 6 aprile la terra ha tremato.",
            "On the night between April 5 and 6 the ground shook."
        ),
        ("Ricordo bene la sera del 3 maggio.", "I remember the evening of May 3 well."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
