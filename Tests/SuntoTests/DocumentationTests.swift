import Foundation
import Sunto
import Testing

/// What the documentation shows compiles and does what it says.
@Suite struct DocumentationTests {
    private static let root = SampleBriefTests.folder.deletingLastPathComponent()
    private static let pages = [
        "README.md", "Sources/Sunto/Sunto.docc/Sunto.md", "Sources/Sunto/Sunto.docc/SummarizeOne.md",
        "Sources/Sunto/Sunto.docc/BriefAFolder.md", "Sources/Sunto/Sunto.docc/YourOwnGlossary.md",
        "Sources/Sunto/Sunto.docc/SeveralArticles.md", "Sources/Sunto/Sunto.docc/YourOwnStage.md",
    ]

    private static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appendingPathComponent(path)), as: UTF8.self)
    }

    /// Lines without the spaces around and within them, which a formatter may change.
    private static func lines(_ text: some StringProtocol) -> [String] {
        text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
            .filter { !$0.isEmpty && !$0.hasPrefix("import ") }
    }

    /// Every block of Swift stands, line after line, in the examples that compile.
    @Test(arguments: pages) func examplesCompile(_ page: String) throws {
        let code = Self.lines(try Self.text("Tests/SuntoTests/DocumentationExamples.swift"))
        let blocks = try Self.text(page).components(separatedBy: "```swift\n").dropFirst()
            .map { Self.lines($0.components(separatedBy: "```")[0]) }
        #expect(!blocks.isEmpty)
        for block in blocks {
            let starts = code.indices.filter { code[$0] == block[0] && $0 + block.count <= code.count }
            #expect(starts.contains { Array(code[$0..<($0 + block.count)]) == block }, "\(page): \(block[0])")
        }
    }

    /// Every page of DocC is one of those above.
    @Test func noPageIsForgotten() throws {
        let folder = Self.root.appendingPathComponent("Sources/Sunto/Sunto.docc").path
        let pages = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".md") }
        #expect(Set(pages.map { "Sources/Sunto/Sunto.docc/" + $0 } + ["README.md"]) == Set(Self.pages))
    }

    @Test func examplesRun() throws {
        let samples = SampleBriefTests.folder.path
        #expect(try !DocumentationExamples.summarizeOne(FilePath(samples + "/business.txt")).points.isEmpty)
        #expect(try DocumentationExamples.yourOwnGlossary().terms.first?.target == "sovereign fund")
        let article = "Il porto cresce di anno in anno.\n\nIl mare è calmo da tre giorni."
        #expect(
            try DocumentationExamples.yourOwnStage(article).points.map(\.source) == ["Il porto cresce di anno in anno."]
        )
        let paths = MergeTests.names.map { FilePath(samples + "/one-story/\($0).txt") }
        let merged = try DocumentationExamples.severalArticles(paths, SharedPipeline.result.get())
        #expect(merged.articles.count == 3)
    }
}
