import Text

/// Writes the days of a line in the order that the brief's date has: *March 13, 2024* becomes *13 March 2024*, *Monday,
/// September 9* and *Monday on September 9* become *Monday 9 September*.
enum DateOrder {
    static func run(_ line: String) -> String {
        var line = EnglishWords(line)
        var index = 0
        while index + 1 < line.words.count {
            if CalendarDate.englishMonths.contains(line.words[index].core), line.words[index].after.isEmpty,
                let day = Int(line.words[index + 1].core), (1...31).contains(day)
            {
                line.words[index + 1].core = line.words[index].core
                line.words[index].core = String(day)
                // The comma belongs to the other order.
                if index + 2 < line.words.count, line.words[index + 1].after == ",", isYear(line.words[index + 2].core)
                {
                    line.words[index + 1].after = ""
                }
                joinWeekday(&line, day: &index)
                index += 1
            }
            index += 1
        }
        return line.line
    }

    /// Draws a weekday together with the day behind it.
    private static func joinWeekday(_ line: inout EnglishWords, day index: inout Int) {
        guard index > 0 else { return }
        let isGoverned = line.words[index - 1].lower == "on" && line.words[index - 1].after.isEmpty
        let weekday = index - (isGoverned ? 2 : 1)
        guard weekday >= 0, RelativeDay.englishWeekdays.contains(line.words[weekday].core),
            ["", ","].contains(line.words[weekday].after)
        else { return }
        line.words[weekday].after = ""
        if isGoverned {
            line.words.remove(at: index - 1)
            index -= 1
        }
    }

    private static func isYear(_ word: String) -> Bool { word.utf8.count == 4 && Int(word) != nil }
}
