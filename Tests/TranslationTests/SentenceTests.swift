import Testing

@testable import Translation

/// Whole sentences: subjects, relatives, inversion, names.
@Suite struct SentenceTests {
    @Test(arguments: [
        ("Il governo ha approvato la nuova legge.", "The government passed the new law."),
        ("È un problema che riguarda tutti.", "It's a problem that affects everyone."),
        ("La legge è stata approvata dal parlamento.", "The law was passed by parliament."),
        ("Il prezzo del petrolio è salito.", "The oil price rose."),
    ])
    func pairs(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }

    @Test(arguments: [
        ("È morto ieri a Roma il regista.", "director died"),
        ("I soldi, che erano pochi, sono finiti.", "which was little"),
        ("Ha detto ai giornalisti che i Paesi ricchi devono aiutare.", "told journalists that"),
        ("Il Governo ha deciso.", "overnment decided"),
    ])
    func parts(italian: String, part: String) {
        let english = Italian.english(italian)
        #expect(english.contains(part), "\(english)")
    }

    @Test func everySentenceGivesOneSentence() {
        #expect(Italian.english("") == "")
        #expect(!Italian.english("???").isEmpty)
        #expect(!Italian.english("asdf qwer zxcv").isEmpty)
    }

    @Test func unknownWordsAreKeptAndCounted() {
        let sentence = Italian.translated("Il gnurbolo è rosso.")
        #expect(sentence.first?.unknown == ["gnurbolo"])
        #expect(sentence.first?.text.contains("gnurbolo") == true)
    }

    @Test func theSameSentenceGivesTheSameEnglish() {
        let italian = "Secondo il ministro, la riforma porterà nuovi posti di lavoro nelle regioni del Sud."
        let first = Italian.english(italian)
        for _ in 0..<5 { #expect(Italian.english(italian) == first) }
    }

    @Test func aLongSentenceIsNoException() {
        let italian = String(repeating: "il cane e il gatto, ", count: 2000) + "fine."
        #expect(Italian.english(italian).count > 10_000)
    }
}
