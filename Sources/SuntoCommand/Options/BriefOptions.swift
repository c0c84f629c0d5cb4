import ArgumentParser
import Segmentation
import Summarization
import Sunto

/// What the commands that make briefs take.
struct BriefOptions: ParsableArguments {
    @Option(help: "How many points a brief has.")
    var sentences = 4
    @Option(help: "markdown, text, json or html.")
    var format = BriefFormat.markdown
    @Option(help: ArgumentHelp("What a brief is to be about.", valueName: "query"))
    var focus = ""
    @Option(help: "What a line end means: auto, hard, paragraph or wrapped.")
    var newlines = NewlinePolicy.auto
    @Option(help: "How the input is marked up: auto, text, markdown or html.")
    var inputFormat = InputFormat.auto

    func validate() throws {
        guard sentences > 0 else { throw ValidationError("--sentences must be above 0.") }
    }

    /// The options as the pipeline takes them.
    var pipeline: PipelineOptions {
        var options = PipelineOptions()
        options.length = .sentences(sentences)
        options.focus = focus
        options.newlines = newlines
        options.inputFormat = inputFormat
        return options
    }
}

extension BriefFormat: ExpressibleByArgument {}
