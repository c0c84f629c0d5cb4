import Lexicon
import Translation

/// A sentence that holds a term in some form, and the English of which one must be in its translation.
struct PromiseCase {
    var sentence: String
    var expected: [String]
    /// The term as it stands in it, without what is between its words.
    var form: String
}

/// Builds sentences around every form of a term.
struct PromiseCases {
    private let inflector: TermInflector
    private let nouns: EnglishNoun
    private let verbs: EnglishVerb

    init() throws {
        inflector = TermInflector(try MorphologicalDictionary())
        nouns = try EnglishNoun()
        verbs = try EnglishVerb()
    }

    /// Sentences with the term: none where it is neither noun, adjective nor verb.
    func cases(of term: Term) -> [PromiseCase] {
        // "deficit/pil": the tokenizer makes three words of it.
        guard term.words.allSatisfy({ word in word.contains(where: \.isLetter) && !word.contains("/") }) else {
            return []
        }
        return switch term.kind {
        case .noun(let gender): nounCases(term, gender)
        case .adjective: adjectiveCases(term)
        case .verb: verbCases(term)
        default: []
        }
    }

    // MARK: Nouns

    private func nounCases(_ term: Term, _ gender: Gender) -> [PromiseCase] {
        let forms = inflector.nouns(term.words, gender: gender)
        guard !forms.isEmpty else {
            let text = TermInflector.Form(words: term.words, features: Features(), head: 0).text
            return ["Hanno parlato spesso di \(text).", "Il rapporto riguarda \(text)."].map {
                PromiseCase(sentence: $0, expected: [singular(term), plural(term)], form: text)
            }
        }
        return forms.flatMap { form in
            let isOpen = forms.count > 1 && forms[0].words == forms[1].words || form.features.number == .any
            return sentences(form, isPlural: form.features.number == .plural).map { sentence, tellsNumber in
                var expected = expected(term, form, isOpen: isOpen && !tellsNumber)
                // "the evening gown cost": before another noun English has the singular.
                if sentence.hasPrefix("La bellezza"), !term.isKept { expected.append(singular(term)) }
                return PromiseCase(sentence: sentence, expected: expected, form: form.text)
            }
        }
    }

    private func expected(_ term: Term, _ form: TermInflector.Form, isOpen: Bool) -> [String] {
        if term.isKept { return [form.text] }
        if isOpen || form.features.number == .any { return [singular(term), plural(term)] }
        // Listed in the plural, it comes out as its target is listed.
        if form.words == term.words, form.features.number == .plural { return [singular(term), plural(term)] }
        return [form.features.number == .plural ? plural(term) : singular(term)]
    }

    private func singular(_ term: Term) -> String { withoutArticle(term.english) }

    private func plural(_ term: Term) -> String {
        let flags = term.information.flags
        let bare = withoutArticle(term.english)
        return flags.contains("u") || flags.contains("pl") ? bare : nouns.plural(bare)
    }

    private func withoutArticle(_ english: String) -> String {
        english.hasPrefix("the ") ? String(english.dropFirst(4)) : english
    }

    /// Sentences, and whether the words around tell the number.
    private func sentences(_ form: TermInflector.Form, isPlural: Bool) -> [(String, Bool)] {
        let text = form.text
        let features = form.features
        let isFeminine = features.gender == .feminine
        let new = "ennesim" + (isPlural ? (isFeminine ? "e" : "i") : (isFeminine ? "a" : "o"))
        var result: [(String, Bool)] = [
            ("Hanno parlato spesso di \(text).", false),
            ("Il rapporto riguarda \(ItalianArticle.definite(text, features)).", true),
            ("\(capitalized(ItalianArticle.definite(text, features))) \(isPlural ? "contano" : "conta") molto.", true),
            ("La bellezza \(ItalianArticle.articulated("di", text, features)) è grande.", true),
            ("Si è discusso a lungo \(ItalianArticle.articulated("su", text, features)).", true),
            ("Il rapporto riguarda \(ItalianArticle.definite(new + " " + text, features)).", true),
        ]
        // "un'altra" is one word of English, whatever begins with *altra*.
        if !isPlural, !text.hasPrefix("altr") {
            result.append(("Hanno visto \(ItalianArticle.indefinite(text, features.gender)).", true))
        }
        // An adjective between the words of the term, behind its head.
        if form.words.count > form.head + 1 {
            let other = isPlural ? "importanti" : "importante"
            var words = form.words
            words.insert(other, at: form.head + 1)
            let between = TermInflector.Form(words: words, features: features, head: form.head).text
            result.append(("Il rapporto riguarda \(ItalianArticle.definite(between, features)).", true))
        }
        return result
    }

    /// A form of the target; of *be* all that one tense has.
    private func english(_ term: Term, _ form: EnglishVerb.Form) -> [String] {
        guard term.english.hasPrefix("be ") else { return [verbs.inflect(term.english, form)] }
        return ["be", "am", "is", "are", "was", "were", "been", "'s"].map { $0 + term.english.dropFirst(2) }
    }

    private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    // MARK: Adjectives

    private func adjectiveCases(_ term: Term) -> [PromiseCase] {
        let frames: [(String, Features)] = [
            ("Hanno comprato una casa", Features(gender: .feminine, number: .singular)),
            ("Hanno visto i palazzi", Features(gender: .masculine, number: .plural)),
        ]
        // "incinta": listed in the feminine, it has no masculine; of several words the second would agree as well.
        let isFeminine = term.words[0].hasSuffix("a")
        return frames.filter { !isFeminine || $0.1.gender == .feminine }.map { frame, features in
            let text = inflector.adjective(term.words, features).text
            return PromiseCase(sentence: "\(frame) \(text).", expected: [term.english], form: text)
        }
    }

    // MARK: Verbs

    private func verbCases(_ term: Term) -> [PromiseCase] {
        // "cavarsela": its clitics change with its person, and no dictionary conjugates it.
        guard ["are", "ere", "ire", "rre", "rsi"].contains(where: term.words[0].hasSuffix) else { return [] }
        let isPronominal = term.words[0].hasSuffix("rsi")
        let takesEssere = isPronominal || term.information.frames["aux"] == "e"
        func text(_ features: Features) -> String? { inflector.verb(term.words, features)?.text }
        let clitic = isPronominal ? "si " : ""
        var result: [PromiseCase] = []
        func add(_ sentence: String?, _ forms: [EnglishVerb.Form]) {
            guard let sentence else { return }
            result.append(
                PromiseCase(sentence: sentence, expected: forms.flatMap { english(term, $0) }, form: sentence))
        }
        add(
            text(Features(number: .singular, person: 3, form: .present)).map { "La società \(clitic)\($0)." }, [.third])
        add(text(Features(number: .plural, person: 3, form: .present)).map { "Le società \(clitic)\($0)." }, [.base])
        add(text(Features(number: .singular, person: 3, form: .future)).map { "La società \(clitic)\($0)." }, [.base])
        add(
            "La società vuole \(TermInflector.Form(words: term.words, features: Features(), head: 0).text).", [.base])
        // "è stata": the perfect of *essere* as well as of *stare*.
        guard term.words[0] != "stare" else { return result }
        let participle = Features(
            gender: takesEssere ? .feminine : .masculine, number: .singular, form: .pastParticiple)
        add(
            text(participle).map { "La società \(clitic)\(takesEssere ? "è" : "ha") \($0)." }, [.past, .participle])
        return result
    }
}

extension Term {
    /// Whether its target is its source: "do not translate".
    var isKept: Bool { english.lowercased().splitWords() == words }
}
