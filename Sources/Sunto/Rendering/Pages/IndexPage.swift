/// Writes the index of a batch as one page: a table of all briefs that can be searched and sorted, and the failures.
///
/// The table is plain markup, readable without the script.
struct IndexPage {
    let briefs: [(outcome: BatchOutcome, heading: BriefHeading)]
    let failures: [(outcome: BatchOutcome, failure: Failure)]

    func render() -> String {
        let body = """
            <main class="index">
            <h1>Briefs</h1>
            <p class="lead">\(lead)</p>
            \(IndexSearch(briefs: briefs).html)<p id="status" role="status"></p>
            \(table)<button type="button" id="more" hidden>Show more</button>
            \(failureList)</main>

            """
        return HTMLPage(
            title: "Briefs", styles: [PageFile.pageStyle, PageFile.indexStyle], script: PageFile.indexScript, body: body
        ).text
    }

    private var lead: String {
        var output = "\(briefs.count) brief\(briefs.count == 1 ? "" : "s") of Italian articles"
        if !failures.isEmpty {
            let count = "\(failures.count) article\(failures.count == 1 ? "" : "s") failed"
            output += "; <a class=\"failures\" href=\"#failed\">\(count)</a>"
        }
        return output + "."
    }

    private var table: String {
        """
        <table id="briefs">
        <caption class="unseen">All briefs; the buttons in the head sort.</caption>
        <colgroup><col><col class="c-date"><col class="c-field"><col class="c-source"><col class="c-figure">\
        <col class="c-figure"></colgroup>
        <thead><tr><th scope="col"><button type="button">Title</button></th>\
        <th scope="col" data-down><button type="button">Date</button></th>\
        <th scope="col"><button type="button">Field</button></th>\
        <th scope="col"><button type="button">Source</button></th>\
        <th scope="col" class="figure" data-down><button type="button">Points</button></th>\
        <th scope="col" class="figure"><button type="button">Coverage</button></th></tr></thead>
        <tbody>
        \(briefs.map { row($0.outcome, $0.heading) }.joined())</tbody>
        </table>

        """
    }

    private func row(_ outcome: BatchOutcome, _ heading: BriefHeading) -> String {
        let folder = IndexSearch.folder(of: outcome.article).htmlEscaped
        let author = heading.byline.map { "<span class=\"by\">\(EnglishByline.run($0).htmlEscaped)</span>" } ?? ""
        let title = heading.title.onOneLine.htmlEscaped
        var output = "<tr data-folder=\"\(folder)\"><td data-value=\"\(title)\">"
        output += "<a href=\"\(outcome.brief.urlEscaped)\">\(title)</a>\(author)</td>"
        output += "<td data-value=\"\(heading.isoDate ?? "")\">\(heading.date ?? "")</td>"
        output += "<td>\((heading.field ?? "").htmlEscaped)</td>"
        output += "<td class=\"path\">\(outcome.article.description.onOneLine.htmlEscaped)</td>"
        output += "<td class=\"figure\">\(heading.points)</td>"
        let isLow = heading.coverage < 950 ? " is-low" : ""
        return output
            + "<td class=\"figure\(isLow)\" data-value=\"\(heading.coverage)\">\(heading.percentage)</td></tr>\n"
    }

    private var failureList: String {
        if failures.isEmpty { return "" }
        let rows = failures.map { outcome, failure in
            "<tr><td class=\"path\">\(outcome.article.description.onOneLine.htmlEscaped)</td>"
                + "<td>\(failure.reason.htmlEscaped)</td></tr>\n"
        }
        return """
            <section aria-labelledby="failed">
            <h2 id="failed" class="failures">Articles without a brief</h2>
            <table>
            <thead><tr><th scope="col">Article</th><th scope="col">Why</th></tr></thead>
            <tbody>
            \(rows.joined())</tbody>
            </table>
            </section>

            """
    }
}
