import Testing
import Text

@Test("Spans count bytes")
func spansCountBytes() {
    let text = SourceText("è vero")
    #expect(text[TextSpan(0, 2)] == "è")
    #expect(text.span.count == 7)
}

@Test("Spans sort by start, then by end")
func spansSort() {
    #expect(
        [TextSpan(3, 4), TextSpan(0, 9), TextSpan(0, 2)].sorted() == [TextSpan(0, 2), TextSpan(0, 9), TextSpan(3, 4)])
    #expect(TextSpan(0, 9).contains(TextSpan(3, 4)))
    #expect(TextSpan(2, 2).isEmpty)
}

@Test("Days that are none", arguments: [(2021, 2, 29), (2021, 13, 1), (2021, 4, 31), (0, 1, 1)])
func noDays(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
}

@Test("Days")
func days() {
    #expect(CalendarDate(year: 2020, month: 2, day: 29)?.iso8601 == "2020-02-29")
}
