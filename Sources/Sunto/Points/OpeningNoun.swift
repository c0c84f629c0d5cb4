import Lexicon
import Summarization
import Text
import Translation

/// Gives the noun for *It* and *They* at the start of a point, where only one of the sentence before agrees.
///
/// Sees: *Essa confronta le fotografie…* after *L'app era stata scaricata da 300.000 utenti.*, in English *It compares…*.
/// Writes: *The app compares…*. Gender, number and the verb must leave one noun; else the pronoun stays, for a wrong
/// noun is worse than none.
struct OpeningNoun {
    let analysis: ArticleAnalysis
    let phrases: PhraseTranslator

    private static let overt: [String: (gender: Gender, number: GrammaticalNumber)] = [
        "esso": (.masculine, .singular), "essa": (.feminine, .singular), "essi": (.masculine, .plural),
        "esse": (.feminine, .plural),
    ]
    /// Verbs whose unspoken subject is a whole sentence, or nothing.
    private static let clausal: Set<String> = [
        "succedere", "accadere", "capitare", "bastare", "bisognare", "occorrere", "sembrare", "parere", "trattare",
        "risultare", "convenire", "importare", "piovere", "nevicare", "significare", "dipendere", "servire", "volere",
        "mancare", "avvenire", "emergere", "dire", "leggere",
    ]
    private static let copulas: Set<String> = ["essere", "restare", "rimanere", "diventare"]

    /// What the subject must agree with.
    private struct Agreement {
        var gender: Gender
        var number: GrammaticalNumber
    }

    /// A noun of the sentence before.
    private struct Candidate {
        var words: Range<Int>
        var isGoverned: Bool
        var lemma: String
    }

    func run(_ draft: inout PointDraft, at place: SentencePlace) {
        guard place.sentence > 0, let (pronoun, verb) = pronoun(draft.text),
            let agreement = agreement(draft.words.filter { !$0.surface.isEmpty }),
            (agreement.number == .plural) == (pronoun == "They")
        else { return }
        let before = analysis.words(at: SentencePlace(block: place.block, sentence: place.sentence - 1))
        let found = candidates(before, agreement, areThings: pronoun == "It")
        let free = found.filter { !$0.isGoverned }
        guard Set(found.map(\.lemma)).count == 1 || Set(free.map(\.lemma)).count == 1,
            let chosen = free.first ?? found.first, let noun = english(before, chosen, agreement.number)
        else { return }
        draft.text = noun + verb + draft.text.drop { $0 != " " }
        draft.changes.append("\(pronoun): \(noun.prefix(1).lowercased() + noun.dropFirst())")
    }

    /// The pronoun that opens a line, and the verb that is drawn together with it: *They'll*.
    private func pronoun(_ line: String) -> (pronoun: String, verb: String)? {
        let parts = line.prefix { $0 != " " }.split(separator: "'", maxSplits: 1).map(String.init)
        guard let pronoun = parts.first, ["It", "They"].contains(pronoun) else { return nil }
        if parts.count == 1 { return (pronoun, "") }
        return ["ll": " will", "ve": " have", "re": " are", "d": " would"][parts[1]].map { (pronoun, $0) }
    }

    /// What the verb that opens the sentence says of its subject; `nil` where it may have none, or has it behind it.
    private func agreement(_ words: [Word]) -> Agreement? {
        let overt = words.first.flatMap { Self.overt[$0.form] }
        let verb = words.indices.prefix(5).first { words[$0].isVerbal && words[$0].features.form.isFinite }
        guard let verb, overt != nil || words[..<verb].allSatisfy(isLight) else { return nil }
        let next = words[(verb + 1)...].first { $0.partOfSpeech != .adverb }
        let state = next.flatMap { isState($0) ? $0 : nil }
        let isCopula = Self.copulas.contains(words[verb].lemma)
        if let overt { return Agreement(gender: overt.gender, number: overt.number) }
        guard words[verb].features.person == 3, words[verb].features.number != .any,
            !Self.clausal.contains(words[verb].lemma), !isCopula || state != nil,
            state.map({ !Self.clausal.contains($0.lemma) }) ?? true,
            !mayHaveSubject(words[(verb + 1)...], words[verb].features.number)
        else { return nil }
        return Agreement(gender: isCopula ? state?.features.gender ?? .any : .any, number: words[verb].features.number)
    }

