import ArgumentParser
import Segmentation

/// The `sunto` command.
struct SuntoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sunto", abstract: "Turns Italian articles into English briefs.",
        discussion: """
            EXAMPLES:
            Summarize an article:
              sunto articolo.txt
              sunto brief articolo.txt --sentences 3 --format html -o brief.html

            One brief of several articles on one story:
              sunto brief uno.txt due.txt tre.txt --merge

            Brief a folder of articles, two at a time:
              sunto batch articoli -o briefs --jobs 2

            Insist on your own terms:
              sunto brief articolo.txt --glossary terms.tsv
              sunto translate frasi.txt --glossary terms.tsv --explain

            Check them, and find terms in your texts:
              sunto glossary check terms.tsv
              sunto glossary extract articoli -o proposed.tsv

            Settings of your own are read from sunto.yaml in this folder or in
            ~/.config/sunto.
            FILE may be - or absent: standard input. 'sunto FILE' alone is 'sunto brief
            FILE'.
            Exit codes: 0 done, 64 wrong usage, 65 bad input data, 66 input cannot be
            read, 73 output cannot be written, 74 reading or writing failed midway, 130
            interrupted.
            """,
        version: "sunto \(version) (ICU \(ICUVersion.linked))",
        subcommands: [
            BriefCommand.self, BatchCommand.self, PipeCommand.self, TranslateCommand.self, SummarizeCommand.self,
            SegmentCommand.self, GlossaryCommand.self,
        ],
        defaultSubcommand: BriefCommand.self)

    /// The version of the package, as CHANGELOG.md has it.
    static let version = "0.1.0"
}
