import Lexicon
import Text
import Translation

/// Finds days, months and years, and writes them as `12 October 2024`, `May 2024`, `2026`.
///
/// Sees: *il 12 ottobre*, *1° settembre 2024*, *il primo di maggio*, *due giugno*, *maggio 2024*, *nel 2023*,
/// *12/09/2018*, both days of *dal 21 al 27 novembre*; *ieri* and *domani* where the day of writing is known. Not a month
/// alone, which may be of any year.
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
        if let found = day(words, index) { return found }
        if let month = month(words[index]), index + 1 < words.count, let year = year(words[index + 1]) {
            return (index + 2, "\(CalendarDate.englishMonths[month - 1]) \(year)")
        }
        if index > 0, let year = year(words[index]), isYear(words, index) { return (index + 1, String(year)) }
        return nil
    }

    /// *12 ottobre*, *primo di maggio del 2024*; of *21 al 27 novembre* the first alone.
    private func day(_ words: [Word], _ index: Int) -> (end: Int, english: String)? {
        guard let day = dayNumber(words[index].form) else { return nil }
        if let (end, date) = monthAndYear(words, index + 1) { return (end, "\(day) \(date)") }
        // The month is behind the second day.
        var second = index + 1
        while second < words.count, second <= index + 3, Self.joints.contains(words[second].form) { second += 1 }
        guard second > index + 1, second < words.count, let last = dayNumber(words[second].form), last > day,
            let (_, date) = monthAndYear(words, second + 1)
        else { return nil }
        return (index + 1, "\(day) \(date)")
    }

    private static let joints: Set<String> = ["al", "all'", "all’", "e", "il", "l'", "l’", "o", "-", "–"]

    /// *ottobre*, *di ottobre*, *ottobre 2024*, *ottobre del 2024*.
    private func monthAndYear(_ words: [Word], _ index: Int) -> (end: Int, english: String)? {
        var index = index
        if index < words.count, words[index].form == "di" { index += 1 }
        guard index < words.count, let month = month(words[index]) else { return nil }
        let name = CalendarDate.englishMonths[month - 1]
        let of = index + 1 < words.count && words[index + 1].form == "del" ? index + 2 : index + 1
        if of < words.count, let year = year(words[of]) { return (of + 1, "\(name) \(year)") }
        return (index + 1, name)
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
        if form == "primo" { return 1 }
        if let day = NumberWords.value(form) { return (2...31).contains(day) ? day : nil }
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
