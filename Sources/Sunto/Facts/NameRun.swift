import Lexicon
import Text
import Translation

/// Words with capitals that stand together and may be one name.
struct NameRun {
    /// Indices into the words of the sentence.
    var range: Range<Int>
    var words: ArraySlice<Word>

    /// The words as written, joined by spaces.
    var surface: String { words.map(\.surface).joined(separator: " ") }
    var last: String { words.last?.surface ?? "" }
    var span: TextSpan { TextSpan(words.first?.span.start ?? 0, words.last?.span.end ?? 0) }

    /// The runs of a sentence, in order. Names of the tables stand alone.
    static func all(in words: [Word]) -> [NameRun] {
        var runs: [NameRun] = []
        var index = 0
        while index < words.count {
            guard starts(words[index]) else {
                index += 1
                continue
            }
            var end = index + 1
            if NameKind(listed: words[index]) == nil {
                while end < words.count, continues(words, end) { end += 1 }
                end = pastPlaceWithin(words, index, end)
            } else if isFirstName(words, index) {
                end += 1
            }
            runs.append(NameRun(range: index..<end, words: words[index..<end]))
            index = end
        }
        return runs
    }

    /// A capital says nothing at the start of a sentence, where the word may be a common one.
    private static func starts(_ word: Word) -> Bool {
        guard word.kind == .word, word.isCapitalized, !word.surface.isEmpty else { return false }
        if word.term?.isName == true { return true }
        guard word.term == nil, !isTimeWord(word.form) else { return false }
        let isCommon = word.readings.contains { $0.partOfSpeech != .properNoun && !$0.isGuess }
        return !word.isInitial || !isCommon
    }

    private static func continues(_ words: [Word], _ index: Int) -> Bool {
        let word = words[index]
        guard word.spaceBefore, word.term == nil, word.kind == .word, !word.surface.isEmpty else { return false }
        if word.isCapitalized { return !isTimeWord(word.form) }
        let joins = ["de", "van", "von", "der"].contains(word.form)
        return joins && index + 1 < words.count && words[index + 1].isCapitalized
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
        if end + 1 < words.count, NameWords.companyEndings.contains(words[end + 1].surface.lowercased()) {
            return end + 2
        }
        let isFirstName =
            end == start + 1 && words[start].readings.allSatisfy(isNameOnly) && !words[start].surface.contains("-")
            && (start == 0 || words[start - 1].partOfSpeech != .adposition)
        return isFirstName && isTown(words[end]) ? end + 1 : end
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
