/// How a glossary file is written.
public enum GlossaryFormat: String, Sendable, CaseIterable {
    /// Columns with tabs between them.
    case tsv
    /// Columns with commas between them, or the semicolons that Italian spreadsheets write.
    case csv
    /// ISO 30042, core dialect.
    case tbx

    /// The format that a file's name tells by its ending; `nil` where it tells none.
    public init?(fileName: String) {
        guard let dot = fileName.lastIndex(of: ".") else { return nil }
        switch fileName[fileName.index(after: dot)...].lowercased() {
        case "tsv", "tab": self = .tsv
        case "csv": self = .csv
        case "tbx": self = .tbx
        default: return nil
        }
    }
}
