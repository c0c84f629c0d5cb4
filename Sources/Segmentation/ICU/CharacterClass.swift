import CICU

/// What a code point is, as far as segmentation cares.
enum CharacterClass: UInt8 {
    case other, upper, lower, letter, mark, digit, space, punctuation, symbol

    /// The class of a code point; any number is allowed.
    ///
    /// Latin text is answered here, the rest by ICU's Unicode tables.
    @inline(__always)
    init(_ scalar: UInt32) {
        self = scalar < 0x80 ? Self.ofASCII(UInt8(truncatingIfNeeded: scalar)) : Self.ofWide(scalar)
    }

    /// The class of an ASCII byte.
    @inline(__always)
    static func ofASCII(_ byte: UInt8) -> CharacterClass {
        switch byte {
        case 0x61...0x7A: .lower
        case 0x41...0x5A: .upper
        case 0x20, 0x09...0x0D: .space
        case 0x30...0x39: .digit
        case 0x24, 0x2B, 0x3C...0x3E, 0x5E, 0x60, 0x7C, 0x7E: .symbol
        case 0x21...0x7E: .punctuation
        default: .other
        }
    }

    private static func ofWide(_ scalar: UInt32) -> CharacterClass {
        switch scalar {
        case 0xE0...0xF6, 0xF8...0xFF, 0xDF, 0xAA, 0xBA, 0xB5: .lower
        case 0xC0...0xD6, 0xD8...0xDE: .upper
        case 0xA0, 0x85, 0x2000...0x200A, 0x2028, 0x2029, 0x202F: .space
        case 0xAB, 0xBB, 0x2010...0x2027, 0x2030...0x2043: .punctuation
        case 0xAD, 0x200B...0x200F, 0xFEFF: .other
        default: ofICU(scalar)
        }
    }

    private static func ofICU(_ scalar: UInt32) -> CharacterClass {
        switch sunto_classify(scalar) {
        case SUNTO_CLASS_UPPER: .upper
        case SUNTO_CLASS_LOWER: .lower
        case SUNTO_CLASS_LETTER: .letter
        case SUNTO_CLASS_MARK: .mark
        case SUNTO_CLASS_DIGIT: .digit
        case SUNTO_CLASS_SPACE: .space
        case SUNTO_CLASS_PUNCTUATION: .punctuation
        case SUNTO_CLASS_SYMBOL: .symbol
        default: .other
        }
    }

    /// Whether it is a letter of any case, or a mark on one.
    var isLetter: Bool {
        switch self {
        case .upper, .lower, .letter, .mark: true
        default: false
        }
    }
}
