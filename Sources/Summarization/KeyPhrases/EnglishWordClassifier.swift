import Lexicon
import Text

/// Tells English words by the English side of the dictionary and by endings, and by what stands beside them: *the
/// ruling* is a noun, *police generally need* has a verb.
struct EnglishWordClassifier: WordClassifier {
    private let lexicon: EnglishLexicon

    var headComesFirst: Bool { false }

    /// The embedded tables, read when they are first asked for.
    ///
    /// - Throws: `ModelError` where an embedded table is missing or does not read.
    static func embedded() throws -> EnglishWordClassifier { EnglishWordClassifier(lexicon: try lexicon.get()) }

    private static let lexicon = Result { try EnglishLexicon() }

    mutating func words(of sentence: Sentence, in text: SourceText) -> [ClassifiedWord] {
        let surfaces = TokenSurface.surfaces(of: sentence, in: text)
        let forms = surfaces.map { $0.isWord ? lexicon.form($0.form) : EnglishForm() }
        let names = NameRuns.names(
            zip(surfaces, forms).map { surface, form in
                NameRuns.Word(
                    isCapitalized: surface.isCapitalized, isInitial: surface.isInitial,
                    isNoun: form.noun != nil, isKnown: form.isKnown, isLink: surface.form == "of",
                    isFunction: form.isFunction || (form.noun == nil && (form.isVerb || form.isPast || form.isAdverb)))
            })
        var result: [ClassifiedWord] = []
        for index in surfaces.indices {
            let place = Place(
                form: forms[index], before: index > 0 ? forms[index - 1] : nil,
                after: index + 1 < forms.count ? forms[index + 1] : nil, previous: result.last?.wordClass ?? .other)
            var word = word(surfaces[index].form, names[index], place)
            word.setCapital(surfaces[index])
            word.joinsPrevious = Self.joins(place.previous, word.wordClass)
            result.append(word)
        }
        return result
    }

    private static func joins(_ left: WordClass, _ right: WordClass) -> Bool {
        switch (left, right) {
        case (.adjective, .adjective), (.adjective, .noun), (.noun, .noun), (.name, .noun), (.name, .name): true
        default: false
        }
    }

    private func word(_ form: String, _ isName: Bool, _ place: Place) -> ClassifiedWord {
        if isName { return ClassifiedWord(.name, lemma: form) }
        // "Of the court": the article goes with the preposition.
        if form == "of" || (form == "the" && place.previous == .link) { return ClassifiedWord(.link) }
        if place.form.isFunction || !place.form.isWord { return .other }
        if let noun = place.form.noun, place.isNoun {
            return ClassifiedWord(.noun, lemma: noun, weight: lexicon.weights[noun])
        }
        if place.isAdjective { return ClassifiedWord(.adjective, lemma: form, weight: lexicon.weights[form]) }
        return .other
    }
}

/// A word between its neighbours.
private struct Place {
    let form: EnglishForm
    let before: EnglishForm?
    let after: EnglishForm?
    /// What the word before was taken for.
    let previous: WordClass

    /// Whether the word before says that a noun phrase goes on.
    private var isDetermined: Bool {
        before?.isDeterminer == true || before?.isPreposition == true || previous == .adjective
    }

    var isNoun: Bool {
        if form.isAdjective, isBeforeNoun { return false }
        if isDetermined { return true }
        // "It records", "to record", but "access to records".
        if form.isVerb, before?.isPronoun == true || (before?.isVerbSign == true && !form.isThirdPerson) {
            return false
        }
        if form.isPast { return false }
        if form.isGerund { return previous == .noun || before?.isVerbSign != true }
        if form.isVerb, previous == .noun || previous == .name { return !isFollowedByObject }
        return true
    }

    var isAdjective: Bool {
        if form.isPast { return isBeforeNoun && (isDetermined || !form.isKnown) && before?.isVerbSign != true }
        return form.isAdjective && !form.isAdverb
    }

    private var isBeforeNoun: Bool { after?.noun != nil && after?.isFunction == false }

    /// "The study shows that", "the court limits police": what follows a verb and no noun.
    private var isFollowedByObject: Bool {
        guard let after else { return false }
        // "The ruling leaves exceptions": a plural hardly ever stands before its noun.
        if form.isThirdPerson, after.noun != nil || after.isAdjective { return true }
        return after.isDeterminer || after.isPronoun || after.isPreposition && form.isThirdPerson
    }
}
