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

    @Test("Most words have the form already", arguments: ["casa", "città", "l’", "…", "日本", "x\u{328}", "£5"])
    func plain(_ word: String) {
        #expect(LookupForm.of(Array(word.utf8)) == nil)
    }
}
