/// Italian morphology: every reading of a word form, by stem and paradigm.
///
/// Looking a form up costs a hash look-up for each way to cut it into stem and ending.
public struct MorphologicalDictionary: Sendable {
    struct StemEntry: Sendable {
        var lemma: String
        var partOfSpeech: PartOfSpeech
        var gender: Gender
        var paradigm: Int32
    }

    struct EndingEntry: Sendable {
        var paradigm: Int32
        var features: Features
    }

    private var stems: [String: [StemEntry]] = [:]
    private var endings: [String: [EndingEntry]] = [:]
    private var paradigms: [String: Int32] = [:]
    private var closed: [String: [Reading]] = [:]
    private var verbModels: [String: PrincipalParts] = [:]

    /// Verbs whose compound tenses take *essere*.
    public private(set) var essereVerbs: Set<String> = []

    /// The dictionary of `models/it`.
    ///
    /// - Throws: `ModelError` where a table is missing or a row does not read.
    public init() throws {
        try readClosedClasses()
        try readIrregularVerbs()
        try readLemmas()
    }

    private mutating func readClosedClasses() throws {
        let table = try ModelTable("it/function-words.tsv")
        try table.forEachRow { row in
            guard let partOfSpeech = PartOfSpeech(rawValue: row[2]) else {
                throw ModelError.malformed(table.name, line: row.line, "part of speech '\(row[2])'")
            }
            let (features, kind) = Self.closedClassFeatures(row.words(3))
            closed[row[0], default: []].append(
                Reading(lemma: row[1], partOfSpeech: partOfSpeech, features: features, kind: kind))
        }
    }

    private static func closedClassFeatures(_ words: [String]) -> (Features, String) {
        var features = Features()
        var kind: [String] = []
        for word in words {
            switch word {
            case "m": features.gender = .masculine
            case "f": features.gender = .feminine
            case "s": features.number = .singular
            case "p": features.number = .plural
            case "1", "2", "3": features.person = UInt8(word) ?? 0
            default: kind.append(word)
            }
        }
        return (features, kind.joined(separator: " "))
    }

    private mutating func readIrregularVerbs() throws {
        let table = try ModelTable("it/irregular-verbs.tsv")
        table.forEachRow { row in
            verbModels[row[0]] = PrincipalParts(row.words(1))
        }
    }

    private mutating func readLemmas() throws {
        let table = try ModelTable("it/lemmas.tsv")
        stems.reserveCapacity(32768)
        try table.forEachRow { row in
            let lemma = row[0]
            let paradigm = row[2]
            switch row[1] {
            case "Nm": addNominal(lemma, .noun, .masculine, paradigm)
            case "Nf": addNominal(lemma, .noun, .feminine, paradigm)
            case "Nmf": addNominal(lemma, .noun, .any, paradigm)
            case "A": addNominal(lemma, .adjective, .any, paradigm)
            case "V": addVerb(lemma, paradigm, row[3])
            case "Adv": closed[lemma, default: []].appendIfNew(Reading(lemma: lemma, partOfSpeech: .adverb))
            case "I": closed[lemma, default: []].appendIfNew(Reading(lemma: lemma, partOfSpeech: .interjection))
            default: throw ModelError.malformed(table.name, line: row.line, "part of speech '\(row[1])'")
            }
        }
    }

    private mutating func addNominal(
        _ lemma: String, _ partOfSpeech: PartOfSpeech, _ gender: Gender, _ paradigm: String
    ) {
        let nominal = NominalParadigm(paradigm, partOfSpeech: partOfSpeech)
        let key = partOfSpeech.rawValue + paradigm
        let id = paradigmIdentifier(key) { nominal.endings }
        guard lemma.hasSuffix(nominal.citationEnding) else { return }
        let stem = String(lemma.dropLast(nominal.citationEnding.count))
        stems[stem, default: []].append(
            StemEntry(lemma: lemma, partOfSpeech: partOfSpeech, gender: gender, paradigm: id))
    }

    private mutating func addVerb(_ lemma: String, _ paradigm: String, _ auxiliary: String) {
        if auxiliary == "e" { essereVerbs.insert(lemma) }
        let model = verbModel(for: lemma, paradigm: paradigm)
        let parts = verbModels[model.infinitive]
        let id = paradigmIdentifier("V" + model.infinitive + model.conjugation) {
            VerbConjugator.conjugate(
                model.infinitive, conjugation: model.conjugation, parts: parts ?? PrincipalParts([])
            ).map { ($0.form, $0.features) }
        }
        let stem = String(lemma.dropLast(model.infinitive.count))
        stems[stem, default: []].append(
            StemEntry(lemma: lemma, partOfSpeech: .verb, gender: .any, paradigm: id))
    }

    /// The infinitive whose endings the verb shares: an irregular model, or the bare ending with the stem's last letters.
    private func verbModel(for lemma: String, paradigm: String) -> (infinitive: String, conjugation: String) {
        if paradigm.hasPrefix("=") {
            let model = String(paradigm.dropFirst())
            let conjugation =
                model.hasSuffix("ire") ? "ire" : model.hasSuffix("are") && model != "fare" ? "are" : "ere"
            return (model, conjugation)
        }
        guard paradigm == "are" else { return (String(lemma.suffix(3)), paradigm) }
        for ending in ["ciare", "giare", "iare", "care", "gare"] where lemma.hasSuffix(ending) {
            return (ending, paradigm)
        }
        return ("are", paradigm)
    }

    private mutating func paradigmIdentifier(_ key: String, _ forms: () -> [(String, Features)]) -> Int32 {
        if let id = paradigms[key] { return id }
        let id = Int32(paradigms.count)
        paradigms[key] = id
        for (ending, features) in forms() {
            endings[ending, default: []].append(EndingEntry(paradigm: id, features: features))
        }
        return id
    }

    /// Readings of the lower-case form that the tables hold, without enclitics or derivation.
    public func storedReadings(_ form: String) -> [Reading] {
        var readings = closed[form] ?? []
        var index = form.endIndex
        while true {
            if let entries = stems[String(form[..<index])], let tails = endings[String(form[index...])] {
                for entry in entries {
                    for tail in tails where tail.paradigm == entry.paradigm {
                        var features = tail.features
                        if features.gender == .any { features.gender = entry.gender }
                        readings.appendIfNew(
                            Reading(lemma: entry.lemma, partOfSpeech: entry.partOfSpeech, features: features))
                    }
                }
            }
            if index == form.startIndex { break }
            index = form.index(before: index)
        }
        return readings
    }
}

extension Array where Element: Equatable {
    mutating func appendIfNew(_ element: Element) {
        if !contains(element) { append(element) }
    }
}
