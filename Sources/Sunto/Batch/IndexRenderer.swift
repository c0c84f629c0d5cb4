/// Writes the index of a batch: every brief with its title and date, then what failed and why.
struct IndexRenderer {
    let report: BatchReport
    let format: BriefFormat

    /// The index's file in the output folder.
    static func name(for format: BriefFormat) -> FilePath { FilePath("index." + format.indexFormat.fileExtension) }

    func render() -> String {
        switch format {
        case .markdown: markdown
        case .text: text
        case .json: json.pretty
        case .html, .docx: html
        }
    }

    private var briefs: [(BatchOutcome, BriefHeading)] {
        report.outcomes.compactMap { outcome in outcome.heading.map { (outcome, $0) } }
    }

    private var failures: [(BatchOutcome, Failure)] {
        report.outcomes.compactMap { outcome in outcome.failure.map { (outcome, $0) } }
    }

    private var markdown: String {
        var output = "# Briefs\n\n| Title | Date | Article | Points | Coverage |\n| --- | --- | --- | ---: | ---: |\n"
        for (outcome, heading) in briefs {
            output += "| [\(heading.title.markdownEscaped)](\(outcome.brief.urlEscaped)) | \(heading.date ?? "") | "
            output += "\(outcome.article.description.onOneLine.markdownEscaped) | \(heading.points) | "
            output += "\(heading.percentage) |\n"
        }
        if !failures.isEmpty { output += "\n## Failed\n\n" }
        for (outcome, failure) in failures {
            output += "- \(outcome.article.description.onOneLine.markdownEscaped): \(failure.reason.markdownEscaped)\n"
        }
        return output
    }

    private var text: String {
        let lines = briefs.map { outcome, heading in
            [heading.title, heading.date ?? "no date", outcome.brief.description.onOneLine].joined(separator: " · ")
        }
        let failed = failures.map { "failed: \($0.0.article.description.onOneLine): \($0.1.reason)" }
        return (lines + failed).map { $0 + "\n" }.joined()
    }

    private var json: JSONValue {
        let items = briefs.map { outcome, heading in
            JSONValue.object([
                ("article", .string(outcome.article.description)), ("brief", .string(outcome.brief.description)),
                ("title", .string(heading.title)), ("date", .optional(heading.date)),
                ("isoDate", .optional(heading.isoDate)), ("byline", .optional(heading.byline)),
                ("field", .optional(heading.field)),
                ("points", .integer(heading.points)),
                ("coverage", .number(heading.fraction)),
            ])
        }
        let failed = failures.map { outcome, failure in
            JSONValue.object([
                ("article", .string(outcome.article.description)), ("error", .string(failure.reason)),
            ])
        }
        return .object([("briefs", .array(items)), ("failed", .array(failed))])
    }

    private var html: String {
        IndexPage(
            briefs: briefs.map { (outcome: $0.0, heading: $0.1) },
            failures: failures.map { (outcome: $0.0, failure: $0.1) }
        ).render()
    }
}
