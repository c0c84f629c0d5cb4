import ArgumentParser
import Lexicon
import Sunto

/// The glossaries of the commands that translate.
struct GlossaryOptions: ParsableArguments {
    @Option(
        name: .customLong("glossary"),
        help: ArgumentHelp(
            "A glossary of terms, TSV or CSV: source, target, part of speech, domain, note. May be given several times; the first wins.",
            valueName: "file"))
    var paths: [FilePath] = []

    /// The glossaries, read.
    func load() throws -> [Glossary] { try GlossaryFiles.load(paths) }
}
