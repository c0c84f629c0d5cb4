import Testing
import Text

@Suite("JSONText")
struct JSONTextTests {
    @Test(
        "What is escaped",
        arguments: [
            ("", #""""#), ("È vero", #""È vero""#), ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t", #""\n\r\t""#),
            ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#), ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#),
            ("…“€", #""…“€""#),
        ])
    func escapes(_ text: String, _ literal: String) {
        #expect(JSONText.literal(text) == literal)
    }
}
