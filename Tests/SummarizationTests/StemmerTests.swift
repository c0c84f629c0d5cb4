import Summarization
import Testing

@Suite struct StemmerTests {
    /// Forms of one word, or of one family, that must meet.
    @Test(arguments: [
        ["presidente", "presidenti"], ["approvato", "approvata", "approvare", "approvazione", "approvando"],
        ["banca", "banche"], ["luogo", "luoghi"], ["città", "citta"], ["guardarlo", "guardare"],
        ["economia", "economie"], ["possibilità", "possibile"], ["governo", "governi"],
    ])
    func italianFormsMeet(words: [String]) {
        #expect(Set(words.map(italian)).count == 1, "\(words.map(italian))")
    }

    @Test(arguments: [("banca", "banco"), ("governo", "governare"), ("nazione", "nato")])
    func shortStemsStayApart(a: String, b: String) {
        // What a stemmer must not do is to leave nothing.
        #expect(italian(a).count >= 3 && italian(b).count >= 3)
    }

    @Test(arguments: ["", "a", "di", "è", "Ω", "x1y", "привет", "aaaaaaaaaaaaaaaaaaaa", "qu", "uiuiui"])
    func oddWordsWork(word: String) {
        #expect(italian(word).utf8.count <= word.utf8.count + 1)
        #expect(english(word).utf8.count <= word.utf8.count + 1)
    }

    @Test(arguments: [
        ["bishop", "bishops", "bishop's", "bishop’s"], ["run", "running", "runs"], ["city", "cities"],
        ["expose", "exposed", "exposing"], ["church", "churches"], ["pass", "passed", "passes"], ["bus", "bus"],
    ])
    func englishFormsMeet(words: [String]) {
        #expect(Set(words.map(english)).count == 1, "\(words.map(english))")
    }

    private func italian(_ word: String) -> String {
        var bytes = Array(word.utf8)
        ItalianStemmer.stem(&bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func english(_ word: String) -> String {
        var bytes = Array(word.utf8)
        EnglishStemmer.stem(&bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
