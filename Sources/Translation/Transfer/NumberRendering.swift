import Lexicon

/// Numbers, dates and centuries in English form: *1.234,5* → *1,234.5*; *il 12 settembre 2018* → *September 12, 2018*.
extension SentenceTransfer {
    mutating func numberEnglish(_ index: Int) -> String {
        let word = words[index]
        if let term = word.term { return term.english }
        if word.surface.contains(where: \.isNumber) { return Numbers.english(word.surface) }
        if let english = lexicon.functionWord(word.lemma, .numeral) { return english }
        if let ordinal = OrdinalNumbers.english(word.lemma) { return ordinal }
        return word.surface
    }

    /// *12 settembre 2018*: day, month, year, whatever the tagger made of them.
    func dateEnglish(_ chunk: Chunk) -> String? {
        let head = words[chunk.head]
        guard let month = Self.months.firstIndex(of: head.lemma) else { return nil }
        let name = Self.englishMonths[month]
        let day = chunk.numerals.first.map { words[$0].surface }
        let year = chunk.apposed.first.map { words[$0].surface } ?? yearComplement(chunk)
        var result = name
        if let day, day.contains(where: \.isNumber) || day == "primo" {
            result += " " + (day.filter(\.isNumber).isEmpty ? "1" : day.filter(\.isNumber))
            if let year { result += ", " + year }
        } else if let year {
            result += " " + year
        } else if day == nil, chunk.before.isEmpty == false || chunk.after.isEmpty == false {
            return nil
        }
        return result
    }

    private func yearComplement(_ chunk: Chunk) -> String? {
        guard let complement = chunk.complements.first, Numbers.isYear(words[complement.head].surface) else { return nil }
        return words[complement.head].surface
    }

    /// A day takes *on*, a month *in*.
    func fixDatePreposition(_ preposition: [EnglishWord], _ chunk: Chunk) -> [EnglishWord] {
        let hasDay = chunk.numerals.contains { words[$0].surface.contains(where: \.isNumber) }
        if chunk.preposition == nil { return chunk.isSubject || chunk.isObject ? [] : text(hasDay ? "on" : "") }
        if ["in", "a", "to"].contains(preposition.first?.text) { return text(hasDay ? "on" : "in") }
        return preposition
    }

    static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

/// Figures in English writing.
enum Numbers {
    static func isYear(_ text: String) -> Bool { text.utf8.count == 4 && Int(text).map { (1000...2100).contains($0) } == true }

    static func english(_ text: String) -> String {
        let bytes = Array(text.utf8)
        if bytes.last == 0xBA || text.hasSuffix("º") || text.hasSuffix("°") || text.hasSuffix("ª") {
            let digits = text.filter(\.isNumber)
            return Int(digits).map(ordinal) ?? text
        }
        if bytes.contains(UInt8(ascii: ",")) {
            let parts = text.split(separator: ",", omittingEmptySubsequences: false)
            guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy { $0.isNumber || $0 == "." } }) else { return text }
            return grouped(String(parts[0])) + "." + parts[1]
        }
        return grouped(text)
    }

    /// *6.000* → *6,000*; *6000* stays; *12.30* stays, for it may be a time.
    private static func grouped(_ text: String) -> String {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, parts.dropFirst().allSatisfy({ $0.count == 3 && $0.allSatisfy(\.isNumber) }), parts[0].count <= 3 else {
            return text
        }
        return parts.joined(separator: ",")
    }

    static func ordinal(_ number: Int) -> String {
        let suffix: String
        switch (number % 100, number % 10) {
        case (11...13, _): suffix = "th"
        case (_, 1): suffix = "st"
        case (_, 2): suffix = "nd"
        case (_, 3): suffix = "rd"
        default: suffix = "th"
        }
        return String(number) + suffix
    }

    static func roman(_ text: String) -> Int? {
        let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100]
        var total = 0
        var last = 0
        for letter in text.reversed() {
            guard let value = values[letter] else { return nil }
            total += value < last ? -value : value
            last = max(last, value)
        }
        return total > 0 ? total : nil
    }
}
