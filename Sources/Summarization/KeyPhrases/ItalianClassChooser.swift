import Lexicon
import Text

/// Chooses one class for each word of an Italian sentence, from left to right.
struct ItalianClassChooser {
    let surfaces: [TokenSurface]
    let forms: [ItalianForm]
    let names: [Bool]
    let weights: WordWeights
    /// What was chosen so far, and what it may agree in.
    private var chosen: [ClassifiedWord] = []
    private var features: [Features] = []

    init(surfaces: [TokenSurface], forms: [ItalianForm], names: [Bool], weights: WordWeights) {
        self.surfaces = surfaces
        self.forms = forms
        self.names = names
        self.weights = weights
    }

    mutating func words() -> [ClassifiedWord] {
        for index in surfaces.indices { choose(index) }
        return chosen
    }

    private mutating func choose(_ index: Int) {
        let (surface, form) = (surfaces[index], forms[index])
        if !surface.isWord {
            add(.other)
        } else if names[index] {
            add(ClassifiedWord(.name, lemma: surface.form), joins: joinsName(index))
        } else if form.isLink || (previous == .link && Self.articles.contains(surface.form)) {
            // "Diametro di un protone": the article goes with the preposition.
            add(ClassifiedWord(.link))
        } else if form.isFunction {
            add(.other)
        } else if !form.isKnown {
            if Self.looksVerbal(surface.form) { add(.other) } else { addNoun(surface.form, [Features()], index) }
        } else if let noun = form.noun, isNoun(index) {
            addNoun(noun.lemma, form.nouns, index)
        } else if let adjective = form.adjective, isAdjective(index) {
            addAdjective(adjective.lemma, form.adjectives)
        } else {
            add(.other)
        }
    }

    private mutating func add(_ word: ClassifiedWord, joins: Bool = false, _ features: Features = Features()) {
        var word = word
        word.joinsPrevious = joins
        word.setCapital(surfaces[chosen.count])
        chosen.append(word)
        self.features.append(features)
    }

    private mutating func addNoun(_ lemma: String, _ readings: [Features], _ index: Int) {
        var noun = readings.first ?? Features()
        // "Joint venture": foreign words side by side.
        var joins = previous == .noun && !forms[index].isKnown && !forms[index - 1].isKnown
        if previous == .adjective, let last = features.last, let agreeing = readings.first(where: last.agrees) {
            (noun, joins) = (agreeing, true)
        }
        add(ClassifiedWord(.noun, lemma: lemma, weight: weights[lemma]), joins: joins, noun)
    }

    private mutating func addAdjective(_ lemma: String, _ readings: [Features]) {
        var adjective = readings.first ?? Features()
        var joins = false
        if previous != .other, previous != .link, let last = features.last,
            let agreeing = readings.first(where: last.agrees)
        {
            (adjective, joins) = (agreeing, true)
        }
        add(ClassifiedWord(.adjective, lemma: lemma, weight: weights[lemma]), joins: joins, adjective)
    }

    /// *Casale Monferrato*; *processo Eternit*, but a person's name of several words stands for itself.
    private func joinsName(_ index: Int) -> Bool {
        if previous == .name { return true }
        return previous == .noun && !(index + 1 < names.count && names[index + 1])
    }

    private var previous: WordClass { chosen.last?.wordClass ?? .other }

    /// The form before, but for adverbs: *non è ancora stato*.
    private func before(_ index: Int) -> ItalianForm? {
        forms[..<index].last { !($0.isAdverb && !$0.isFunction && $0.noun == nil && $0.adjective == nil) }
    }

    private func next(_ index: Int) -> ItalianForm? { index + 1 < forms.count ? forms[index + 1] : nil }

    private func isNoun(_ index: Int) -> Bool {
        let form = forms[index]
        let isDetermined = isDetermined(index)
        if form.adjective != nil, !isDetermined || isBeforeItsNoun(index) {
            if isBeforeItsNoun(index) || agreesWithPrevious(form.adjectives) { return false }
        }
        if form.isFinite || form.isNonFinite {
            if isDetermined { return true }
            if isAfterVerbSign(index) || previous == .noun || previous == .name { return false }
        }
        if form.isParticiple {
            if isDetermined { return true }
            if before(index)?.isAuxiliary == true || previous == .noun || previous == .name { return false }
        }
        return true
    }

    private func isAdjective(_ index: Int) -> Bool {
        let form = forms[index]
        let agrees = agreesWithPrevious(form.adjectives)
        if form.isParticiple {
            if before(index)?.isAuxiliary == true { return false }
            // "Prodotte da", "decorato con": a clause of its own.
            if let next = next(index), next.isAdposition, !next.isLink { return false }
        }
        // "Proveniente da".
        let isOpen = surfaces[index].form.hasSuffix("nte") || surfaces[index].form.hasSuffix("nti")
        if isOpen, let next = next(index), next.isAdposition, !next.isLink { return false }
        // "La regola viola il principio".
        if form.isFinite || form.isNonFinite, next(index)?.isDeterminer == true { return false }
        if form.isFinite || form.isNonFinite || form.isAdverb { return agrees || isBeforeItsNoun(index) }
        return true
    }

    /// Whether an article, preposition or adjective before the word says that a noun follows.
    private func isDetermined(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = forms[index - 1]
        return before.isDeterminer || before.isAdposition
            || (previous == .adjective && agreesWithPrevious(forms[index].nouns))
    }

    private func isAfterVerbSign(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = forms[index - 1]
        return (before.isClitic && !before.isDeterminer) || before.isAuxiliary
            || Self.verbSigns.contains(surfaces[index - 1].form)
    }

    private static let articles: Set<String> = ["un", "uno", "una", "un'"]
    private static let verbSigns: Set<String> = ["non", "che", "chi", "cui", "si", "ne", "ci", "vi", "mi", "ti"]

    private func agreesWithPrevious(_ readings: [Features]) -> Bool {
        guard previous == .noun || previous == .adjective || previous == .name, let last = features.last else {
            return false
        }
        return readings.contains(where: last.agrees)
    }

    /// *I giovani tecnici*: the first of two that may be nouns, where the second is none but a noun.
    private func isBeforeItsNoun(_ index: Int) -> Bool {
        guard let next = next(index), next.noun != nil, next.adjective == nil, !next.isFunction else { return false }
        return forms[index].adjectives.contains { adjective in next.nouns.contains(where: adjective.agrees) }
    }

    /// Endings that an unknown word has when it is a verb or an adverb.
    private static func looksVerbal(_ form: String) -> Bool { verbalEndings.contains(where: form.hasSuffix) }

    private static let verbalEndings = [
        "ndo", "mente", "rono", "vano", "ranno", "ebbe", "ssero", "are", "ere", "ire", "arsi", "ersi", "irsi", "rà",
        "ato", "ati", "ata", "ate", "uto", "ito", "iscono", "ano", "ono",
    ]
}
