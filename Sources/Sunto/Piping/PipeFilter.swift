import Text

/// Turns records into records: `{"id", "text"}` into `{"id", "brief"}`, or into `{"id", "error"}` with the line.
///
/// `name` may say what the article's file is called: the brief says it, and a page is known by it. A brief in JSON is an object; in every other form it is a string, with the bytes of the file that a batch writes.
public struct PipeFilter: Sendable {
    /// The longest record that is read if nobody says otherwise, in bytes: some thousand articles.
    public static let usualLimit = 64 << 20
    /// Bytes of the longest record that is read.
    public let limit: Int
    private let pipeline: Pipeline
    private let format: BriefFormat
    private let timeLimit: TimeLimit?

    /// A filter by way of a pipeline.
    ///
    /// - Parameters:
    ///   - pipeline: What makes the briefs.
    ///   - format: The form of a brief: in JSON an object, else a string.
    ///   - limit: Bytes of the longest record that is read.
    ///   - timeout: Seconds after which a record is given up, for an error; never where `nil`.
    public init(pipeline: Pipeline, format: BriefFormat = .json, limit: Int = usualLimit, timeout: Double? = nil) {
        self.pipeline = pipeline
        self.format = format
        self.limit = limit
        timeLimit = timeout.map { TimeLimit(seconds: $0) }
    }

    /// The record for one line, with a line end. Whatever the line is, there is one.
    ///
    /// - Parameters:
    ///   - line: The line, or that it is too long.
    ///   - number: The line's number, from 1.
    public func record(for line: InputLine, number: Int) -> String {
        var identifier = JSONValue.null
        do {
            let record = try parse(number == 1 ? line.withoutByteOrderMark : line)
            identifier = record["id"] ?? .null
            let (text, path) = (try Self.text(of: record), try Self.path(of: record))
            let brief = try inTime { () throws(RecordError) in try value(of: text, from: path) }
            return JSONValue.object([("id", identifier), ("brief", brief)]).compact + "\n"
        } catch {
            let members: [(String, JSONValue)] = [
                ("id", identifier), ("error", .string(error.sentence)), ("line", .integer(number)),
            ]
            return JSONValue.object(members).compact + "\n"
        }
    }

    private func inTime(
        _ body: @escaping @Sendable () throws(RecordError) -> JSONValue
    ) throws(RecordError) -> JSONValue {
        guard let timeLimit else { return try body() }
        let result = timeLimit.run { () -> Result<JSONValue, RecordError> in
            do throws(RecordError) {
                return .success(try body())
            } catch {
                return .failure(error)
            }
        }
        guard let result else { throw .unreadable(.tookTooLong(FilePath("-"), timeLimit.seconds)) }
        return try result.get()
    }

    private func value(of text: SourceText, from path: FilePath) throws(RecordError) -> JSONValue {
        var brief = try brief(of: text, from: path)
        brief.timings = []
        return format == .json ? JSONRenderer(brief: brief).value : .string(format.render(brief))
    }

    private func parse(_ line: InputLine) throws(RecordError) -> JSONValue {
        switch line {
        case .tooLong(let bytes): throw .tooLong(bytes: bytes, limit: limit)
        case .bytes(let bytes) where bytes.count > limit: throw .tooLong(bytes: bytes.count, limit: limit)
        case .bytes(let bytes):
            do {
                return try JSONParser.parse(bytes)
            } catch {
                throw .notJSON(error)
            }
        }
    }

    /// The text is checked first: as bytes of a file, it might pass for another character set.
    private func brief(of text: SourceText, from path: FilePath) throws(RecordError) -> Brief {
        do {
            return try pipeline.brief(of: text.bytes, from: path)
        } catch {
            throw .unreadable(error)
        }
    }

    private static func path(of record: JSONValue) throws(RecordError) -> FilePath {
        guard let member = record["name"] else { return FilePath("-") }
        guard let name = member.text else { throw .nameIsNoString }
        return FilePath(name.isEmpty ? "-" : name)
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
