import ArgumentParser
import Segmentation
import Text

/// How a text's lines and language are read.
struct StructureOptions: ParsableArguments {
    @Option(help: "What a line end means: auto, hard, paragraph or wrapped.")
    var newlines = NewlinePolicy.auto
    @Option(help: "How the input is marked up: auto, text, markdown or html.")
    var inputFormat = InputFormat.auto
    @Option(help: "it or en; found by itself otherwise.")
    var language: Language?

    /// The blocks of the input, without sentences.
    func blocks(of input: TextOptions) throws -> Document {
        let isPage = inputFormat == .auto && InputFormat.pageExtensions.contains(input.file.pathExtension)
        let format = isPage ? .html : inputFormat
        return try ArticleReader(newlines: newlines, format: format, language: language).run(input.text())
    }
}

extension Language: ExpressibleByArgument {}
extension InputFormat: ExpressibleByArgument {}
extension NewlinePolicy: ExpressibleByArgument {}
