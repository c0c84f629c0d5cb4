import Testing

/// Organizations and hours before what belongs to them.
@Suite struct GroupCompoundTests {
    @Test(arguments: [
        ("Un volo della Lufthansa è atterrato a Dublino.", "A Lufthansa flight landed in Dublin."),
        ("Il virus dell'HIV si trasmette con il sangue.", "The HIV virus is transmitted with blood."),
        ("La crescita del PIL è lenta.", "GDP growth is slow."),
        ("Il treno delle 7.30 è in ritardo.", "The 7:30 train is late."),
        ("Il fondatore della NATO è morto.", "The founder of NATO died."),
        ("La decisione della NASA è definitiva.", "NASA's decision is final."),
    ])
    func says(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
