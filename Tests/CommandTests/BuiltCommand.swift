import Foundation

/// Runs the built `sunto`.
enum BuiltCommand {
    /// What a run left behind.
    struct Run {
        var status: Int32
        var output: Data
        var errors: String

        var text: String { String(decoding: output, as: UTF8.self) }
        var lines: [String] {
            text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
        }
    }

    /// The binary beside the tests; `SUNTO_BINARY` names another.
    static let path: String = {
        if let path = ProcessInfo.processInfo.environment["SUNTO_BINARY"] { return path }
        let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appendingPathComponent("sunto").path
    }()

    /// Runs the command in a folder. Input and outputs are files: no pipe can fill up.
    static func run(
        _ arguments: [String], input: Data = Data(), in folder: ScratchFolder, environment: [String: String] = [:]
    ) throws -> Run {
        let name = UUID().uuidString
        let files = ["in", "out", "err"].map { folder.streams.appendingPathComponent("\(name).\($0)") }
        try input.write(to: files[0])
        for file in files.dropFirst() { try Data().write(to: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus, output: try Data(contentsOf: files[1]),
            errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
    }

    /// Runs the command on a text.
    static func run(_ arguments: [String], text: String, in folder: ScratchFolder) throws -> Run {
        try run(arguments, input: Data(text.utf8), in: folder)
    }
}
