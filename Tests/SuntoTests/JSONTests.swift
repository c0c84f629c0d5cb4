@testable import Sunto
import Testing

/// JSON in and out.
@Suite struct JSONTests {
    @Test(arguments: [
        #"{"a": [1, -2.5e+3, 0], "b": null, "c": [true, false], "d": {}, "e": []}"#,
        #"["\"\\\n\r\té\u2028😀"]"#, "\"\"", "0",
    ])
    func roundTrip(_ text: String) throws {
        #expect(try JSONParser.parse(Array(text.utf8)).compact == text)
    }

    @Test(arguments: [(#""\ud83d\ude00\u0041\/""#, #""😀A/""#), ("[ 1 ,\n2\t]", "[1, 2]")])
    func reading(_ text: String, _ canonical: String) throws {
        #expect(try JSONParser.parse(Array(text.utf8)).compact == canonical)
    }

    @Test(arguments: [
        ("", JSONError.unfinished), ("[1,]", .unexpected(offset: 3)), ("01", .unexpected(offset: 2)),
        ("1.", .unexpected(offset: 2)), ("{\"a\" 1}", .unexpected(offset: 5)), ("nul", .unexpected(offset: 0)),
        ("\"a", .unfinished), ("\"\n\"", .unexpected(offset: 1)), ("\"\\x\"", .unexpected(offset: 2)),
        ("1 2", .unexpected(offset: 2)), ("\"\\ude00\"", .loneSurrogate(offset: 1)),
        ("\"\\ud83dx\"", .loneSurrogate(offset: 1)), ("[[", .unfinished),
    ])
    func faults(_ text: String, _ error: JSONError) {
        #expect(throws: error) { try JSONParser.parse(Array(text.utf8)) }
    }

    @Test func depthIsLimited() {
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        #expect(throws: JSONError.tooDeep(offset: 128)) { try JSONParser.parse(deep) }
    }
}
