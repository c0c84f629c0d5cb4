import Text

/// Finds the candidates of a block, one after the other.
struct CandidateScanner {
    let scanner: Scanner
    let span: TextSpan

    /// The first candidate whose mark stands at `from` or after; `nil` where there is none.
    ///
    /// - Parameter icu: ICU's sentences of the block, or `nil` to do without.
    func candidate(from: Int, _ icu: BreakIterator?) -> Candidate? {
        var at = from
        while at < span.end {
            if let mark = mark(at) { return build(mark, at, icu) }
            if scanner.bytes[at] >= 0xD6, isForeignMark(at) { return build(.foreign, at, icu) }
            at += 1
        }
        return nil
    }

    private func mark(_ at: Int) -> Candidate.Mark? {
        switch scanner.bytes[at] {
        case 0x2E: return .fullStop
        case 0x21, 0x3F: return .exclamation
        case 0x3A: return .colon
        case 0x3B: return .semicolon
        case 0xE2 where scanner.matches("…", at: at): return .ellipsis
        default: return nil
        }
    }

    /// Whether a mark of another script stands here that may end a sentence, as `。` does; ICU knows.
    private func isForeignMark(_ at: Int) -> Bool {
        let scalar = scanner.scalar(at: at, limit: span.end)
        guard scalar.value >= 0x370, !(0x2000...0x206F).contains(scalar.value) else { return false }
        return scalar.class == .punctuation
    }

    private func build(_ mark: Candidate.Mark, _ start: Int, _ icu: BreakIterator?) -> Candidate {
        var mark = mark
        let markEnd =
            mark == .foreign ? start + scanner.scalar(at: start, limit: span.end).length : endOfMarks(start, &mark)
        // A quotation mark close to a colon opens.
        var end = mark == .colon || mark == .semicolon ? markEnd : endOfClosers(markEnd)
        // `esclamò: "Sì!".` ends at the last stop.
        while end > markEnd, end < span.end, isTerminator(scanner.bytes[end]) {
            var outer = Candidate.Mark.fullStop
            let outerEnd = endOfMarks(end, &outer)
            end = endOfClosers(outerEnd)
        }
        let next = scanner.skipSpace(end, span.end)
        let nextWord = startOfWord(next)
        return Candidate(
            mark: mark, start: start, markEnd: markEnd, end: end, next: next, nextWord: nextWord,
            nextClass: scanner.characterClass(at: nextWord, limit: span.end),
            hasLineEnd: (end..<next).contains { scanner.bytes[$0] == 0x0A || scanner.bytes[$0] == 0x0D },
            isICU: icu.map { $0.boundary(after: end - 1) <= next } ?? true)
    }

    /// Past a run such as `?!`, `...`, `..`; the mark becomes the one that says most.
    private func endOfMarks(_ start: Int, _ mark: inout Candidate.Mark) -> Int {
        var at = start
        var stops = 0
        while at < span.end, let next = self.mark(at) {
            switch next {
            case .fullStop: stops += 1
            case .exclamation: mark = .exclamation
            case .ellipsis: mark = mark == .exclamation ? mark : .ellipsis
            default:
                guard at == start else { return at }
            }
            at += next == .ellipsis ? 3 : 1
            if next == .colon || next == .semicolon { break }
        }
        if stops >= 3, mark == .fullStop { mark = .ellipsis }
        return at
    }

    /// Past closing quotes and brackets, those that stand off by a space too, and a note's number as `[3]`.
    private func endOfClosers(_ start: Int) -> Int {
        var at = start
        while at < span.end {
            let next = scanner.scalar(at: at, limit: span.end)
            if isCloser(next.value) {
                at += next.length
            } else if let note = endOfNote(at) ?? endOfDash(at) {
                at = note
            } else {
                let ink = scanner.skipSpace(at, min(at + 4, span.end))
                let far = scanner.scalar(at: ink, limit: span.end)
                guard ink > at, [0x29, 0x5D, 0xBB].contains(far.value) else { break }
                at = ink + far.length
            }
        }
        return at
    }

    /// Past a dash that closes direct speech: close to the mark and off from what follows.
    private func endOfDash(_ at: Int) -> Int? {
        guard scanner.matches("–", at: at) || scanner.matches("—", at: at), at + 3 <= span.end else { return nil }
        return at + 3 == span.end || scanner[at + 3] == 0x20 ? at + 3 : nil
    }

    private func endOfNote(_ at: Int) -> Int? {
        guard scanner[at] == 0x5B else { return nil }
        let digits = scanner.digits(from: at + 1, limit: min(at + 4, span.end))
        return digits > at + 1 && scanner[digits] == 0x5D ? digits + 1 : nil
    }

    /// Past opening quotes, brackets and dashes.
    private func startOfWord(_ start: Int) -> Int {
        var at = start
        while at < span.end {
            let next = scanner.scalar(at: at, limit: span.end)
            let isDash = next.value == 0x2D || next.value == 0x2013 || next.value == 0x2014
            guard isOpener(next.value) || isDash else { break }
            at = scanner.skipSpace(at + next.length, span.end)
        }
        return at
    }
}
