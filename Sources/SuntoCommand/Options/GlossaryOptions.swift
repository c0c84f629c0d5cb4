import ArgumentParser
import Lexicon
import Sunto

/// The glossaries of the commands that translate.
struct GlossaryOptions: ParsableArguments {
    @Option(
        name: .customLong("glossary"),
        help: ArgumentHelp(
            "A glossary of terms, TSV, CSV or TBX: source, target, part of speech, domain, note. May be given several times; the first wins.",
            valueName: "file"))
    var paths: [FilePath] = []

    /// The glossaries, read; those of the settings where no flag names any.
    func load(_ settings: Settings) throws -> [Glossary] {
        try GlossaryFiles.load(paths.isEmpty ? settings.glossaries : paths)
    }
}
