import Foundation
import Testing

/// `sunto pipe` as part of a pipeline: when records come out, what holds them back, and how it ends.
@Suite struct PipeStreamTests {
    /// `sunto pipe` with both ends in hand.
    private final class Stream {
        let process = Process()
        let input = Foundation.Pipe()
        let output = Foundation.Pipe()
        let errors = Foundation.Pipe()
        private var buffer = Data()

        init(_ arguments: [String]) throws {
            process.executableURL = URL(fileURLWithPath: BuiltCommand.path)
            process.arguments = ["pipe"] + arguments
            (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
            try process.run()
            // The far ends are the process's alone.
            try output.fileHandleForWriting.close()
            try errors.fileHandleForWriting.close()
            try input.fileHandleForReading.close()
        }

        func write(_ line: String) throws { try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8)) }

        /// The next line; nothing at the end.
        func line() -> String? {
            while true {
                if let feed = buffer.firstIndex(of: 0x0A) {
                    defer { buffer.removeSubrange(...feed) }
                    return String(decoding: buffer[..<feed], as: UTF8.self)
                }
                let more = output.fileHandleForReading.availableData
                if more.isEmpty { return nil }
                buffer.append(more)
            }
        }
    }

    private static func record(_ number: Int, sentences: Int = 1) -> String {
        let text = String(repeating: "Il porto numero \(number) cresce ancora. ", count: sentences)
        return #"{"id": \#(number), "text": "\#(text)"}"#
    }

    @Test("A record is answered before the next is sent", arguments: ["1", "2", "5"])
    func atOnce(_ jobs: String) throws {
        let stream = try Stream(["--jobs", jobs])
        for number in 1...4 {
            try stream.write(Self.record(number))
            #expect(stream.line()?.hasPrefix("{\"id\": \(number), \"brief\": ") == true)
        }
        try stream.input.fileHandleForWriting.close()
        #expect(stream.line() == nil)
        stream.process.waitUntilExit()
        #expect(stream.process.terminationStatus == 0)
    }

    /// Long records between short ones: those that are ready early wait for their turn.
    @Test func jobsKeepTheOrder() throws {
        let folder = try ScratchFolder()
        let lines = (1...60).map { $0 % 9 == 0 ? "no record" : Self.record($0, sentences: $0 % 7 == 0 ? 200 : 1) }
        let input = lines.joined(separator: "\n")
        let alone = try BuiltCommand.run(["pipe", "--jobs", "1"], text: input, in: folder)
        let together = try BuiltCommand.run(["pipe", "--jobs", "4"], text: input, in: folder)
        #expect(alone.lines.count == 60)
        #expect(alone.lines[8] == #"{"id": null, "error": "no JSON: unexpected byte at offset 0", "line": 9}"#)
        #expect(alone.output == together.output)
    }

    @Test("A closed output ends it quietly, though the input stays open", arguments: ["1", "3"])
    func closedOutput(_ jobs: String) throws {
        let stream = try Stream(["--jobs", jobs])
        try stream.write(Self.record(1))
        #expect(stream.line() != nil)
        try stream.output.fileHandleForReading.close()
        stream.process.waitUntilExit()
        #expect(stream.process.terminationReason == .exit)
        #expect(stream.process.terminationStatus == 0)
        #expect(stream.errors.fileHandleForReading.availableData.isEmpty)
    }

    /// While nobody reads, little is taken in: the pipe to it fills up.
    @Test func readsNoFasterThanItIsRead() throws {
        let stream = try Stream(["--jobs", "2"])
        let descriptor = stream.input.fileHandleForWriting.fileDescriptor
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
        let line = Array((Self.record(1, sentences: 1200) + "\n").utf8)
        var written = 0
        var idle = 0
        // A second without progress is a standstill; without back-pressure there would be none.
        while idle < 100, written < 64 << 20 {
            let offset = written % line.count
            let count = line[offset...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 { (written, idle) = (written + count, 0) } else { idle += 1 }
            if count <= 0 { usleep(10_000) }
        }
        #expect(written < 64 << 20)
        stream.process.terminate()
        stream.process.waitUntilExit()
    }

    @Test func tooLongARecordIsPassedOver() throws {
        let long = #"{"id": 2, "text": "\#(String(repeating: "a", count: 300_000))"}"#
        let run = try BuiltCommand.run(
            ["pipe", "--max-size", "1K"], text: [Self.record(1), long, Self.record(3)].joined(separator: "\n"),
            in: ScratchFolder())
        #expect(run.status == 0)
        #expect(run.lines.count == 3)
        let error = "too long: \(long.utf8.count) bytes, and the longest record has 1024"
        #expect(run.lines[1] == #"{"id": null, "error": "\#(error)", "line": 2}"#)
        #expect(run.lines[2].hasPrefix(#"{"id": 3, "brief""#))
    }

    @Test("A record that takes too long is an error, the others go on", arguments: ["1", "3"])
    func tooSlowARecordIsGivenUp(_ jobs: String) throws {
        let long = try JSONEncoder().encode(["id": "long", "text": Samples.long(megabytes: 12)])
        let records = [Self.record(1), String(decoding: long, as: UTF8.self), Self.record(3)]
        // Long enough for a short record on a machine with much to do, and far from enough for the long one.
        let run = try BuiltCommand.run(
            ["pipe", "--jobs", jobs, "--timeout", "1.5"], text: records.joined(separator: "\n"), in: ScratchFolder())
        #expect(run.status == 0)
        #expect(run.lines.count == 3)
        #expect(run.lines[0].hasPrefix(#"{"id": 1, "brief""#))
        #expect(run.lines[1] == #"{"id": "long", "error": "it took longer than 1.5 s", "line": 2}"#)
        #expect(run.lines[2].hasPrefix(#"{"id": 3, "brief""#))
    }

    @Test(
        "A bad record is an error with its line",
        arguments: [
            (#"{"id": 1, "text": "a\u0000b"}"#, "no text: a control byte at offset 1 says that it is binary"),
            (#"{"id": 1, "text": "\udc00"}"#, "no JSON: half a surrogate pair at offset 19"),
            (#"{"id": 1, "text": ["a"]}"#, "no record: \"text\" is no string"),
            (#"{"text": "Il mare.", "name": 7}"#, "no record: \"name\" is no string"),
            (#"["id", 1]"#, "no record: it is no object"),
            (#"{"id": 1, "text": "  "}"#, "no text: it holds only blanks"),
            (String(repeating: "[", count: 5000), "no JSON that is read: nested too deeply at offset 128"),
            ("{\"id\": 1, \"text\": \"\u{0}\"}", "no JSON: unexpected byte at offset 19"),
        ])
    func badRecords(_ line: String, _ error: String) throws {
        let run = try BuiltCommand.run(["pipe"], text: "\n" + line + "\n" + Self.record(3), in: ScratchFolder())
        #expect(run.status == 0)
        let object = try JSONSerialization.jsonObject(with: Data(run.lines[1].utf8)) as? [String: Any]
        #expect(object?["error"] as? String == error)
        #expect(object?["line"] as? Int == 2)
        #expect(run.lines[2].hasPrefix(#"{"id": 3, "brief""#))
    }

    @Test func stringThatIsNoUTF8IsAnError() throws {
        let input = Data(#"{"id": 1, "text": "Il "#.utf8) + [0xE8] + Data(" mare\"}\n".utf8)
        let run = try BuiltCommand.run(["pipe"], input: input, in: ScratchFolder())
        #expect(run.lines == [#"{"id": null, "error": "no JSON: the string at offset 18 is no UTF-8", "line": 1}"#])
    }

    /// A brief that is no JSON has the bytes of the file that a batch writes, by the same options.
    @Test("Same bytes as a batch", arguments: ["markdown", "text", "html", "json"])
    func sameAsBatch(_ format: String) throws {
        let folder = try ScratchFolder()
        let text = "# Il porto\n\nIl porto di Ancona cresce. Le navi sono dieci.\n\nIl mare è calmo oggi."
        try folder.write(text, to: "in/a.txt")
        let options = ["--format", format, "--sentences", "2", "--focus", "navi", "--newlines", "hard"]
        _ = try BuiltCommand.run(["batch", "in", "-o", "out", "-q"] + options, in: folder)
        let line = try JSONSerialization.data(withJSONObject: ["id": 1, "text": text, "name": "a.txt"])
        let piped = try BuiltCommand.run(["pipe"] + options, input: line, in: folder)
        let record = try #require(try JSONSerialization.jsonObject(with: piped.output) as? [String: Any])
        let file = try folder.files(below: "out").first { $0.hasPrefix("a.") }
        let batch = try folder.text(of: "out/" + #require(file))
        if format == "json" {
            let object = try JSONSerialization.jsonObject(with: Data(batch.utf8)) as? NSDictionary
            #expect(record["brief"] as? NSDictionary == object)
        } else {
            #expect(record["brief"] as? String == batch)
        }
    }
}
