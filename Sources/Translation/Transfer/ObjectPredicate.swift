import Lexicon

/// Reads what somebody or something is made to be.
///
/// Sees: *rende gli orari più flessibili*, *ha reso la vita difficile*. Writes: *makes hours more flexible*, *made life
/// difficult*. The adjective is the verb's, not the noun's.
extension SentenceTransfer {
    /// *fa più caldo*: the weather.
    mutating func readWeather() {
        for index in chunks.indices.dropLast() {
            guard chunks[index].kind == .verb, let verb = chunks[index].verb, words[verb.main].lemma == "fare",
                words[verb.main].term == nil, verb.clitics.isEmpty, verb.person == 3, verb.number == .singular,
                chunks[index + 1].kind == .adjective
                    || chunks[index + 1].kind == .noun && chunks[index + 1].determiners.isEmpty,
                chunks[index + 1].preposition == nil,
                ["caldo", "freddo", "fresco", "buio", "bello", "brutto"].contains(words[chunks[index + 1].head].lemma)
            else { continue }
            chunks[index].suppliedSubject = "it"
            speech.verbEnglish[verb.main] = "be"
        }
    }

    /// *ritiene giusta la legge*: the noun first.
    private mutating func putNounsFirst() {
        for index in chunks.indices.dropLast(2) {
            guard let verb = chunks[index].verb, words[verb.main].term == nil, !verb.isPassive,
                [
                    "rendere", "ritenere", "considerare", "giudicare", "trovare", "definire", "dichiarare", "reputare",
                ].contains(words[verb.main].lemma),
                chunks[index + 1].kind == .adjective
                    || chunks[index + 1].kind == .participle && chunks[index + 1].end == chunks[index + 1].start + 1,
                chunks[index + 1].preposition == nil,
                isBareNominal(chunks[index + 2]), !chunks[index + 2].determiners.isEmpty,
                chunks[index + 2].end - chunks[index + 2].start <= 5,
                index + 3 == chunks.count || chunks[index + 3].kind != .relative,
                words[chunks[index + 1].head].features.agrees(with: chunks[index + 2].features)
            else { continue }
            chunks.swapAt(index + 1, index + 2)
        }
    }

    mutating func readObjectPredicates() {
        putNounsFirst()
        for index in chunks.indices.dropLast().reversed() {
            guard let verb = chunks[index].verb, words[verb.main].lemma == "rendere", words[verb.main].term == nil,
                !verb.isPassive, isBareNominal(chunks[index + 1]), let last = chunks[index + 1].after.last,
                last.joiner == nil, chunks[index + 1].complements.isEmpty, last.head == chunks[index + 1].end - 1,
                chunks[index + 1].determiners.contains(where: { words[$0].reading.kind != "art ind" }),
                words[last.head].partOfSpeech == .adjective || words[last.head].features.form == .pastParticiple
            else { continue }
            let start = last.adverbs.first ?? last.head
            var predicate = Chunk(.adjective, head: last.head, start: start, end: last.head + 1)
            predicate.before = [last]
            predicate.features = words[last.head].features
            chunks[index + 1].after.removeLast()
            chunks[index + 1].end = start
            chunks.insert(predicate, at: index + 2)
        }
    }
}
