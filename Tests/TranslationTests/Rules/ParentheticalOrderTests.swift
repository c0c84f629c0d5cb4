import Testing

/// What stands between commas inside a verb group.
@Suite struct ParentheticalOrderTests {
    @Test(arguments: [
        ("La nuova legge potrebbe, in teoria, ridurre le tasse.", "The new law, in theory, could cut taxes"),
        (
            "La proposta potrebbe, forse, in futuro, cambiare le cose.",
            "The proposal, perhaps, in the future, could change things"
        ),
        ("La squadra ha, tra l'altro, vinto due coppe.", "The team, among other things, won two cups"),
        ("Ha comprato pane, latte, visto un film e dormito.", "bread, milk"),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
