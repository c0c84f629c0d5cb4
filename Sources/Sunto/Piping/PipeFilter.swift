import Text

/// Turns records into records: `{"id", "text"}` into `{"id", "brief"}`, or into `{"id", "error"}` with the line.
public struct PipeFilter: Sendable {
    private let pipeline: Pipeline

    /// A filter by way of a pipeline.
    public init(pipeline: Pipeline) {
        self.pipeline = pipeline
    }

    /// The record for one line, with a line end. Whatever the line is, there is one.
    ///
    /// - Parameter number: The line's number, from 1.
    public func record(for line: [UInt8], number: Int) -> String {
        var identifier = JSONValue.null
        do {
            let record = try Self.parse(line)
            identifier = record["id"] ?? .null
            var brief = try pipeline.brief(of: Self.text(of: record))
            brief.timings = []
            return JSONValue.object([("id", identifier), ("brief", JSONRenderer(brief: brief).value)]).compact + "\n"
        } catch {
            let members: [(String, JSONValue)] = [
                ("id", identifier), ("error", .string(error.sentence)), ("line", .integer(number)),
            ]
            return JSONValue.object(members).compact + "\n"
        }
    }

    private static func parse(_ line: [UInt8]) throws(RecordError) -> JSONValue {
        do {
            return try JSONParser.parse(line)
        } catch {
            throw .notJSON(error)
        }
    }

    private static func text(of record: JSONValue) throws(RecordError) -> SourceText {
        guard case .object = record else { throw .notObject }
        guard let member = record["text"] else { throw .noText }
        guard let text = member.text else { throw .textIsNoString }
        do {
            return try TextDecoding(encoding: "UTF-8").text(of: Array(text.utf8), from: FilePath("-"))
        } catch {
            throw .unreadable(error)
        }
    }
}
