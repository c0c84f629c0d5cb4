import Foundation
import Testing

/// Inputs that are odd and no failure.
@Suite struct InputTests {
    @Test func latin1IsText() throws {
        let folder = try ScratchFolder()
        let text = "La città è bella. Perché no? Così sarà più facile."
        try folder.write(text.data(using: .isoLatin1) ?? Data(), to: "latin1.txt")
        let latin1 = try BuiltCommand.run(["segment", "latin1.txt"], in: folder)
        let utf8 = try BuiltCommand.run(["segment"], text: text, in: folder)
        #expect(latin1.status == 0)
        #expect(latin1.text == utf8.text)
        #expect(latin1.text.contains("città è bella"))
    }

    @Test func oneLineOfTenMegabytes() throws {
        let folder = try ScratchFolder()
        let sentence = "Il governo ha approvato la legge sui trasporti dopo una lunga notte di voti in aula. "
        let line = String(repeating: sentence, count: 10_000_000 / sentence.utf8.count + 1)
        let run = try BuiltCommand.run(["segment"], text: line, in: folder)
        #expect(run.status == 0)
        #expect(run.lines.count == 10_000_000 / sentence.utf8.count + 1)
    }

    @Test func dashIsStandardInput() throws {
        let folder = try ScratchFolder()
        let run = try BuiltCommand.run(["segment", "-"], text: "Uno. Due.", in: folder)
        #expect(run.text == "Uno.\nDue.\n")
    }

    @Test func outputIsReplacedWhole() throws {
        let folder = try ScratchFolder()
        try folder.write("before", to: "out.txt")
        let run = try BuiltCommand.run(["segment", "-o", "out.txt"], text: "Uno. Due.", in: folder)
        #expect(run.status == 0)
        #expect(try folder.text(of: "out.txt") == "Uno.\nDue.\n")
        #expect(try folder.files() == ["out.txt"])
    }
}
