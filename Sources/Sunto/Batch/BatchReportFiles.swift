/// Writes what a batch did, for programs and for people: counts, reasons, the slowest articles, coverage, and every
/// article that failed, was skipped, or has the bytes of another. Article by article, whatever their number.
struct BatchReportFiles {
    static let json = FilePath("report.json")
    static let text = FilePath("report.txt")
    private static let slowest = 10

    let summary: BatchSummary
    let started: String
    let rules: BatchRules
    let jobs: Int

    func write(_ store: any BatchStore, _ output: BatchOutput) throws(Failure) {
        let statistics = try store.statistics(slowest: Self.slowest)
        try output.write(to: Self.json) { stream throws(Failure) in try writeJSON(store, statistics, &stream) }
        try output.write(to: Self.text) { stream throws(Failure) in try writeText(store, statistics, &stream) }
    }

    private var counts: [(String, Int)] {
        [
            ("found", summary.found), ("done", summary.done), ("kept", summary.kept), ("failed", summary.failed),
            ("skipped", summary.skipped), ("duplicates", summary.duplicates), ("pruned", summary.pruned),
        ]
    }

    // MARK: JSON

    private func writeJSON(
        _ store: any BatchStore, _ statistics: BatchStatistics, _ stream: inout OutputStream
    ) throws(Failure) {
        // The lists may be long: written an item at a time, after all that is short.
        try stream.write(String(head(statistics).compact.dropLast()))
        for (name, item) in Self.lists {
            try stream.write(", \(JSONValue.string(name).compact): [")
            var separator = "\n"
            try store.forEachOutcome { outcome throws(Failure) in
                guard let value = item(outcome) else { return }
                try stream.write(separator + value.compact)
                separator = ",\n"
            }
            try stream.write("]")
        }
        try stream.write("}\n")
    }

    private func head(_ statistics: BatchStatistics) -> JSONValue {
        let reasons = statistics.reasons.map { reason in
            JSONValue.object([
                ("outcome", .string(reason.outcome.rawValue)), ("reason", .string(reason.category)),
                ("count", .integer(reason.count)),
            ])
        }
        let slowest = statistics.slowest.map { article, milliseconds in
            JSONValue.object([("article", .string(article.description)), ("milliseconds", .integer(milliseconds))])
        }
        let coverage = statistics.coverage.map { coverage in
            JSONValue.object([
                ("mean", .number(Self.fraction(coverage.mean))), ("least", .number(Self.fraction(coverage.least))),
            ])
        }
        return .object([
            ("rules", .string(rules.description)), ("jobs", .integer(jobs)), ("started", .string(started)),
            ("finished", .string(Timestamp.now)), ("milliseconds", .integer(Int(summary.seconds * 1000))),
            ("interrupted", .bool(summary.isInterrupted)),
            ("counts", .object(counts.map { ($0.0, .integer($0.1)) })), ("reasons", .array(reasons)),
            ("slowest", .array(slowest)), ("coverage", coverage ?? .null),
        ])
    }

    private static let lists: [(String, @Sendable (BatchRecordedOutcome) -> JSONValue?)] = [
        (
            "failed",
            {
                guard case .failed(let article, let reason) = $0 else { return nil }
                return .object([("article", .string(article.description)), ("reason", .string(reason))])
            }
        ),
        (
            "skipped",
            {
                guard case .skipped(let article, let reason) = $0 else { return nil }
                return .object([("file", .string(article.description)), ("reason", .string(reason))])
            }
        ),
        (
            "duplicates",
            {
                guard case .brief(let article, _, _, let original?) = $0 else { return nil }
                return .object([
                    ("article", .string(article.description)), ("original", .string(original.description)),
                ])
            }
        ),
    ]

    private static func fraction(_ thousandths: Int) -> String {
        if thousandths >= 1000 { return "1.000" }
        let digits = String(thousandths)
        return "0." + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }

    // MARK: Text

    private func writeText(
        _ store: any BatchStore, _ statistics: BatchStatistics, _ stream: inout OutputStream
    ) throws(Failure) {
        let end = summary.isInterrupted ? " It was interrupted." : ""
        try stream.write("Batch of \(started), \(tenths(summary.seconds)) s.\(end)\n\n")
        for (name, count) in counts { try stream.write("\(name): \(count)\n") }
        if let coverage = statistics.coverage {
            let (mean, least) = (Self.fraction(coverage.mean), Self.fraction(coverage.least))
            try stream.write("coverage: mean \(mean), least \(least)\n")
        }
        try section("Reasons", statistics.reasons.map { "\($0.count) \($0.outcome.rawValue): \($0.category)" }, &stream)
        try section(
            "Slowest", statistics.slowest.map { "\($0.milliseconds) ms: \($0.article.description.onOneLine)" }, &stream)
        let titles = ["Failed", "Skipped", "Duplicates"]
        for (title, line) in zip(titles, Self.lines) {
            var isFirst = true
            try store.forEachOutcome { outcome throws(Failure) in
                guard let line = line(outcome) else { return }
                if isFirst { try stream.write("\n\(title)\n") }
                isFirst = false
                try stream.write("  \(line)\n")
            }
        }
    }

    private static let lines: [@Sendable (BatchRecordedOutcome) -> String?] = [
        {
            guard case .failed(let article, let reason) = $0 else { return nil }
            return "\(article.description.onOneLine): \(reason)"
        },
        {
            guard case .skipped(let article, let reason) = $0 else { return nil }
            return "\(article.description.onOneLine): \(reason)"
        },
        {
            guard case .brief(let article, _, _, let original?) = $0 else { return nil }
            return "\(article.description.onOneLine): the same as \(original.description.onOneLine)"
        },
    ]

    private func section(_ title: String, _ lines: [String], _ stream: inout OutputStream) throws(Failure) {
        if lines.isEmpty { return }
        try stream.write("\n\(title)\n" + lines.map { "  \($0)\n" }.joined())
    }

    private func tenths(_ number: Double) -> String {
        let tenths = Int(number * 10 + 0.5)
        return "\(tenths / 10).\(tenths % 10)"
    }
}
