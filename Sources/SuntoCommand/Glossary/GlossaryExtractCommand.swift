import ArgumentParser
import Sunto

/// `sunto glossary extract`: terms that texts propose for a glossary.
struct GlossaryExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Propose terms from Italian texts.",
        discussion: """
            EXAMPLES:
              sunto glossary extract articolo.txt --limit 20
              sunto glossary extract articoli -o proposed.tsv --minimum-count 3
              sunto glossary extract articolo.txt --glossary terms.tsv --format json

            Nouns and noun phrases that are more frequent in the texts than in the
            language, the most characteristic first, as a glossary: each in its citation
            form, with the English that sunto gives it and an example. Read it, correct
            it, and use it with --glossary. Of a folder, all .txt, .md and .html files.
            """)

    @Argument(
        help: ArgumentHelp("The texts to read, or folders of them; - or nothing for standard input.", valueName: "file")
    )
    var files = [FilePath("-")]
    @Option(help: ArgumentHelp("Propose at most so many terms.", valueName: "n"))
    var limit = 100
    @Option(help: ArgumentHelp("Leave out what occurs less often.", valueName: "n"))
    var minimumCount = 2
    @Option(help: "tsv (the default), json or text.")
    var format: ProposedTermFormat?
    @OptionGroup var glossaries: GlossaryOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var settings: SettingsOptions

    func validate() throws {
        try files.validateStandardInput()
        guard limit > 0 else { throw ValidationError("--limit must be above 0.") }
        guard minimumCount > 0 else { throw ValidationError("--minimum-count must be above 0.") }
    }

    func run() throws {
        let settings = try settings.load()
        var extraction = try TermExtraction(glossaries: glossaries.load(settings), encoding: output.encoding)
        let found = try ArticleFiles.find(files)
        var failures = found.failures
        for file in found.files {
            do throws(Failure) {
                try extraction.add(FileReader.read(file), from: file)
            } catch {
                // A bad file of a folder is reported, and the rest are done; one that was named ends it.
                guard !files.contains(file) else { throw error }
                failures.append(error)
            }
        }
        let terms = extraction.terms(limit: limit, minimumCount: minimumCount)
        if terms.isEmpty {
            output.messages.note("no term occurs \(minimumCount) times or more; see --minimum-count")
        }
        try FileWriter.write(settings.format(format, otherwise: .tsv).render(terms), to: output.output)
        try Messages.fail(with: failures)
    }
}

extension ProposedTermFormat: ExpressibleByArgument {}
