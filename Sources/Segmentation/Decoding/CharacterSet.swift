import CICU

/// Character sets, detected and converted by ICU.
enum CharacterSet {
    /// The name of the character set that single-byte text is in most probably.
    ///
    /// ISO-8859-1 is read as Windows-1252, its superset, as the WHATWG encoding standard has it. ICU's guess counts
    /// only where it is sure: on short text it takes Italian for anything.
    static func detect(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let guess = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { name -> (String, Int32) in
            guard let base = bytes.baseAddress, let text = name.baseAddress else { return ("", 0) }
            let confidence = sunto_detect_charset(base, bytes.count, text)
            return (String(cString: text), confidence)
        }
        if guess.1 >= 80, !guess.0.hasPrefix("ISO-8859"), !guess.0.hasPrefix("UTF") { return guess.0 }
        return looksWestern(bytes) ? "windows-1252" : nil
    }

    /// The character set that a page of HTML or XML says it is in, within its first 1024 bytes as browsers look.
    static func declared(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(1024)
        guard head.first(where: { $0 > 0x20 }) == 0x3C else { return nil }
        let text = String(decoding: head.map(lowered), as: UTF8.self)
        for key in ["charset=", "encoding="] {
            guard let start = end(of: key, in: text) else { continue }
            let name = text[start...].drop { $0 == "\"" || $0 == "'" }.prefix {
                $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_"
            }
            // What calls itself Latin-1 is read as its superset; what calls itself UTF-8 has shown that it is not.
            if name.isEmpty || name.hasPrefix("utf") { return nil }
            let known = ["iso-8859-1", "latin1", "us-ascii"].contains(String(name)) ? "windows-1252" : String(name)
            return isKnown(known) ? known : nil
        }
        return nil
    }

    private static func end(of key: String, in text: String) -> String.Index? {
        var at = text.startIndex
        while at < text.endIndex {
            if text[at...].hasPrefix(key) { return text.index(at, offsetBy: key.count) }
            at = text.index(after: at)
        }
        return nil
    }

    /// Whether most bytes above ASCII are letters and marks that western text has, were it Windows-1252.
    private static func looksWestern(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var plausible = 0
        var strange = 0
        for byte in bytes where byte >= 0x80 {
            if isWestern(byte) { plausible += 1 } else { strange += 1 }
        }
        return plausible > strange * 4
    }

    private static func isWestern(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x80, 0x82, 0x84, 0x85, 0x8B, 0x91...0x97, 0x9B: true  // € ‚ „ … ‹ ‘ ’ “ ” • – — ›
        case 0xA0, 0xA3, 0xA7, 0xA9...0xAB, 0xAD, 0xAE, 0xB0...0xB3, 0xB7, 0xB9...0xBF: true
        case 0xC0, 0xC1, 0xC4, 0xC7...0xCD, 0xD2...0xD6, 0xD8...0xDC: true  // À È É …, not Ã Â Ð Þ
        case 0xDF...0xEF, 0xF1...0xFC: true
        default: false
        }
    }

    /// Whether ICU knows a character set by that name.
    static func isKnown(_ name: String) -> Bool { name.withCString { sunto_knows_charset($0) } }

    /// Bytes of a character set as UTF-8.
    ///
    /// - Throws: `DecodingError.undecodable` at the first sequence that does not decode.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, from name: String) throws(DecodingError) -> [UInt8] {
        guard let base = bytes.baseAddress else { return [] }
        var block: UnsafeMutablePointer<UInt8>?
        var size = 0
        var failedAt = 0
        let status = name.withCString { sunto_to_utf8($0, base, bytes.count, &block, &size, &failedAt) }
        guard status <= 0, let block else { throw .undecodable(encoding: name, offset: failedAt) }
        defer { sunto_free(block) }
        return Array(UnsafeBufferPointer(start: block, count: size))
    }
}
