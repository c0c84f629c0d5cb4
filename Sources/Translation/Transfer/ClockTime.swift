import Lexicon

/// Writes hours as English does.
///
/// Sees: *alle 18*, *dalle 9.30 alle 12*, *alle ore 20:15*. Writes: *at 6 p.m.*, *from 9:30 a.m. to noon*, *at 8:15 p.m.*
extension SentenceTransfer {
    /// *al 30' del secondo tempo* → *the 30th minute*
    func minuteEnglish(_ chunk: Chunk) -> String? {
        let figure = words[chunk.head].surface
        guard words[chunk.head].partOfSpeech == .numeral, let mark = figure.last, ["'", "’", "′"].contains(mark),
            let minute = Int(figure.dropLast()), chunk.determiners.count == 1, hasDefiniteArticle(chunk)
        else { return nil }
        return "the " + Numbers.ordinal(minute) + " minute"
    }

    /// The hour that a noun phrase names in figures, or nil where it names none.
    func clockEnglish(_ chunk: Chunk) -> String? {
        guard chunk.quantifier == nil, chunk.complements.isEmpty, chunk.before.isEmpty, chunk.after.isEmpty,
            let figure = clockFigure(chunk), let time = Clock(figure)
        else { return nil }
        // "alle 11:20" is English as it stands.
        if figure.contains(":"), (1...12).contains(time.hour) { return figure }
        if isSpoken, time.hour <= 12, !namesLaterHour { return time.bare }
        return time.hour > 12 || time.hour == 0 || !namesPartOfDay(chunk) ? time.withHalf : time.bare
    }

    /// The figure of an hour, which only some prepositions make one: *alle 18*, *alle ore 18*.
    private func clockFigure(_ chunk: Chunk) -> String? {
        let head = words[chunk.head]
        if head.partOfSpeech == .numeral {
            guard isClockTime(chunk), chunk.apposed.isEmpty else { return nil }
            let isHour =
                chunk.preposition.map {
                    Self.hourPrepositions.contains(words[$0].lemma)
                        || words[$0].term.map { Self.hourPrepositions.contains($0.words.last ?? "") } == true
                }
                ?? (chunk.start > 0
                    && (words[chunk.start - 1].lemma == "essere" || words[chunk.start - 1].term?.words.last == "per"))
            return isHour || head.surface.contains(":") ? head.surface : nil
        }
        guard head.lemma == "ora", chunk.features.number == .plural, chunk.numerals.isEmpty, chunk.apposed.count == 1,
            words[chunk.apposed[0]].partOfSpeech == .numeral
        else { return nil }
        return words[chunk.apposed[0]].surface
    }

    /// *dalle 9.30 alle 19*: beside an hour after noon the other says its half too.
    private var namesLaterHour: Bool {
        chunks.contains { clockFigure($0).flatMap(Clock.init).map { $0.hour > 12 } == true }
    }

    private static let hourPrepositions: Set<String> = [
        "a", "da", "verso", "prima", "dopo", "entro", "per", "tra", "fra", "di", "circa",
    ]

    /// *alle 9 di sera*, *alle 5 del mattino*: what follows says which half of the day.
    private func namesPartOfDay(_ chunk: Chunk) -> Bool {
        words[chunk.end...].prefix(3).contains {
            Self.partsOfDay.contains($0.lemma) || $0.term.map { Self.partsOfDay.contains($0.words.last ?? "") } == true
        }
    }
}

/// An hour of the day in figures: *18*, *9.30*, *20:15*.
private struct Clock {
    let hour: Int
    let minutes: String?

    init?(_ figure: String) {
        let parts = figure.split(whereSeparator: { [".", ":", ","].contains($0) })
        guard (1...2).contains(parts.count), let hour = Int(parts[0]), (0...24).contains(hour), parts[0].count <= 2
        else {
            return nil
        }
        if parts.count == 2 {
            guard parts[1].count == 2, let minute = Int(parts[1]), (0...59).contains(minute) else { return nil }
            minutes = minute == 0 ? nil : String(parts[1])
        } else {
            minutes = nil
        }
        self.hour = hour % 24
    }

    var bare: String { "\(hour)" + (minutes.map { ":" + $0 } ?? "") }

    var withHalf: String {
        if minutes == nil, hour == 12 { return "noon" }
        if minutes == nil, hour == 0 { return "midnight" }
        let twelve = hour % 12 == 0 ? 12 : hour % 12
        return "\(twelve)" + (minutes.map { ":" + $0 } ?? "") + (hour < 12 ? " a.m." : " p.m.")
    }
}
