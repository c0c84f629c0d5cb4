import ArgumentParser
import Segmentation
import Summarization
import Sunto

/// What the commands that make briefs take.
struct BriefOptions: ParsableArguments {
    @OptionGroup var length: LengthOptions
    @Option(help: "markdown (the default), text, json, html or docx.")
    var format: BriefFormat?
    @Option(help: ArgumentHelp("What a brief is to be about.", valueName: "query"))
    var focus: String?
    @Option(help: "What a line end means: auto, hard, paragraph or wrapped.")
    var newlines = NewlinePolicy.auto
    @Option(help: "How the input is marked up: auto, text, markdown or html.")
    var inputFormat = InputFormat.auto
    @OptionGroup var settings: SettingsOptions

    /// The options as the pipeline takes them.
    func pipeline(_ settings: Settings) -> PipelineOptions {
        var options = PipelineOptions()
        options.length = length.length ?? settings.length ?? options.length
        options.focus = focus ?? settings.focus ?? ""
        options.newlines = newlines
        options.inputFormat = inputFormat
        return options
    }

    /// The form of briefs.
    func format(_ settings: Settings) -> BriefFormat { format ?? settings.format ?? .markdown }
}

extension BriefFormat: ExpressibleByArgument {}
