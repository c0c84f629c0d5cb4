import Lexicon
import Segmentation
import Sunto
import Testing

/// Every failure has its sentence and its exit code.
@Suite struct FailureTests {
    static let path = FilePath("a.txt")
    static let row = GlossaryError(path: "g.tsv", line: 2, column: 5, problem: .missingTarget, row: "a\n\tb")

    static let cases: [(Failure, String, Int32)] = [
        (.usage("Unknown option\n'-x'"), "usage: Unknown option '-x' (see 'sunto help')", 64),
        (.cannotRead(path, 2), "a.txt: cannot read: no such file or directory", 66),
        (.cannotRead(FilePath("-"), 5), "standard input: cannot read: input/output error", 66),
        (.cannotRead(FilePath("a\nb"), 13), "a b: cannot read: permission denied", 66),
        (.isFolder(path), "a.txt: cannot read: it is a folder; 'sunto batch' takes folders", 66),
        (.isNoFolder(path), "a.txt: cannot read: it is no folder", 66),
        (.readBroke(path, 5), "a.txt: reading failed midway: input/output error", 74),
        (.cannotWrite(path, 30), "a.txt: cannot write: read-only file system", 73),
        (.writeBroke(path, 28), "a.txt: writing failed midway: no space left on device", 74),
        (.notText(path, .empty), "a.txt: no text: it is empty", 65),
        (.notText(path, .blank), "a.txt: no text: it holds only blanks", 65),
        (.notText(path, .binary(offset: 3)), "a.txt: no text: a control byte at offset 3 says that it is binary", 65),
        (.notText(path, .undecodable(encoding: "UTF-8", offset: 9)), "a.txt: no text: invalid UTF-8 at offset 9", 65),
        (.notText(path, .unknownEncoding("x")), "a.txt: cannot decode: there is no encoding 'x'", 65),
        (.notText(path, .tooLarge(bytes: 7)), "a.txt: too large: 7 bytes", 65),
        (.glossary(row), "g.tsv:2:5: no target beside the source: a b", 65),
        (
            .glossary(.init(path: "-", line: 1, column: 1, problem: .noEntry, row: "")),
            "standard input:1:1: there is no entry, and TBX has one at least", 65
        ),
        (.glossaryWarnings(1), "glossary: 1 warning, and --strict takes none", 65),
        (.glossaryWarnings(3), "glossary: 3 warnings, and --strict takes none", 65),
        (.configuration(path, line: 2, column: 7, "no\nsuch key"), "a.txt:2:7: no such key", 65),
        (.noArticles(path), "a.txt: no article: there is no .txt, .md or .html file in it", 65),
        (.outputIsInput(path), "a.txt: cannot write: the output folder is the input folder", 64),
        (.outputInUse(path), "a.txt: cannot write: another batch is at work in this folder", 73),
        (.tooLarge(path, bytes: 9, limit: 5), "a.txt: too large: 9 bytes, and --max-size is 5", 65),
        (.tookTooLong(path, 5), "a.txt: it took longer than 5 s", 65),
        (.tookTooLong(path, 0.5), "a.txt: it took longer than 0.5 s", 65),
        (.changing(path), "a.txt: cannot read: it changes while it is read", 65),
        (.recorded(path, "no text: it is empty"), "a.txt: no text: it is empty", 65),
        (.someFailed(2, of: 9), "batch: 2 of 9 articles failed; the others are done", 65),
        (.interrupted, "interrupted: what was finished is kept", 130),
        (.broken("no table"), "a fault of this build: no table", 70),
    ]

    @Test(arguments: cases) func sentence(_ failure: Failure, _ sentence: String, _ exitCode: Int32) {
        #expect("\(failure)" == sentence)
        #expect(failure.exitCode == exitCode)
    }

    @Test(arguments: [
        (GlossaryError.Problem.missingTarget, "no target beside the source"), (.emptySource, "the source is empty"),
        (.emptyTarget, "the target is empty"), (.unknownPartOfSpeech("x"), "unknown part of speech 'x'"),
        (.unclosedQuote, "a quotation mark is never closed"),
        (.textAfterQuote, "text after a closing quotation mark"),
        (.notXML("a\nb"), "no XML that is read: a b"), (.notTBX, "no glossary: it is marked up and no TBX"),
        (.noPair, "no concept has a term in Italian and one in English"), (.notInXML(12), "TBX cannot hold U+000C"),
        (.noEntry, "there is no entry, and TBX has one at least"),
    ])
    func glossarySentence(_ problem: GlossaryError.Problem, _ sentence: String) {
        var error = Self.row
        error.problem = problem
        #expect(Failure.glossary(error).reason == sentence + ": a b")
    }
}
