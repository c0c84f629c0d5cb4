/// A form of a verb with its features.
public struct VerbInflection: Hashable, Sendable {
    /// The form as written.
    public var form: String
    /// Person, number, tense and mood.
    public var features: Features
}

/// The principal parts in which an irregular verb departs from its conjugation; see `models/it/irregular-verbs.tsv`.
struct PrincipalParts: Sendable {
    var parts: [String: String]

    /// Reads `rm=presi pp=preso`.
    init(_ words: [String]) {
        parts = [:]
        for word in words {
            guard let equals = word.firstIndex(of: "=") else { continue }
            parts[String(word[..<equals])] = String(word[word.index(after: equals)...])
        }
    }

    /// The variants of a part: `perso|perduto`.
    func variants(_ key: String) -> [String]? {
        parts[key]?.split(separator: "|").map(String.init)
    }

    /// The forms of a part that lists a person each, every one with its variants.
    func forms(_ key: String) -> [[String]]? {
        parts[key]?.split(separator: ",").map { $0.split(separator: "|").map(String.init) }
    }
}

/// Conjugates Italian verbs: endings by conjugation, spelling by stem, principal parts for the irregular.
///
/// Conjugations: `are`, `ere`, `ire` and `isc` (*finire, finisco*).
struct VerbConjugator {
    private var stem: String
    private let theme: Theme
    private let parts: PrincipalParts
    private var result: [VerbInflection] = []

    private enum Theme { case are, ere, ire, isc }

    /// All forms of `infinitive`; empty where it does not end in *-re*.
    ///
    /// Complexity: about fifty short strings.
    static func conjugate(
        _ infinitive: String, conjugation: String, parts: PrincipalParts = PrincipalParts([])
    ) -> [VerbInflection] {
        guard infinitive.hasSuffix("re"), infinitive.count > 2 else { return [] }
        let theme: Theme =
            switch conjugation {
            case "are": .are
            case "ire": .ire
            case "isc": .isc
            default: .ere
            }
        let cut = 3
        var conjugator = VerbConjugator(
            stem: parts.parts["st"] ?? String(infinitive.dropLast(cut)), theme: theme, parts: parts)
        conjugator.conjugate(infinitive)
        return conjugator.result
    }

    private init(stem: String, theme: Theme, parts: PrincipalParts) {
        self.stem = stem
        self.theme = theme
        self.parts = parts
    }

    private mutating func conjugate(_ infinitive: String) {
        add(infinitive, Features(form: .infinitive))
        present()
        imperfect()
        pastHistoric()
        futureAndConditional(infinitive)
        subjunctives()
        imperative()
        nonFinite()
    }

    private mutating func add(_ form: String, _ features: Features) {
        result.append(VerbInflection(form: form, features: features))
    }

    /// Stem and ending joined as Italian spells them: *cerc+i* → *cerchi*, *lasci+i* → *lasci*, *studi+i* → *studi*.
    private func join(_ stem: String, _ ending: String) -> String {
        guard theme == .are, let first = ending.first, first == "e" || first == "i" else { return stem + ending }
        if stem.hasSuffix("c") || stem.hasSuffix("g") { return stem + "h" + ending }
        if stem.hasSuffix("ci") || stem.hasSuffix("gi") { return String(stem.dropLast()) + ending }
        if stem.hasSuffix("i"), first == "i" { return String(stem.dropLast()) + ending }
        return stem + ending
    }

    private static let persons: [(UInt8, GrammaticalNumber)] = [
        (1, .singular), (2, .singular), (3, .singular), (1, .plural), (2, .plural), (3, .plural),
    ]

    private mutating func six(_ form: VerbForm, _ endings: [String], stem: String? = nil) {
        for (ending, (person, number)) in zip(endings, Self.persons) where !ending.isEmpty {
            let joined = stem.map { $0 + ending } ?? join(self.stem, ending)
            add(joined, Features(number: number, person: person, form: form))
        }
    }

    private mutating func six(_ form: VerbForm, listed: [[String]]) {
        for (variants, (person, number)) in zip(listed, Self.persons) {
            for variant in variants { add(variant, Features(number: number, person: person, form: form)) }
        }
    }

    private mutating func present() {
        if let listed = parts.forms("pr") { return six(.present, listed: listed) }
        switch theme {
        case .are: six(.present, ["o", "i", "a", "iamo", "ate", "ano"])
        case .ere: six(.present, ["o", "i", "e", "iamo", "ete", "ono"])
        case .ire: six(.present, ["o", "i", "e", "iamo", "ite", "ono"])
        case .isc: six(.present, ["isco", "isci", "isce", "iamo", "ite", "iscono"])
        }
        // The stressed i of inviare, sciare: both spellings are read.
        if theme == .are, stem.hasSuffix("i") {
            add(stem + "i", Features(number: .singular, person: 2, form: .present))
        }
    }

