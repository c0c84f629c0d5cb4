import Foundation
import Testing

/// Every failure: its exit code, and its sentence on one line.
@Suite struct ExitCodeTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var arguments: [String]
        var input = Data()
        var files: [String: Data] = [:]
        var status: Int32
        var message: String
    }

    static let cases = [
        Case(
            testDescription: "a missing file", arguments: ["brief", "none.txt"], status: 66,
            message: "none.txt: cannot read: no such file or directory"),
        Case(
            testDescription: "an empty file", arguments: ["empty.txt"], files: ["empty.txt": Data()], status: 65,
            message: "empty.txt: no text: it is empty"),
        Case(
            testDescription: "empty standard input", arguments: ["translate"], status: 65,
            message: "standard input: no text: it is empty"),
        Case(
            testDescription: "a folder where a file belongs", arguments: ["brief", "."], status: 66,
            message: ".: cannot read: it is a folder; 'sunto batch' takes folders"),
        Case(
            testDescription: "a binary file", arguments: ["brief", "a.out"],
            files: ["a.out": Data([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0])], status: 65,
            message: "a.out: no text: a control byte at offset 4 says that it is binary"),
        Case(
            testDescription: "damaged UTF-8", arguments: ["brief"],
            input: Data("Perché sì, è così. ".utf8) + [0xC3, 0x28],
            status: 65, message: "standard input: no text: invalid UTF-8 at offset 23"),
        Case(
            testDescription: "an unknown encoding", arguments: ["brief", "--encoding", "klingon"],
            input: Data("Ciao.".utf8),
            status: 65, message: "standard input: cannot decode: there is no encoding 'klingon'"),
        Case(
            testDescription: "a file of blanks", arguments: ["brief"], input: Data(" \n\t\n\u{A0}\n".utf8), status: 65,
            message: "standard input: no text: it holds only blanks"),
        Case(
            testDescription: "an output in no folder", arguments: ["-o", "none/out.md"],
            input: Data("Ciao a tutti.".utf8),
            status: 73, message: "none/out.md: cannot write: no such file or directory"),
        Case(
            testDescription: "an output that is a folder", arguments: ["-o", "."], input: Data("Ciao a tutti.".utf8),
            status: 73, message: ".: cannot write: is a directory"),
        Case(
            testDescription: "a full disk", arguments: ["-o", "/dev/full"], input: Data("Ciao a tutti.".utf8),
            status: 74,
            message: "/dev/full: writing failed midway: no space left on device"),
        Case(
            testDescription: "a bad glossary row", arguments: ["--glossary", "g.tsv"], input: Data("Ciao.".utf8),
            files: ["g.tsv": Data("borsa\tstock exchange\ntitolo\t\n".utf8)], status: 65,
            message: "g.tsv:2:8: the target is empty: titolo"),
        Case(
            testDescription: "a missing glossary", arguments: ["translate", "--glossary", "g.tsv"],
            input: Data("Ciao.".utf8),
            status: 66, message: "g.tsv: cannot read: no such file or directory"),
        Case(
            testDescription: "an unknown option", arguments: ["--frobnicate"], status: 64,
            message: "usage: Unknown option '--frobnicate' (see 'sunto help')"),
        Case(
            testDescription: "too many files", arguments: ["brief", "a", "b"], status: 64,
            message:
                "usage: there are 2 files; add --merge for one brief of all, or use 'sunto batch' for a brief of each (see 'sunto help')"
        ),
        Case(
            testDescription: "no sentences", arguments: ["brief", "--sentences", "0"], status: 64,
            message: "usage: --sentences must be above 0. (see 'sunto help')"),
        Case(
            testDescription: "lengths that exclude one another",
            arguments: ["summarize", "--sentences", "1", "--words", "9"], status: 64,
            message: "usage: --sentences, --words and --ratio exclude one another; give one of them. (see 'sunto help')"
        ),
        Case(
            testDescription: "a batch without an output", arguments: ["batch", "in"], status: 64,
            message: "usage: Missing expected argument '--output <out>' (see 'sunto help')"),
        Case(
            testDescription: "a batch of no folder", arguments: ["batch", "in", "-o", "out"], status: 66,
            message: "in: cannot read: no such file or directory"),
        Case(
            testDescription: "a batch of a file", arguments: ["batch", "in.txt", "-o", "out"],
            files: ["in.txt": Data("Ciao.".utf8)], status: 66, message: "in.txt: cannot read: it is no folder"),
        Case(
            testDescription: "a batch without articles", arguments: ["batch", "in", "-o", "out"],
            files: ["in/a.png": Data()], status: 65,
            message: "in: no article: there is no .txt, .md or .html file in it"),
        Case(
            testDescription: "a batch into itself", arguments: ["batch", "in", "-o", "./in"],
            files: ["in/a.txt": Data("Ciao.".utf8)], status: 64,
            message: "./in: cannot write: the output folder is the input folder"),
        Case(
            testDescription: "a batch into a file", arguments: ["batch", "in", "-o", "out"],
            files: ["in/a.txt": Data("Ciao.".utf8), "out": Data()], status: 73,
            message: "out: cannot write: not a directory"),
    ]

    @Test(arguments: cases) func failure(_ example: Case) throws {
        let folder = try ScratchFolder()
        for (name, data) in example.files { try folder.write(data, to: name) }
        let run = try BuiltCommand.run(example.arguments, input: example.input, in: folder)
        #expect(run.status == example.status)
        #expect(run.errors == "sunto: \(example.message)\n")
        #expect(run.output.isEmpty)
    }
}
