import ArgumentParser
import Foundation

/// A reference file of tab-separated columns, plain or compressed.
enum ReferenceFile {
    /// Calls `body` with the columns of each line.
    ///
    /// - Throws: `ValidationError` where the file cannot be read.
    static func forEachLine(_ path: String, _ body: ([Substring]) -> Void) throws {
        let data = try path.hasSuffix(".gz") ? inflated(path) : FileManager.default.contents(atPath: path) ?? Data()
        guard !data.isEmpty else { throw ValidationError("\(path): cannot be read, or is empty") }
        for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
            body(line.split(separator: "\t", omittingEmptySubsequences: false))
        }
    }

    private static func inflated(_ path: String) throws -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? data : Data()
    }
}

/// Words of a list, the most frequent first.
struct WordList {
    private var ranks: [String: Int] = [:]

    init(_ path: String) throws {
        try ReferenceFile.forEachLine(path) { columns in
            if ranks[String(columns[0])] == nil { ranks[String(columns[0])] = ranks.count + 1 }
        }
    }

    /// The place of a word, from 1; nil where the list does not have it.
    func rank(_ word: String) -> Int? { ranks[word] }
}

/// Findings in the order of their lemmas' frequency.
struct LemmaOrder {
    private var ranks: [String: Int] = [:]

    init() {}

    init(_ path: String) throws {
        try ReferenceFile.forEachLine(path) { columns in
            guard columns.count > 1, let rank = Int(columns[0]) else { return }
            ranks[String(columns[1])] = min(rank, ranks[String(columns[1])] ?? rank)
        }
    }

    /// Stable: rows of a lemma stay in their order, and unknown lemmas go last.
    func worstFirst(_ findings: [Finding]) -> [Finding] {
        findings.enumerated().sorted { a, b in
            (rank(a.element), a.offset) < (rank(b.element), b.offset)
        }.map(\.element)
    }

    /// An expression is as rare as its rarest word.
    private func rank(_ finding: Finding) -> Int {
        finding.row[0].split(separator: " ").map { ranks[String($0)] ?? Int.max }.max() ?? Int.max
    }
}
