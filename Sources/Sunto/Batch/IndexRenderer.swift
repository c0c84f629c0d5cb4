/// Writes the index of a batch: every brief with its title and date, then what failed and why.
///
/// All but the page, which is searched as a whole, are written line by line, so that memory does not grow with the
/// folder.
struct IndexRenderer {
    /// Takes a part of the index.
    typealias Sink = (String) throws(Failure) -> Void
    /// Hands on every outcome of the batch, in order. Called more than once.
    typealias Outcomes = ((BatchOutcome) throws(Failure) -> Void) throws(Failure) -> Void

    let format: BriefFormat
    let outcomes: Outcomes

    /// The index's file in the output folder.
    static func name(for format: BriefFormat) -> FilePath { FilePath("index." + format.indexFormat.fileExtension) }

    func write(_ sink: Sink) throws(Failure) {
        switch format {
        case .markdown: try markdown(sink)
        case .text: try text(sink)
        case .json: try json(sink)
        case .html, .docx: try html(sink)
        }
    }

    private func forEachBrief(_ body: (BatchOutcome, BriefHeading) throws(Failure) -> Void) throws(Failure) {
        try outcomes { outcome throws(Failure) in
            if let heading = outcome.heading { try body(outcome, heading) }
        }
    }

    private func forEachFailure(_ body: (BatchOutcome, Failure) throws(Failure) -> Void) throws(Failure) {
        try outcomes { outcome throws(Failure) in
            if let failure = outcome.failure { try body(outcome, failure) }
        }
    }

    private func markdown(_ sink: Sink) throws(Failure) {
        try sink("# Briefs\n\n| Title | Date | Article | Points | Coverage |\n| --- | --- | --- | ---: | ---: |\n")
        try forEachBrief { outcome, heading throws(Failure) in
            try sink("| [\(heading.title.markdownEscaped)](\(outcome.brief.urlEscaped)) | \(heading.date ?? "") | ")
            try sink("\(outcome.article.description.onOneLine.markdownEscaped) | \(heading.points) | ")
            try sink("\(heading.percentage) |\n")
        }
        var lead = "\n## Failed\n\n"
        try forEachFailure { outcome, failure throws(Failure) in
            let article = outcome.article.description.onOneLine.markdownEscaped
            try sink("\(lead)- \(article): \(failure.reason.markdownEscaped)\n")
            lead = ""
        }
    }

    private func text(_ sink: Sink) throws(Failure) {
        try forEachBrief { outcome, heading throws(Failure) in
            let parts = [heading.title, heading.date ?? "no date", outcome.brief.description.onOneLine]
            try sink(parts.joined(separator: " · ") + "\n")
        }
        try forEachFailure { outcome, failure throws(Failure) in
            try sink("failed: \(outcome.article.description.onOneLine): \(failure.reason)\n")
        }
    }

    // MARK: JSON

    private func json(_ sink: Sink) throws(Failure) {
        try sink("{\n  \"briefs\": [")
        var lead = "\n    "
        try forEachBrief { outcome, heading throws(Failure) in
            try sink(lead + Self.value(of: outcome, heading).pretty(at: 4))
            lead = ",\n    "
        }
        try sink(Self.end(after: lead) + ",\n  \"failed\": [")
        lead = "\n    "
        try forEachFailure { outcome, failure throws(Failure) in
            let value = JSONValue.object([
                ("article", .string(outcome.article.description)), ("error", .string(failure.reason)),
            ])
            try sink(lead + value.pretty(at: 4))
            lead = ",\n    "
        }
        try sink(Self.end(after: lead) + "\n}\n")
    }

    /// The end of a list, on a line of its own where the list has items.
    private static func end(after lead: String) -> String { lead.hasPrefix(",") ? "\n  ]" : "]" }

    private static func value(of outcome: BatchOutcome, _ heading: BriefHeading) -> JSONValue {
        .object([
            ("article", .string(outcome.article.description)), ("brief", .string(outcome.brief.description)),
            ("title", .string(heading.title)), ("date", .optional(heading.date)),
            ("isoDate", .optional(heading.isoDate)), ("byline", .optional(heading.byline)),
            ("field", .optional(heading.field)),
            ("points", .integer(heading.points)),
            ("coverage", .number(heading.fraction)),
        ])
    }

    private func html(_ sink: Sink) throws(Failure) {
        var briefs: [(outcome: BatchOutcome, heading: BriefHeading)] = []
        var failures: [(outcome: BatchOutcome, failure: Failure)] = []
        try forEachBrief { outcome, heading throws(Failure) in briefs.append((outcome, heading)) }
        try forEachFailure { outcome, failure throws(Failure) in failures.append((outcome, failure)) }
        try sink(IndexPage(briefs: briefs, failures: failures).render())
    }
}
