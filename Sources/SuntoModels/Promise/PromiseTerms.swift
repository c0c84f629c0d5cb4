import Lexicon

/// Glossaries to test the promise with.
enum PromiseTerms {
    /// The terms of the domain lists as a user's glossary, one of each source.
    static func domainLists() throws -> [Term] { try own(TermIndex.builtIn().embedded) { $0.isDomain } }

    /// The nouns, adjectives and verbs among the general expressions as a user's glossary.
    static func expressions() throws -> [Term] {
        try own(TermIndex.builtIn().embedded) { $0.origin == .general && $0.conditions.isEmpty && isOpen($0.kind) }
    }

    /// A glossary of lemmas with invented targets: no dictionary can have them by chance. No two share a form, and none
    /// is a verb that others are conjugated with.
    static func invented(_ count: Int) throws -> [Term] {
        let helpers: Set<String> = [
            "essere", "avere", "stare", "volere", "potere", "dovere", "fare", "venire", "andare",
        ]
        let morphology = try MorphologicalDictionary()
        let entries = FormGenerator(morphology).entries.filter { entry in
            entry.lemma.count > 3 && !helpers.contains(entry.lemma) && entry.lemma.allSatisfy(\.isLetter)
                && !entry.forms.contains { isClosed($0.form, morphology) }
        }
        var taken: Set<String> = []
        var terms: [Term] = []
        // Spread over the alphabet: every so manieth entry.
        let step = max(entries.count / max(count, 1), 1)
        for offset in 0..<step {
            for index in stride(from: offset, to: entries.count, by: step) where terms.count < count {
                let entry = entries[index]
                let forms = Set(entry.forms.map(\.form))
                guard forms.contains(entry.lemma), taken.isDisjoint(with: forms) else { continue }
                taken.formUnion(forms)
                terms.append(
                    Term(
                        words: [entry.lemma], english: target(terms.count), kind: kind(entry),
                        origin: .glossary(0, "own")))
            }
        }
        return terms
    }

    /// Whether a form is, or may be, a word of grammar: *agli*, *stesso*, *sesto*, *luglio* come out by rules.
    private static func isClosed(_ form: String, _ morphology: MorphologicalDictionary) -> Bool {
        let open: Set<PartOfSpeech> = [.noun, .adjective, .verb, .adverb]
        return ruled.contains(form) || form.hasSuffix("esimo") || comparatives.contains(form)
            || morphology.storedReadings(form).contains { !open.contains($0.partOfSpeech) || !$0.kind.isEmpty }
    }

    /// Comparatives, which have a rule as well.
    private static let comparatives: Set<String> = ["migliore", "miglior", "peggiore", "peggior", "maggiore", "minore"]

    /// Months and ordinals, which rules of dates and numbers write.
    private static let ruled: Set<String> = [
        "primo", "secondo", "terzo", "quarto", "quinto", "sesto", "settimo", "ottavo", "nono", "decimo",
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
        "novembre", "dicembre",
    ]

    private static func kind(_ entry: FormGenerator.Entry) -> Term.Kind {
        switch entry.partOfSpeech {
        case .noun: .noun(entry.gender)
        case .adjective: .adjective
        default: .verb
        }
    }

    /// "do not translate": expressions whose target is their source.
    static func kept() throws -> [Term] {
        try domainLists().filter { term in if case .noun = term.kind { true } else { false } }.map { term in
            var term = term
            term.english = TermInflector.Form(words: term.words).text
            term.information = SenseInformation()
            return term
        }
    }

    private static func isOpen(_ kind: Term.Kind) -> Bool {
        switch kind {
        case .noun, .adjective, .verb: true
        default: false
        }
    }

    private static func own(_ terms: [Term], where isWanted: (Term) -> Bool) -> [Term] {
        var seen: Set<[String]> = []
        return terms.filter { isWanted($0) && seen.insert($0.words).inserted }.map { term in
            Term(
                words: term.words, english: term.english, kind: term.kind, information: term.information,
                origin: .glossary(0, "own"))
        }
    }

    /// A word of made-up syllables: "blodak", "blodal", …
    private static func target(_ number: Int) -> String {
        let syllables = ["bor", "dem", "fip", "gan", "hul", "jat", "kem", "lod", "mip", "nar"]
        var rest = number
        var word = ""
        repeat {
            word = syllables[rest % 10] + word
            rest /= 10
        } while rest > 0
        return "q" + word + "ent"
    }
}

extension Term {
    fileprivate var isDomain: Bool { if case .domain = origin { true } else { false } }
}
