import Testing

@testable import BatchState
@testable import Sunto

/// Mirrored names that never meet.
@Suite struct BatchNamesTests {
    static let cases: [(BriefFormat, [String], [String])] = [
        (.markdown, ["a/b.txt", "c.html"], ["a/b.md", "c.md"]),
        (.markdown, ["a.html", "a.txt"], ["a.html.md", "a.txt.md"]),
        (.markdown, ["index.txt"], ["index.txt.md"]),
        (.markdown, ["a.txt", "a.txt.md"], ["a.md", "a.txt.md"]),
        (.markdown, ["a.html", "a.txt", "a.txt.html"], ["a.html.md", "a.txt.md", "a.txt.html.md"]),
        (.markdown, ["sub/index.txt"], ["sub/index.md"]),
        (.markdown, ["a.md/b.txt", "a.txt"], ["a.md/b.md", "a.txt.md"]),
        (.markdown, ["a.md0.txt", "a.txt"], ["a.md0.md", "a.md"]),
        (.json, ["report.txt", "sub/report.txt"], ["report.txt.json", "sub/report.json"]),
        (.text, ["report.md"], ["report.md.txt"]),
    ]

    @Test(arguments: cases) func names(_ format: BriefFormat, _ articles: [String], _ briefs: [String]) throws {
        let folder = try StateFolder()
        let state = try folder.open()
        let names = BatchNames(format: format)
        // Twice: names do not depend on what they were before.
        for _ in 0..<2 {
            try state.startRun(BatchRules("1"))
            for article in articles { _ = try state.found(FilePath(article), names, sight: "s") }
            try state.plan(names)
            #expect(try plans(state) == briefs)
        }
    }

    @Test func nameIsShortAgainWhenTheOtherIsGone() throws {
        let folder = try StateFolder()
        let state = try folder.open()
        for (articles, briefs) in [(["a.html", "a.txt"], ["a.html.md", "a.txt.md"]), (["a.txt"], ["a.md"])] {
            try state.startRun(BatchRules("1"))
            for article in articles { _ = try state.found(FilePath(article), folder.names, sight: "s") }
            try state.plan(folder.names)
            #expect(try plans(state) == briefs)
        }
    }

    private func plans(_ state: StateDatabase) throws -> [String] {
        try state.page(after: nil, limit: 9, onlyFailed: false).map(\.plan.description)
    }
}
