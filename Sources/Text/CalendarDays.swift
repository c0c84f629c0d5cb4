/// Counting days, by the day number of Howard Hinnant's `days_from_civil`.
extension CalendarDate {
    /// Days since 1 March of the year 0.
    private var dayNumber: Int {
        let year = month <= 2 ? self.year - 1 : self.year
        let monthFromMarch = (month + 9) % 12
        return year * 365 + year / 4 - year / 100 + year / 400 + (153 * monthFromMarch + 2) / 5 + day - 1
    }

    /// The day so many days later, earlier where negative; `nil` outside the years 1 to 9999.
    public func adding(days: Int) -> CalendarDate? {
        let number = dayNumber + days
        guard number >= 306 else { return nil }
        var year = (10_000 * number + 14_780) / 3_652_425
        var rest = number - (365 * year + year / 4 - year / 100 + year / 400)
        if rest < 0 {
            year -= 1
            rest = number - (365 * year + year / 4 - year / 100 + year / 400)
        }
        let monthFromMarch = (100 * rest + 52) / 3060
        return CalendarDate(
            year: year + (monthFromMarch + 2) / 12, month: (monthFromMarch + 2) % 12 + 1,
            day: rest - (monthFromMarch * 306 + 5) / 10 + 1)
    }

    /// How many days later than another day this is.
    public func days(since other: CalendarDate) -> Int { dayNumber - other.dayNumber }

    /// 1 for Monday to 7 for Sunday.
    public var weekday: Int { (dayNumber + 2) % 7 + 1 }

    /// The last such weekday before this day.
    public func last(weekday: Int) -> CalendarDate? {
        adding(days: -((self.weekday - weekday + 6) % 7 + 1))
    }

    /// The next such weekday after this day.
    public func next(weekday: Int) -> CalendarDate? {
        adding(days: (weekday - self.weekday + 6) % 7 + 1)
    }
}
