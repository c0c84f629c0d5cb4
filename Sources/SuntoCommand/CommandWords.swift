import Sunto

#if canImport(Glibc)
    import Glibc
#endif

/// The words of the command line, of which some may be no UTF-8: paths are bytes, and words are strings.
///
/// Each byte of such a word that is no ASCII stands in the string as a character for private use, and becomes the byte
/// again where the word is a path. So do the bytes of a word that has such characters of its own: no path is mistaken.
enum CommandWords {
    /// The words behind the command's name.
    static var all: [String] {
        (1..<max(1, Int(CommandLine.argc))).compactMap { index in
            CommandLine.unsafeArgv[index].map { word(of: Array(UnsafeRawBufferPointer(start: $0, count: strlen($0)))) }
        }
    }

    /// A word as a string.
    static func word(of bytes: [UInt8]) -> String {
        if let word = String(validating: bytes, as: UTF8.self), !word.unicodeScalars.contains(where: standsForByte) {
            return word
        }
        var word = String.UnicodeScalarView()
        for byte in bytes {
            word.append(byte < 0x80 ? Unicode.Scalar(byte) : Unicode.Scalar(first + UInt32(byte)) ?? "\u{FFFD}")
        }
        return String(word)
    }

    /// The bytes that a word was made of.
    static func bytes(of word: String) -> [UInt8] {
        word.unicodeScalars.flatMap { scalar in
            standsForByte(scalar) ? [UInt8(scalar.value - first)] : Array(String(scalar).utf8)
        }
    }

    /// The last characters for private use are U+10FF80 to U+10FFFD, and two behind them that are no characters.
    private static let first: UInt32 = 0x10FF00

    private static func standsForByte(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= first + 0x80 }
}
