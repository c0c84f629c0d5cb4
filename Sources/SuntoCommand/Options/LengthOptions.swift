import ArgumentParser
import Summarization

/// How much is kept: sentences, words or a share.
struct LengthOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Keep so many sentences.", valueName: "n"))
    var sentences: Int?
    @Option(help: ArgumentHelp("Keep at most so many words of the article.", valueName: "n"))
    var words: Int?
    @Option(help: ArgumentHelp("Keep this share of the sentences, above 0 and up to 1.", valueName: "share"))
    var ratio: Double?

    func validate() throws {
        guard [sentences != nil, words != nil, ratio != nil].count(where: { $0 }) <= 1 else {
            throw ValidationError("--sentences, --words and --ratio exclude one another; give one of them.")
        }
        guard sentences ?? 1 > 0 else { throw ValidationError("--sentences must be above 0.") }
        guard words ?? 1 > 0 else { throw ValidationError("--words must be above 0.") }
        if let ratio, !(ratio > 0 && ratio <= 1) { throw ValidationError("--ratio must be above 0 and at most 1.") }
    }

    /// The length that was asked for, if one was.
    var length: SummaryLength? {
        if let sentences { return .sentences(sentences) }
        if let words { return .words(words) }
        return ratio.map(SummaryLength.ratio)
    }
}
