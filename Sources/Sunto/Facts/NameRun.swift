import Lexicon
import Text
import Translation

/// Words with capitals that stand together and may be one name.
struct NameRun {
    /// Indices into the words of the sentence.
    var range: Range<Int>
    var words: ArraySlice<Word>
    /// Whether only the rest of the article can tell that it is a name.
    var isTopic = false

    /// The words as written, joined by spaces.
    var surface: String { words.lazy.map(\.surface).filter { !$0.isEmpty }.joined(separator: " ") }
    var last: String { words.last?.surface ?? "" }
    var span: TextSpan { TextSpan(words.first?.span.start ?? 0, words.last?.span.end ?? 0) }

    /// The runs of a sentence, in order. Names of the tables stand alone.
    static func all(in words: [Word], _ givenNames: GivenNames) -> [NameRun] {
        var runs: [NameRun] = []
        var index = 0
        while index < words.count {
            guard starts(words[index]) || opensName(words, index, givenNames) else {
                if isTopic(words, index) {
                    runs.append(NameRun(range: index..<index + 1, words: words[index..<index + 1], isTopic: true))
                }
                index += 1
                continue
            }
            var end = index + 1
            if NameKind(listed: words[index]) == nil {
                while end < words.count, continues(words, end) || words[end - 1].form == "of" { end += 1 }
                end = pastPlaceWithin(words, index, end)
            } else if isFirstName(words, index)
                || end < words.count && words[end].spaceBefore && isFirm(words, index, end)
            {
                end += 1
            }
            runs.append(NameRun(range: index..<end, words: words[index..<end]))
            index = end
        }
        return runs
    }

    /// A capital says nothing at the start of a sentence, where the word may be a common one.
    private static func starts(_ word: Word) -> Bool {
        guard word.isCapitalized, !word.surface.isEmpty else { return false }
        if word.isSiteName { return true }
        guard word.kind == .word else { return false }
        if word.term?.isName == true { return true }
        guard word.term == nil, !isTimeWord(word.form) else { return false }
        let isCommon = word.readings.contains { $0.partOfSpeech != .properNoun && !$0.isGuess }
        return !word.isInitial || !isCommon
    }

    /// *Marina Zanetti ha detto…*: a given name that is a word as well, at the start of a sentence and before a name.
    private static func opensName(_ words: [Word], _ index: Int, _ givenNames: GivenNames) -> Bool {
        words[index].isInitial && words[index].term == nil && givenNames.contains(words[index].surface)
            && index + 1 < words.count && words[index + 1].isCapitalized && continues(words, index + 1)
    }

    /// *Inter, colpo a Lisbona*: a topic before its comma or colon may be a name, whatever else the word may be.
    private static func isTopic(_ words: [Word], _ index: Int) -> Bool {
        index == 0 && words[0].isInitial && words[0].isCapitalized && words[0].term == nil && words.count > 3
            && [",", ":"].contains(words[1].surface)
    }

    private static func continues(_ words: [Word], _ index: Int) -> Bool {
        let word = words[index]
        if isInsideParticle(words, index) { return true }
        guard word.spaceBefore || isElided(words, before: index), word.kind == .word, !word.surface.isEmpty,
            word.term == nil
        else { return false }
        if word.isCapitalized { return !isTimeWord(word.form) }
        return particles.contains(word.form) && index + 1 < words.count && words[index + 1].isCapitalized
    }

    private static let particles: Set<String> = [
        "de", "van", "von", "der", "den", "ter", "ten", "bin", "ibn", "dos", "du", "zu", "af", "y", "of",
    ]

    /// *Marco Dell'Oro*, *Elsa Della Valle*: the article inside the particle.
    private static func isInsideParticle(_ words: [Word], _ index: Int) -> Bool {
        guard words[index].surface.isEmpty, index > 0, index + 1 < words.count else { return false }
        return words[index - 1].isCapitalized && words[index + 1].isCapitalized
    }

    private static func isElided(_ words: [Word], before index: Int) -> Bool {
        var before = index - 1
        while before >= 0, words[before].surface.isEmpty { before -= 1 }
        guard before >= 0, words[before].isCapitalized, let last = words[before].surface.last else { return false }
        return "'’".contains(last)
    }

    /// *Sofia Lindqvist*: a first name that is a town as well, before a name that is nothing else.
    private static func isFirstName(_ words: [Word], _ index: Int) -> Bool {
        firstNames.contains(words[index].form) && index + 1 < words.count && continues(words, index + 1)
            && words[index + 1].readings.allSatisfy(isNameOnly)
    }

    private static let firstNames: Set<String> = [
        "sofia", "costanza", "vittoria", "victoria", "adelaide", "carolina", "virginia", "georgia", "charlotte",
        "sydney", "paris", "austin", "jackson", "santiago", "diego", "asia", "india", "siena", "vienna", "florence",
    ]

    /// *Giulio Carrara*, *Colorificio Adriatico Srl*: a place behind a name that is nothing else, or before the ending
    /// of a company, belongs to the name.
    private static func pastPlaceWithin(_ words: [Word], _ start: Int, _ end: Int) -> Int {
        guard end < words.count, words[end].spaceBefore, words[end].isCapitalized, isTown(words[end], orPlace: true)
        else { return end }
        let first = words[start].form
        // "Accademia Carrara", "Palazzo Venezia".
        let isNamed = NameWords.capitalInstitutions.contains(first) || NameWords.sites.contains(first)
        if end == start + 1, isNamed || isFirm(words, start, end) { return end + 1 }
        if end + 1 < words.count, NameWords.companyEndings.contains(words[end + 1].surface.lowercased()) {
            return end + 2
        }
        let isFirstName =
            end == start + 1 && words[start].readings.allSatisfy(isNameOnly) && !words[start].surface.contains("-")
            && (start == 0 || words[start - 1].partOfSpeech != .adposition)
        return isFirstName && isTown(words[end]) ? end + 1 : end
    }

    /// *BMW Italia*, *Euronext Growth Milan*: behind a name that is no person's first.
    private static func isFirm(_ words: [Word], _ start: Int, _ end: Int) -> Bool {
        let isShouted =
            words[start].surface.count > 1 && words[start].surface.allSatisfy { $0.isUppercase || $0 == "-" }
        return isShouted && words[end].term?.information.flags.contains("class:country") == true
    }

    private static func isNameOnly(_ reading: Reading) -> Bool {
        reading.partOfSpeech == .properNoun || reading.isGuess
    }

    private static func isTown(_ word: Word, orPlace: Bool = false) -> Bool {
        guard let flag = word.term?.information.flags.first(where: { $0.hasPrefix("class:") }) else { return false }
        return flag == "class:city" || orPlace && ["class:place", "class:region", "class:water"].contains(flag)
    }

    private static func isTimeWord(_ form: String) -> Bool {
        CalendarDate.italianMonths.contains(form) || RelativeDay.weekdays.contains(form)
    }
}

extension Word {
    /// *Mail.ru*: a firm called like its site, which its capital tells from the address.
    var isSiteName: Bool { kind == .url && isCapitalized && !surface.contains("/") && !surface.contains(":") }
}
