import Text
import Translation

/// Finds days, months and years, and writes them as `12 October 2024`, `May 2024`, `2026`.
///
/// Sees: *il 12 ottobre*, *1° settembre 2024*, *maggio 2024*, *nel 2023*, *12/09/2018*; *ieri* and *domani* where the
/// day of writing is known. Not a month alone, which may be of any year.
struct DateRule {
    /// The day of publication.
    let written: PublicationDay?

    func figures(_ words: [Word]) -> [Figure] {
        var result: [Figure] = []
        var index = 0
        while index < words.count {
            if let (end, english) = date(words, index) {
                result.append(
                    Figure(span: TextSpan(words[index].span.start, words[end - 1].span.end), english: english))
                index = end
            } else {
                index += 1
            }
        }
        return result
    }

    private func date(_ words: [Word], _ index: Int) -> (end: Int, english: String)? {
        let form = words[index].form
        if let written, let offset = RelativeDay.offset(words[index].surface.lowercased()),
            let day = written.english(adding: offset)
        {
            return (index + 1, day)
        }
        if let day = numeric(form) { return (index + 1, day.english) }
        if index + 1 < words.count, let day = dayNumber(form), let month = month(words[index + 1]) {
            let name = CalendarDate.englishMonths[month - 1]
            if index + 2 < words.count, let year = year(words[index + 2]) {
                return (index + 3, "\(day) \(name) \(year)")
            }
            return (index + 2, "\(day) \(name)")
        }
        if let month = month(words[index]), index + 1 < words.count, let year = year(words[index + 1]) {
            return (index + 2, "\(CalendarDate.englishMonths[month - 1]) \(year)")
        }
        if index > 0, let year = year(words[index]), isYear(words, index) { return (index + 1, String(year)) }
        return nil
    }

    /// *nel 2023*, *del 1609*, *entro il 2026*: nothing is counted.
    private func isYear(_ words: [Word], _ index: Int) -> Bool {
        guard ["nel", "del", "dal", "al", "il", "fine", "inizio", "dopo"].contains(words[index - 1].form) else {
            return false
        }
        guard index + 1 < words.count else { return true }
        let next = words[index + 1]
        return !next.isNominal && next.surface != "%" && next.form != "per"
    }

    private func month(_ word: Word) -> Int? {
        CalendarDate.italianMonths.firstIndex(of: word.form).map { $0 + 1 }
    }

    private func dayNumber(_ form: String) -> Int? {
        let digits = form.prefix { $0.isASCII && $0.isNumber }
        guard let day = Int(digits), (1...31).contains(day) else { return nil }
        return ["", "º", "°"].contains(form.dropFirst(digits.count)) ? day : nil
    }

    private func year(_ word: Word) -> Int? {
        guard word.kind == .number, word.form.utf8.count == 4, let year = Int(word.form), (1000...2199).contains(year)
        else { return nil }
        return year
    }

    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

    private func numeric(_ form: String) -> CalendarDate? {
        guard form.utf8.contains(where: Self.digits.contains) else { return nil }
        for separator in ["/", "-", "."] as [Character] {
            let parts = form.split(separator: separator, omittingEmptySubsequences: false).map { Int($0) }
            guard parts.count == 3, let a = parts[0], let b = parts[1], let c = parts[2] else { continue }
            if a >= 1000 { return CalendarDate(year: a, month: b, day: c) }
            if c >= 1000 { return CalendarDate(year: c, month: b, day: a) }
        }
        return nil
    }
}
