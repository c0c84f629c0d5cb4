import ArgumentParser
import Sunto

/// Where a command writes to, and what it takes its input for.
struct OutputOptions: ParsableArguments {
    @Option(help: "The character set; found by itself otherwise.")
    var encoding: String?
    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; standard output otherwise.", valueName: "file"))
    var output = FilePath("-")
    @OptionGroup var messages: MessageOptions

    /// Whether results go to a terminal.
    var isTerminal: Bool { output.isStandardStream && Terminal.isOutput }

    /// Text as the terminal takes it; a paragraph a line where results go elsewhere.
    var layout: TextLayout {
        guard isTerminal else { return .plain }
        return TextLayout(width: Terminal.width, isStyled: Terminal.hasColor && !messages.hasNoColor)
    }
}
