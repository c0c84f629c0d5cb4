import Lexicon

/// What a noun phrase behind a verb must be to be its subject rather than its object.
enum SubjectKind: String {
    case any, being, thing
}

/// Everything that transfer and generation look up.
struct TranslationLexicon: Sendable {
    let dictionary: BilingualDictionary
    let essereVerbs: Set<String>
    /// Verbs that a being does to something: they have an object, and a subject of that kind.
    let agentiveVerbs: Set<String>
    /// What may stand behind a verb as its subject.
    let subjectsBehind: [String: SubjectKind]
    let verbs: EnglishVerb
    let nouns: EnglishNoun
    private var functionWords: [String: (singular: String, plural: String)] = [:]

    init(morphology: MorphologicalDictionary) throws {
        dictionary = try BilingualDictionary()
        essereVerbs = morphology.essereVerbs
        var agentive: Set<String> = []
        try ModelTable("it/agentive-verbs.tsv").forEachRow { agentive.insert($0[0]) }
        agentiveVerbs = agentive
        var subjects: [String: SubjectKind] = [:]
        try ModelTable("it/verb-subjects.tsv").forEachRow { row in subjects[row[0]] = SubjectKind(rawValue: row[1]) }
        subjectsBehind = subjects
        verbs = try EnglishVerb()
        nouns = try EnglishNoun()
        let table = try ModelTable("it-en/function-words.tsv")
        table.forEachRow { row in
            let singular = row[2]
            let plural = row[3]
            functionWords[row[0] + "/" + row[1]] = (singular, plural.isEmpty ? singular : plural)
        }
    }

    /// English of a function word, or nil.
    func functionWord(_ lemma: String, _ partOfSpeech: PartOfSpeech, plural: Bool = false) -> String? {
        guard let entry = functionWords[lemma + "/" + partOfSpeech.rawValue] else { return nil }
        return plural ? entry.plural : entry.singular
    }
}
