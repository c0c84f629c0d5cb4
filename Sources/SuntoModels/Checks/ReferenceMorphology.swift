import Lexicon

/// The forms of a reference morphology in the notation of Morph-it!.
struct ReferenceMorphology {
    private var lemmasOfForms: Set<String> = []
    private var forms: Set<String> = []
    private var verbLemmas: Set<String> = []
    private var lemmas: Set<String> = []
    private let words: WordList?
    private var genders: [String: Set<Gender>] = [:]

    /// Reads the forms, and words that count as forms beside them: no list has all.
    init(_ path: String, words: WordList?) throws {
        self.words = words

        try ReferenceFile.forEachLine(path) { columns in
            guard columns.count > 2 else { return }
            let (form, lemma, features) = (String(columns[0]), String(columns[1]), columns[2])
            forms.insert(form)
            lemmasOfForms.insert(form + "\t" + lemma)
            lemmas.insert(lemma)
            if features.hasPrefix("NOUN-") {
                genders[lemma, default: []].insert(features.hasPrefix("NOUN-M") ? .masculine : .feminine)
            } else if features.contains("inf+pres") {
                verbLemmas.insert(lemma)
            }
        }
    }

    /// Whether the reference has the lemma; a verb must be one there as well.
    func has(_ lemma: String, _ partOfSpeech: PartOfSpeech) -> Bool {
        partOfSpeech == .verb ? verbLemmas.contains(lemma) : lemmas.contains(lemma)
    }

    /// Whether it has the form of that lemma, or of any where it files the form under another one.
    func has(form: String, of lemma: String) -> Bool { lemmasOfForms.contains(form + "\t" + lemma) }

    /// Whether it has the form at all.
    func has(form: String) -> Bool { forms.contains(form) || words?.rank(form) != nil }

    /// The genders of a noun; empty where the reference has no such noun.
    func genders(of noun: String) -> Set<Gender> { genders[noun] ?? [] }
}
