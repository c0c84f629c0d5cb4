/// Text as JSON writes it (RFC 8259): the one place that knows what must be escaped.
public enum JSONText {
    /// Appends a string with its quotation marks, as UTF-8, in time linear in it.
    ///
    /// Escaped are, beside what the standard demands, DEL and the two line ends that JavaScript once took for its own.
    public static func append(_ string: String, to output: inout [UInt8]) {
        output.append(0x22)
        var string = string
        string.withUTF8 { bytes in
            var at = 0
            for (index, byte) in bytes.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C || byte >= 0x7F {
                guard let (escape, length) = escape(bytes, index) else { continue }
                output += bytes[at..<index]
                output += escape.utf8
                at = index + length
            }
            output += bytes[at...]
        }
        output.append(0x22)
    }

    /// A string with its quotation marks.
    public static func literal(_ string: String) -> String {
        var output: [UInt8] = []
        append(string, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// What stands for the scalar at an index, and the number of its bytes; `nil` where it stands for itself.
    private static func escape(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (String, Int)? {
        switch bytes[index] {
        case 0x22: return ("\\\"", 1)
        case 0x5C: return ("\\\\", 1)
        case 0x0A: return ("\\n", 1)
        case 0x0D: return ("\\r", 1)
        case 0x09: return ("\\t", 1)
        case 0..<0x20, 0x7F:
            let digits = String(bytes[index], radix: 16)
            return ("\\u00" + (digits.count == 1 ? "0" : "") + digits, 1)
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8:
            return (bytes[index + 2] == 0xA8 ? "\\u2028" : "\\u2029", 3)
        default: return nil
        }
    }
}
