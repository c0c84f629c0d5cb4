import Text

extension CalendarDate {
    /// `12 September 2018`.
    public var english: String { "\(day) \(Self.englishMonths[month - 1]) \(year)" }
}
