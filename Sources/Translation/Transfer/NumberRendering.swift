import Lexicon

/// Numbers, dates and centuries in English form: *1.234,5* → *1,234.5*; *il 12 settembre 2018* → *September 12, 2018*.
extension SentenceTransfer {
    mutating func numberEnglish(_ index: Int) -> String {
        let word = words[index]
        if let term = word.term { return term.english }
        if let trillions = trillions(index) { return trillions }
        if let age = Numbers.age(word.form) { return age }
        if let thousands = Numbers.inThousands(word.form) { return thousands }
        if word.surface.contains(where: \.isNumber) { return Numbers.english(word.surface) }
        if let english = lexicon.functionWord(word.lemma, .numeral) { return english }
        if word.lemma.first?.isNumber == true { return Numbers.thousands(word.lemma) }
        if let ordinal = OrdinalNumbers.english(word.lemma) { return ordinal }
        if let compound = ItalianNumerals.value(word.form), compound > 20 { return Numbers.written(compound) }
        return word.surface
    }

    /// *tremila miliardi*, *2.500 miliardi*: the thousands before *miliardi* count trillions.
    private func trillions(_ index: Int) -> String? {
        guard index + 1 < words.count, words[index + 1].lemma == "miliardo" || words[index + 1].lemma == "miliardi di"
        else { return nil }
        let digits = words[index].surface.filter { $0 != "." }
        guard let value = Int(digits) ?? ItalianNumerals.value(words[index].form), value >= 1000, value % 100 == 0
        else {
            return nil
        }
        return value % 1000 == 0 ? String(value / 1000) : String(value / 1000) + "." + String(value % 1000 / 100)
    }

    func countsTrillions(_ index: Int?) -> Bool { index.map { trillions($0) != nil } ?? false }

    /// *12 settembre 2018*: day, month, year, whatever the tagger made of them.
    func dateEnglish(_ chunk: Chunk) -> String? {
        let head = words[chunk.head]
        guard let month = Self.months.firstIndex(of: head.lemma) else { return nil }
        let name = Self.englishMonths[month]
        let day =
            chunk.numerals.first.map { words[$0].surface }
            ?? (isFirstOfMonth(chunk) ? "primo" : nil)
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
        if let weekday = chunk.weekday, let english = selector.senses(words[weekday]).first?.english {
            return english + ", " + result
        }
        return result
    }

    /// *il primo gennaio*: an adjective for a day.
    func isFirstOfMonth(_ chunk: Chunk) -> Bool { chunk.before.first.map { words[$0.head].form == "primo" } == true }

    private func yearComplement(_ chunk: Chunk) -> String? {
        guard let complement = chunk.complements.first, Numbers.isYear(words[complement.head].surface) else {
            return nil
        }
        return words[complement.head].surface
    }

    /// A day takes *on*, a month *in*.
    func fixDatePreposition(_ preposition: [EnglishWord], _ chunk: Chunk) -> [EnglishWord] {
        let hasDay =
            chunk.numerals.contains { words[$0].surface.contains(where: \.isNumber) || words[$0].form == "primo" }
            || isFirstOfMonth(chunk)
        if chunk.preposition == nil { return chunk.isSubject || chunk.isObject ? [] : text(hasDay ? "on" : "") }
        if preposition.first?.text == "to", wasFrom(chunk) { return preposition }
        if ["in", "a", "to", "at"].contains(preposition.first?.text) { return text(hasDay ? "on" : "in") }
        return preposition
    }

    /// *XX secolo* → *20th century*.
    mutating func centuryOrNumber(_ index: Int, _ chunk: Chunk) -> String {
        if words[chunk.head].lemma == "secolo", let number = Numbers.roman(words[index].surface) {
            return Numbers.ordinal(number)
        }
        return numberEnglish(index)
    }

