import Foundation
import Testing

/// What the command says about itself.
@Suite struct HelpTests {
    @Test func versionNamesICU() throws {
        let run = try BuiltCommand.run(["--version"], in: ScratchFolder())
        #expect(run.status == 0)
        #expect(run.text.wholeMatch(of: /sunto \d+\.\d+\.\d+ \(ICU \d+\.\d+\)\n/) != nil)
    }

    @Test(arguments: ["brief", "batch", "pipe", "translate", "summarize", "segment"])
    func helpHasExamples(_ command: String) throws {
        let folder = try ScratchFolder()
        let run = try BuiltCommand.run(["help", command], in: folder)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(run.text.contains("sunto \(command) "))
        let general = try BuiltCommand.run(["help"], in: folder)
        #expect(general.text.contains("  \(command) "))
    }
}
