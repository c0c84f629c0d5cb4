import Foundation
import Sunto
import Testing

/// The briefs of the samples are the ones beside them. `SUNTO_REWRITE_GOLDENS=1` writes them anew.
@Suite struct SampleBriefTests {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("samples")
    static let names = ["business", "culture", "law", "politics", "science", "sport", "technology"]
    static let isRewriting = ProcessInfo.processInfo.environment["SUNTO_REWRITE_GOLDENS"] == "1"

    static func article(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appendingPathComponent(name + ".txt")))
    }

    /// Where a sample's brief in some form is.
    static func golden(_ name: String, _ format: BriefFormat) -> URL {
        folder.appendingPathComponent("briefs/\(name).brief.\(format.fileExtension)")
    }

    @Test(arguments: names, [BriefFormat.markdown, .text, .json, .html])
    func brief(_ name: String, _ format: BriefFormat) throws {
        let brief = format.render(try SharedPipeline.brief(of: Self.article(name)))
        let golden = Self.golden(name, format)
        if Self.isRewriting { try Data(brief.utf8).write(to: golden) }
        let expected = String(decoding: try Data(contentsOf: golden), as: UTF8.self)
        #expect(brief == expected, "\(golden.lastPathComponent) differs; read the brief, then make goldens")
    }

    /// A document's bytes hang on the library that packs them, its text does not.
    @Test(arguments: names) func document(_ name: String) throws {
        let brief = try SharedPipeline.brief(of: Self.article(name))
        let golden = Self.golden(name, .docx)
        if Self.isRewriting { try Data(BriefFormat.docx.bytes(of: brief)).write(to: golden) }
        if let text = try Self.mainPart(of: golden) {
            #expect(text == BriefFormat.docx.render(brief), "make goldens writes it anew")
        } else {
            #expect(try Array(Data(contentsOf: golden)) == BriefFormat.docx.bytes(of: brief))
        }
    }

    /// The main part of a Word document, unpacked by Python, whose `zipfile` shares no code with what packed it; `nil`
    /// where there is no Python.
    private static func mainPart(of document: URL) throws -> String? {
        let process = Process()
        let pipe = Pipe()
        let code =
            "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read('word/document.xml'))"
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", code, document.path]
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
    }

    @Test(arguments: names) func pointsAreOfTheArticle(_ name: String) throws {
        let article = Array(try Data(contentsOf: Self.folder.appendingPathComponent(name + ".txt")))
        let brief = try SharedPipeline.brief(of: article)
        let text = String(decoding: article, as: UTF8.self)
        let tail = try #require(text.range(of: "LEGGI ANCHE") ?? text.range(of: "MERCATI\n"))
        let end = text.utf8.distance(from: text.startIndex, to: tail.lowerBound)
        #expect((3...5).contains(brief.points.count))
        #expect(brief.sourceTitle == text.split(separator: "\n").first.map(String.init))
        for point in brief.points {
            #expect(point.span.end < end, "a related link was chosen: \(point.source)")
            #expect(String(decoding: article[point.span.range], as: UTF8.self) == point.source)
        }
    }
}
