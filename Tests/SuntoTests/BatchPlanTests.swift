@testable import Sunto
import Testing

/// Mirrored names that never meet.
@Suite struct BatchPlanTests {
    @Test(arguments: [
        (["a/b.txt", "c.html"], ["a/b.md", "c.md"]),
        (["a.html", "a.txt"], ["a.html.md", "a.txt.md"]),
        (["index.txt"], ["index.txt.md"]),
        (["a.txt", "a.txt.md"], ["a.md", "a.txt.md"]),
        (["a.html", "a.txt", "a.txt.html"], ["a.html.md", "a.txt.md", "a.txt.html.md"]),
        (["sub/index.txt"], ["sub/index.md"]),
    ])
    func names(_ articles: [String], _ briefs: [String]) {
        let plan = BatchPlan(articles: articles.map(FilePath.init(_:)), format: .markdown)
        #expect(plan.items.map(\.brief.description) == briefs)
    }
}
