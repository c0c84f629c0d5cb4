/// Joins English words into a line: spaces, *a* and *an*, the capital of the first word.
enum Linearizer {
    static func line(_ words: [EnglishWord], capitalize: Bool) -> String {
        var result = ""
        var insideQuotes = false
        var suppressSpace = true
        var capitalizeNext = capitalize
        for (index, word) in words.enumerated() where !word.text.isEmpty {
            var text = word.text
            if text == "a" || text == "an",
                let next = words[(index + 1)...].first(where: { !$0.text.isEmpty && $0.text != "\"" })
            {
                text = Articles.indefinite(before: next.text)
            }
            var space = !suppressSpace
            if text == "\"", !insideQuotes, !word.spaceBefore, let last = result.last, !"([".contains(last) {
                // Closes a quotation that an earlier sentence opened.
                (space, suppressSpace) = (false, false)
            } else if text == "\"" {
                if insideQuotes { space = false }
                suppressSpace = !insideQuotes
                if !insideQuotes, result.isEmpty || word.spaceBefore || result.last == " " {
                    space = !result.isEmpty && result.last != "("
                }
                insideQuotes.toggle()
            } else if text == "'", word.spaceBefore || result.isEmpty {
                suppressSpace = true
            } else if closing.contains(text) {
                space = text == "-" || text == "–" ? word.spaceBefore : false
                suppressSpace = text == "/" && !word.spaceBefore
            } else if text == "%"
                || (text.first.map { "'’".contains($0) } ?? false && text.count <= 2 && !word.spaceBefore)
            {
                space = false
                suppressSpace = false
            } else {
                if !word.spaceBefore { space = false }
                let isBullet = text == "-" && result.isEmpty
                suppressSpace =
                    opening.contains(text) || (text == "-" && !word.spaceBefore && !isBullet) || (text == "/")
            }
            if capitalizeNext, text.contains(where: \.isLetter) || text.contains(where: \.isNumber) {
                text = Capitals.capitalized(text)
                // "1. The mayor": the number is a label.
                capitalizeNext = result.isEmpty && words.count > index + 2 && words[index + 1].text == "."
            }
            if word.opensSentence { capitalizeNext = true }
            if space { result += " " }
            // The point of "p.m." ends the sentence as well.
            if text == ".", result.hasSuffix(".m.") { continue }
            result += text
        }
        return result
    }

    private static let closing: Set<String> = [",", ".", ";", ":", "!", "?", ")", "]", "}", "…", "...", "/"]
    private static let opening: Set<String> = ["(", "[", "{", "$", "€", "£", "#"]
}
