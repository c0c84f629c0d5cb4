import Text

/// When an article was published and by whom, by all its notices.
///
/// What markup says wins, then the notices in their order, then the dateline's agency. A day without a year (`Roma, 3
/// mag.`) takes that of another notice (`Ultimo aggiornamento: 4 maggio 2021`), else that of the days which the text
/// names near it; where nothing tells, the year stays unknown.
struct PublicationRule {
    let text: SourceText

    func apply(
        _ dateline: BylineRule.Notice?, _ notices: [BylineRule.Notice], _ blocks: [DraftBlock],
        to metadata: inout ArticleMetadata
    ) {
        metadata.byline = metadata.byline ?? notices.lazy.compactMap(\.author).first ?? dateline?.author
        guard metadata.date == nil else { return }
        let dated = ([dateline].compactMap { $0 } + notices).filter { $0.day != nil }
        guard let first = dated.first, let day = first.day else { return }
        if let date = first.date {
            metadata.date = date
        } else if let other = dated.lazy.compactMap(\.date).first {
            metadata.date = day.date(near: other) ?? other
        } else if let year = year(for: day, blocks) {
            metadata.date = CalendarDate(year: year, month: day.month, day: day.day)
        }
        if metadata.date == nil { metadata.day = day }
    }

    /// Days of the text are of the year of publication where they are so near.
    private static let nearness = 31

    /// The year of the days that the text names near a day, if they agree and no later year is named. Who looks back
    /// many years names such days as well, and says so, or remembers (*il 30 ottobre 2016, quando…*).
    private func year(for day: CalendarDay, _ blocks: [DraftBlock]) -> Int? {
        var years: Set<Int> = []
        var latest = 0
        for block in blocks where block.role != .boilerplate {
            let words = words(of: block)
            if words.contains(where: { $0.contains("anniversar") }) || words.saysYearsAgo { return nil }
            for match in DateParser.dates(in: words) {
                guard let date = match.date else { continue }
                let isRemembered = match.past < words.count && words[match.past] == "quando"
                if !isRemembered, let own = day.date(near: date), abs(own.days(since: date)) <= Self.nearness {
                    years.insert(own.year)
                } else {
                    latest = max(latest, date.year)
                }
            }
        }
        guard years.count == 1, let year = years.first, year >= latest else { return nil }
        return year
    }

    /// In small letters, without the marks around them.
    private func words(of block: DraftBlock) -> [String] {
        text[block.span].lowercased().split { $0.isWhitespace }.map { word in
            let isMark = { (mark: Character) in !mark.isLetter && !mark.isNumber }
            return String(word.drop(while: isMark).reversed().drop(while: isMark).reversed())
        }
    }
}

extension [String] {
    /// *cento anni fa*, *quarant'anni fa*.
    fileprivate var saysYearsAgo: Bool { zip(self, dropFirst()).contains { $0.hasSuffix("anni") && $1 == "fa" } }
}
