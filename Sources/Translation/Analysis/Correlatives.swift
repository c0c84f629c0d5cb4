import Lexicon

/// Reads pairs of conjunctions, and *però* between commas.
///
/// Sees: *sia … sia*, *o … o*, *non tanto … quanto*, *un errore, però, …*. Writes: *both … and*, *either … or*, *not so much
/// … as*, *a mistake, however, …*.
enum Correlatives {
    /// *o si cambia o si muore*: the first of two, at the start of its clause or phrase.
    private static func either(_ words: inout [Word], _ index: Int) {
        guard words[index].form == "o", words[index].partOfSpeech == .coordinator, words[index].term == nil,
            index == 0 || [.punctuation, .verb, .auxiliary, .adposition].contains(words[index - 1].partOfSpeech),
            words.dropFirst(index + 2).prefix(14).prefix(while: { ![".", ";", ":"].contains($0.surface) }).contains(
                where: {
                    $0.form == "o" && $0.term == nil
                })
        else { return }
        words[index].reading.lemma = "o … o"
    }

    /// *non è tanto il prezzo quanto la qualità*
    private static func notSoMuch(_ words: inout [Word], _ index: Int) {
        guard words[index].form == "tanto", words[index].term == nil, index > 0,
            words[..<index].suffix(4).contains(where: { $0.form == "non" }),
            let second = words.indices.first(where: {
                $0 > index + 1 && $0 < index + 10 && words[$0].form == "quanto" && words[$0].term == nil
            }),
            !words[(index + 1)..<second].contains(where: { $0.isVerbal && $0.features.form.isFinite })
        else { return }
        words[index].reading = Reading(lemma: "tanto … quanto", partOfSpeech: .coordinator)
        words[second].reading = Reading(lemma: "quanto", partOfSpeech: .coordinator)
    }

    /// *sarebbe un errore, però, rinunciare*
    private static func however(_ words: inout [Word], _ index: Int) {
        guard words[index].form == "però", index > 0, index + 1 < words.count, words[index - 1].surface == ",",
            words[index + 1].surface == ","
        else { return }
        words[index].reading = Reading(lemma: "però", partOfSpeech: .adverb)
    }

    /// *che ci sia gente*, *che lo zaino sia pieno*: behind *che* with nothing finite between, and no second *sia* or *che*
    /// that a pair would have.
    private static func isVerb(_ words: [Word], _ index: Int) -> Bool {
        guard index > 0 else { return false }
        if words[index - 1].clitic != nil, words[index - 1].form != "la" || words[index - 1].partOfSpeech == .pronoun {
            return true
        }
        let clause = words[..<index].suffix(9)
        guard
            let opener = clause.lastIndex(where: {
                Self.clauseOpeners.contains($0.form)
            }),
            !words[(opener + 1)..<index].contains(where: { $0.isVerbal && $0.features.form.isFinite })
        else { return false }
        let rest = words[(index + 1)...].prefix(12).prefix { ![",", ";", ".", ":"].contains($0.surface) }
        return !rest.contains { ["sia", "che"].contains($0.form) }
            && !rest.contains { $0.isVerbal && $0.features.form.isFinite }
    }

    private static let clauseOpeners: Set<String> = [
        "che", "benché", "sebbene", "affinché", "nonostante", "quale", "quali", "chi", "dove",
    ]

    static func run(_ words: inout [Word], _ index: Int) {
        either(&words, index)
        notSoMuch(&words, index)
        however(&words, index)
        guard words[index].form == "sia", words[index].term == nil else { return }
        if isVerb(words, index) {
            let third = words[index].readings.filter {
                $0.features.person == 3 && $0.features.form == .subjunctivePresent
            }
            if words[index].partOfSpeech == .coordinator,
                let verb = third.first(where: { $0.partOfSpeech == .auxiliary }) ?? third.first
            {
                words[index].reading = verb
            }
            return
        }
        var next = index + 1
        while next < words.count, next - index < 12 {
            let word = words[next]
            if word.form == "sia" || word.form == "che" {
                guard next > index + 1 else { return }
                words[index].reading = Reading(lemma: "sia", partOfSpeech: .coordinator)
                words[next].reading = Reading(lemma: word.form == "che" ? "e" : "sia", partOfSpeech: .coordinator)
                return
            }
            if word.isVerbal, word.features.form.isFinite { return }
            if [";", ".", ":"].contains(word.surface) { return }
            next += 1
        }
    }
}
