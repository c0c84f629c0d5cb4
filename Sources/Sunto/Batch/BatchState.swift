/// What earlier runs of a batch did, kept beside the briefs: a JSON object a line.
struct BatchState: Sendable {
    /// The state's file in the output folder.
    static let name = FilePath(".sunto-batch.jsonl")
    private var entries: [String: Entry] = [:]

    private struct Entry: Sendable {
        var key: String
        var brief: String
        var heading: BriefHeading
    }

    /// The state of an output folder. Without one, or with one that does not read, everything is to be done.
    init(in folder: FilePath) {
        guard let bytes = try? FileReader.read(folder.appending(Self.name)) else { return }
        for line in bytes.split(separator: 0x0A) {
            guard let value = try? JSONParser.parse(Array(line)), let article = value["article"]?.text,
                let entry = Self.entry(value)
            else { continue }
            entries[article] = entry
        }
    }

    /// What the brief of an article said, if it was made from the same bytes by the same rules.
    func heading(of item: BatchPlan.Item, _ key: String) -> BriefHeading? {
        guard let entry = entries[item.article.description], entry.key == key else { return nil }
        return entry.brief == item.brief.description ? entry.heading : nil
    }

    /// Writes the state after a run: what it did, and of what it did not come to, what was known.
    func write(_ report: BatchReport, _ keys: [String], to folder: FilePath) throws(Failure) {
        var state = self
        for (outcome, key) in zip(report.outcomes, keys) {
            state.entries[outcome.article.description] = outcome.heading.map { heading in
                Entry(key: key, brief: outcome.brief.description, heading: heading)
            }
        }
        let lines = state.entries.sorted { $0.key < $1.key }.map { Self.object($0.key, $0.value).compact + "\n" }
        try FileWriter.write(lines.joined(), to: folder.appending(Self.name))
    }

    private static func object(_ article: String, _ entry: Entry) -> JSONValue {
        .object([
            ("article", .string(article)), ("brief", .string(entry.brief)), ("key", .string(entry.key)),
            ("title", .string(entry.heading.title)), ("date", .optional(entry.heading.date)),
            ("isoDate", .optional(entry.heading.isoDate)), ("byline", .optional(entry.heading.byline)),
            ("field", .optional(entry.heading.field)),
            ("points", .integer(entry.heading.points)), ("coverage", .integer(entry.heading.coverage)),
        ])
    }

    private static func entry(_ value: JSONValue) -> Entry? {
        guard let key = value["key"]?.text, let brief = value["brief"]?.text, let title = value["title"]?.text,
            let points = value["points"]?.integer, let coverage = value["coverage"]?.integer
        else { return nil }
        var heading = BriefHeading(title: title, date: value["date"]?.text, points: points, coverage: coverage)
        heading.isoDate = value["isoDate"]?.text
        heading.byline = value["byline"]?.text
        heading.field = value["field"]?.text
        return Entry(key: key, brief: brief, heading: heading)
    }
}
