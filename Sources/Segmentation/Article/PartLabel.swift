import Text

/// The name and number of a part of a text, alone on a line: `SEZIONE III`, `Capo I`, `TITOLO IV`.
enum PartLabel {
    private static let parts: Set<String> = [
        "sezione", "sezioni", "capo", "titolo", "libro", "parte", "capitolo", "allegato", "sottosezione",
    ]
    private static let ordinals: Set<String> = [
        "primo", "prima", "secondo", "seconda", "terzo", "terza", "quarto", "quarta", "quinto", "quinta", "sesto",
        "sesta",
    ]

    /// Whether a line is a label and nothing else, so that its title stands on the next line.
    static func isAlone(_ scanner: Scanner, _ line: TextLine) -> Bool {
        // No part begins with another letter, and most lines do.
        switch lowered(scanner[line.span.start]) {
        case 0x61, 0x63, 0x6C, 0x70, 0x73, 0x74: break
        default: return false
        }
        let words = words(scanner, line)
        guard words.count == 2, parts.contains(words[0]) else { return false }
        return ordinals.contains(words[1]) || words[1].utf8.allSatisfy { isDigit($0) || isRomanDigit($0) }
    }

    /// Whether a line goes on after a label: not the next label or article, nor a heading in capitals, but for one in
    /// the genitive (`DELLE OBBLIGAZIONI`), which cannot stand alone.
    static func titles(_ scanner: Scanner, _ line: TextLine) -> Bool {
        guard let first = words(scanner, line).first, !parts.contains(first) else { return false }
        if first == "art." || first == "articolo" { return false }
        return !LineShape(scanner, line.span).isUpperCase || first.hasPrefix("del") || first.hasPrefix("dei")
            || first.hasPrefix("degli")
    }

    private static func words(_ scanner: Scanner, _ line: TextLine) -> [String] {
        let head = scanner.bytes[line.span.start..<min(line.span.end, line.span.start + 32)]
        return head.split(separator: 0x20).map { String(decoding: $0.map(lowered), as: UTF8.self) }
    }
}
