/// Every reading of an Italian word: stored forms, enclitics, apocope, superlatives, adverbs in *-mente*, prefixes and,
/// for what is unknown, guesses by suffix.
public struct MorphologicalAnalyzer: Sendable {
    /// The stems and paradigms underneath.
    public let dictionary: MorphologicalDictionary

    /// An analyzer over a dictionary.
    public init(dictionary: MorphologicalDictionary) {
        self.dictionary = dictionary
    }

    /// Readings of a lower-case form, stored and derived; empty where nothing is known of it.
    public func readings(_ form: String) -> [Reading] {
        var readings = dictionary.storedReadings(form)
        let isVerb = readings.contains { $0.partOfSpeech == .verb }
        if readings.isEmpty || isVerb || Enclitics.mayBeInfinitive(form) {
            readings += Enclitics.readings(of: form, in: dictionary)
        }
        if readings.isEmpty { readings = Apocope.readings(of: form, in: dictionary) }
        if readings.isEmpty { readings = Derivation.readings(of: form, in: dictionary) }
        return readings
    }
}

/// Clitics fused to infinitives, gerunds, imperatives and participles: *darglielo*, *facendolo*, *dimmi*, *trovatosi*.
enum Enclitics {
    /// Longest first, so that *glielo* is found before *lo*.
    static let endings: [(String, [String])] = [
        ("gliene", ["gli", "ne"]), ("glielo", ["gli", "lo"]), ("gliela", ["gli", "la"]), ("glieli", ["gli", "li"]),
        ("gliele", ["gli", "le"]), ("mene", ["mi", "ne"]), ("tene", ["ti", "ne"]), ("sene", ["si", "ne"]),
        ("cene", ["ci", "ne"]), ("vene", ["vi", "ne"]), ("melo", ["mi", "lo"]), ("mela", ["mi", "la"]),
        ("telo", ["ti", "lo"]), ("tela", ["ti", "la"]), ("celo", ["ci", "lo"]), ("cela", ["ci", "la"]),
        ("velo", ["vi", "lo"]), ("vela", ["vi", "la"]), ("selo", ["si", "lo"]), ("sela", ["si", "la"]),
        ("meli", ["mi", "li"]), ("mele", ["mi", "le"]), ("teli", ["ti", "li"]), ("tele", ["ti", "le"]),
        ("gli", ["gli"]), ("mi", ["mi"]), ("ti", ["ti"]), ("si", ["si"]), ("ci", ["ci"]), ("vi", ["vi"]),
        ("lo", ["lo"]), ("la", ["la"]), ("li", ["li"]), ("le", ["le"]), ("ne", ["ne"]),
    ]

    /// Whether a clitic may stand on an infinitive or gerund; imperatives and participles must not compete with words
    /// that the tables hold (*valle*, *saliva*).
    static func mayBeInfinitive(_ form: String) -> Bool {
        let bytes = Array(form.utf8)
        return (2...6).contains { length in
            let host = bytes.dropLast(length)
            guard host.last == UInt8(ascii: "r") || host.suffix(3).elementsEqual("ndo".utf8) else { return false }
            return clitics.contains(String(decoding: bytes.suffix(length), as: UTF8.self))
        }
    }

    private static let clitics = Set(endings.map(\.0))

    static func readings(of form: String, in dictionary: MorphologicalDictionary) -> [Reading] {
        for (ending, clitics) in endings where form.hasSuffix(ending) && form.utf8.count > ending.utf8.count + 1 {
            let host = String(form.dropLast(ending.count))
            let found = hosts(host, clitics).flatMap { candidate in
                dictionary.storedReadings(candidate.form).filter { candidate.accepts($0.features.form) }
                    .filter { $0.partOfSpeech == .verb }
            }
            if !found.isEmpty {
                return found.map { reading in
                    var reading = reading
                    reading.clitics = clitics
                    if host.hasSuffix("iamo") { reading.features.form = .imperative }
                    return reading
                }
            }
        }
        return []
    }

    private struct Host {
        var form: String
        var forms: [VerbForm]
        func accepts(_ form: VerbForm) -> Bool { forms.contains(form) }
    }

    private static func hosts(_ host: String, _ clitics: [String]) -> [Host] {
        if host.hasSuffix("r") {
            return [Host(form: host + "e", forms: [.infinitive]), Host(form: host + "re", forms: [.infinitive])]
        }
        if host.hasSuffix("ndo") { return [Host(form: host, forms: [.gerund])] }
        // facciamolo, prendiamoli: the first person plural is its own imperative.
        if host.hasSuffix("iamo") { return [Host(form: host, forms: [.imperative, .present])] }
        var result = [Host(form: host, forms: [.imperative, .pastParticiple])]
        // dammi, dillo, fatti, stacci: the monosyllables double the clitic's consonant.
        if host.utf8.count <= 4, let last = host.last, clitics.first?.first == last {
            result.append(Host(form: String(host.dropLast()), forms: [.imperative]))
        }
        return result
    }
}

