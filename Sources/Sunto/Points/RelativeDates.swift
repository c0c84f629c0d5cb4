import Text
import Translation

/// Gives relative dates their absolute ones, by the day on which the article was published.
///
/// *signed an agreement yesterday* becomes *signed an agreement on 13 March 2024*, *Last year* becomes *In 2023*. Within
/// a quotation the words stay and the date follows in brackets. A weekday is resolved where the verbs say which one;
/// *today* only of what happened or will happen, for it may mean *nowadays*. Of a day without a year (*Roma, 3 mag.*)
/// only days are counted: *2 May*.
struct RelativeDates {
    /// The day of publication.
    let written: PublicationDay

    /// What stands in the place of words.
    struct Resolution {
        var count: Int
        /// With the preposition that it takes where none stands before it.
        var preposition: String
        var date: String
        /// Whether the words stay and the date is added to them.
        var isAdded = false
    }

    func run(_ draft: inout PointDraft) {
        let time = SourceTime(draft.words)
        let source = " " + draft.forms.joined(separator: " ") + " "
        var line = EnglishWords(draft.text)
        var index = 0
        while index < line.words.count {
            if let found = resolution(line, index, time, source) {
                let words = line.words[index..<index + found.count].map(\.core).joined(separator: " ")
                draft.changes.append("\(words.prefix(1).lowercased() + words.dropFirst()): \(found.date)")
                apply(found, at: index, to: &line)
            }
            index += 1
        }
        draft.text = line.line
    }

    private func apply(_ found: Resolution, at index: Int, to line: inout EnglishWords) {
        let range = index..<index + found.count
        let words = line.words[range].map(\.core).joined(separator: " ")
        if line.isQuoted(index) {
            line.replace(range, with: "\(words) [\(found.date)]")
        } else if found.isAdded {
            line.replace(range, with: "\(words) \(found.date)")
        } else {
            let before = index > 0 ? line.words[index - 1] : nil
            let isGoverned = before.map { $0.after.isEmpty && Self.prepositions.contains($0.lower) } ?? false
            line.replace(
                range, with: isGoverned || found.preposition.isEmpty ? found.date : "\(found.preposition) \(found.date)"
            )
        }
    }

    private static let prepositions: Set<String> = [
        "of", "from", "since", "until", "till", "by", "than", "for", "with", "to", "between", "and", "after", "before",
        "on", "in",
    ]
    private static let parts: Set<String> = ["morning", "afternoon", "evening", "night"]

    private func resolution(
        _ line: EnglishWords, _ index: Int, _ time: SourceTime, _ source: String
    ) -> Resolution? {
        if let day = day(line, index, time, source) ?? ago(line, index) { return day }
        guard written.hasYear else { return nil }
        return RelativePeriods(written: written.date).resolution(line, index) ?? namedWeekday(line, index, time)
            ?? weekday(line, index, time)
    }

    /// *last Saturday*, *next Monday morning*: the date says which one.
    private func namedWeekday(_ line: EnglishWords, _ index: Int, _ time: SourceTime) -> Resolution? {
        guard ["last", "next"].contains(line.words[index].lower), line.words[index].after.isEmpty,
            !line.isQuoted(index), index == 0 || line.words[index - 1].lower != "the",
            index + 1 < line.words.count, let found = weekday(line, index + 1, time)
        else { return nil }
        let day = "\(line.words[index + 1].core) \(found.date.filter { !"()".contains($0) })"
        let part = found.count == 2 ? "the \(line.words[index + 2].lower) of " : ""
        return Resolution(count: 1 + found.count, preposition: "on", date: part + day)
    }

