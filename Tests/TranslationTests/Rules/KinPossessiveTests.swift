import Testing

/// Relatives of the subject.
@Suite struct KinPossessiveTests {
    @Test(arguments: [
        ("Alla morte del padre si trasferì a Londra.", "his father"),
        ("La bambina è stata cresciuta dalla nonna.", "by her grandmother"),
        ("Dopo la scuola va ad aiutare il padre.", "to help his father"),
        ("Il preside ha convocato i genitori.", "The principal summoned parents."),
    ])
    func says(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }
}
