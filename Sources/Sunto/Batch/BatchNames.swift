/// What the brief of an article is called.
///
/// Names mirror: `a/b.txt` becomes `a/b.md`. Where two articles would share a name, or an article and a file that the
/// batch writes of itself, or a folder, each keeps its extension: `a/b.txt.md`.
public struct BatchNames: Sendable {
    private let suffix: String
    /// Names that the batch needs itself.
    public let reserved: [FilePath]

    init(format: BriefFormat) {
        suffix = "." + format.fileExtension
        reserved = [IndexRenderer.name(for: format), BatchReportFiles.json, BatchReportFiles.text]
    }

    /// The name that is used where nothing else has it.
    public func short(_ article: FilePath) -> FilePath { article.withoutExtension.adding(suffix) }

    /// The name that is used otherwise.
    public func long(_ article: FilePath) -> FilePath { article.adding(suffix) }
}
