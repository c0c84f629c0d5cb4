/// Italian morphology: every reading of a word form, by stem and paradigm.
///
/// Looking a form up costs a hash look-up for each way to cut it into stem and ending.
public struct MorphologicalDictionary: Sendable {
    struct StemEntry: Sendable {
        /// Row of the lemma in its table.
        var offset: Int32
        var stemLength: UInt8
        var partOfSpeech: PartOfSpeech
        var gender: Gender
        var paradigm: Int32
    }

    struct EndingEntry: Sendable {
        var paradigm: Int32
        var features: Features
    }

    let lemmas: ModelTable
    private var stemIndex = RowIndex(capacity: 32768)
    private(set) var stems: [StemEntry] = []
    private(set) var endings: [String: [EndingEntry]] = [:]
    /// Paradigms by the hash of what names them in the table.
    private var paradigms: [UInt64: (id: Int32, cut: Int)] = [:]
    private var verbParadigms: [String: (id: Int32, cut: Int)] = [:]
    private var paradigmCount: Int32 = 0
    private var closed: [String: [Reading]] = [:]
    private var verbModels: [String: PrincipalParts] = [:]

    /// Verbs whose compound tenses take *essere*.
    public private(set) var essereVerbs: Set<String> = []

    /// The dictionary of `models/it`, read once, when it is first asked for: translation and key phrases share it.
    ///
    /// - Throws: `ModelError` where a table is missing or a row does not read.
    public init() throws { self = try Self.embedded.get() }

    private static let embedded = Result { try MorphologicalDictionary(reading: ()) }

    private init(reading: ()) throws {
        lemmas = try ModelTable("it/lemmas.tsv")
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
        stems.reserveCapacity(20000)
        try lemmas.forEachRow { row in
            let code = row.column(1)
            switch (code.first, code.count) {
            case (UInt8(ascii: "N"), 2):
                addNominal(row, .noun, code.last == UInt8(ascii: "f") ? .feminine : .masculine)
            case (UInt8(ascii: "N"), 3): addNominal(row, .noun, .any)
            case (UInt8(ascii: "A"), 1): addNominal(row, .adjective, .any)
            case (UInt8(ascii: "V"), 1): addVerb(row)
            case (UInt8(ascii: "A"), 3):
                closed[row[0], default: []].appendIfNew(Reading(lemma: row[0], partOfSpeech: .adverb))
            case (UInt8(ascii: "I"), 1):
                closed[row[0], default: []].appendIfNew(Reading(lemma: row[0], partOfSpeech: .interjection))
            default: throw ModelError.malformed(lemmas.name, line: row.line, "part of speech '\(row[1])'")
            }
        }
    }

    private mutating func addNominal(_ row: ModelRow, _ partOfSpeech: PartOfSpeech, _ gender: Gender) {
        var hash = ByteHash()
        hash.add(partOfSpeech == .noun ? UInt8(ascii: "N") : UInt8(ascii: "A"))
        for byte in row.column(2) { hash.add(byte) }
        let paradigm =
            paradigms[hash.value]
            ?? {
                let nominal = NominalParadigm(row[2], partOfSpeech: partOfSpeech)
                return addParadigm(hash.value, cut: nominal.citationEnding.utf8.count, forms: nominal.endings)
            }()
        addStem(row, cut: paradigm.cut, partOfSpeech, gender, paradigm.id)
    }

    private mutating func addVerb(_ row: ModelRow) {
        if row.column(3).first == UInt8(ascii: "e") { essereVerbs.insert(row[0]) }
        let code = row.column(2)
        var hash = ByteHash()
        hash.add(UInt8(ascii: "V"))
        for byte in code { hash.add(byte) }
        // Regular verbs share a paradigm with those of the same last letters, which decide the spelling.
        if code.first != UInt8(ascii: "=") { for byte in row.column(0).suffix(5) { hash.add(byte) } }
        let paradigm =
            paradigms[hash.value]
            ?? {
                let model = verbModel(for: row[0], paradigm: row[2])
                if let known = verbParadigms[model.infinitive + model.conjugation] {
                    paradigms[hash.value] = known
                    return known
                }
                let parts = verbModels[model.infinitive] ?? PrincipalParts([])
                let forms = VerbConjugator.conjugate(model.infinitive, conjugation: model.conjugation, parts: parts)
                let added = addParadigm(
                    hash.value, cut: model.infinitive.utf8.count, forms: forms.map { ($0.form, $0.features) })
                verbParadigms[model.infinitive + model.conjugation] = added
                return added
            }()
        addStem(row, cut: paradigm.cut, .verb, .any, paradigm.id)
    }

