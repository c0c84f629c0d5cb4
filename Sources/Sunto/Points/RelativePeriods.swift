import Text

/// Weeks, months, seasons and years by the day on which they are written: *last fall* in June 2019 is *the fall of
/// 2018*, *next week* is *the week of 17 June 2019*.
struct RelativePeriods {
    /// The day of publication.
    let written: CalendarDate

    private static let words = [("last", -1), ("this", 0), ("next", 1)]

    func resolution(_ line: EnglishWords, _ index: Int) -> RelativeDates.Resolution? {
        if index > 0, ["the", "every", "over", "past"].contains(line.words[index - 1].lower) { return nil }
        for (word, offset) in Self.words where line.words[index].lower == word {
            if line.matches([word, "year"], at: index) { return period("in", String(written.year + offset)) }
            if line.matches([word, "year's"], at: index) { return period("", "the \(written.year + offset)") }
            if line.matches([word, "month"], at: index) { return period("in", month(offset)) }
            if offset != 0, line.matches([word, "week"], at: index), let monday = monday(offset) {
                return period("in", "the week of \(monday.english)")
            }
            for (season, names) in Self.seasons.enumerated() {
                for name in names where line.matches([word, name], at: index) {
                    return year(of: season, offset).map { period("in", "the \(name) of \($0)") }
                }
            }
        }
        return nil
    }

    private func period(_ preposition: String, _ date: String) -> RelativeDates.Resolution {
        RelativeDates.Resolution(count: 2, preposition: preposition, date: date)
    }

    private func month(_ offset: Int) -> String {
        let month = written.year * 12 + written.month - 1 + offset
        return "\(CalendarDate.englishMonths[month % 12]) \(month / 12)"
    }

    private func monday(_ offset: Int) -> CalendarDate? {
        written.adding(days: 7 * offset + 1 - written.weekday)
    }

    /// By their first month; winter is of the year in which it begins, and named by no one year.
    private static let seasons = [["spring"], ["summer"], ["fall", "autumn"]]

    /// The year of a season before or after the day; `nil` within it, where nobody can tell.
    private func year(of season: Int, _ offset: Int) -> Int? {
        let (first, last) = (3 + 3 * season, 5 + 3 * season)
        if (first...last + 1).contains(written.month) { return offset == 0 ? written.year : nil }
        switch offset {
        case -1: return written.month > last ? written.year : written.year - 1
        case 1: return written.month < first ? written.year : written.year + 1
        default: return nil
        }
    }
}
