/// The terms that occurred in a brief, as a table.
struct TermTable {
    let brief: Brief

    var html: String {
        if brief.terms.isEmpty { return "" }
        let rows = brief.terms.enumerated().map { index, term in
            """
            <tr id="\(BriefMarkers.rowName(index))"><td lang="it">\(term.source.htmlEscaped)</td>\
            <td class="target">\(term.target.htmlEscaped)</td><td class="figure">\(term.count)</td>\
            <td>\(term.glossary.htmlEscaped)</td></tr>

            """
        }
        return """
            <section aria-labelledby="terms">
            <h2 id="terms">Terms</h2>
            <table>
            <thead><tr><th scope="col">Italian</th><th scope="col">English</th><th scope="col" class="figure">Count</th>\
            <th scope="col">Glossary</th></tr></thead>
            <tbody>
            \(rows.joined())</tbody>
            </table>
            </section>

            """
    }
}
