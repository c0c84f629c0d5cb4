import ArgumentParser
import Segmentation
import Text

/// How a text's lines and language are read.
struct StructureOptions: ParsableArguments {
    @Option(help: "What a line end means: auto, hard, paragraph or wrapped.")
    var newlines = NewlinePolicy.auto
    @Option(help: "it or en; found by itself otherwise.")
    var language: Language?

    /// The blocks, sentences and words of a text.
    func document(of text: SourceText) throws -> Document {
        try ArticleReader(newlines: newlines, language: language).then(Segmenter()).run(text)
    }
}

extension Language: ExpressibleByArgument {}
extension NewlinePolicy: ExpressibleByArgument {}
