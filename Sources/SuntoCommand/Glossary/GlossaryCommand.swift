import ArgumentParser
import Lexicon

/// `sunto glossary`: what a terminologist does with glossaries.
struct GlossaryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "glossary", abstract: "Check glossaries, convert them, propose terms from texts.",
        discussion: """
            EXAMPLES:
              sunto glossary check terms.tsv
              sunto glossary convert terms.tsv -o terms.tbx
              sunto glossary extract articoli -o proposed.tsv

            A glossary is TSV or CSV with the columns source, target and, if wanted, part
            of speech, domain, note; or TBX. A target equal to its source says 'do not
            translate'.
            """,
        subcommands: [GlossaryCheckCommand.self, GlossaryConvertCommand.self, GlossaryExtractCommand.self])
}

extension GlossaryFormat: ExpressibleByArgument {}
