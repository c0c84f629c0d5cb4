import Foundation
import Sunto
import Testing

@testable import BatchState

/// What a state keeps, and what it does not.
@Suite struct StateDatabaseTests {
    static let rules = BatchRules("1")

    @Test func uncommittedIsForgotten() throws {
        let folder = try StateFolder()
        do {
            let state = try folder.open()
            try folder.settle(state, "a.txt", content: "1")
            try state.commit()
            try folder.settle(state, "b.txt", content: "2")
        }
        let state = try folder.open()
        try state.startRun(Self.rules)
        for name in ["a.txt", "b.txt"] { _ = try state.found(FilePath(name), folder.names, sight: "s") }
        let page = try state.page(after: nil, limit: 9, onlyFailed: false)
        #expect(page.map(\.outcome) == [.done, nil])
        #expect(page.map(\.content) == ["1", nil])
    }

    @Test(arguments: ["", "no database", "SQLite format 3\0 and then nothing"])
    func damagedStateIsBegunAnew(_ content: String) throws {
        let folder = try StateFolder()
        try Data(content.utf8).write(to: folder.file)
        let state = try folder.open()
        try folder.settle(state, "a.txt", content: "1")
        try state.commit()
        #expect(try state.counts().found == 1)
    }

    @Test func pathsAreBytes() throws {
        let folder = try StateFolder()
        let state = try folder.open()
        let names = [[0xFF], [0xFE, 0x0A], [0x27, 0x22, 0x3B]].map { FilePath(bytes: $0 + Array(".txt".utf8)) }
        for name in names { try folder.settle(state, name, content: "1") }
        #expect(try state.page(after: nil, limit: 9, onlyFailed: false).map(\.article) == names.sorted())
    }

    @Test func firstArticleWithTheBytesIsTheOriginal() throws {
        let folder = try StateFolder()
        let state = try folder.open()
        for name in ["b.txt", "a.txt", "c.txt"] { try folder.settle(state, FilePath(name), content: "same") }
        #expect(try state.original(of: "same", before: FilePath("c.txt")) == FilePath("a.txt"))
        #expect(try state.original(of: "same", before: FilePath("a.txt")) == nil)
        #expect(try state.original(of: "other", before: FilePath("c.txt")) == nil)
    }

    @Test func signatureTellsWhatIsNew() throws {
        let folder = try StateFolder()
        let state = try folder.open()
        try state.startRun(Self.rules)
        let path = FilePath("a.txt")
        #expect(try state.found(path, folder.names, sight: "1"))
        try state.keep(path)
        #expect(try !state.found(path, folder.names, sight: "1"))
        #expect(try state.found(path, folder.names, sight: "2"))
        #expect(try !state.found(path, folder.names, sight: nil))
    }

    @Test func briefsWithoutAnArticleAreStale() throws {
        let folder = try StateFolder()
        let state = try folder.open()
        try folder.settle(state, FilePath("gone.txt"), content: "1")
        try folder.settle(state, FilePath("a.txt"), content: "2")
        // The article goes by another name from now on.
        try folder.settle(state, FilePath("a.txt"), content: "2", brief: "a.txt.md")
        try state.startRun(Self.rules)
        _ = try state.found(FilePath("a.txt"), folder.names, sight: "s")
        let stale = try state.staleBriefs(limit: 9)
        #expect(Set(stale) == [FilePath("gone.md"), FilePath("a.md")])
        for brief in stale { try state.forget(brief) }
        #expect(try state.staleBriefs(limit: 9).isEmpty)
        #expect(try state.counts().found == 1)
    }
}
