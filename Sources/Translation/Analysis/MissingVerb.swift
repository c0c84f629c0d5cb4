import Lexicon

/// Finds the verb of a main clause that was left without one.
///
/// Sees: *la coppia vive a Londra*, *la legge tutela i lavoratori*, *nasce da un'idea*, where *vive* may be an adjective
/// and *tutela* a noun. Makes: of the words that may be a finite verb, the one that stands where a verb may.
enum MissingVerb {
    static func run(_ words: inout [Word]) {
        openingVerb(&words)
        openingClitic(&words)
        askedVerb(&words)
        reporting(&words)
        guard words.count > 3, let last = words.last, [".", "!", "?", "\"", "»", "”", ";"].contains(last.surface) else {
            return
        }
        for clause in mainClauses(words) {
            let indices = clause.flatMap { Array($0) }
            guard !indices.contains(where: { isFinite(words[$0]) }) else { continue }
            guard let index = indices.first(where: { mayBeVerb(words, $0) }), let reading = finiteReading(words[index])
            else { continue }
            words[index].reading = reading
            clitic(&words, index - 1)
        }
    }

    /// *Slitta di una settimana il voto finale.*: with no verb in the sentence, a word that opens it without an article and
    /// has its subject behind it.
    private static func openingVerb(_ words: inout [Word]) {
        guard words.count > 4, words.last?.surface == ".", words[0].partOfSpeech == .noun, words[0].term == nil,
            words[0].isInitial, words[0].features.number == .singular,
            [.adposition, .adverb].contains(words[1].partOfSpeech), words[1].lemma != "a" || words[1].term != nil,
            let verb = words[0].presentVerb,
            !words.contains(where: { $0.isVerbal && ($0.features.form.isFinite || $0.features.form == .pastParticiple) }
            )
        else { return }
        let hasSubject = words.indices.dropFirst(3).dropLast().contains { index in
            words[index].reading.kind == "art def" && words[index].features.number == .singular
                && !words[index].surface.isEmpty && words[index - 1].partOfSpeech != .adposition
                && words[index + 1].partOfSpeech == .noun
        }
        guard hasSubject else { return }
        words[0].reading = verb
    }

    /// *Lo studio da tre anni.*, *L'aspetto qui.*: with no verb in the sentence, what looks like an article before a word
    /// that may be a verb, and when or where behind it, is a pronoun.
    private static func openingClitic(_ words: inout [Word]) {
        guard words.count > 3, words.count < 12, [".", "?", "!"].contains(words.last?.surface), words[0].isCapitalized,
            words[0].partOfSpeech == .determiner, ["lo", "la", "li", "le", "l'", "gli"].contains(words[0].form),
            let clitic = words[0].clitic, words[1].partOfSpeech == .noun, words[1].term == nil,
            let verb = words[1].readings.first(where: {
                $0.partOfSpeech == .verb && $0.features.person == 1 && $0.features.form == .present
                    && $0.clitics.isEmpty
            }),
            !words.dropFirst(2).contains(where: { $0.isVerbal && $0.features.form != .infinitive })
        else { return }
        let next = words[2]
        let isSince = next.lemma == "da" && (words[3].partOfSpeech == .numeral || words[3].lemma == "sempre")
        guard
            isSince
                || next.partOfSpeech == .adverb
                    && ["qui", "qua", "lì", "là", "domani", "sempre", "spesso", "bene", "volentieri", "subito"]
                        .contains(next.lemma)
        else { return }
        words[0].reading = clitic
        words[1].reading = verb
    }

    /// *Da quanto tempo studi l'italiano?*, *Cosa cerchi?*: behind a question word that has no verb, what may be one.
    private static func askedVerb(_ words: inout [Word]) {
        guard words.count > 2, words.last?.surface == "?", words[0].isCapitalized,
            !words.contains(where: { isFinite($0) }), opensQuestion(words[0])
        else { return }
        var index = 1
        while index < words.count, words[index].form == "non" || words[index].reading.kind.hasPrefix("clit") {
            index += 1
        }
        guard index < words.count, words[index].partOfSpeech == .noun || words[index].partOfSpeech == .adjective,
            words[index].term == nil,
            let verb = words[index].readings.first(where: {
                $0.partOfSpeech == .verb && [2, 3].contains($0.features.person) && $0.clitics.isEmpty
                    && $0.features.form == .present
            })
        else { return }
        words[index].reading = verb
    }

    private static func opensQuestion(_ word: Word) -> Bool {
        if let term = word.term {
            return ["da quanto tempo", "come mai", "da quando", "ogni quanto", "da dove", "cosa", "che cosa"].contains(
                term.words.joined(separator: " "))
        }
        return ["dove", "quando", "perché", "come", "cosa", "chi", "domani", "oggi", "stasera", "adesso"].contains(
            word.form)
    }

    /// *«…», replica l'assessore*: behind a quotation what may be a verb of saying is one.
    private static func reporting(_ words: inout [Word]) {
        for index in words.indices.dropFirst(2).dropLast() {
            guard words[index].partOfSpeech == .noun, words[index].term == nil, words[index - 1].surface == ",",
                VerbFormCorrection.closingQuotes.contains(words[index - 2].surface),
                [.determiner, .properNoun].contains(words[index + 1].partOfSpeech),
                let verb = words[index].readings.first(where: {
                    $0.partOfSpeech == .verb && $0.features.person == 3 && $0.features.form == .present
                        && SentenceTransfer.reportingVerbs.contains($0.lemma)
                })
            else { continue }
            words[index].reading = verb
        }
    }

