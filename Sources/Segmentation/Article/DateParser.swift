import Text

/// Finds a written date: `12 settembre 2018`, `1º mag. 2020`, `primo maggio 2020`, `il primo di maggio`, `12/09/2018`,
/// `12.9.18`, `2018-09-12`, `2018-09-12T10:30:00+02:00`, `Set 12, 2018`.
struct DateParser {
    /// A date and where it is written.
    struct Match: Hashable {
        /// Index of its first word.
        var first: Int
        /// Index past its last word.
        var past: Int
        /// The day; `nil` where the year is not written.
        var date: CalendarDate?
        /// The day without its year.
        var day: CalendarDay?
    }

    /// The first date among words, which are lower-case and without punctuation around them.
    static func firstDate(in words: [String]) -> Match? {
        words.indices.lazy.compactMap { date(in: words, at: $0) }.first
    }

    /// The dates among words, in order.
    static func dates(in words: [String]) -> [Match] { words.indices.compactMap { date(in: words, at: $0) } }

    private static func date(in words: [String], at index: Int) -> Match? {
        guard let date = numeric(words[index]) ?? timed(words[index]) else {
            return spelled(words, index) ?? monthFirst(words, index)
        }
        return Match(
            first: index, past: index + 1, date: date, day: CalendarDay(month: date.month, day: date.day))
    }

    /// The number of a month by its name or its first letters.
    static func month(_ word: String) -> Int? {
        let name = word.hasSuffix(".") ? String(word.dropLast()) : word
        guard name.utf8.count >= 3 else { return nil }
        return months.firstIndex { $0.hasPrefix(name) && (name.utf8.count <= 4 || name == $0) }.map { $0 + 1 }
    }

    private static let months = CalendarDate.italianMonths

    private static func spelled(_ words: [String], _ index: Int) -> Match? {
        var past = index + 1
        guard let day = dayNumber(words[index]), past < words.count else { return nil }
        if words[past] == "di", past + 1 < words.count, months.contains(words[past + 1]) { past += 1 }
        guard let month = month(words[past]), let written = CalendarDay(month: month, day: day) else { return nil }
        past += 1
        let of = past + 1 < words.count && words[past] == "del" ? past + 1 : past
        guard of < words.count, let year = year(words[of]) else {
            return Match(first: index, past: past, day: written)
        }
        return CalendarDate(year: year, month: month, day: day).map {
            Match(first: index, past: of + 1, date: $0, day: written)
        }
    }

    /// `Set 12, 2018`, as themes of blogs that were made for English write it.
    private static func monthFirst(_ words: [String], _ index: Int) -> Match? {
        guard index + 2 < words.count, let month = month(words[index]), let day = Int(words[index + 1]),
            let year = year(words[index + 2]), let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        return Match(first: index, past: index + 3, date: date, day: CalendarDay(month: month, day: day))
    }

    /// The day of `2018-09-12T10:30:00+02:00`.
    private static func timed(_ word: String) -> CalendarDate? {
        guard word.utf8.count > 10, word.utf8.dropFirst(10).first == UInt8(ascii: "t") else { return nil }
        return numeric(String(word.prefix(10)))
    }

    private static func dayNumber(_ word: String) -> Int? {
        if word == "primo" { return 1 }
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard let day = Int(digits), (1...31).contains(day) else { return nil }
        return ["", "º", "°", "o"].contains(String(word.dropFirst(digits.count))) ? day : nil
    }

    private static func year(_ word: String) -> Int? {
        guard word.utf8.count == 4, let year = Int(word), (1000...2999).contains(year) else { return nil }
        return year
    }

    private static func numeric(_ word: String) -> CalendarDate? {
        for separator in ["/", ".", "-"] as [Character] {
            let parts = word.split(separator: separator, omittingEmptySubsequences: false).map { Int($0) }
            guard parts.count == 3, let a = parts[0], let b = parts[1], let c = parts[2] else { continue }
            if a >= 1000 { return CalendarDate(year: a, month: b, day: c) }
            // Two digits of a year are of the last century from 50 on.
            let year = c >= 1000 ? c : c < 50 ? c + 2000 : c + 1900
            return c >= 0 && c < 3000 ? CalendarDate(year: year, month: b, day: a) : nil
        }
        return nil
    }
}
