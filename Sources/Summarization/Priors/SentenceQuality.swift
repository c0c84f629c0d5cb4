import Text

/// What makes a sentence a poor part of a summary, however central it is.
public enum SentenceFlaw: String, Sendable, CaseIterable {
    /// Fewer than five words.
    case tooShort
    /// More words than are read with ease; the factor falls with the length.
    case tooLong
    /// It asks.
    case question
    /// It opens with a small letter: a piece of a list or of a broken line.
    case fragment
    /// It ends without a mark that ends a sentence.
    case unfinished
    /// It runs over line ends after `;` or `:`, as the items of a list or of a form do, taken together.
    case broken
    /// It opens with a quotation, whose speaker stands elsewhere.
    case cutQuotation
    /// It opens with a pronoun that needs the sentence before.
    case openingPronoun
    /// It opens with a connective that hangs on the sentence before.
    case openingConnective

    /// What the score is multiplied with, but for `tooLong`; `broken` says what kind of document it is.
    var factor: Double {
        switch self {
        case .tooShort: 0.5
        case .tooLong, .broken: 1
        case .question: 0.7
        case .fragment, .unfinished: 0.8
        case .cutQuotation: 0.85
        case .openingPronoun: 0.9
        case .openingConnective: 0.99
        }
    }
}

/// Finds the flaws of sentences. Looks at their first and last bytes only.
struct SentenceQuality {
    let text: UnsafeBufferPointer<UInt8>

    /// Words up to which a sentence is no worse for its length.
    private static let longest = 60.0

    /// The flaws of a sentence and the factor for its score: 1 for one without a flaw.
    func assess(_ sentence: Sentence, wordCount: Int) -> (factor: Double, flaws: [SentenceFlaw]) {
        var flaws: [SentenceFlaw] = []
        if wordCount < 5 { flaws.append(.tooShort) }
        if Double(wordCount) > Self.longest { flaws.append(.tooLong) }
        let end = SentenceEnd(text[sentence.span.range])
        if end.hasQuestionMark { flaws.append(.question) }
        if !end.isFinished { flaws.append(.unfinished) }
        if hasItems(sentence.span) { flaws.append(.broken) }
        if let first = sentence.tokens.first, isOpeningMark(first.span) { flaws.append(.cutQuotation) }
        // Marks and brackets may come first; a number is no small letter.
        if let word = sentence.tokens.prefix(4).first(where: { $0.kind.isTerm }), !word.span.isEmpty {
            if isSmall(word.span) { flaws.append(.fragment) }
            if let flaw = OpeningWords.flaw(of: text[word.span.range]) { flaws.append(flaw) }
        }
        var factor = flaws.reduce(1) { $0 * $1.factor }
        if flaws.contains(.tooLong) { factor *= (Self.longest / Double(wordCount)).squareRoot() }
        return (factor, flaws)
    }

    private func hasItems(_ span: TextSpan) -> Bool {
        guard hasLineFeed(span) else { return false }
        var last: UInt8 = 0
        for byte in text[span.range] {
            if byte == 0x0A, last == UInt8(ascii: ";") || last == UInt8(ascii: ":") { return true }
            if byte > 0x20 { last = byte }
        }
        return false
    }

    /// Most sentences stand on one line: told eight bytes at a time, a zero byte being where a line feed was.
    private func hasLineFeed(_ span: TextSpan) -> Bool {
        let raw = UnsafeRawBufferPointer(text)
        var at = span.start
        while at + 8 <= span.end {
            let chunk = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) ^ 0x0A0A_0A0A_0A0A_0A0A
            if (chunk &- 0x0101_0101_0101_0101) & ~chunk & 0x8080_8080_8080_8080 != 0 { return true }
            at += 8
        }
        return text[at..<span.end].contains(0x0A)
    }

    /// Whether a word starts with a small letter of Italian or English: à to ÿ are C3 A0 to C3 BF.
    private func isSmall(_ span: TextSpan) -> Bool {
        let first = text[span.start]
        if first == 0xC3, span.count > 1 { return text[span.start + 1] >= 0xA0 }
        return first >= 0x61 && first <= 0x7A
    }

    private func isOpeningMark(_ span: TextSpan) -> Bool {
        let mark = text[span.range]
        // A letter or digit, as nearly always.
        if let first = mark.first, first >= 0x30, first < 0x80 { return false }
        return Self.openingMarks.contains { $0.elementsEqual(mark) }
    }

    private static let openingMarks = ["\"", "“", "«", "‘", "'", "”", "„"].map { Array($0.utf8) }
}

/// The marks that a sentence ends with; quotation marks and brackets may follow its full stop.
private struct SentenceEnd {
    private(set) var hasQuestionMark = false
    private(set) var isFinished = false

    init(_ sentence: Slice<UnsafeBufferPointer<UInt8>>) {
        for (offset, byte) in sentence.reversed().prefix(9).enumerated() {
            switch byte {
            case UInt8(ascii: "?"): (hasQuestionMark, isFinished) = (true, true)
            case UInt8(ascii: "."), UInt8(ascii: "!"): isFinished = true
            // The last byte of … (E2 80 A6).
            case 0xA6 where offset == 0: isFinished = true
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3: return
            default: continue
            }
        }
    }
}
