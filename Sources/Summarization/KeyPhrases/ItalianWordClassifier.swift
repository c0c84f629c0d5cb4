import Lexicon
import Text

/// Tells Italian words by the morphological dictionary, and by what stands beside them where it allows several classes:
/// *il governo* is a noun, *non governo* a verb; *piante infette* agrees, *increspature prodotte da* is a participle.
struct ItalianWordClassifier: WordClassifier {
    private let analyzer: MorphologicalAnalyzer
    private let weights: WordWeights
    private var forms: [String: ItalianForm] = [:]

    var headComesFirst: Bool { true }

    init(analyzer: MorphologicalAnalyzer, weights: WordWeights) {
        self.analyzer = analyzer
        self.weights = weights
    }

    /// The embedded dictionary and table, read when they are first asked for.
    ///
    /// - Throws: `ModelError` where an embedded table is missing or does not read.
    static func embedded() throws -> ItalianWordClassifier {
        try ItalianWordClassifier(
            analyzer: MorphologicalAnalyzer(dictionary: MorphologicalDictionary()), weights: weights.get())
    }

    private static let weights = Result { try WordWeights(language: .italian) }

    mutating func words(of sentence: Sentence, in text: SourceText) -> [ClassifiedWord] {
        let surfaces = TokenSurface.surfaces(of: sentence, in: text)
        let forms = surfaces.map { form($0) }
        let names = NameRuns.names(
            zip(surfaces, forms).map { surface, form in
                NameRuns.Word(
                    isCapitalized: surface.isCapitalized, isInitial: surface.isInitial, isNoun: form.noun != nil,
                    isKnown: form.isKnown, isLink: form.isLink,
                    isFunction: form.isFunction || form.isVerbOnly)
            })
        var chooser = ItalianClassChooser(surfaces: surfaces, forms: forms, names: names, weights: weights)
        return chooser.words()
    }

    private mutating func form(_ surface: TokenSurface) -> ItalianForm {
        guard surface.isWord else { return ItalianForm() }
        if let known = forms[surface.form] { return known }
        let form = ItalianForm(surface.form, analyzer)
        forms[surface.form] = form
        return form
    }
}

/// What the dictionary says a form may be.
struct ItalianForm {
    var noun: Reading?
    var nouns: [Features] = []
    var adjective: Reading?
    var adjectives: [Features] = []
    var isFinite = false
    var isParticiple = false
    /// Infinitive or gerund.
    var isNonFinite = false
    var isAdverb = false
    var isDeterminer = false
    var isAdposition = false
    /// *di*, *della*, *d'*.
    var isLink = false
    var isClitic = false
    var isAuxiliary = false
    var isFunction = false
    var isKnown = false

    init() {}

    init(_ form: String, _ analyzer: MorphologicalAnalyzer) {
        let bare = form.hasSuffix("'") ? String(form.dropLast()) : form
        let readings = analyzer.readings(form)
        for reading in readings { add(reading) }
        isLink = Self.links.contains(bare)
        isAdposition = isAdposition || isLink
        isFunction = isFunction || isLink
        isKnown = !readings.isEmpty || isLink
    }

    private static let links: Set<String> = ["di", "del", "dello", "della", "dell", "dei", "degli", "delle", "d"]

    private mutating func add(_ reading: Reading) {
        switch reading.partOfSpeech {
        case .noun:
            noun = noun ?? reading
            nouns.append(reading.features)
        case .adjective:
            adjective = adjective ?? reading
            adjectives.append(reading.features)
        case .verb, .auxiliary:
            if reading.partOfSpeech == .auxiliary || Self.auxiliaries.contains(reading.lemma) { isAuxiliary = true }
            switch reading.features.form {
            case .pastParticiple: isParticiple = true
            case .infinitive, .gerund: isNonFinite = true
            // Imperatives hardly ever stand in running text, and many nouns look like one.
            case .imperative, .presentParticiple: break
            default: isFinite = true
            }
        case .adverb: isAdverb = true
        case .determiner, .numeral:
            isDeterminer = true
            isFunction = true
        case .adposition:
            isAdposition = true
            isFunction = true
        case .pronoun:
            isClitic = isClitic || reading.kind.hasPrefix("clit")
            isFunction = true
        case .coordinator, .subordinator, .interjection, .properNoun, .punctuation, .symbol, .other: isFunction = true
        }
    }

    private static let auxiliaries: Set<String> = ["essere", "avere", "venire"]

    /// Whether it can only be a verb.
    var isVerbOnly: Bool { noun == nil && adjective == nil && (isFinite || isParticiple || isNonFinite) }
}
