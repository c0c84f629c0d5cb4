import Testing
import Text

@Suite struct CalendarDayTests {
    @Test(arguments: [
        (12, 30, "2022-01-02", "2021-12-30"), (1, 2, "2021-12-30", "2022-01-02"), (5, 3, "2021-05-03", "2021-05-03"),
        (2, 29, "2021-03-01", "2020-02-29"), (7, 1, "2021-05-03", "2021-07-01"),
    ])
    func nearest(_ month: Int, _ day: Int, _ other: String, _ expected: String) throws {
        let parts = other.split(separator: "-").compactMap { Int($0) }
        let date = try #require(CalendarDate(year: parts[0], month: parts[1], day: parts[2]))
        #expect(CalendarDay(month: month, day: day)?.date(near: date)?.iso8601 == expected)
    }

    @Test(arguments: [(2, 30), (13, 1), (0, 1), (4, 31), (1, 0)]) func noDay(_ month: Int, _ day: Int) {
        #expect(CalendarDay(month: month, day: day) == nil)
    }
}
