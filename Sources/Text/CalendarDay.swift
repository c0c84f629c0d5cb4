/// A day of the year whose year is not known: *Roma, 3 mag.*
public struct CalendarDay: Hashable, Sendable {
    /// 1 to 12.
    public let month: Int
    /// 1 to 31.
    public let day: Int

    /// A day; `nil` where no year has it.
    public init?(month: Int, day: Int) {
        guard CalendarDate(year: 2000, month: month, day: day) != nil else { return nil }
        self.month = month
        self.day = day
    }

    /// The day of the year that comes nearest to a date, before it or after it.
    public func date(near other: CalendarDate) -> CalendarDate? {
        let dates = (-1...1).compactMap { CalendarDate(year: other.year + $0, month: month, day: day) }
        return dates.min { abs($0.days(since: other)) < abs($1.days(since: other)) }
    }
}
