import Text

/// A line that says when, where or by whom: `Pubblicato il 12 settembre 2018 da Redazione`, `di Anna Rossi`,
/// `Roma, 3 mag.`, `12/09/2018`, `dal nostro inviato Luca Bianchi`, `(ANSA)`.
///
/// It sees a short line in which every word belongs to such a notice: dates and times, names, and the few words that
/// join them. It gives the role `byline` and hands on the date and the author.
struct BylineRule {
    /// What a byline says.
    struct Notice {
        var date: CalendarDate?
        /// The day, whether its year is written or not.
        var day: CalendarDay?
        var author: String?
        var reason: String
    }

    /// No byline has more bytes.
    static let longest = 160

    /// Reads a line as a byline.
    ///
    /// - Parameter isFirst: The first line of a text is no bare `di Anna Rossi`: it may be a title.
    static func notice(in line: String, isFirst: Bool) -> Notice? {
        guard line.utf8.count <= longest, !line.isEmpty else { return nil }
        let words = NoticeWords(line)
        guard (1...18).contains(words.words.count), isNoticeOnly(words) else { return nil }
        let signature = BylineAuthor(words)
        let author = signature.name ?? AgencyRule.agency(in: line, words)
        let isSigned = author != nil || signature.isCorrespondent
        let isAnnounced = words.words.count > 1 && words.lower.contains { announcements.contains($0) }
        guard words.date != nil || (isSigned && !isFirst) || isAnnounced else { return nil }
        let reason = words.date != nil ? "a date" : "an author's name"
        return Notice(date: words.date?.date, day: words.date?.day, author: author, reason: reason)
    }

    /// Reads the words before the dash of a paragraph as a dateline: one with a date or an agency.
    static func dateline(in text: String) -> Notice? {
        let words = NoticeWords(text)
        guard (1...12).contains(words.words.count), isNoticeOnly(words) else { return nil }
        let agency = AgencyRule.agency(in: text, words) ?? AgencyRule.agency(opening: words)
        guard words.date != nil || agency != nil || text.hasSuffix(")") && words.isShouted(0) else { return nil }
        return Notice(date: words.date?.date, day: words.date?.day, author: agency, reason: "a dateline")
    }

    static let announcements: Set<String> = [
        "pubblicato", "pubblicata", "aggiornato", "aggiornata", "aggiornamento", "redazione",
    ]

    static let joints: Set<String> = announcements.union([
        "il", "lo", "la", "alle", "ore", "h", "di", "da", "del", "dal", "dalla", "nostro", "nostra", "inviato",
        "inviata", "corrispondente", "dall'inviato", "dall'inviata", "dall’inviato", "dall’inviata",
        "a", "cura", "by", "e", "ed", "in", "scritto", "articolo", "ultimo", "ultima",
        "modifica", "data", "pubblicazione", "servizio", "lun", "mar", "mer", "gio", "ven", "sab", "dom",
        "autore", "autrice", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato",
        "domenica", "fonte", "tempo", "lettura", "minuti", "min", "commento", "commenti", "letture", "-", "–", "—", "•",
        "·", "|",
    ])

    private static func isNoticeOnly(_ line: NoticeWords) -> Bool {
        let opening = BylineAuthor.openingLength(line)
        return line.words.indices.allSatisfy { index in
            if index < opening || line.isInDate(index) || BylineAuthor.isDesk(line, index) { return true }
            if joints.contains(line.lower[index]) || DateParser.month(line.lower[index]) != nil { return true }
            if PlaceName.links(line, index) || AgencyRule.isAgency(line.words[index]) { return true }
            guard let first = line.words[index].unicodeScalars.first else { return true }
            // "@annarossi" stands behind a name.
            if first == "@", index > 0 { return true }
            return first.properties.isUppercase || first.properties.numericType != nil
        }
    }
}
