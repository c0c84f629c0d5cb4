import Text
import Translation

/// Churches by their saint: *la basilica di San Benedetto* is a place, and nobody called Benedict.
///
/// Writes: *Basilica of San Benedetto*.
enum ChurchName {
    private static let saints: Set<String> = ["san", "santa", "santo", "sant'", "sant’", "santi", "ss."]

    /// Makes the name that of the church, if its noun stands before a saint.
    static func extend(_ name: inout NameReader.Name, _ run: NameRun, _ words: [Word]) -> Bool {
        guard let first = run.words.first?.surface.lowercased(), saints.contains(where: first.hasPrefix) else {
            return false
        }
        var index = run.range.lowerBound - 1
        while index > 0, words[index].surface.isEmpty || words[index].reading.kind == "art def" { index -= 1 }
        guard index > 0, words[index].lemma == "di", let church = NameWords.churches[words[index - 1].lemma] else {
            return false
        }
        // "Sant'Antonio Nuovo": the tables know the saint alone.
        var end = run.range.upperBound
        while end < words.count, words[end].isCapitalized, words[end].spaceBefore, words[end].term == nil { end += 1 }
        let saint = words[run.range.lowerBound..<end].map(\.surface).joined(separator: " ")
        name.span = TextSpan(words[index - 1].span.start, words[end - 1].span.end)
        name.english = "\(church) of \(elided(saint))"
        return true
    }

    /// No space behind an apostrophe.
    static func elided(_ surface: String) -> String {
        surface.split(separator: " ").reduce(into: "") { result, word in
            if let last = result.last, !"'’".contains(last) { result += " " }
            result += word
        }
    }
}
