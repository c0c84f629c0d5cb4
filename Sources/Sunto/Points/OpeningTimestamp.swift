import Text

/// Drops the hour by which live coverage opens its entries: *16.40 - I vigili del fuoco…*, *Ore 12:05. La procura…*.
enum OpeningTimestamp {
    private static let marks: Set<String> = ["-", "–", "—", "|", ":", "."]
    /// What is left must be a sentence.
    private static let fewest = 4

    /// The sentence without it, and the words that were dropped; `nil` where there is none.
    static func dropped(from sentence: Sentence, in text: SourceText) -> (Sentence, String)? {
        let forms = sentence.tokens.prefix(4).map { text[$0.span].lowercased() }
        let hour = ["ore", "h"].contains(forms.first ?? "") ? 1 : 0
        guard hour + 1 < forms.count, isHour(forms[hour]), marks.contains(forms[hour + 1]),
            sentence.tokens.count - hour - 2 >= fewest
        else { return nil }
        var rest = sentence
        rest.tokens.removeFirst(hour + 2)
        rest.span.start = rest.tokens[0].span.start
        return (rest, text[TextSpan(sentence.span.start, sentence.tokens[hour].span.end)])
    }

    /// *16.40*, *9:05*.
    private static func isHour(_ form: String) -> Bool {
        let parts = form.split(omittingEmptySubsequences: false) { ".:".contains($0) }
        guard parts.count == 2, parts[1].utf8.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]) else {
            return false
        }
        return (0...24).contains(hour) && (0...59).contains(minute)
    }
}
