import Summarization
import Sunto

/// What `sunto.yaml` may set. Flags win over it.
struct Settings: Equatable {
    /// Glossaries, the earlier of which win.
    var glossaries: [FilePath] = []
    /// How long briefs are.
    var length: SummaryLength?
    /// The form of briefs.
    var format: BriefFormat?
    /// What briefs are to be about.
    var focus: String?

    /// These settings, and the others where these say nothing.
    func over(_ others: Settings) -> Settings {
        Settings(
            glossaries: glossaries.isEmpty ? others.glossaries : glossaries, length: length ?? others.length,
            format: format ?? others.format, focus: focus ?? others.focus)
    }

    /// The form of a command's output: that of its flag, else that of the settings if the command has it, else its own.
    func format<Format: RawRepresentable<String>>(_ flag: Format?, otherwise usual: Format) -> Format {
        flag ?? format.flatMap { Format(rawValue: $0.rawValue) } ?? usual
    }
}
