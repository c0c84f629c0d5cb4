import Sunto
import Testing

/// Paths as bytes.
@Suite struct FilePathTests {
    @Test(arguments: [
        ("a/b.tar.gz", "a", "b.tar.gz", "gz"), ("b.TXT", "", "b.TXT", "txt"), ("/b", "/", "b", ""),
        (".hidden", "", ".hidden", ""), ("a.b/c", "a.b", "c", ""), ("a/", "a", "", ""),
    ])
    func parts(_ path: String, _ folder: String, _ name: String, _ pathExtension: String) {
        #expect(FilePath(path).folder == FilePath(folder))
        #expect(FilePath(path).name == FilePath(name))
        #expect(FilePath(path).pathExtension == pathExtension)
    }

    @Test func appending() {
        #expect(FilePath("a").appending(FilePath("b")) == FilePath("a/b"))
        #expect(FilePath("a/").appending(FilePath("b")) == FilePath("a/b"))
        #expect(FilePath("").appending(FilePath("b")) == FilePath("b"))
    }

    @Test func bytesNeedNotBeUTF8() {
        let path = FilePath(bytes: [0x61, 0xFF, 0x2E, 0x74, 0x78, 0x74])
        #expect(path.pathExtension == "txt")
        #expect(path.description == "a\u{FFFD}.txt")
    }
}
