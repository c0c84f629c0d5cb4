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
        try start(arguments, input: input, in: folder, environment: environment).end()
    }

    /// A command that runs.
    struct Started {
        let process: Process
        let output: URL
        let errors: URL

        /// What it says until now.
        var said: String { (try? String(contentsOf: errors, encoding: .utf8)) ?? "" }

        /// Waits for its end.
        func end() throws -> Run {
            process.waitUntilExit()
            return Run(
                status: process.terminationStatus, output: try Data(contentsOf: output),
                errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
        }

        /// Waits for something to happen, or for the command's end.
        func wait(until isReached: () -> Bool) {
            while process.isRunning, !isReached() { usleep(2000) }
        }
    }

    /// Starts the command, or a program that is told to run it.
    static func start(
        _ arguments: [String], input: Data = Data(), in folder: ScratchFolder, environment: [String: String] = [:],
        by program: [String] = []
    ) throws -> Started {
        let name = UUID().uuidString
        let files = ["in", "out", "err"].map { folder.streams.appendingPathComponent("\(name).\($0)") }
        try input.write(to: files[0])
        for file in files.dropFirst() { try Data().write(to: file) }
        let process = Process()
        let words = program + [path] + arguments
        process.executableURL = URL(fileURLWithPath: words[0])
        process.arguments = Array(words.dropFirst())
        process.currentDirectoryURL = folder.url
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        return Started(process: process, output: files[1], errors: files[2])
    }

    /// Runs the command on a text.
    static func run(_ arguments: [String], text: String, in folder: ScratchFolder) throws -> Run {
        try run(arguments, input: Data(text.utf8), in: folder)
    }
}
