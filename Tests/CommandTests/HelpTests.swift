import Foundation
import Testing

/// What the command says about itself.
@Suite struct HelpTests {
    static let commands = ["brief", "batch", "pipe", "translate", "summarize", "segment", "glossary"]
    static let pages = commands.map { [$0] } + ["check", "convert", "extract"].map { ["glossary", $0] }

    @Test func versionNamesICU() throws {
        let run = try BuiltCommand.run(["--version"], in: ScratchFolder())
        #expect(run.status == 0)
        #expect(run.text.wholeMatch(of: /sunto \d+\.\d+\.\d+ \(ICU \d+\.\d+\)\n/) != nil)
    }

    @Test(arguments: pages) func helpHasExamples(_ command: [String]) throws {
        let folder = try ScratchFolder()
        let run = try BuiltCommand.run(["help"] + command, in: folder)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(run.text.contains("sunto \(command.joined(separator: " ")) "))
        let above = try BuiltCommand.run(["help"] + command.dropLast(), in: folder)
        #expect(above.text.contains("  \(command.last ?? "") "))
    }

    /// Every example of every help page runs in a folder that has the files it names.
    @Test(arguments: [[]] + pages) func examplesWork(_ command: [String]) throws {
        let folder = try ScratchFolder()
        for name in ["articolo", "uno", "due", "tre", "frasi", "legge", "articoli/a", "articoli/b"] {
            try folder.write(BriefCommandTests.article, to: name + ".txt")
        }
        try folder.write("porto\tport\tnoun\n", to: "terms.tsv")
        for name in ["house.csv", "export.txt"] { try folder.write("nave,ship\n", to: name) }
        try folder.write("{\"id\": 1, \"text\": \"Il porto cresce.\"}\n", to: "records.jsonl")
        let help = try BuiltCommand.run(["help"] + command, in: folder).text
        let examples = help.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { $0.hasPrefix("sunto ") || $0.hasPrefix("echo ") }
            // One that keeps running has a test of its own.
            .filter { (!$0.contains("<") || $0.contains("< ")) && !$0.contains("--watch") }
        #expect(examples.count >= 2)
        for example in examples {
            let run = try shell(example, in: folder)
            #expect(run.status == 0, "\(example): \(run.errors)")
        }
    }

    private func shell(_ line: String, in folder: ScratchFolder) throws -> (status: Int32, errors: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "sunto() { '\(BuiltCommand.path)' \"$@\"; }; \(line)"]
        process.currentDirectoryURL = folder.url
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        let errors = folder.streams.appendingPathComponent(UUID().uuidString)
        try Data().write(to: errors)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }

    @Test(arguments: [("bash", "complete "), ("zsh", "#compdef sunto"), ("fish", "complete -c 'sunto'")])
    func completions(_ shell: String, _ mark: String) throws {
        let run = try BuiltCommand.run(["--generate-completion-script", shell], in: ScratchFolder())
        #expect(run.status == 0)
        #expect(run.text.contains(mark))
        for command in Self.commands { #expect(run.text.contains(command)) }
    }

    @Test(arguments: [
        (["a.txt", "b.txt"], "add --merge"), (["--format", "pdf"], "markdown"), (["--sentences", "0"], "above 0"),
        (["--ratio", "2"], "at most 1"), (["--sentences", "2", "--words", "9"], "exclude one another"),
        (["-", "-", "--merge"], "once"),
    ])
    func wrongUsageSaysWhatToDo(_ arguments: [String], _ hint: String) throws {
        let run = try BuiltCommand.run(["brief"] + arguments, in: ScratchFolder())
        #expect(run.status == 64)
        #expect(run.errors.contains(hint), "\(run.errors)")
        #expect(run.errors.split(separator: "\n").count == 1)
    }
}
