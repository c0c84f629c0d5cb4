import Lexicon

/// English verb forms, by rule and from the table of irregular verbs. In a verb of several words the first inflects.
package struct EnglishVerb: Sendable {
    /// The five forms of an English verb.
    package enum Form: Sendable, CaseIterable { case base, third, past, participle, gerund }

    private var irregular: [String: (past: String, participle: String)] = [:]

    /// The table of irregular verbs, read.
    ///
    /// - Throws: `ModelError` where it is missing.
    package init() throws {
        let table = try ModelTable("en/irregular-verbs.tsv")
        table.forEachRow { row in irregular[row[0]] = (row[1], row[2]) }
    }

    /// A form of a verb, of one word or several.
    package func inflect(_ verb: String, _ form: Form) -> String {
        guard let space = verb.firstIndex(of: " ") else { return inflectWord(verb, form) }
        return inflectWord(String(verb[..<space]), form) + verb[space...]
    }

    private func inflectWord(_ verb: String, _ form: Form) -> String {
        if verb == "be" { return Self.be(form) }
        if verb == "have", form == .third { return "has" }
        switch form {
        case .base: return verb
        case .third: return Self.thirdPerson(verb)
        case .gerund: return Self.gerund(verb)
        case .past: return irregularForms(verb)?.past ?? Self.past(verb)
        case .participle: return irregularForms(verb)?.participle ?? Self.past(verb)
        }
    }

    private func irregularForms(_ verb: String) -> (past: String, participle: String)? {
        if let found = irregular[verb] { return found }
        for prefix in ["re", "un", "over", "out", "mis", "under", "fore"] where verb.hasPrefix(prefix) {
            if let found = irregular[String(verb.dropFirst(prefix.count))], verb.count > prefix.count + 2 {
                return (prefix + found.past, prefix + found.participle)
            }
        }
        return nil
    }

    private static func be(_ form: Form) -> String {
        switch form {
        case .base: "be"
        case .third: "is"
        case .past: "was"
        case .participle: "been"
        case .gerund: "being"
        }
    }

    private static func thirdPerson(_ verb: String) -> String {
        if verb == "go" || verb == "do" || verb == "undergo" || verb == "echo" || verb == "veto" { return verb + "es" }
        if ["s", "x", "z", "ch", "sh"].contains(where: verb.hasSuffix) { return verb + "es" }
        if verb.hasSuffix("y"), !isVowel(verb.dropLast().last) { return verb.dropLast() + "ies" }
        return verb + "s"
    }

    private static func past(_ verb: String) -> String {
        if verb.hasSuffix("e") { return verb + "d" }
        if verb.hasSuffix("y"), !isVowel(verb.dropLast().last) { return verb.dropLast() + "ied" }
        return doubled(verb) + "ed"
    }

    private static func gerund(_ verb: String) -> String {
        if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
        if verb.hasSuffix("e"), !["ee", "oe", "ye"].contains(where: verb.hasSuffix), verb != "be" {
            return verb.dropLast() + "ing"
        }
        return doubled(verb) + "ing"
    }

    /// Verbs of several syllables whose last is stressed.
    private static let stressedLast: Set<String> = [
        "abet", "abhor", "annul", "readmit", "recommit", "enrol", "extol", "retransmit", "resubmit", "acquit", "admit",
        "allot", "begin", "commit", "compel", "confer", "control", "defer", "deter",
        "dispel", "emit", "equip", "excel", "expel", "forget", "impel", "incur", "infer", "occur", "omit", "patrol",
        "permit", "prefer", "propel", "rebel", "recur", "refer", "regret", "repel", "submit", "transfer", "transmit",
        "unplug", "upset", "program", "handicap", "kidnap", "worship", "format", "reset", "outrun", "rerun",
        "offset", "inset",
    ]

    static func doubled(_ verb: String) -> String {
        // traffic, trafficked; but arc, arced.
        if verb.hasSuffix("ic") { return verb + "k" }
        let letters = Array(verb)
        guard letters.count >= 3, let last = letters.last, !isVowel(last), !"wxyh".contains(last) else { return verb }
        let vowel = letters[letters.count - 2]
        guard isVowel(vowel),
            !isVowel(letters[letters.count - 3])
                || letters[letters.count - 3] == "u" && letters.count > 3 && letters[letters.count - 4] == "q"
        else { return verb }
        let syllables = syllableCount(verb)
        return syllables == 1 || stressedLast.contains(verb) ? verb + String(last) : verb
    }

    static func isVowel(_ letter: Character?) -> Bool {
        guard let letter else { return false }
        return "aeiou".contains(letter)
    }

    static func syllableCount(_ word: String) -> Int {
        var count = 0
        var inside = false
        for letter in word.lowercased() {
            let vowel = "aeiouy".contains(letter)
            if vowel, !inside { count += 1 }
            inside = vowel
        }
        if word.hasSuffix("e"), !word.hasSuffix("le"), count > 1 { count -= 1 }
        return max(1, count)
    }
}
