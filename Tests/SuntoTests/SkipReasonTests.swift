import Testing

@testable import Sunto

/// What is an article by its name, and what is none by its first bytes.
@Suite struct SkipReasonTests {
    @Test(arguments: [
        ("a.txt", nil), ("A.HTML", nil), ("a.b.md", nil), ("a.brief.md", SkipReason.brief), ("a.zip", .archive),
        ("a.tar.gz", .archive), ("a.JPG", .picture), ("a.mp3", .recording), ("a.pdf", .document), ("a", .otherName),
        ("a.exe", .otherName),
    ])
    func name(_ name: String, _ reason: SkipReason?) { #expect(SkipReason(name: FilePath(name)) == reason) }

    @Test(
        arguments: [
            ([0x50, 0x4B, 0x03, 0x04, 0x14], SkipReason.archive), ([0x1F, 0x8B, 0x08, 0], .archive),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A], .picture), ([0xFF, 0xD8, 0xFF, 0xE0], .picture),
            (Array("%PDF-1.7".utf8), .document), (Array("PK dice di no.".utf8), nil), ([], nil),
            ([0xFF, 0xFE, 0x49, 0], nil),
        ] as [([UInt8], SkipReason?)])
    func content(_ bytes: [UInt8], _ reason: SkipReason?) { #expect(SkipReason(content: bytes) == reason) }
}