    private func isLight(_ word: Word) -> Bool {
        word.partOfSpeech == .adverb || word.reading.kind.hasPrefix("clit") || word.form == "non"
    }

    private func isState(_ word: Word) -> Bool {
        word.features.form == .pastParticiple || word.partOfSpeech == .adjective
    }

    /// *Passa con 34 sì il provvedimento*: a noun without a preposition that agrees may be the subject.
    private func mayHaveSubject(_ words: ArraySlice<Word>, _ number: GrammaticalNumber) -> Bool {
        words.indices.contains { index in
            var determiner = index - 1
            while determiner > words.startIndex, [.adjective, .numeral].contains(words[determiner].partOfSpeech) {
                determiner -= 1
            }
            guard index > words.startIndex, words[determiner].partOfSpeech == .determiner else { return false }
            let isGoverned = determiner > words.startIndex && words[determiner - 1].partOfSpeech == .adposition
            // *la comunità*: the article tells the number.
            let own =
                words[index].features.number == .any
                ? words[determiner].features.number : words[index].features.number
            return words[index].isNominal && !isGoverned && own == number
        }
    }

    private func candidates(_ words: [Word], _ agreement: Agreement, areThings: Bool) -> [Candidate] {
        words.indices.compactMap { index in
            let word = words[index]
            guard word.partOfSpeech == .noun, !word.surface.isEmpty, word.term?.isName != true,
                let start = start(of: index, words)
            else { return word.partOfSpeech == .properNoun ? name(words, index, agreement, areThings) : nil }
            let kind = phrases.translator.semanticClass(ofNoun: word.lemma)
            guard kind != "time", kind != "money", !(areThings && kind == "person"), agrees(word, agreement) else {
                return nil
            }
            var end = index + 1
            while end < words.count, words[end].partOfSpeech == .adjective, words[end].term == nil { end += 1 }
            let determiner = start - 1
            let isGoverned = determiner > 0 && words[determiner - 1].partOfSpeech == .adposition
            return Candidate(words: start..<end, isGoverned: isGoverned, lemma: word.lemma)
        }
    }

    /// A name may be meant as well; a place behind a preposition is not.
    private func name(_ words: [Word], _ index: Int, _ agreement: Agreement, _ areThings: Bool) -> Candidate? {
        let before = index > 0 ? words[index - 1] : nil
        guard !words[index].surface.isEmpty, before?.partOfSpeech != .adposition, before?.partOfSpeech != .properNoun,
            before?.surface.isEmpty != true, agreement.number == .singular
        else { return nil }
        return Candidate(words: index..<index, isGoverned: false, lemma: words[index].surface)
    }

    /// Where the adjectives before a noun begin, if a determiner stands before them.
    private func start(of noun: Int, _ words: [Word]) -> Int? {
        var start = noun
        while start > 0, words[start - 1].partOfSpeech == .adjective { start -= 1 }
        return start > 0 && words[start - 1].partOfSpeech == .determiner ? start : nil
    }

    private func agrees(_ word: Word, _ agreement: Agreement) -> Bool {
        let features = word.features
        let number = features.number == .any || features.number == agreement.number
        let gender = features.gender == .any || agreement.gender == .any || features.gender == agreement.gender
        return number && gender
    }

    /// *The app*; `nil` for a name, and where English may count the noun in another way.
    private func english(_ words: [Word], _ chosen: Candidate, _ number: GrammaticalNumber) -> String? {
        guard let first = chosen.words.first, let last = chosen.words.last else { return nil }
        let text = analysis.document.text
        let noun = phrases.english(text[TextSpan(words[first].span.start, words[last].span.end)])
        guard let ending = noun.split(separator: " ").last, noun.first?.isLetter == true else { return nil }
        let isPlural =
            ending.hasSuffix("s") && !ending.hasSuffix("ss")
            || ["people", "men", "women", "children"]
                .contains(ending.lowercased())
        guard isPlural == (number == .plural) else { return nil }
        return "The " + noun
    }
}
