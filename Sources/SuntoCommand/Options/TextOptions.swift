import ArgumentParser
import Segmentation
import Sunto
import Text

/// What every command that reads one text takes.
struct TextOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("The file to read; - or nothing for standard input.", valueName: "file"))
    var file = FilePath("-")
    @OptionGroup var options: OutputOptions

    var encoding: String? { options.encoding }
    var output: FilePath { options.output }
    var messages: MessageOptions { options.messages }

    /// The bytes of the input, decoded.
    func text() throws -> SourceText {
        try TextDecoding(encoding: encoding).text(of: FileReader.read(file), from: file)
    }
}

extension FilePath: ExpressibleByArgument {
    /// The path that an argument is; nothing for an empty one.
    public init?(argument: String) {
        guard !argument.isEmpty else { return nil }
        self.init(bytes: CommandWords.bytes(of: argument))
    }
}

extension [FilePath] {
    /// Fails where standard input is named twice: it can be read once.
    func validateStandardInput() throws {
        guard count(where: \.isStandardStream) <= 1 else {
            throw ValidationError("standard input can be read once; name it once.")
        }
    }
}
