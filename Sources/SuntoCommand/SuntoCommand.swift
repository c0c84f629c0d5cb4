import ArgumentParser

/// The `sunto` command.
@main
struct SuntoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sunto", abstract: "Italian articles into English briefs.",
        subcommands: [SegmentCommand.self, SummarizeCommand.self])
}
