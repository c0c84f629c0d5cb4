import Lexicon
import Translation

/// Gives the name for a pronoun that opens a point, where the sentences before it leave no doubt.
///
/// Sees: *Ha aggiunto che…* after a sentence whose subject was Anna Rossi, in English *He added that…*; *Costui aveva…*;
/// *Ora ha…*. Writes: *Anna Rossi added that…*. What it cannot give a name for is for `OpeningNoun` and `Dependence`.
enum OpeningPronoun {
    private static let persons: [String: Gender] = ["He": .masculine, "She": .feminine]
    private static let possessives: [String: Gender] = ["His": .masculine, "Her": .feminine]
    /// *This man had announced*, of *costui*.
    private static let distant: [(phrase: String, form: String, gender: Gender)] = [
        ("This man", "costui", .masculine), ("This woman", "costei", .feminine),
    ]

    /// - Parameter person: whom a pronoun stands for, by what was read before.
    static func resolve(_ draft: inout PointDraft, _ person: Discourse.NamedPerson?) {
        guard let word = draft.text.split(separator: " ").first.map(String.init) else { return }
        if persons[word] != nil, SubjectBehindVerb.opens(draft.words) { return draft.needsContext = true }
        if let gender = persons[word] ?? possessives[word], let person, fits(person.gender, gender) {
            let name = possessives[word] == nil ? person.name : possessive(person.name)
            draft.text = name + draft.text.dropFirst(word.count)
            draft.changes.append("\(word): \(person.name)")
            return
        }
        for (phrase, form, gender) in distant where draft.text.hasPrefix(phrase + " ") && draft.forms.first == form {
            guard let person, fits(person.gender, gender) else { break }
            draft.text = person.name + draft.text.dropFirst(phrase.count)
            draft.changes.append("\(phrase): \(person.name)")
        }
        resolveBehindAdverb(&draft, person)
        resolveSpeaker(&draft, person)
    }

    /// *Now he leads…* opens with a pronoun as well.
    private static func resolveBehindAdverb(_ draft: inout PointDraft, _ person: Discourse.NamedPerson?) {
        guard let (index, pronoun) = Dependence.pronounBehindAdverb(draft.text), let person,
            let gender = persons[pronoun.prefix(1).uppercased() + pronoun.dropFirst()], fits(person.gender, gender)
        else { return }
        var line = EnglishWords(draft.text)
        line.words[index].core = person.name
        draft.text = line.line
        draft.changes.append("\(pronoun): \(person.name)")
    }

    /// `"…", she said` ends with a name as well.
    private static func resolveSpeaker(_ draft: inout PointDraft, _ person: Discourse.NamedPerson?) {
        guard draft.text.utf8.contains(UInt8(ascii: "\"")) else { return }
        for (pronoun, gender) in [("he", Gender.masculine), ("she", .feminine)] {
            guard let range = draft.text.ranges(of: "\", \(pronoun) ").first else { continue }
            if let person, fits(person.gender, gender) {
                draft.text.replaceSubrange(range, with: "\", \(person.name) ")
                draft.changes.append("\(pronoun): \(person.name)")
            } else {
                draft.needsContext = true
            }
            return
        }
    }

    private static func fits(_ person: Gender, _ pronoun: Gender) -> Bool { person == .any || person == pronoun }

    private static func possessive(_ name: String) -> String { name + (name.hasSuffix("s") ? "'" : "'s") }

    /// *Lo ha stabilito la Corte*: English rules, decides and says *so*.
    static func sayingSo(_ draft: inout PointDraft) {
        let words = draft.words.filter { !$0.surface.isEmpty }
        guard let first = words.first, ["lo", "l'"].contains(first.form), first.reading.kind.hasPrefix("clit"),
            words.prefix(3).contains(where: { ["stabilire", "decidere", "dire"].contains($0.lemma) })
        else { return }
        for verb in ["ruled", "decided", "said", "established"] {
            guard let range = draft.text.ranges(of: " \(verb) it").first else { continue }
            draft.text.replaceSubrange(range, with: " \(verb == "established" ? "ruled" : verb) so")
            draft.needsPrevious = true
            return
        }
    }
}
