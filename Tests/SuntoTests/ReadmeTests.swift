import Foundation
import Sunto
import Testing

/// What the README shows is what the command writes. `SUNTO_REWRITE_GOLDENS=1` shows it anew.
@Suite struct ReadmeTests {
    private static let command = "$ sunto samples/business.txt --format text --sentences 3\n"

    @Test func outputIsReal() throws {
        let samples = SampleBriefTests.folder
        var options = PipelineOptions()
        options.length = .sentences(3)
        let article = Array(try Data(contentsOf: samples.appendingPathComponent("business.txt")))
        let brief = BriefFormat.text.render(try Pipeline(options: options).brief(of: article))
        let file = samples.deletingLastPathComponent().appendingPathComponent("README.md")
        var readme = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let start = try #require(readme.range(of: Self.command)).upperBound
        let end = try #require(readme.range(of: "```", range: start..<readme.endIndex)).lowerBound
        if SampleBriefTests.isRewriting {
            readme.replaceSubrange(start..<end, with: brief)
            try Data(readme.utf8).write(to: file)
        } else {
            #expect(String(readme[start..<end]) == brief)
        }
    }
}
