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
        PipelineOptions(settings, length: length, focus: focus, newlines: newlines, inputFormat: inputFormat)
    }

    /// The form of briefs.
    func format(_ settings: Settings) -> BriefFormat { format ?? settings.format ?? .markdown }
}

extension BriefFormat: ExpressibleByArgument {}

extension PipelineOptions {
    /// What was asked for on the command line, then what settings say.
    init(
        _ settings: Settings, length: LengthOptions, focus: String?, newlines: NewlinePolicy, inputFormat: InputFormat
    ) {
        self.init()
        self.length = length.length ?? settings.length ?? self.length
        self.focus = focus ?? settings.focus ?? ""
        self.newlines = newlines
        self.inputFormat = inputFormat
    }
}
