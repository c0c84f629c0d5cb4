import Testing

@testable import SuntoCommand

/// Words of the command line that need not be text.
@Suite struct CommandWordsTests {
    @Test(
        arguments: [
            [], Array("a/è\u{301}.txt".utf8), [0xFF], [0x6F, 0xE8], [0xC3], Array("\u{10FFE8}".utf8),
            Array("\u{10FF80}".utf8) + [0x80], Array("\u{10FFFF}\u{10FF7F}".utf8), [0xED, 0xA0, 0x80],
            [0xF4, 0x90, 0x80, 0x80],
        ] as [[UInt8]])
    func bytesComeBack(_ bytes: [UInt8]) {
        #expect(CommandWords.bytes(of: CommandWords.word(of: bytes)) == bytes)
    }

    @Test func textIsItself() {
        #expect(CommandWords.word(of: Array("--focus=perché".utf8)) == "--focus=perché")
    }

    /// No two words share a string.
    @Test func wordsDiffer() {
        let words: [[UInt8]] = [[0xE8], Array("\u{10FFE8}".utf8), Array("\u{FFFD}".utf8), [0xE8, 0xE8]]
        #expect(Set(words.map(CommandWords.word)).count == words.count)
    }
}