    private var thematicVowel: String {
        switch theme {
        case .are: "a"
        case .ere: "e"
        case .ire, .isc: "i"
        }
    }

    private mutating func imperfect() {
        if let listed = parts.forms("im") { return six(.imperfect, listed: listed) }
        let vowel = thematicVowel
        six(.imperfect, ["vo", "vi", "va", "vamo", "vate", "vano"].map { vowel + $0 })
    }

    private mutating func pastHistoric() {
        if let listed = parts.forms("rm6") { return six(.pastHistoric, listed: listed) }
        let vowel = thematicVowel
        if let strong = parts.parts["rm"] {
            let base = String(strong.dropLast())
            six(.pastHistoric, listed: [[strong], [], [base + "e"], [], [], [base + "ero"]])
            six(.pastHistoric, ["", vowel + "sti", "", vowel + "mmo", vowel + "ste", ""])
            return
        }
        switch theme {
        case .are: six(.pastHistoric, ["ai", "asti", "ò", "ammo", "aste", "arono"])
        case .ere:
            six(.pastHistoric, ["ei", "esti", "é", "emmo", "este", "erono"])
            six(.pastHistoric, ["etti", "", "ette", "", "", "ettero"])
        case .ire, .isc: six(.pastHistoric, ["ii", "isti", "ì", "immo", "iste", "irono"])
        }
    }

    private mutating func futureAndConditional(_ infinitive: String) {
        let regular: String =
            switch theme {
            case .are: join(stem, "er")
            default: String(infinitive.dropLast())
            }
        for base in parts.variants("fu") ?? [regular] {
            six(.future, ["ò", "ai", "à", "emo", "ete", "anno"], stem: base)
            six(.conditional, ["ei", "esti", "ebbe", "emmo", "este", "ebbero"], stem: base)
        }
    }

    private mutating func subjunctives() {
        presentSubjunctive()
        let stems = parts.variants("is") ?? [stem + thematicVowel]
        for base in stems {
            six(.subjunctiveImperfect, ["ssi", "ssi", "sse", "ssimo", "ste", "ssero"], stem: base)
        }
    }

    private mutating func presentSubjunctive() {
        let firstPlurals = result.filter {
            $0.features.form == .present && $0.features.person == 1 && $0.features.number == .plural
        }.map(\.form)
        for plural in firstPlurals {
            let base = String(plural.dropLast(2))
            six(.subjunctivePresent, ["", "", "", "mo", "te", ""], stem: base)
        }
        if let singulars = parts.variants("sp") {
            for form in singulars {
                six(.subjunctivePresent, listed: [[form], [form], [form], [], [], [form + "no"]])
            }
            return
        }
        switch theme {
        case .are:
            six(.subjunctivePresent, ["i", "i", "i", "", "", "ino"])
            if stem.hasSuffix("i") { six(.subjunctivePresent, ["i", "i", "i", "", "", "ino"], stem: stem) }
        case .ere, .ire: six(.subjunctivePresent, ["a", "a", "a", "", "", "ano"])
        case .isc: six(.subjunctivePresent, ["isca", "isca", "isca", "", "", "iscano"])
        }
    }

    private mutating func imperative() {
        if let listed = parts.forms("ip") {
            for (variants, (person, number)) in zip(listed, [(UInt8(2), GrammaticalNumber.singular), (2, .plural)]) {
                for form in variants { add(form, Features(number: number, person: person, form: .imperative)) }
            }
            return
        }
        let present = result.filter { $0.features.form == .present && $0.features.person == 2 }
        for inflection in present {
            var form = inflection.form
            if theme == .are, inflection.features.number == .singular { form = stem + "a" }
            add(form, Features(number: inflection.features.number, person: 2, form: .imperative))
        }
    }

    private mutating func nonFinite() {
        let gerundVowel = theme == .are ? "a" : "e"
        add(stem + gerundVowel + "ndo", Features(form: .gerund))
        let regular: String =
            switch theme {
            case .are: stem + "ato"
            case .ere: stem + "uto"
            case .ire, .isc: stem + "ito"
            }
        for participle in parts.variants("pp") ?? [regular] {
            participleForms(String(participle.dropLast()), .pastParticiple)
        }
        let active = parts.parts["pa"].map { String($0.dropLast()) } ?? stem + gerundVowel + "nt"
        for (ending, number) in [("e", GrammaticalNumber.singular), ("i", .plural)] {
            add(active + ending, Features(number: number, form: .presentParticiple))
        }
    }

    private mutating func participleForms(_ base: String, _ form: VerbForm) {
        add(base + "o", Features(gender: .masculine, number: .singular, form: form))
        add(base + "a", Features(gender: .feminine, number: .singular, form: form))
        // arricchito → arricchiti, but fisso → fissi: no participle needs an h.
        add(base + "i", Features(gender: .masculine, number: .plural, form: form))
        add(base + "e", Features(gender: .feminine, number: .plural, form: form))
    }
}