    /// The segments of each main clause: relative and subordinate clauses and what stands in brackets are left out.
    private static func mainClauses(_ words: [Word]) -> [[Range<Int>]] {
        var clauses: [[Range<Int>]] = [[]]
        var start = 0
        var isMain = true
        func close(_ end: Int) {
            guard end > start else { return }
            if isMain { return clauses[clauses.count - 1].append(start..<end) }
            // A subordinate clause that no comma interrupts has its verb in itself.
            let closesHere = end == words.count || words[end].surface != ","
            if closesHere, end - start > 3 { clauses.insert([start..<end], at: clauses.count - 1) }
        }
        for index in words.indices {
            let word = words[index]
            if word.partOfSpeech == .punctuation {
                close(index)
                start = index + 1
                if [";", ":", ".", "!", "?"].contains(word.surface) {
                    clauses.append([])
                    isMain = true
                } else if word.surface == "," || word.surface == ")" {
                    isMain = true
                } else if word.surface == "(" {
                    isMain = false
                }
            } else if opensSubordinate(word) {
                close(index)
                start = index
                isMain = false
            }
        }
        close(words.count)
        return clauses
    }

    private static func opensSubordinate(_ word: Word) -> Bool {
        if word.partOfSpeech == .subordinator { return word.lemma != "come" }
        return word.partOfSpeech == .pronoun
            && (word.reading.kind.hasPrefix("rel") || ["chi", "quanto"].contains(word.lemma)
                || word.term?.words.last == "che")
            || word.partOfSpeech == .adverb && ["dove", "quando", "perché"].contains(word.lemma)
            || word.term?.words.last == "che"
    }

    private static func isFinite(_ word: Word) -> Bool {
        word.isVerbal && word.features.form.isFinite || word.partOfSpeech == .interjection
            || word.isVerbal && word.features.form == .infinitive && word.isInitial
    }

    private static func finiteReading(_ word: Word) -> Reading? {
        guard [.noun, .adjective, .adverb, .adposition].contains(word.partOfSpeech), word.term == nil,
            !word.isCapitalized || word.isInitial
        else { return nil }
        let options = word.readings.filter {
            $0.partOfSpeech == .verb && $0.features.person == 3 && $0.clitics.isEmpty
                && [.present, .imperfect, .pastHistoric, .future].contains($0.features.form)
        }
        return options.first
    }

    /// Whether a verb may stand here: after a noun phrase that agrees and before what a verb may have after it.
    private static func mayBeVerb(_ words: [Word], _ index: Int) -> Bool {
        guard let reading = finiteReading(words[index]), index + 1 < words.count else { return false }
        let next = words[index + 1]
        guard
            [.determiner, .adposition, .adverb, .numeral, .punctuation, .pronoun, .noun, .subordinator].contains(
                next.partOfSpeech),
            words[index].partOfSpeech != .adposition || next.partOfSpeech == .determiner
        else { return false }
        if words[index].isInitial {
            return [.determiner, .adposition, .numeral].contains(next.partOfSpeech) && next.lemma != "di"
        }
        let before = words[index - 1]
        switch before.partOfSpeech {
        case .noun, .properNoun: break
        // "un'italiana conquista il titolo": before an article a noun would stand beside another.
        case .adjective where next.partOfSpeech == .determiner && next.reading.kind.hasPrefix("art"): break
        case .adjective:
            if words[index].partOfSpeech == .noun, before.features.agrees(with: words[index].features) { return false }
        case .adverb where before.lemma != "non": break
        case .pronoun where before.reading.kind.hasPrefix("clit") || before.lemma == "si": return true
        case .pronoun: break
        // "L'azienda, che ha sede a Torino, fattura due miliardi".
        case .punctuation where before.surface == "," && index > 3: break
        case .determiner where ["la", "lo", "li", "le", "l'", "gli"].contains(before.form):
            // "la tutela" may be *tutela* with its object, but a noun is likelier.
            return false
        default: return false
        }
        return subjectAgrees(words, index, reading)
    }

    /// Whether a noun before, in this clause, has the verb's number.
    private static func subjectAgrees(_ words: [Word], _ index: Int, _ reading: Reading) -> Bool {
        var i = index - 1
        while i >= 0, index - i < 14 {
            let word = words[i]
            if word.isNominal || word.partOfSpeech == .pronoun || word.mayBe(.noun),
                word.features.number == reading.features.number || word.features.number == .any
            {
                return true
            }
            if [";", ":", "."].contains(word.surface) { return false }
            i -= 1
        }
        return false
    }

    private static func clitic(_ words: inout [Word], _ index: Int) {
        guard index >= 0, words[index].reading.kind.hasPrefix("art") == false,
            ["la", "lo", "le", "li", "l'", "gli"].contains(words[index].form),
            let reading = words[index].clitic
        else { return }
        words[index].reading = reading
    }
}
