import Lexicon

/// Chooses among readings of one part of speech: agreement with the neighbours, the commoner tense and person.
enum ReadingChoice {
    static func best(_ options: [Reading], _ words: [Word], _ index: Int) -> Reading {
        var best = options[0]
        var bestScore = Int.min
        for option in options {
            let score = self.score(option, words, index)
            if score > bestScore {
                bestScore = score
                best = option
            }
        }
        return best
    }

    /// The best finite verb that a word may be; nil where it is none.
    static func finiteVerb(_ words: [Word], _ index: Int, withEnclitics: Bool = false) -> Reading? {
        let finite = words[index].readings.filter {
            $0.partOfSpeech == .verb && $0.features.form.isFinite && (withEnclitics || $0.clitics.isEmpty)
        }
        return finite.isEmpty ? nil : best(finite, words, index)
    }

    private static func score(_ option: Reading, _ words: [Word], _ index: Int) -> Int {
        var score = 0
        // *stato* is the participle of *essere* far more often than of *stare*.
        if option.lemma == "stare", option.features.form == .pastParticiple { score -= 5 }
        let before = index > 0 ? words[index - 1].reading : nil
        if let before, !option.features.form.isFinite,
            [.determiner, .adjective, .numeral, .noun].contains(before.partOfSpeech)
        {
            score += before.features.agrees(with: option.features) ? 3 : 0
        }
        switch option.features.form {
        case .present: score += 5
        case .imperfect, .future, .conditional, .pastHistoric: score += 4
        case .infinitive, .gerund, .pastParticiple: score += 4
        case .subjunctivePresent: score += followsSubordinator(words, index) ? 6 : 1
        case .subjunctiveImperfect: score += 3
        case .imperative: score += index == 0 ? 2 : 0
        case .presentParticiple, .none: break
        }
        if option.features.form == .pastParticiple, followsAuxiliary(words, index) { score += 10 }
        if option.features.person == 3 { score += 2 }
        if option.features.person == 3, option.features.number == .singular { score += 1 }
        if let subject = subjectPronoun(words, index), subject.person == option.features.person,
            subject.number == option.features.number
        {
            score += 6
        }
        return score
    }

    private static func followsAuxiliary(_ words: [Word], _ index: Int) -> Bool {
        var i = index - 1
        while i >= 0, index - i < 4, words[i].partOfSpeech == .adverb { i -= 1 }
        return i >= 0 && words[i].isVerbal && ["avere", "essere", "venire", "stare"].contains(words[i].lemma)
    }

    private static func followsSubordinator(_ words: [Word], _ index: Int) -> Bool {
        for i in stride(from: index - 1, through: max(0, index - 5), by: -1) {
            if words[i].partOfSpeech == .subordinator { return true }
            if words[i].partOfSpeech == .punctuation { return false }
        }
        return false
    }

    private static func subjectPronoun(_ words: [Word], _ index: Int) -> Features? {
        for i in stride(from: index - 1, through: max(0, index - 3), by: -1) {
            let reading = words[i].reading
            if reading.partOfSpeech == .pronoun, reading.kind == "pers" { return reading.features }
        }
        return nil
    }
}
