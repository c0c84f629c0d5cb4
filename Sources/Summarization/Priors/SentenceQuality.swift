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
    /// It runs over a line end: items of a list or of a form, taken together.
    case broken
    /// It opens with a quotation, whose speaker stands elsewhere.
    case cutQuotation
    /// It opens with a pronoun that needs the sentence before.
    case openingPronoun

    /// What the score is multiplied with, but for `tooLong`; `broken` says something of the document only.
    var factor: Double {
        switch self {
        case .tooShort: 0.5
        case .tooLong, .broken: 1
        case .question: 0.7
        case .fragment, .unfinished: 0.8
        case .cutQuotation: 0.85
        case .openingPronoun: 0.9
        }
    }
}

/// Finds the flaws of sentences. Looks at their first and last tokens only.
struct SentenceQuality {
    let document: Document

    /// The flaws of a sentence and the factor for its score: 1 for one without a flaw.
    func assess(_ sentence: Sentence, wordCount: Int) -> (factor: Double, flaws: [SentenceFlaw]) {
        let flaws = SentenceFlaw.allCases.filter { has($0, sentence, wordCount) }
        var factor = flaws.reduce(1) { $0 * $1.factor }
        if flaws.contains(.tooLong) { factor *= (Self.longest / Double(wordCount)).squareRoot() }
        return (factor, flaws)
    }

    /// Words up to which a sentence is no worse for its length.
    private static let longest = 60.0

    private func has(_ flaw: SentenceFlaw, _ sentence: Sentence, _ wordCount: Int) -> Bool {
        switch flaw {
        case .tooShort: wordCount < 5
        case .tooLong: Double(wordCount) > Self.longest
        case .question: endMarks(sentence).contains { $0 == "?" }
        case .fragment: firstWord(sentence)?.unicodeScalars.first?.properties.isLowercase ?? false
        case .unfinished: !endMarks(sentence).contains { ".!?…".unicodeScalars.contains($0) }
        case .broken: document.text.bytes[sentence.span.range].contains(0x0A)
        case .cutQuotation: sentence.tokens.first.map { openingMarks.contains(document.text[$0.span]) } ?? false
        case .openingPronoun: firstWord(sentence).map { Self.pronouns.contains($0.lowercased()) } ?? false
        }
    }

    private func firstWord(_ sentence: Sentence) -> String? {
        sentence.tokens.prefix(4).first { $0.kind == .word }.map { document.text[$0.span] }
    }

    /// The last marks: quotation marks and brackets may follow the full stop.
    private func endMarks(_ sentence: Sentence) -> String.UnicodeScalarView {
        let end = sentence.span.end
        let start = max(sentence.span.start, end - 8)
        guard start < end, end <= document.text.bytes.count else { return "".unicodeScalars }
        let tail = document.text[TextSpan(start, end)].unicodeScalars
        let marks = tail.reversed().prefix { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
        return String.UnicodeScalarView(marks)
    }

    private var openingMarks: Set<String> { ["\"", "“", "«", "‘", "'", "”", "„"] }

    private static let pronouns: Set<String> = [
        "egli", "ella", "lui", "lei", "loro", "esso", "essa", "essi", "esse", "questo", "questa", "questi", "queste",
        "quello", "quella", "quelli", "quelle", "ciò", "costui", "costei", "costoro", "tale", "tali",
        "he", "she", "it", "they", "this", "that", "these", "those", "his", "her", "its", "their",
    ]
}
