import Foundation
import Testing

/// `sunto summarize`: what its options change.
@Suite struct SummarizeCommandTests {
    /// Two subjects; without the words of the first, the second is what the text is about.
    private static let text = """
        Il porto accoglie navi e merci. Il porto vende spazio alle navi. Nel porto le merci aspettano le navi. Le navi \
        lasciano il porto con le merci.

        La scuola apre a settembre. A scuola gli studenti leggono. Gli studenti lasciano la scuola a giugno.
        """

    private static func summary(_ options: [String], _ folder: ScratchFolder) throws -> [String] {
        let run = try BuiltCommand.run(["summarize", "--sentences", "1"] + options, text: text, in: folder)
        #expect(run.status == 0, "\(run.errors)")
        return run.lines
    }

    @Test func stopWordsOfOnesOwn() throws {
        let folder = try ScratchFolder()
        try folder.write("# the first subject\nporto\nNAVI  # both numbers\n\nnave\nmerci\nmerce\n", to: "stop.txt")
        let usual = try Self.summary([], folder)
        let without = try Self.summary(["--stop-words", "stop.txt"], folder)
        #expect(usual.count == 1 && without.count == 1)
        #expect(usual[0].contains("porto"), "\(usual)")
        #expect(without[0].contains("scuola"), "\(without)")
    }

    @Test(arguments: [("none.txt", 66), ("bad.txt", 65)])
    func stopWordsThatDoNotRead(_ name: String, _ status: Int32) throws {
        let folder = try ScratchFolder()
        try folder.write(Data([0, 1, 2]), to: "bad.txt")
        let run = try BuiltCommand.run(["summarize", "--stop-words", name], text: Self.text, in: folder)
        #expect(run.status == status)
        #expect(run.errors.hasPrefix("sunto: \(name): ") && run.output.isEmpty)
    }

    /// Lines without a full stop are sentences, whatever a line end means.
    @Test(arguments: ["hard", "auto"]) func linesAreSentences(_ newlines: String) throws {
        let lines = ["Il governo ha approvato la legge", "Il porto di Genova cresce", "Le navi sono molte"]
        let run = try BuiltCommand.run(
            ["summarize", "--newlines", newlines, "--sentences", "3"], text: lines.joined(separator: "\n") + "\n",
            in: ScratchFolder())
        #expect(run.lines == lines)
    }
}
