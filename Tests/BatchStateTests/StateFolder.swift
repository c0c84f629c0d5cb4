import Foundation

@testable import BatchState
@testable import Sunto

/// A folder with a state, removed with it.
final class StateFolder {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("sunto-" + UUID().uuidString)
    let names = BatchNames(format: .markdown)

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The database's file.
    var file: URL { url.appendingPathComponent("state.sqlite") }

    func open() throws -> StateDatabase { try StateDatabase.open(in: FilePath(url.path)) }

    /// An article that is found and has a brief.
    func settle(_ state: StateDatabase, _ article: FilePath, content: String, brief: String? = nil) throws {
        if state.run == 0 { try state.startRun(BatchRules("1")) }
        _ = try state.found(article, names, sight: "s")
        var record = BatchRecord(.done, content: content)
        record.brief = brief.map { FilePath($0) } ?? names.short(article)
        record.heading = BriefHeading(title: "T", date: nil, points: 1, coverage: 1000)
        try state.settle(article, record)
    }

    func settle(_ state: StateDatabase, _ article: String, content: String) throws {
        try settle(state, FilePath(article), content: content)
    }
}
