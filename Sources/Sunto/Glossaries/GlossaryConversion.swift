import Lexicon

extension GlossaryFile {
    /// The file's entries as another format writes them: source, target, part of speech, domain and note are the same.
    /// Comments are left behind.
    ///
    /// - Throws: `Failure.glossary` for the first row that does not read, or that the format cannot hold.
    public func converted(to format: GlossaryFormat) throws(Failure) -> String {
        if let fault = faults.first { throw .glossary(fault) }
        let writer = GlossaryWriter(format)
        for row in rows {
            guard let scalar = writer.unwritable(in: row.entry) else { continue }
            throw .glossary(
                GlossaryError(
                    path: path, line: row.line, column: row.column, problem: .notInXML(scalar.value), row: row.text))
        }
        if rows.isEmpty, format == .tbx {
            throw .glossary(GlossaryError(path: path, line: 1, column: 1, problem: .noEntry, row: ""))
        }
        return writer.text(of: entries)
    }
}
