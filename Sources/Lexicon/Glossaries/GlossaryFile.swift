/// A glossary file as its user keeps it: every row with its place, and every row that does not read.
///
/// `Glossary` is all of a file or nothing; this is for those who check a file or write it in another format.
///
///     let file = GlossaryFile("fondo sovrano\tsovereign fund\n\tbond\n", path: "house.tsv")
///     file.rows.map(\.entry.target)  // ["sovereign fund"]
///     file.faults.map(\.line)        // [2]
public struct GlossaryFile: Sendable, Hashable {
    /// An entry with its place.
    public struct Row: Sendable, Hashable {
        /// What the file says.
        public var entry: GlossaryEntry
        /// The entry as the translator has it.
        public var term: Term
        /// The line that the source stands on, from 1.
        public var line: Int
        /// Where in the line, from 1, in characters.
        public var column: Int
        /// The line as it stands in the file.
        public var text: String
        /// Whether source or target have spaces around them, or several in a row.
        public var hasStraySpaces: Bool
    }

    /// The file as its user named it.
    public let path: String
    /// How it is written.
    public let format: GlossaryFormat
    /// The rows that read, in file order.
    public let rows: [Row]
    /// The rows that do not, in file order.
    public let faults: [GlossaryError]

    /// Reads a file. What does not read is among the faults. Takes time linear in the text.
    ///
    /// - Parameters:
    ///   - text: The decoded file.
    ///   - path: What to call the file in errors; its ending may tell the format.
    ///   - format: The format; found by itself where `nil`.
    ///   - index: Its place among the glossaries; earlier ones win.
    public init(_ text: String, path: String, format: GlossaryFormat? = nil, index: Int = 0) {
        self.path = path
        var rows: [Row] = []
        var faults: [GlossaryError] = []
        let origin = Term.Origin.glossary(index, Glossary.name(of: path))
        let found = Result { () throws(GlossaryError) in
            try GlossaryRows(text: text, path: path, format: format).forEach { row in
                switch row {
                case .success(let row): rows.append(row.row(origin))
                case .failure(let fault): faults.append(fault)
                }
            }
        }
        self.format = (try? found.get()) ?? .tsv
        self.rows = rows
        self.faults = faults
    }

    /// Its entries, in file order.
    public var entries: [GlossaryEntry] { rows.map(\.entry) }
}
