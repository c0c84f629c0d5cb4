import Text

/// Puts noun phrases in the form in which glossaries list them: *fondi sovrani* is *fondo sovrano*.
package struct CitationForm: Sendable {
    private let analyzer: MorphologicalAnalyzer

    /// Forms by a dictionary.
    package init(_ dictionary: MorphologicalDictionary) {
        analyzer = MorphologicalAnalyzer(dictionary: dictionary)
    }

    /// Whether the head of a phrase is in its citation form, or has no other that is known.
    package func isCitation(_ phrase: String) -> Bool { singular(phrase) == nil }

    /// The phrase with its definite article, which says that it is one: *il detenuto* is no form of a verb. `nil` where no
    /// word of it is a noun that the dictionary knows.
    package func withArticle(_ phrase: String) -> String? {
        let words = phrase.splitWords()
        let group = group(words)
        guard let head = head(words[..<group]),
            let noun = readings(words[head]).first(where: { $0.partOfSpeech == .noun })
        else { return nil }
        let number: GrammaticalNumber = isPlural(words[..<group], head) ? .plural : .singular
        return ItalianArticle.definite(phrase, Features(gender: noun.features.gender, number: number))
    }

    /// The phrase with its head, and what agrees with it, in the singular; what follows a preposition stays. `nil` where
    /// the head is in the singular already, or a word has no singular that the dictionary knows.
    package func singular(_ phrase: String) -> String? {
        var words = phrase.splitWords()
        let group = group(words)
        guard let head = head(words[..<group]), isPlural(words[..<group], head),
            let noun = readings(words[head]).first(where: { $0.partOfSpeech == .noun }),
            let listed = readings(noun.lemma).first(where: { $0.partOfSpeech == .noun && $0.lemma == noun.lemma })
        else { return nil }
        let wanted = Features(gender: listed.features.gender, number: .singular)
        words[head] = Self.with(words[head], noun.lemma)
        for index in 0..<group where index != head {
            guard let form = agreeing(words[index], wanted) else { return nil }
            words[index] = Self.with(words[index], form)
        }
        return Self.joined(words)
    }

    /// How many words stand before the first preposition.
    private func group(_ words: [String]) -> Int {
        words.indices.dropFirst().first { isConnective(words[$0]) } ?? words.count
    }

    /// The first noun; none behind a word that is not known, when nobody knows what the head is.
    private func head(_ group: ArraySlice<String>) -> Int? {
        guard let first = group.first, !readings(first).isEmpty else { return nil }
        return group.indices.first { index in readings(group[index]).contains { $0.partOfSpeech == .noun } }
    }

    /// Whether a head is a plural: by itself, or by an adjective beside it (*chat private*).
    private func isPlural(_ group: ArraySlice<String>, _ head: Int) -> Bool {
        let form = group[head].lowercased()
        let nouns = readings(form).filter { $0.partOfSpeech == .noun }
        let isOwn = nouns.contains { $0.lemma == form || $0.features.number != .plural }
        if !isOwn { return true }
        guard nouns.contains(where: { $0.lemma == form && $0.features.number == .any }) else { return false }
        return group.indices.contains { index in
            let modifiers = readings(group[index]).filter(Self.isModifier)
            return index != head && !modifiers.isEmpty && modifiers.allSatisfy { $0.features.number == .plural }
        }
    }

    private func readings(_ word: String) -> [Reading] { analyzer.dictionary.storedReadings(word.lowercased()) }

    private func isConnective(_ word: String) -> Bool {
        word.hasSuffix("'")
            || analyzer.readings(word.lowercased()).contains {
                $0.partOfSpeech == .adposition || $0.partOfSpeech == .coordinator
            }
    }

    /// The form of an adjective, participle or second noun beside a head that is singular now.
    private func agreeing(_ word: String, _ wanted: Features) -> String? {
        let form = word.lowercased()
        let own = readings(form)
        for reading in own where Self.isModifier(reading) {
            for candidate in Self.singulars(of: form, reading.lemma) {
                let isForm = readings(candidate).contains {
                    $0.lemma == reading.lemma && $0.partOfSpeech == reading.partOfSpeech
                        && $0.features.form == reading.features.form && $0.features.number != .plural
                        && $0.features.agrees(with: wanted)
                }
                if isForm { return candidate }
            }
        }
        // "parole chiave": a noun beside a noun stays.
        return own.contains { $0.partOfSpeech == .noun } || own.isEmpty ? form : nil
    }

    private static func isModifier(_ reading: Reading) -> Bool {
        reading.partOfSpeech == .adjective
            || (reading.partOfSpeech == .verb
                && (reading.features.form == .pastParticiple || reading.features.form == .presentParticiple))
    }

    /// What may be the singular of a plural, to be looked up: *-che* of *-ca*, *-ci* of *-co*, *-i* of *-o* or *-e*.
    private static func singulars(of form: String, _ lemma: String) -> [String] {
        let endings = [
            ("che", ["ca"]), ("ghe", ["ga"]), ("chi", ["co"]), ("ghi", ["go"]), ("ce", ["cia"]), ("ge", ["gia"]),
            ("i", ["o", "e", "io", "a"]), ("e", ["a"]),
        ]
        var result = [lemma, form]
        for (plural, singulars) in endings where form.hasSuffix(plural) {
            result += singulars.map { form.dropLast(plural.count) + $0 }
        }
        return result
    }

    /// A form with the capital of the word that it stands for.
    private static func with(_ word: String, _ form: String) -> String {
        word.first?.isUppercase == true ? form.prefix(1).uppercased() + form.dropFirst() : form
    }

    private static func joined(_ words: [String]) -> String {
        words.joined(separator: " ").split(separator: "' ", omittingEmptySubsequences: false).joined(separator: "'")
    }
}
