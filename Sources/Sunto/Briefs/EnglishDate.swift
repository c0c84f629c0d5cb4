import Text

extension CalendarDate {
    /// `12 September 2018`.
    public var english: String { "\(day) \(Self.englishMonths[month - 1]) \(year)" }
}

extension CalendarDay {
    /// `12 September`.
    public var english: String { "\(day) \(CalendarDate.englishMonths[month - 1])" }
}

extension Brief {
    /// The day of publication in English, with its year where that is known.
    public var published: String? { date?.english ?? day?.english }
}

extension BriefArticle {
    /// The day of publication in English, with its year where that is known.
    public var published: String? { date?.english ?? day?.english }
}
