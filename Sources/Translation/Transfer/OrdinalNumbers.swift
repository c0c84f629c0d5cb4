/// *primo* → *first*; Roman numerals of centuries are in `Numbers`.
enum OrdinalNumbers {
    private static let table = [
        "primo": "first", "secondo": "second", "terzo": "third", "quarto": "fourth", "quinto": "fifth",
        "sesto": "sixth",
        "settimo": "seventh", "ottavo": "eighth", "nono": "ninth", "decimo": "tenth", "undicesimo": "11th",
        "dodicesimo": "12th", "tredicesimo": "13th", "quattordicesimo": "14th", "quindicesimo": "15th",
        "sedicesimo": "16th", "diciassettesimo": "17th", "diciottesimo": "18th", "diciannovesimo": "19th",
        "ventesimo": "20th", "ventunesimo": "21st", "centesimo": "hundredth", "ennesimo": "umpteenth",
    ]
    static func english(_ lemma: String) -> String? { table[lemma] ?? derived(lemma) }

    /// *ottantesimo*, *ventiquattresima*: the cardinal with *-esimo*.
    private static func derived(_ word: String) -> String? {
        guard let last = word.last, "oaie".contains(last), word.dropLast().hasSuffix("esim") else { return nil }
        let stem = word.dropLast(5)
        if let figure = Int(stem) { return Numbers.ordinal(figure) }
        let value = ["a", "o", "e", "i", ""].lazy.compactMap { ItalianNumerals.value(stem + $0) }.first
        return value.flatMap { $0 > 10 ? Numbers.ordinal($0) : nil }
    }
}
