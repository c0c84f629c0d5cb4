/// What the index of a batch is searched by: words, field, folder, days. Hidden until the script can do it.
struct IndexSearch {
    let briefs: [(outcome: BatchOutcome, heading: BriefHeading)]

    /// The folder of an article; empty for the top one.
    static func folder(of article: FilePath) -> String { article.folder.description.onOneLine }

    var html: String {
        let fields = Set(briefs.compactMap(\.heading.field)).sorted()
        let folders = Set(briefs.map { Self.folder(of: $0.outcome.article) }).subtracting([""]).sorted()
        let hasDates = briefs.contains { $0.heading.isoDate != nil }
        return """
            <form id="search" role="search" hidden>
            <label class="wide">Search<input type="search" name="q" autocomplete="off" spellcheck="false"></label>
            \(select("Field", "field", fields))\(select("Folder", "folder", folders))\(hasDates ? days : "")\
            <button type="reset">Clear</button>
            </form>

            """
    }

    private func select(_ label: String, _ name: String, _ values: [String]) -> String {
        if values.count < 2 { return "" }
        let options = values.map { "<option>\($0.htmlEscaped)</option>" }.joined()
        return "<label>\(label)<select name=\"\(name)\"><option value=\"\">All</option>\(options)</select></label>\n"
    }

    private let days = """
        <label>From<input type="date" name="from"></label>
        <label>To<input type="date" name="to"></label>

        """
}
