import Testing

/// What goes along with a subject that stands behind its verb.
@Suite struct MovedSubjectTests {
    @Test(arguments: [
        (
            "Ha vinto il premio il portavoce del gruppo, Marco Neri.",
            "The spokesman for the group, Marco Neri, won the prize."
        ),
        (
            "Sono aumentati i giovani che hanno perso la casa e il lavoro.",
            "The young people who lost the house and the job increased."
        ),
        ("Sono sempre di più i ragazzi che leggono fumetti.", "More and more young people read comics."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
