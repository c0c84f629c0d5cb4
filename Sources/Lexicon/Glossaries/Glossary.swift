/// A user's glossary: Italian terms and how they must come out.
///
/// TSV or CSV with the columns source, target and, if wanted, part of speech, domain, note. A header row is recognised,
/// `#` begins a comment. Or TBX, of which the pairs in Italian and English are read. A target equal to its source says
/// "do not translate".
///
///     fondo sovrano	sovereign wealth fund	noun
///     consiglio di amministrazione	board of directors
public struct Glossary: Sendable, Hashable {
    /// The file's name without folders, as the brief's table of terms shows it.
    public let name: String
    /// Its terms, in file order.
    public let terms: [Term]

    /// Reads a glossary; all of it or nothing.
    ///
    /// - Parameters:
    ///   - text: The decoded file.
    ///   - path: What to call the file in errors.
    ///   - index: Its place among the glossaries; earlier ones win.
    /// - Throws: `GlossaryError` for the first row that does not read.
    public init(_ text: String, path: String, index: Int) throws(GlossaryError) {
        name = Self.name(of: path)
        let origin = Term.Origin.glossary(index, name)
        var terms: [Term] = []
        _ = try GlossaryRows(text: text, path: path).forEach { row throws(GlossaryError) in
            terms.append(try row.get().term(origin))
        }
        self.terms = terms
    }

    /// A file's name without folders.
    static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
