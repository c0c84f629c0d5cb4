import Text

/// The dateline at the start of a paragraph: `ROMA, 12 ott. (Agenzia) - Il Consiglio…`, `(ANSA) - ROMA, 12 OTT - Il…`,
/// `ROMA - Il Consiglio…`, `Roma – Il Consiglio…`, `ROMA. Il Consiglio…`, `Bari, 11/04/2017. Il Consiglio…`.
///
/// It sees, in the first paragraphs, a few words that only name a place, a date or an agency, and a dash or a full stop
/// after them. It makes a block of its own of them, of the role `byline`, so that the paragraph begins with its first sentence. A place
/// alone is one in capitals, or a single name before a word that begins sentences; the paragraph must be one.
struct DatelineRule {
    let scanner: Scanner
    let text: SourceText
    private static let reach = 80
    /// A paragraph behind a place alone has so many words.
    private static let fewestWords = 8

    /// Cuts off the dateline of the first paragraph that has one, among the first blocks, and tells what it says.
    func apply(to blocks: inout [DraftBlock]) -> BylineRule.Notice? {
        for index in blocks.indices.prefix(8) where blocks[index].role == nil && !blocks[index].isListItem {
            guard let (notice, dateline, rest) = cut(blocks[index]) else { continue }
            var head = DraftBlock(
                span: dateline, shape: LineShape(scanner, dateline), hasBlankBefore: blocks[index].hasBlankBefore)
            head.assign(.byline, "a dateline")
            blocks[index].span = rest
            blocks.insert(head, at: index)
            return notice
        }
        return nil
    }

    /// The longest dateline before one of the dashes with spaces around them, or before a full stop, and what stands
    /// behind that.
    private func cut(_ block: DraftBlock) -> (BylineRule.Notice, TextSpan, TextSpan)? {
        let span = block.span
        let limit = min(span.end, span.start + Self.reach) - 3
        var found: (BylineRule.Notice, TextSpan, TextSpan)?
        for at in span.start..<max(limit, span.start) {
            guard let mark = mark(at: at, limit: span.end) else { continue }
            let rest = scanner.skipSpace(mark.end, span.end)
            guard rest < span.end else { continue }
            let (line, behind) = (TextSpan(span.start, at), TextSpan(rest, span.end))
            if let notice = notice(line, block, behind, isStopped: mark.isStop) {
                found = (notice, text.trimmingMarkup(line), text.trimmingMarkup(behind))
            }
        }
        return found
    }

    /// The mark that may end a dateline: a dash with spaces around it, or a full stop before a space.
    private func mark(at index: Int, limit: Int) -> (end: Int, isStop: Bool)? {
        if scanner[index] == 0x2E, scanner[index + 1] == 0x20 { return (index + 1, true) }
        guard scanner[index] == 0x20 else { return nil }
        let dash = scanner.scalar(at: index + 1, limit: limit)
        let end = index + 1 + dash.length
        return [0x2D, 0x2013, 0x2014].contains(dash.value) && scanner[end] == 0x20 ? (end, false) : nil
    }

    private func notice(
        _ line: TextSpan, _ block: DraftBlock, _ rest: TextSpan, isStopped: Bool
    ) -> BylineRule.Notice? {
        guard isStopped else { return BylineRule.dateline(in: text[line]) ?? place(line, block, rest) }
        let words = NoticeWords(text[line])
        // Before a full stop a name alone is a sentence; a place has its date, or is in capitals.
        if words.date != nil, words.commas.contains(0), words.isCapital(0) {
            return BylineRule.dateline(in: text[line])
        }
        return words.words.allSatisfy { !$0.contains(".") } && isShouted(words) ? place(line, block, rest) : nil
    }

    /// A place and nothing else, before a paragraph.
    private func place(_ line: TextSpan, _ block: DraftBlock, _ rest: TextSpan) -> BylineRule.Notice? {
        guard block.shape.endsLikeSentence, block.shape.wordCount >= Self.fewestWords else { return nil }
        let words = NoticeWords(text[line])
        guard (1...4).contains(words.words.count), words.commas.isEmpty,
            !Self.labels.contains(words.lower[0]), isShouted(words) || isName(words, before: rest)
        else { return nil }
        return BylineRule.Notice(reason: "a dateline")
    }

    /// `ROMA`, `CORTINA D'AMPEZZO`: every letter is a capital.
    private func isShouted(_ words: NoticeWords) -> Bool {
        let letters = words.words.joined().filter(\.isLetter)
        return letters.count > 2 && letters.allSatisfy(\.isUppercase)
            && words.words.allSatisfy { $0.allSatisfy { $0.isLetter || "'’-".contains($0) } }
    }

    /// `Roma`, `Città del Vaticano`, before *Il governo ha…*; two names alone may be a person.
    private func isName(_ words: NoticeWords, before rest: TextSpan) -> Bool {
        let (first, last) = (words.words[0], words.words[words.words.count - 1])
        guard words.isCapital(0), last.first?.isUppercase == true,
            words.words.allSatisfy({ $0.allSatisfy { $0.isLetter || "'’".contains($0) } }),
            words.words.count == 1 || Self.placeOpeners.contains(first)
        else { return false }
        let next = text[TextSpan(rest.start, min(rest.end, rest.start + 24))]
        return Self.openers.contains(String(next.prefix { $0.isLetter }))
    }

    /// What stands before a dash in capitals and is no place.
    private static let labels: Set<String> = [
        "foto", "video", "esclusiva", "diretta", "live", "serie", "titolo", "sezione", "capo", "parte", "allegato",
        "nota", "breaking", "aggiornamento", "articolo", "capitolo", "libro",
    ]
    private static let placeOpeners: Set<String> = [
        "Città", "Reggio", "New", "San", "Santa", "Los", "Las", "Buenos", "Rio", "Tel", "Abu", "Hong", "La", "L'",
    ]
    private static let openers: Set<String> = [
        "Il", "Lo", "La", "L", "I", "Gli", "Le", "Un", "Uno", "Una", "È", "Sono", "Ha", "Hanno", "Si", "Nel", "Nella",
        "Nei", "Dopo", "Con", "Dal", "Dalla", "Non", "Al", "Alla", "Sarà", "Due", "Tre", "Quattro", "Questa", "Oggi",
        "Ieri",
    ]
}
