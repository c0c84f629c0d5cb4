import Foundation
import Testing

@testable import Sunto

/// Every brief in JSON is as the documented schema says.
@Suite struct SchemaTests {
    private static func validator() throws -> SchemaValidator {
        let root = SampleBriefTests.folder.deletingLastPathComponent()
        let data = try Data(contentsOf: root.appendingPathComponent("Sources/Sunto/Sunto.docc/brief.schema.json"))
        return SchemaValidator(schema: try JSONParser.parse(Array(data)))
    }

    @Test(arguments: SampleBriefTests.names) func samplesAreValid(_ name: String) throws {
        let article = try Data(contentsOf: SampleBriefTests.folder.appendingPathComponent(name + ".txt"))
        let json = BriefFormat.json.render(try SharedPipeline.brief(of: Array(article)), showsTimings: true)
        #expect(try Self.validator().faults(of: JSONParser.parse(Array(json.utf8))) == [])
    }

    @Test(arguments: SampleBriefTests.names) func committedBriefsAreValid(_ name: String) throws {
        let json = try Data(contentsOf: SampleBriefTests.golden(name, .json))
        #expect(try Self.validator().faults(of: JSONParser.parse(Array(json))) == [])
    }

    @Test func mergedBriefIsValid() throws {
        let json = BriefFormat.json.render(try MergeTests.brief(5))
        #expect(try Self.validator().faults(of: JSONParser.parse(Array(json.utf8))) == [])
    }

    @Test func oddBriefsAreValid() throws {
        let hostile = BriefFormat.json.render(RenderingTests.hostile)
        #expect(try Self.validator().faults(of: JSONParser.parse(Array(hostile.utf8))) == [])
        let bare = BriefFormat.json.render(try SharedPipeline.brief(of: "…"))
        #expect(try Self.validator().faults(of: JSONParser.parse(Array(bare.utf8))) == [])
    }

    @Test func validatorFindsFaults() throws {
        let value = JSONValue.object([("title", .null), ("points", .array([.object([("rank", .number("0"))])]))])
        let faults = try Self.validator().faults(of: value)
        #expect(faults.contains("$.title: type \"string\""))
        #expect(faults.contains("$.points[0].rank: minimum 1"))
        #expect(faults.contains { $0.hasPrefix("$: required") })
    }
}
