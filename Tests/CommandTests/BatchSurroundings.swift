import Foundation

/// `report.json` of a batch.
struct BatchReport: Decodable {
    struct Failed: Decodable { var article, reason: String }
    struct Skipped: Decodable { var file, reason: String }
    struct Duplicate: Decodable { var article, original: String }
    struct Reason: Decodable {
        var outcome, reason: String
        var count: Int
    }
    struct Slow: Decodable {
        var article: String
        var milliseconds: Int
    }
    struct Coverage: Decodable { var mean, least: Double }
    private struct Lists: Decodable {
        var failed: [Failed]
        var skipped: [Skipped]
        var duplicates: [Duplicate]
    }
    private enum Key: CodingKey { case counts, reasons, slowest, coverage }

    let counts: [String: Int]
    let reasons: [Reason]
    let slowest: [Slow]
    let coverage: Coverage?
    let failed: [String: String]
    let skipped: [String: String]
    let duplicates: [String: String]

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        counts = try container.decode([String: Int].self, forKey: .counts)
        reasons = try container.decode([Reason].self, forKey: .reasons)
        slowest = try container.decode([Slow].self, forKey: .slowest)
        coverage = try container.decode(Coverage?.self, forKey: .coverage)
        let lists = try Lists(from: decoder)
        failed = Dictionary(uniqueKeysWithValues: lists.failed.map { ($0.article, $0.reason) })
        skipped = Dictionary(uniqueKeysWithValues: lists.skipped.map { ($0.file, $0.reason) })
        duplicates = Dictionary(uniqueKeysWithValues: lists.duplicates.map { ($0.article, $0.original) })
    }
}

extension ScratchFolder {
    /// The report of a batch.
    func report(of output: String) throws -> BatchReport {
        try JSONDecoder().decode(
            BatchReport.self, from: Data(contentsOf: url.appendingPathComponent(output + "/report.json")))
    }

    /// Makes a symbolic link.
    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: url.appendingPathComponent(name).path, withDestinationPath: target)
    }

    /// Gives a file or folder another name.
    func move(_ name: String, to other: String) throws {
        try FileManager.default.moveItem(
            at: url.appendingPathComponent(name), to: url.appendingPathComponent(other))
    }

    /// What runs a command as somebody whom permissions bind, with the folder made his; nothing if there is no way.
    func asNobody() -> [String]? {
        if getuid() != 0 { return ["/usr/bin/env"] }
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv") else { return nil }
        // The folder, the way to it, and everything in it.
        let root = url.deletingLastPathComponent()
        for path in [root.path, url.path]
            + ((try? FileManager.default.subpathsOfDirectory(atPath: url.path)) ?? []).map({
                url.path + "/" + $0
            })
        { lchown(path, 65534, 65534) }
        return ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    }
}

/// A file system in memory of a given size; gone with the value.
final class SmallDisk {
    private let path: String

    /// `nil` where this user may not make one.
    init?(at name: String, in folder: ScratchFolder, kilobytes: Int) throws {
        path = folder.url.appendingPathComponent(name).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard mount("tmpfs", path, "tmpfs", 0, "size=\(kilobytes)k") == 0 else { return nil }
    }

    func grow(kilobytes: Int) throws {
        guard mount("tmpfs", path, "tmpfs", UInt(MS_REMOUNT), "size=\(kilobytes)k") == 0 else {
            throw POSIXError(.EIO)
        }
    }

    deinit { umount(path) }
}
