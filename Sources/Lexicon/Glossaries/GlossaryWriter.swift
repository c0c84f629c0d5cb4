/// Writes the entries of a glossary in a format, so that reading them gives the same entries.
public struct GlossaryWriter: Sendable {
    /// How it writes.
    public let format: GlossaryFormat

    /// A writer of a format.
    public init(_ format: GlossaryFormat) {
        self.format = format
    }

    /// The file's text, in time linear in it.
    ///
    /// Line ends and tabs inside fields are spaces when they are read. TBX has one concept at least, and none of the
    /// characters that `unwritable(in:)` finds; the text of other entries is no TBX.
    public func text(of entries: [GlossaryEntry]) -> String {
        switch format {
        case .tsv, .csv: GlossaryTableWriter(format).text(entries)
        case .tbx: TBXWriter.text(entries)
        }
    }

    /// The first character of an entry that the format cannot hold; `nil` where there is none.
    public func unwritable(in entry: GlossaryEntry) -> Unicode.Scalar? {
        format == .tbx ? TBXWriter.unwritable(in: entry) : nil
    }
}
