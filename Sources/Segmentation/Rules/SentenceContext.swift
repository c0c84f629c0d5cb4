import Text

/// What the rules may look at besides the candidate.
struct SentenceContext {
    let scanner: Scanner
    /// The block.
    let span: TextSpan
    let tables: SegmentationTables
    /// Where the sentence begins whose end is sought.
    var sentenceStart: Int
    /// Where a bracket was opened in this sentence and not closed; -1 without.
    var openBracket = -1
    /// Whether a quotation is open that was opened in this sentence.
    var isInQuotation = false

    /// The word that ends before a candidate, inner dots and apostrophes included: `sig.ra`, `S.p.A`.
    func wordBefore(_ candidate: Candidate) -> TextSpan {
        var at = candidate.start
        while at > sentenceStart {
            let last = scanner.scalar(before: at, floor: sentenceStart)
            let isInnerDot = last.value == 0x2E && scanner.scalar(before: at - 1, floor: sentenceStart).class.isLetter
            guard last.class.isLetter || isInnerDot else { break }
            at -= last.length
            // Longer than any word: a run of letters without end must not be read again at every stop.
            guard candidate.start - at < 64 else { break }
        }
        return TextSpan(at, candidate.start)
    }

    /// The word that ends before an offset, past the white space before it.
    func previousWord(_ offset: Int) -> TextSpan {
        let end = scanner.trimSpace(offset, max(sentenceStart, offset - 8))
        return TextSpan(scanner.letters(before: end, floor: max(sentenceStart, end - 64)), end)
    }

    /// The letters from the candidate's next word on.
    func wordAfter(_ candidate: Candidate) -> TextSpan {
        let limit = min(span.end, candidate.nextWord + 64)
        return TextSpan(candidate.nextWord, scanner.letters(from: candidate.nextWord, limit: limit))
    }

    /// The bytes of a span.
    func bytes(_ span: TextSpan) -> Slice<UnsafeBufferPointer<UInt8>> { scanner.bytes[span.range] }

    /// Whether the next word is one that begins sentences and no names, as `Il` and `Questa`.
    func opensSentence(_ candidate: Candidate) -> Bool {
        let word = wordAfter(candidate)
        if tables.openers.contains(bytes(word)) { return true }
        // An elided article or pronoun: `L'`, `Un'`, `Dell'`.
        let mark = scanner.scalar(at: word.end, limit: span.end).value
        return (mark == 0x27 || mark == 0x2019) && word.count <= 6 && word.count > 0
    }
}

/// The tables that the rules look words up in; shared, because every sentence hands them on.
final class SegmentationTables: Sendable {
    let abbreviations: Abbreviations
    let openers: WordList
    let fusedWords: WordList
    let clauseOpeners: WordList

    /// Reads the embedded tables and adds abbreviations.
    init(abbreviations added: [String: Abbreviations.Kind]) throws {
        var abbreviations = try Abbreviations()
        for (abbreviation, kind) in added { abbreviations.add(abbreviation, kind) }
        self.abbreviations = abbreviations
        openers = try WordList("it/sentence-openers.tsv", "en/sentence-openers.tsv")
        fusedWords = try WordList("it/fused-words.tsv")
        clauseOpeners = try WordList("it/clause-openers.tsv")
    }
}