    /// *gli anni '90*, *gli anni Novanta*, *gli anni 2000* → *1990s*, *1990s*, *2000s*.
    func decadeEnglish(_ chunk: Chunk) -> String? {
        guard words[chunk.head].lemma == "anno", chunk.features.number == .plural, chunk.numerals.isEmpty else {
            return nil
        }
        guard let index = chunk.apposed.first ?? chunk.after.first?.head else { return nil }
        let digits = words[index].surface.filter(\.isNumber)
        if let number = Int(digits), number % 10 == 0 {
            if digits.count == 2 { return "19\(digits)s" }
            return digits.count == 4 ? digits + "s" : nil
        }
        let tens = [
            "venti": "1920s", "trenta": "1930s", "quaranta": "1940s", "cinquanta": "1950s", "sessanta": "1960s",
            "settanta": "1970s", "ottanta": "1980s", "novanta": "1990s",
        ]
        return tens[words[index].form]
    }

    /// *lunedì*, *lunedì mattina*, *lunedì scorso*: a day without preposition, which takes *on* unless *last* or *every* says when.
    func isBareDay(_ chunk: Chunk) -> Bool {
        guard Self.weekdays.contains(words[chunk.head].lemma), chunk.preposition == nil, !chunk.isSubject,
            !chunk.isObject, !isTitle,
            !isRelativeTime(chunk), chunk.numerals.isEmpty,
            chunk.start == 0 || !endsInPreposition(words[chunk.start - 1])
        else { return false }
        return chunk.determiners.allSatisfy { words[$0].reading.kind == "art def" } && words.contains { $0.isVerbal }
    }

    static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

/// Figures in English writing.
enum Numbers {
    /// *28enne* → *28-year-old*.
    static func age(_ form: String) -> String? {
        for ending in ["enne", "enni"] where form.hasSuffix(ending) {
            let digits = form.dropLast(4)
            if !digits.isEmpty, digits.allSatisfy(\.isNumber) { return digits + "-year-old" }
            guard digits.count > 3 else { continue }
            // "ventiseienne", "trentenne", "quarantaduenne": the last vowel gives way.
            for vowel in ["", "a", "i", "e", "o"] {
                if let years = ItalianNumerals.value(digits + vowel), years > 9 { return "\(years)-year-old" }
            }
        }
        return nil
    }

    /// *400mila* → *400,000*
    static func inThousands(_ form: String) -> String? {
        guard form.hasSuffix("mila") else { return nil }
        let digits = form.dropLast(4)
        guard !digits.isEmpty, digits.count < 4, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return digits + ",000"
    }

    /// A whole number with commas: *200000* → *200,000*; full millions and billions in words.
    static func written(_ number: Int) -> String {
        if number >= 1_000_000_000, number % 1_000_000_000 == 0 { return "\(number / 1_000_000_000) billion" }
        if number >= 1_000_000, number % 1_000_000 == 0 { return "\(number / 1_000_000) million" }
        var digits = String(number)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits = String(digits.dropLast(3))
        }
        return ([digits] + groups).joined(separator: ",")
    }

    static func isYear(_ text: String) -> Bool {
        text.utf8.count == 4 && Int(text).map { (1000...2100).contains($0) } == true
    }

    static func english(_ text: String) -> String {
        let bytes = Array(text.utf8)
        if bytes.last == 0xBA || text.hasSuffix("º") || text.hasSuffix("°") || text.hasSuffix("ª") {
            let digits = text.filter(\.isNumber)
            return Int(digits).map(ordinal) ?? text
        }
        if text.dropLast().hasSuffix("esim"), let figure = Int(text.prefix { $0.isNumber }) { return ordinal(figure) }
        if bytes.contains(UInt8(ascii: ",")) {
            let parts = text.split(separator: ",", omittingEmptySubsequences: false)
            guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy { $0.isNumber || $0 == "." } }) else {
                return text
            }
            return grouped(String(parts[0])) + "." + parts[1]
        }
        return grouped(text)
    }

    /// *6.000* → *6,000*; *6000* stays; *12.30* stays, for it may be a time.
    private static func grouped(_ text: String) -> String {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, parts.dropFirst().allSatisfy({ $0.count == 3 && $0.allSatisfy(\.isNumber) }),
            parts[0].count <= 3
        else {
            return text
        }
        return parts.joined(separator: ",")
    }

    /// *8000* → *8,000*: digits in groups of three.
    static func thousands(_ digits: String) -> String {
        var result = ""
        for (offset, digit) in digits.enumerated() {
            if offset > 0, (digits.count - offset) % 3 == 0 { result += "," }
            result.append(digit)
        }
        return result
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
