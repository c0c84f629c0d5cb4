/// Inflects Italian terms as they occur in texts: the other direction of what a matcher does.
///
/// What a term looks like in the plural, or a verb in another tense, follows from the morphological dictionary; words
/// that it does not know stay as they are.
package struct TermInflector: Sendable {
    /// A term in one of its forms.
    package struct Form: Hashable, Sendable {
        /// Words as written; an elided one keeps its apostrophe.
        package var words: [String]
        /// Gender and number of a noun; person, number and form of a verb.
        package var features: Features
        /// Place of the word that carries them.
        package var head: Int

        /// Words with what they express.
        package init(words: [String], features: Features = Features(), head: Int = 0) {
            self.words = words
            self.features = features
            self.head = head
        }

        /// As it stands in running text.
        package var text: String { words.joined(separator: " ").split(separator: "' ").joined(separator: "'") }
    }

    private let analyzer: MorphologicalAnalyzer
    private var forms: [String: [(form: String, features: Features)]] = [:]

    /// An inflector over a dictionary.
    package init(_ dictionary: MorphologicalDictionary) {
        analyzer = MorphologicalAnalyzer(dictionary: dictionary)
        for entry in FormGenerator(dictionary).entries {
            forms[Self.key(entry.lemma, entry.partOfSpeech), default: []] += entry.forms
        }
    }

    private static func key(_ lemma: String, _ partOfSpeech: PartOfSpeech) -> String {
        lemma + "/" + partOfSpeech.rawValue
    }

    /// A noun of one word or several, in the singular and in the plural; only the one it has, or that it is listed in.
    ///
    /// The head and the adjectives beside it inflect; what follows a preposition stays. Empty where no word is a noun.
    package func nouns(_ words: [String], gender: Gender = .any) -> [Form] {
        // "quattro gatti": counted already.
        guard let first = words.first, !analyzer.readings(first).contains(where: { $0.partOfSpeech == .numeral }) else {
            return []
        }
        let group = words.indices.dropFirst().first { isConnective(words[$0]) } ?? words.count
        guard let (head, reading) = head(words, group, gender) else { return [] }
        let listed = Form(words: words, features: reading.features, head: head)
        // "pubblico ministero", "nota spese": which of the two is the head, no table tells.
        let isOpen = head == 0 && group > 1 && mayBeAdjective(words[0]) && !mayBeAdjective(words[1])
        guard reading.features.number != .plural, !isOpen, let plural = plural(words, group, head, reading) else {
            return [listed]
        }
        var singular = listed
        singular.features.number = .singular
        return [singular, plural]
    }

    private func isConnective(_ word: String) -> Bool {
        word.hasSuffix("'")
            || analyzer.readings(word).contains { $0.partOfSpeech == .adposition || $0.partOfSpeech == .coordinator }
    }

    private func head(_ words: [String], _ group: Int, _ gender: Gender) -> (Int, Reading)? {
        func noun(_ index: Int) -> Reading? {
            let readings = analyzer.dictionary.storedReadings(words[index]).filter { $0.partOfSpeech == .noun }
            let agreeing = readings.filter { $0.features.agrees(with: Features(gender: gender)) }
            return agreeing.first { $0.lemma == words[index] } ?? agreeing.first
        }
        // What is not known does not inflect, and no later word is the head for it.
        if analyzer.dictionary.storedReadings(words[0]).isEmpty { return nil }
        for index in 0..<group where words[index] != "ex" { if let reading = noun(index) { return (index, reading) } }
        return nil
    }

    private func isNoun(_ word: String) -> Bool {
        analyzer.dictionary.storedReadings(word).contains { $0.partOfSpeech == .noun }
    }

    private func mayBeAdjective(_ word: String) -> Bool {
        analyzer.readings(word).contains { $0.partOfSpeech == .adjective }
    }

    private func plural(_ words: [String], _ group: Int, _ head: Int, _ reading: Reading) -> Form? {
        guard let noun = forms[Self.key(reading.lemma, .noun)]?.first(where: { isPlural($0.features, of: reading) })
        else { return nil }
        // "dei", of *dio*: an article as well, and read as one.
        if analyzer.dictionary.storedReadings(noun.form).contains(where: { $0.partOfSpeech == .adposition }) {
            return nil
        }
        var result = words
        result[head] = noun.form
        let gender = noun.features.gender == .any ? reading.features.gender : noun.features.gender
        let wanted = Features(gender: gender, number: .plural)
        for index in 0..<group where index != head {
            if let form = agreeing(words[index], with: reading.features, wanted) {
                result[index] = form
            } else if index < head || !isNoun(words[index]) {
                // "migliore", "bel", an unknown word: how it goes in the plural the tables do not tell.
                return nil
            }
        }
        return Form(words: result, features: wanted, head: head)
    }

    private func isPlural(_ features: Features, of reading: Reading) -> Bool {
        guard features.number != .singular else { return false }
        // *il braccio, le braccia*: a plural of the other gender is the noun's own all the same.
        let own = forms[Self.key(reading.lemma, .noun)] ?? []
        let hasOwnGender = own.contains {
            $0.features.number != .singular && $0.features.gender == reading.features.gender
        }
        return !hasOwnGender || features.agrees(with: Features(gender: reading.features.gender))
    }

    /// An adjective or participle that agrees with the head, in the form that agrees with its plural.
    private func agreeing(_ word: String, with head: Features, _ wanted: Features) -> String? {
        for reading in analyzer.dictionary.storedReadings(word) where reading.features.agrees(with: head) {
            let isParticiple = reading.features.form == .pastParticiple || reading.features.form == .presentParticiple
            guard reading.partOfSpeech == .adjective || (reading.partOfSpeech == .verb && isParticiple) else {
                continue
            }
            let own = forms[Self.key(reading.lemma, reading.partOfSpeech)] ?? []
            guard own.contains(where: { $0.form == word }) else { continue }
            let found = own.first {
                $0.features.form == reading.features.form && $0.features.number != .singular
                    && $0.features.agrees(with: wanted)
            }
            if let found { return found.form }
        }
        return nil
    }

    /// An adjective in the form that agrees with a noun's features; as it is listed where it is not known.
    package func adjective(_ words: [String], _ features: Features) -> Form {
        var result = words
        let readings = analyzer.dictionary.storedReadings(words[0]).filter {
            $0.partOfSpeech == .adjective || $0.features.form == .pastParticiple
        }
        let citation = readings.first { $0.lemma == words[0] } ?? readings.first
        let found = citation.flatMap { forms[Self.key($0.lemma, $0.partOfSpeech)] }?.first {
            $0.features.form == citation?.features.form && $0.features.agrees(with: features)
        }
        if let found { result[0] = found.form }
        return Form(words: result, features: features, head: 0)
    }

    /// A verb in one of its forms, the infinitive's *-si* taken off; nil where it has no such form.
    package func verb(_ words: [String], _ features: Features) -> Form? {
        let isPronominal = words[0].hasSuffix("rsi")
        let bases = isPronominal ? [words[0].dropLast(2) + "e", words[0].dropLast(2) + "re"] : [words[0][...]]
        for base in bases {
            guard
                let found = forms[Self.key(String(base), .verb)]?.first(where: {
                    $0.features.form == features.form && $0.features.person == features.person
                        && $0.features.agrees(with: features)
                })
            else { continue }
            return Form(words: [found.form] + words.dropFirst(), features: features, head: 0)
        }
        return nil
    }
}
