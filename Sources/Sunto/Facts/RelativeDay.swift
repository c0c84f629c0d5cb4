import Text

/// Days that Italian names from the day on which it is written.
enum RelativeDay {
    /// Monday first.
    static let weekdays = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"]
    /// Monday first.
    static let englishWeekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]

    /// How many days later than the day of writing a word means; `nil` where it means none.
    static func offset(_ form: String) -> Int? {
        switch form {
        case "l'altro ieri", "altroieri", "altro ieri": -2
        case "ieri", "ieri sera", "ieri mattina", "ieri pomeriggio", "ieri notte": -1
        case "stamattina", "stamani", "stamane", "questa mattina", "stasera", "questa sera": 0
        case "domani", "domani mattina", "domani sera": 1
        case "dopodomani": 2
        default: nil
        }
    }
}
