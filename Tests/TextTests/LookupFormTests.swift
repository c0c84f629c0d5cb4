import Testing
import Text

@Suite("LookupForm")
struct LookupFormTests {
    @Test(
        "Words as they are looked up",
        arguments: [
            ("citta\u{300}", "città"), ("perche\u{301}", "perché"), ("E\u{300}", "È"), ("uﬃcio", "ufficio"),
            ("ﬁnanza", "finanza"), ("costi\u{AD}tu\u{AD}zione", "costituzione"), ("a\u{200B}b", "ab"),
            ("Cos\u{327}kun", "Coşkun"),
        ])
    func forms(_ word: String, _ form: String) {
        #expect(LookupForm.of(Array(word.utf8)) == Array(form.utf8))
    }

    @Test("Marks without end are parted", arguments: ["\u{301}", "\u{5B0}", "\u{64B}", "\u{20D0}"])
    func runs(_ mark: String) {
        let marks = String(repeating: mark, count: 30)
        #expect(LookupForm.of(Array(("\u{5D0}" + marks).utf8)) == nil)
        let parted = "\u{5D0}" + marks + "\u{34F}" + marks + "\u{34F}" + mark
        #expect(LookupForm.of(Array(("\u{5D0}" + marks + marks + mark).utf8)) == Array(parted.utf8))
    }

    @Test("Most words have the form already", arguments: ["casa", "città", "l’", "…", "日本", "x\u{328}", "£5"])
    func plain(_ word: String) {
        #expect(LookupForm.of(Array(word.utf8)) == nil)
    }
}
