import Text

/// Addresses of the web and of mail.
///
/// It sees `https://…`, `www.example.it`, `example.it/path`, `anna.rossi@example.it` and makes one token of each,
/// without the mark that ends the sentence after it.
enum AddressRule {
    private static let domains: Set<String> = [
        "it", "com", "org", "net", "eu", "gov", "edu", "info", "ru", "uk", "de", "fr", "es", "ch", "io", "tv", "biz",
    ]

    static func token(_ context: TokenContext, _ at: Int, _ wordEnd: Int) -> Token? {
        switch context.byte(wordEnd) {
        case 0x3A where context.byte(wordEnd + 1) == 0x2F && context.byte(wordEnd + 2) == 0x2F: break
        case 0x2E, 0x40, 0x2D, 0x2B: guard isAddress(context, at) else { return nil }
        default: return nil
        }
        let end = trimmed(context, at, chunkEnd(context, at, context.sentence.end))
        let isMail = context.bytes(at, end).contains(0x40) && context.byte(wordEnd) != 0x3A
        return end > wordEnd ? Token(span: TextSpan(at, end), kind: isMail ? .email : .url) : nil
    }

    /// The end of the run of bytes that addresses are made of.
    private static func chunkEnd(_ context: TokenContext, _ start: Int, _ limit: Int) -> Int {
        var at = start
        while at < limit {
            switch context.scanner.bytes[at] {
            case 0...0x20, 0x22, 0x27, 0x28, 0x29, 0x2C, 0x3B, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x80...: return at
            default: at += 1
            }
        }
        return at
    }

    private static func trimmed(_ context: TokenContext, _ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start, isTerminator(context.scanner.bytes[end - 1]) || context.scanner.bytes[end - 1] == 0x3A {
            end -= 1
        }
        return end
    }

    /// Whether the run is letters, digits, `.`, `-`, `_`, `+` with an `@`, or ends in a known domain, all before a slash.
    private static func isAddress(_ context: TokenContext, _ start: Int) -> Bool {
        // No domain name is longer (RFC 1035); more would be read again at every stop of a run without spaces.
        let limit = trimmed(context, start, chunkEnd(context, start, min(context.sentence.end, start + 255)))
        var last = start
        var dots = 0
        var hasAt = false
        var at = start
        scan: while at < limit {
            switch context.scanner.bytes[at] {
            case 0x2F: break scan
            case 0x2E:
                dots += 1
                last = at + 1
            case 0x40: hasAt = true
            case 0x2D, 0x2B, 0x5F: break
            case let byte where isASCIILetter(byte) || isDigit(byte): break
            default: return false
            }
            at += 1
        }
        guard dots > 0, at > last else { return false }
        let domain = String(decoding: context.bytes(last, at), as: UTF8.self)
        return hasAt || context.scanner.matches("www.", at: start) || domains.contains(domain)
    }
}
