import Text

/// The day on which an article was published, from which its relative dates count; perhaps of an unknown year.
struct PublicationDay {
    let date: CalendarDate
    let hasYear: Bool

    /// `nil` where the day is not known.
    init?(_ metadata: ArticleMetadata) {
        if let date = metadata.date {
            (self.date, hasYear) = (date, true)
        } else if let day = metadata.day, let date = CalendarDate(year: Self.anyYear, month: day.month, day: day.day) {
            (self.date, hasYear) = (date, false)
        } else {
            return nil
        }
    }

    /// A leap year, so that it has every day.
    private static let anyYear = 2000

    /// The day so many days later in English; `nil` where the year would have to be known.
    func english(adding days: Int) -> String? {
        guard let day = date.adding(days: days) else { return nil }
        if hasYear { return day.english }
        // Over the end of February, or of the year, nobody knows.
        let crossesFebruary = day.month != date.month && (day.month == 2 || date.month == 2)
        return crossesFebruary ? nil : CalendarDay(month: day.month, day: day.day)?.english
    }
}
