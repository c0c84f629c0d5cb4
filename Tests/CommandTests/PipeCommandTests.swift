import Foundation
import Testing

/// `sunto pipe`: a record out for every record in, in order.
@Suite struct PipeCommandTests {
    @Test func recordsComeOutInOrder() throws {
        let input = """
            {"id": 7, "text": "Il governo ha approvato la legge."}
            {"id": "due"}

            non è JSON
            {"id": 1e3, "text": 5}
            {"text": "\\ud800"}
            {"id": [1, {"a": null}], "text": "Il mare è calmo.\\nE blu."}
            """
        let run = try BuiltCommand.run(["pipe"], text: input, in: ScratchFolder())
        #expect(run.status == 0)
        #expect(run.lines.count == 7)
        #expect(run.lines[0].hasPrefix(#"{"id": 7, "brief": {"title": "#))
        #expect(run.lines[1] == #"{"id": "due", "error": "no record: there is no \"text\"", "line": 2}"#)
        #expect(run.lines[2] == #"{"id": null, "error": "no JSON: it ends too early", "line": 3}"#)
        #expect(run.lines[3] == #"{"id": null, "error": "no JSON: unexpected byte at offset 0", "line": 4}"#)
        #expect(run.lines[4] == #"{"id": 1e3, "error": "no record: \"text\" is no string", "line": 5}"#)
        #expect(run.lines[5].contains("half a surrogate pair"))
        #expect(run.lines[6].hasPrefix(#"{"id": [1, {"a": null}], "brief": "#))
    }

    /// A byte order mark before the first record is none of its bytes; further down it is no JSON.
    @Test func byteOrderMark() throws {
        let record = #"{"id": 1, "text": "Il mare è calmo."}"#
        let run = try BuiltCommand.run(["pipe"], text: "\u{FEFF}\(record)\n\u{FEFF}\(record)\n", in: ScratchFolder())
        #expect(run.lines.count == 2)
        #expect(run.lines.first?.hasPrefix(#"{"id": 1, "brief": "#) == true)
        #expect(run.lines.last == #"{"id": null, "error": "no JSON: unexpected byte at offset 0", "line": 2}"#)
    }

    @Test func briefIsThatOfBrief() throws {
        let folder = try ScratchFolder()
        let text = "Il porto di Ancona cresce. Le navi sono dieci."
        let alone = try BuiltCommand.run(["--format", "json"], text: text, in: folder)
        let piped = try BuiltCommand.run(["pipe"], text: #"{"id": 1, "text": "\#(text)"}"#, in: folder)
        let record = try #require(try JSONSerialization.jsonObject(with: piped.output) as? [String: Any])
        let brief = try #require(try JSONSerialization.jsonObject(with: alone.output) as? NSDictionary)
        #expect(record["brief"] as? NSDictionary == brief)
    }
}