    private func day(_ line: EnglishWords, _ index: Int, _ time: SourceTime, _ source: String) -> Resolution? {
        if line.matches(["the", "day", "before", "yesterday"], at: index) { return on(-2, count: 4) }
        if line.matches(["the", "day", "after", "tomorrow"], at: index) { return on(2, count: 4) }
        for (word, offset) in [("yesterday", -1), ("tomorrow", 1)] {
            for part in Self.parts where line.matches([word, part], at: index) { return on(offset, part, count: 2) }
            if line.matches([word + "'s"], at: index) { return possessive(offset) }
            if line.matches([word], at: index) { return on(offset, count: 1) }
        }
        for part in ["morning", "afternoon", "evening"] where line.matches(["this", part], at: index) {
            return on(0, part, count: 2)
        }
        if line.matches(["last", "night"], at: index) {
            if source.contains(" ieri sera ") { return on(-1, "evening", count: 2) }
            // The night before the day: it began on the day before.
            if source.contains(" notte scorsa ") || source.contains(" scorsa notte "),
                let day = written.english(adding: 0)
            {
                return Resolution(count: 2, preposition: "", date: "overnight into \(day)")
            }
        }
        if line.matches(["tonight"], at: index), source.contains(" stasera ") || source.contains(" questa sera ") {
            return on(0, "evening", count: 1)
        }
        if line.matches(["today"], at: index), source.contains(" oggi "), time.happensToday { return on(0, count: 1) }
        if line.matches(["today"], at: index), source.contains(" odiern") {
            return on(0, count: 1)
        }
        return nil
    }

    /// *three days ago*.
    private func ago(_ line: EnglishWords, _ index: Int) -> Resolution? {
        guard index + 2 < line.words.count, line.matches(["days", "ago"], at: index + 1),
            line.words[index].after.isEmpty,
            let count = Int(line.words[index].core)
                ?? Self.numbers.firstIndex(of: line.words[index].lower).map({ $0 + 2 }),
            (2...60).contains(count), index == 0 || line.words[index - 1].lower != "about"
        else { return nil }
        return on(-count, count: 3)
    }

    private static let numbers = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

    private func on(_ offset: Int, _ part: String? = nil, count: Int) -> Resolution? {
        guard let day = written.english(adding: offset) else { return nil }
        return Resolution(count: count, preposition: "on", date: part.map { "the \($0) of \(day)" } ?? day)
    }

    /// *Yesterday's meeting* is *the 13 March 2024 meeting*.
    private func possessive(_ offset: Int) -> Resolution? {
        written.english(adding: offset).map { Resolution(count: 1, preposition: "", date: "the \($0)") }
    }

    private func weekday(_ line: EnglishWords, _ index: Int, _ time: SourceTime) -> Resolution? {
        guard index > 0, line.words[index - 1].after.isEmpty,
            let number = RelativeDay.englishWeekdays.firstIndex(of: line.words[index].core),
            // "Monday 9 September" has its date.
            index + 1 == line.words.count || !line.words[index].after.isEmpty
                || Int(line.words[index + 1].core) == nil
        else { return nil }
        let before = line.words[index - 1].lower
        // "between Saturday and Sunday", of which the first has its date by now.
        let isPair =
            before == "and" && index >= 3
            && line.words[(index - 3)..<(index - 1)].contains {
                RelativeDay.englishWeekdays.contains($0.core.prefix { $0 != " " }.description)
            }
        guard ["last", "next", "on", "from", "since", "until", "by", "between"].contains(before) || isPair else {
            return nil
        }
        let told = time.isPast(weekday: RelativeDay.weekdays[number])
        let isPast = before == "last" || (before != "next" && told == true)
        let isFuture = before == "next" || (before != "last" && told == false)
        guard isPast != isFuture else { return nil }
        let day = isPast ? written.date.last(weekday: number + 1) : written.date.next(weekday: number + 1)
        guard let day else { return nil }
        let hasPart =
            index + 1 < line.words.count && line.words[index].after.isEmpty
            && Self.parts.contains(line.words[index + 1].lower)
        let english = hasPart ? "(\(day.english))" : day.english
        return Resolution(count: hasPart ? 2 : 1, preposition: "", date: english, isAdded: true)
    }
}