    private mutating func addStem(
        _ row: ModelRow, cut: Int, _ partOfSpeech: PartOfSpeech, _ gender: Gender, _ paradigm: Int32
    ) {
        let lemma = row.column(0)
        guard lemma.count >= cut else { return }
        let length = lemma.count - cut
        stemIndex.add(ByteHash.of(lemma.prefix(length)), offset: stems.count)
        stems.append(
            StemEntry(
                offset: Int32(row.offset), stemLength: UInt8(truncatingIfNeeded: length), partOfSpeech: partOfSpeech,
                gender: gender, paradigm: paradigm))
    }

    private mutating func addParadigm(_ key: UInt64, cut: Int, forms: [(String, Features)]) -> (id: Int32, cut: Int) {
        let id = paradigmCount
        paradigmCount += 1
        paradigms[key] = (id, cut)
        for (ending, features) in forms {
            endings[ending, default: []].append(EndingEntry(paradigm: id, features: features))
        }
        return (id, cut)
    }

    /// The infinitive whose endings the verb shares: an irregular model, or the bare ending with the stem's last letters.
    private func verbModel(for lemma: String, paradigm: String) -> (infinitive: String, conjugation: String) {
        if paradigm.hasPrefix("=") {
            let model = String(paradigm.dropFirst())
            // A contracted infinitive goes by its full stem: dire is dic-ere, fare fac-ere.
            let isContracted = verbModels[model]?.parts["st"] != nil
            let conjugation =
                isContracted ? "ere" : model.hasSuffix("ire") ? "ire" : model.hasSuffix("are") ? "are" : "ere"
            return (model, conjugation)
        }
        guard paradigm == "are" else { return (String(lemma.suffix(3)), paradigm) }
        for ending in ["ciare", "giare", "iare", "care", "gare"] where lemma.hasSuffix(ending) {
            return (ending, paradigm)
        }
        return ("are", paradigm)
    }

    /// Readings of the lower-case form that the tables hold, without enclitics or derivation.
    public func storedReadings(_ form: String) -> [Reading] {
        var readings = closed[form] ?? []
        let bytes = Array(form.utf8)
        var hash = ByteHash()
        var first = readings.endIndex
        for cut in 0...bytes.count {
            if cut > 0 { hash.add(bytes[cut - 1]) }
            // A cut inside a letter of two bytes is none.
            if cut < bytes.count, bytes[cut] & 0xC0 == 0x80 { continue }
            let before = readings.count
            collect(bytes, cut, hash.value, &readings)
            // Longer stems are surer: they come first, after the closed classes.
            if readings.count > before, before > first {
                readings = Array(readings[..<first]) + readings[before...] + readings[first..<before]
            }
            first = min(first, before)
        }
        return readings
    }

    private func collect(_ bytes: [UInt8], _ cut: Int, _ hash: UInt64, _ readings: inout [Reading]) {
        var tails: [EndingEntry]?
        stemIndex.forEachUntil(hash) { index in
            let entry = stems[index]
            guard Int(entry.stemLength) == cut else { return false }
            let known = tails ?? endings[String(decoding: bytes[cut...], as: UTF8.self)] ?? []
            tails = known
            var place = Self.start(of: entry.paradigm, in: known)
            guard place < known.count, known[place].paradigm == entry.paradigm else { return known.isEmpty }
            guard let row = lemmas.row(at: Int(entry.offset)), row.bytes.prefix(cut).elementsEqual(bytes[..<cut])
            else { return false }
            let lemma = row[0]
            while place < known.count, known[place].paradigm == entry.paradigm {
                var features = known[place].features
                if features.gender == .any { features.gender = entry.gender }
                readings.appendIfNew(Reading(lemma: lemma, partOfSpeech: entry.partOfSpeech, features: features))
                place += 1
            }
            return false
        }
    }

    /// The place of the first entry of a paradigm, or of a later one: entries stand by paradigm, as they were added.
    private static func start(of paradigm: Int32, in entries: [EndingEntry]) -> Int {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].paradigm < paradigm { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Array where Element: Equatable {
    mutating func appendIfNew(_ element: Element) {
        if !contains(element) { append(element) }
    }
}
