import Testing

/// What opens an indirect question.
@Suite struct IndirectQuestionsTests {
    @Test(arguments: [
        (
            "Nessuno sa quanto sia profondo il lago né chi abbia costruito il pozzo.",
            "No one knows how deep the lake is or who built the well."
        ),
        ("Nessuno sa quanto costerà il nuovo ponte.", "No one knows how much the new bridge will cost."),
        ("Non è chiaro chi abbia rotto il vetro.", "It isn't clear who broke the window."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