/// Forms cut at the end: *dir, far, aver, signor, gran, buon*.
enum Apocope {
    static func readings(of form: String, in dictionary: MorphologicalDictionary) -> [Reading] {
        guard let last = form.last, "rnlm".contains(last), form.utf8.count > 2 else { return [] }
        for vowel in ["e", "o"] {
            let full = dictionary.storedReadings(form + vowel).filter {
                $0.features.form == .infinitive || $0.partOfSpeech == .adjective
                    || ($0.partOfSpeech == .noun && last != "m") || $0.features.form.isFinite
            }
            if !full.isEmpty { return full }
        }
        return []
    }
}

/// Words built from known ones: superlatives, adverbs in *-mente*, prefixed words.
enum Derivation {
    static let verbPrefixes: Set<String> = ["ri", "co", "auto", "pre", "sovra"]
    static let prefixes = [
        "anti", "auto", "bio", "co", "contro", "eco", "euro", "ex", "extra", "geo", "inter", "iper", "macro", "maxi",
        "mega", "meta", "micro", "mini", "mono", "multi", "neo", "non", "para", "poli", "post", "pre", "pro", "pseudo",
        "ri", "semi", "socio", "sotto", "sovra", "sopra", "sub", "super", "tele", "trans", "ultra", "vice",
    ]

    static func readings(of form: String, in dictionary: MorphologicalDictionary) -> [Reading] {
        number(form) ?? superlative(form, dictionary) ?? feminine(form, dictionary) ?? adverb(form, dictionary)
            ?? prefixed(form, dictionary) ?? []
    }

    /// *ottomila*: a numeral whose lemma is its value in digits.
    private static func number(_ form: String) -> [Reading]? {
        guard let value = NumberWords.value(form) else { return nil }
        return [Reading(lemma: String(value), partOfSpeech: .numeral, features: Features(number: .plural))]
    }

    /// *biologa*, *direttrici*: the feminine of a noun that the tables have in the masculine.
    private static func feminine(_ form: String, _ dictionary: MorphologicalDictionary) -> [Reading]? {
        let pairs: [(String, String, GrammaticalNumber)] = [
            ("trice", "tore", .singular), ("trici", "tore", .plural), ("essa", "e", .singular), ("esse", "e", .plural),
            ("ghe", "go", .plural), ("che", "co", .plural), ("a", "o", .singular), ("e", "o", .plural),
        ]
        for (ending, masculine, number) in pairs where form.hasSuffix(ending) && form.utf8.count > ending.utf8.count + 3
        {
            let base = String(form.dropLast(ending.count)) + masculine
            let found = dictionary.storedReadings(base).filter {
                $0.partOfSpeech == .noun && $0.features.gender == .masculine && $0.lemma == base
            }
            if let reading = found.first {
                return [
                    Reading(
                        lemma: reading.lemma, partOfSpeech: .noun, features: Features(gender: .feminine, number: number)
                    )
                ]
            }
        }
        return nil
    }

    private static func superlative(_ form: String, _ dictionary: MorphologicalDictionary) -> [Reading]? {
        guard let ending = form.last, "oaie".contains(ending), form.dropLast().hasSuffix("issim") else { return nil }
        let stem = String(form.dropLast(6))
        for vowel in ["o", "e", "io", "co", "go"] {
            let base: String
            if vowel == "co" || vowel == "go" {
                guard stem.hasSuffix("h") else { continue }
                base = String(stem.dropLast()) + "o"
            } else {
                base = stem + vowel
            }
            let found = dictionary.storedReadings(base)
            // "curatissimo" is built on a participle.
            guard
                let first = found.first(where: { $0.partOfSpeech == .adjective })
                    ?? found.first(where: { $0.features.form == .pastParticiple })
            else { continue }
            var reading = first
            reading.features = Features(
                gender: ending == "o" || ending == "i" ? .masculine : .feminine,
                number: ending == "o" || ending == "a" ? .singular : .plural,
                form: first.features.form, isSuperlative: true)
            return [reading]
        }
        return nil
    }

    private static func adverb(_ form: String, _ dictionary: MorphologicalDictionary) -> [Reading]? {
        guard form.hasSuffix("mente"), form.utf8.count > 7 else { return nil }
        return [Reading(lemma: form, partOfSpeech: .adverb)]
    }

    private static func prefixed(_ form: String, _ dictionary: MorphologicalDictionary) -> [Reading]? {
        for prefix in prefixes where form.hasPrefix(prefix) && form.utf8.count > prefix.utf8.count + 3 {
            var rest = String(form.dropFirst(prefix.count))
            if rest.hasPrefix("-") { rest = String(rest.dropFirst()) }
            let found = dictionary.storedReadings(rest).filter {
                $0.partOfSpeech == .noun || $0.partOfSpeech == .adjective
                    || ($0.partOfSpeech == .verb && verbPrefixes.contains(prefix))
            }
            if !found.isEmpty {
                return found.map { reading in
                    var reading = reading
                    reading.kind = "prefix " + prefix
                    reading.lemma = reading.lemma
                    return reading
                }
            }
        }
        return nil
    }
}
