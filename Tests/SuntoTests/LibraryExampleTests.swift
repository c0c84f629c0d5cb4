import Sunto
import Testing

/// The README's example, which needs no other import.
@Suite struct LibraryExampleTests {
    @Test func example() throws {
        let pipeline = try SharedPipeline.result.get()
        let bytes = try FileReader.read(FilePath(SampleBriefTests.folder.path + "/law.txt"))
        let brief = try pipeline.brief(of: bytes)
        for point in brief.points {
            #expect(!point.text.isEmpty)
            #expect(point.source.utf8.count == point.span.range.count)
        }
        #expect(BriefFormat.html.render(brief).hasSuffix("</html>\n"))
    }
}
