import Testing
import Text

/// Days before and after, and weekdays.
@Suite struct CalendarDaysTests {
    static func date(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
        try #require(CalendarDate(year: year, month: month, day: day))
    }

    @Test(arguments: [
        ([2024, 3, 14], -1, "2024-03-13"), ([2024, 3, 1], -1, "2024-02-29"), ([2023, 3, 1], -1, "2023-02-28"),
        ([2023, 12, 31], 1, "2024-01-01"), ([2000, 2, 28], 2, "2000-03-01"), ([1900, 2, 28], 1, "1900-03-01"),
        ([2024, 1, 1], 366, "2025-01-01"),
    ])
    func adding(_ parts: [Int], _ days: Int, _ expected: String) throws {
        #expect(try Self.date(parts[0], parts[1], parts[2]).adding(days: days)?.iso8601 == expected)
    }

    @Test func everyDayHasTheNextOne() throws {
        var day = try Self.date(1895, 12, 30)
        var weekday = day.weekday
        for _ in 0..<80_000 {
            let next = try #require(day.adding(days: 1))
            #expect(next > day && next.adding(days: -1) == day)
            weekday = weekday % 7 + 1
            if next.weekday != weekday { Issue.record("\(next.iso8601) is no weekday \(weekday)") }
            day = next
        }
        #expect(day.year == 2115 - 1 || day.year == 2115)
    }

    @Test func ends() throws {
        #expect(try Self.date(1, 1, 1).adding(days: -1) == nil)
        #expect(try Self.date(9999, 12, 31).adding(days: 1) == nil)
    }

    @Test func weekdays() throws {
        // 14 March 2024 was a Thursday.
        let day = try Self.date(2024, 3, 14)
        #expect(day.weekday == 4)
        #expect(day.last(weekday: 1)?.iso8601 == "2024-03-11")
        #expect(day.next(weekday: 1)?.iso8601 == "2024-03-18")
        #expect(day.last(weekday: 4)?.iso8601 == "2024-03-07")
        #expect(day.next(weekday: 4)?.iso8601 == "2024-03-21")
    }
}
