import Foundation

/// A folder of its own for a test, removed with it.
final class ScratchFolder {
    let url: URL
    /// Where the streams of runs go, out of the test's sight.
    let streams: URL

    /// An empty folder.
    init() throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("sunto-" + UUID().uuidString)
        url = root.appendingPathComponent("work")
        streams = root.appendingPathComponent("streams")
        for folder in [url, streams] {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }
    }

    deinit { try? FileManager.default.removeItem(at: url.deletingLastPathComponent()) }

    /// Writes a file, with the folders above it.
    func write(_ data: Data, to name: String) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    /// Writes a text file.
    func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

    /// The text of a file.
    func text(of name: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
    }

    /// The paths of all files below, hidden ones as well, sorted.
    func files(below name: String = "") throws -> [String] {
        let root = url.appendingPathComponent(name)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
        return paths.filter { path in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path, isDirectory: &isFolder)
            return !isFolder.boolValue
        }.sorted()
    }

    /// What a batch wrote, but for its state and its reports, which tell the time.
    func briefs(below name: String) throws -> [String: Data] {
        let names = try files(below: name).filter { !$0.hasPrefix(".sunto/state.sqlite") && !$0.hasPrefix("report.") }
        return try Dictionary(
            uniqueKeysWithValues: names.map { path in
                (path, try Data(contentsOf: url.appendingPathComponent(name + "/" + path)))
            })
    }

    /// Writes so many short articles, each its own.
    func writeArticles(_ count: Int, to name: String = "in") throws {
        for number in 1...count {
            let text = "Il porto numero \(number)\n\nIl porto cresce. Le navi sono \(number). Il mare è calmo.\n"
            try write(text, to: "\(name)/\(number % 7)/\(number).txt")
        }
    }
}
