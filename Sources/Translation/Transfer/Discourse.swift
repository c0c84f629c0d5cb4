import Lexicon

/// What a text has spoken of so far: for the pronouns that Italian leaves out, for senses and the domain.
///
/// A sentence reads what those before it left and leaves its own. Sentences of speech carry no subject over.
public struct Discourse: Sendable {
    /// The last subject of the sentence at hand.
    var subjectClass = ""
    var gender: Gender = .masculine
    var number: GrammaticalNumber = .singular
    var hasSubject = false
    /// The people who were named as subjects of the sentence at hand, each once; an empty name for one who was not.
    private var persons: [NamedPerson] = []
    private var named: (person: NamedPerson, sentence: Int)?
    /// The last subject of the sentences before.
    private(set) var carried: Subject?
    /// The last person that was a subject in the sentences before.
    private(set) var carriedPerson: Subject?
    /// The sentence in which a noun occurred last, by lemma.
    private var mentions: [String: Int] = [:]
    private var sentence = 0
    /// Words a sentence, the more recent counting more.
    private var meanLength = 0.0
    /// How often terms of a domain occurred, the more recent counting more.
    private var domains: [String: Double] = [:]

    /// A subject as pronouns see it.
    struct Subject: Sendable {
        var semanticClass: String
        var gender: Gender
        var number: GrammaticalNumber
        var sentence: Int
    }

    /// A person by name.
    public struct NamedPerson: Sendable, Hashable {
        /// The name as the text has it.
        public var name: String
        /// The gender of the words that name the person; masculine where they do not tell.
        public var gender: Gender
    }

    /// Nothing has been spoken of.
    public init() {}

    /// How many sentences back a subject, a noun or a term still counts.
    private static let reach = 3

    mutating func begin() {
        sentence += 1
        hasSubject = false
        persons = []
        if let subject = carried, sentence - subject.sentence > Self.reach { carried = nil }
        if let person = carriedPerson, sentence - person.sentence > Self.reach { carriedPerson = nil }
        // Only what still counts is kept: every sentence takes a copy.
        mentions = mentions.filter { sentence - $0.value <= Self.reach }
        for domain in domains.keys { domains[domain, default: 0] *= 0.75 }
    }

    mutating func end(_ words: [Word], isSpoken: Bool, isDialogue: Bool = true) {
        let count = Double(words.count { $0.kind == .word && !$0.surface.isEmpty })
        meanLength = sentence == 1 ? count : meanLength * 0.8 + count * 0.2
        for word in words where word.partOfSpeech == .noun { mentions[word.lemma] = sentence }
        for domain in words.compactMap({ $0.term?.domain }) { domains[domain, default: 0] += 1 }
        if let person = persons.first {
            named = persons.count == 1 && !person.name.isEmpty ? (person, sentence) : nil
        }
        guard hasSubject, !isSpoken || !isDialogue else {
            if isSpoken { (carried, carriedPerson) = (nil, nil) }
            return
        }
        let subject = Subject(semanticClass: subjectClass, gender: gender, number: number, sentence: sentence)
        carried = subject
        if subjectClass == "person", number != .plural { carriedPerson = subject }
    }

    /// The one person who was named as a subject in the last sentences, if no other was since: whom a pronoun that
    /// opens the next sentence stands for.
    public var namedPerson: NamedPerson? {
        guard let named, sentence - named.sentence < 2 else { return nil }
        return named.person
    }

    /// Notes a person who is a subject of the sentence at hand.
    mutating func note(_ person: NamedPerson) {
        if !persons.contains(person) { persons.append(person) }
    }

    /// Whether a noun occurred in one of the sentences shortly before.
    func mentioned(_ lemma: String) -> Bool {
        mentions[lemma].map { $0 < sentence } ?? false
    }

    /// Whether the sentences before are as long as those of reports: a short one among them is no speech.
    var isReport: Bool { sentence > 2 && meanLength >= 15 }

    /// The domain whose terms occurred most, where it leads clearly.
    var domain: String? {
        // In a fixed order, so that the sum rounds alike on every run.
        let total = domains.keys.sorted().reduce(0) { $0 + (domains[$1] ?? 0) }
        let best = domains.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let best, best.value >= 1.5, best.value * 5 >= total * 3 else { return nil }
        return best.key
    }
}
