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

    /// Every symbol that a page of DocC links to is public, and every page that one links to is there.
    @Test(arguments: pages.dropFirst()) func linksLead(_ page: String) throws {
        let folder = Self.root.appendingPathComponent("Sources/Sunto")
        let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
        let code = try files.filter { $0.hasSuffix(".swift") }.map { try Self.text("Sources/Sunto/" + $0) }.joined()
        // The fences of code are no links.
        let text = try Self.text(page).replacingOccurrences(of: "```", with: "~~~")
        for link in text.components(separatedBy: "``").enumerated().filter({ $0.offset % 2 == 1 }).map(\.element) {
            guard let name = link.split(separator: "/").first, name != "Sunto" else { continue }
            let isPublic = ["struct", "enum", "final class", "protocol", "typealias", "indirect enum"].contains {
                kind in
                ["<", ":", " "].contains { code.contains("public \(kind) \(name)\($0)") }
            }
            #expect(isPublic, "\(page): \(link)")
        }
        for link in text.components(separatedBy: "<doc:").dropFirst() {
            let name = link.prefix { $0 != ">" }
            #expect(Self.pages.contains { $0.hasSuffix("/\(name).md") }, "\(page): \(name)")
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
        #expect(try DocumentationExamples.checkedGlossary().warnings.map(\.line) == [2])
        let article = "Il porto cresce di anno in anno.\n\nIl mare è calmo da tre giorni."
        #expect(
            try DocumentationExamples.yourOwnStage(article).points.map(\.source) == ["Il porto cresce di anno in anno."]
        )
        let paths = MergeTests.names.map { FilePath(samples + "/one-story/\($0).txt") }
        let merged = try DocumentationExamples.severalArticles(paths, SharedPipeline.result.get())
        #expect(merged.articles.count == 3)
    }
}
