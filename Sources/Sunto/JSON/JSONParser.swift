/// Why a text is no JSON.
public enum JSONError: Error, Hashable, Sendable {
    /// What stands at this byte offset is not what JSON has there.
    case unexpected(offset: Int)
    /// The text ends too early.
    case unfinished
    /// Arrays and objects inside one another, deeper than any record needs.
    case tooDeep(offset: Int)
    /// Half of a surrogate pair: no text.
    case loneSurrogate(offset: Int)
    /// The string that begins at this byte offset is no well-formed UTF-8.
    case notUTF8(offset: Int)
}

/// Reads JSON (RFC 8259), strictly. Takes linear time; depth is limited, so that no input overflows the stack.
struct JSONParser {
    private static let deepest = 128
    private let bytes: [UInt8]
    private var position = 0

    /// The value that the bytes are.
    static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
        var parser = JSONParser(bytes: bytes)
        let value = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.position == bytes.count else { throw .unexpected(offset: parser.position) }
        return value
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        guard depth < Self.deepest else { throw .tooDeep(offset: position) }
        switch try peek() {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["): return try array(depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func object(_ depth: Int) throws(JSONError) -> JSONValue {
        var members: [(String, JSONValue)] = []
        position += 1
        if try peek() == UInt8(ascii: "}") {
            position += 1
            return .object([])
        }
        repeat {
            guard try peek() == UInt8(ascii: "\"") else { throw .unexpected(offset: position) }
            let name = try string()
            try expect(UInt8(ascii: ":"))
            members.append((name, try value(depth: depth + 1)))
        } while try takeComma(or: UInt8(ascii: "}"))
        return .object(members)
    }

    private mutating func array(_ depth: Int) throws(JSONError) -> JSONValue {
        var items: [JSONValue] = []
        position += 1
        if try peek() == UInt8(ascii: "]") {
            position += 1
            return .array([])
        }
        repeat { items.append(try value(depth: depth + 1)) } while try takeComma(or: UInt8(ascii: "]"))
        return .array(items)
    }

    private mutating func string() throws(JSONError) -> String {
        let start = position
        position += 1
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                guard let string = String(validating: text, as: UTF8.self) else { throw .notUTF8(offset: start) }
                return string
            case UInt8(ascii: "\\"): text.append(contentsOf: String(Character(try escape())).utf8)
            case 0..<0x20: throw .unexpected(offset: position)
            default:
                text.append(byte)
                position += 1
            }
        }
        throw .unfinished
    }

    private mutating func escape() throws(JSONError) -> Unicode.Scalar {
        position += 1
        guard position < bytes.count else { throw .unfinished }
        let letter = bytes[position]
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw .unexpected(offset: position - 1)
        }
    }

    private mutating func unicodeEscape() throws(JSONError) -> Unicode.Scalar {
        let start = position - 2
        let unit = try hexadecimal()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard unit < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { throw .loneSurrogate(offset: start) }
        position += 2
        let low = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + low - 0xDC00)
        else { throw .loneSurrogate(offset: start) }
        return scalar
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt32 {
        guard position + 4 <= bytes.count else { throw .unfinished }
        var value: UInt32 = 0
        for byte in bytes[position..<(position + 4)] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw .unexpected(offset: position) }
            value = value << 4 + UInt32(digit)
        }
        position += 4
        return value
    }

    private mutating func number() throws(JSONError) -> JSONValue {
        let start = position
        if take(UInt8(ascii: "-")) {}
        let isZero = position < bytes.count && bytes[position] == UInt8(ascii: "0")
        let whole = digits()
        guard whole > 0, !isZero || whole == 1 else { throw .unexpected(offset: position) }
        if take(UInt8(ascii: ".")), digits() == 0 { throw .unexpected(offset: position) }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
            if digits() == 0 { throw .unexpected(offset: position) }
        }
        return .number(String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func digits() -> Int {
        let start = position
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
        return position - start
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
        guard bytes[position...].starts(with: word.utf8) else { throw .unexpected(offset: position) }
        position += word.utf8.count
        return value
    }

    /// Whether another item follows; else takes what closes the list.
    private mutating func takeComma(or close: UInt8) throws(JSONError) -> Bool {
        let byte = try peek()
        guard byte == close || byte == UInt8(ascii: ",") else { throw .unexpected(offset: position) }
        position += 1
        return byte != close
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ byte: UInt8) throws(JSONError) {
        guard try peek() == byte else { throw .unexpected(offset: position) }
        position += 1
    }

    /// The next byte that is no space.
    private mutating func peek() throws(JSONError) -> UInt8 {
        skipSpace()
        guard position < bytes.count else { throw .unfinished }
        return bytes[position]
    }

    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }
}
