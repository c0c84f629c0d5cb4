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

    /// Verbs that hardly take an object of which they say nothing: English has *consider* or *call*.
    private static let judgments = ["ritenere": "consider", "reputare": "consider", "giudicare": "consider"]
    private static let namings = ["definire": "call", "considerare": "consider"]

    /// *ritengono il referendum inutile e costoso*: the adjectives are what the verb says of its object.
    private mutating func readJudgments() {
        for index in chunks.indices.dropLast().reversed() {
            guard let verb = chunks[index].verb, words[verb.main].term == nil, !verb.isPassive,
                !verb.clitics.contains(where: { ["lo", "la", "li", "le", "si"].contains($0) }),
                words[verb.main].lemma == "rendere" || Self.judgments[words[verb.main].lemma] != nil
                    || Self.namings[words[verb.main].lemma] != nil,
                isBareNominal(chunks[index + 1]),
                chunks[index + 1].determiners.contains(where: { words[$0].reading.kind != "art ind" }),
                chunks[index + 1].complements.isEmpty,
                let opening = chunks[index + 1].after.lastIndex(where: { $0.joiner == nil }),
                chunks[index + 1].after.last.map({ $0.head + 1 }) == chunks[index + 1].end
            else { continue }
            let predicates = Array(chunks[index + 1].after[opening...])
            let english = Self.judgments[words[verb.main].lemma] ?? Self.namings[words[verb.main].lemma]
            let isJudgment = Self.namings[words[verb.main].lemma] == nil
            if words[verb.main].lemma == "rendere", predicates.count < 2 { continue }
            guard predicates.allSatisfy({ words[$0.head].partOfSpeech == .adjective }),
                isJudgment || predicates.contains(where: isEvaluation),
                !(isJudgment && predicates.allSatisfy { isRelational(words[$0.head].lemma) })
            else { continue }
            var parts: [Chunk] = []
            for predicate in predicates {
                if let joiner = predicate.joiner {
                    let isMark = words[joiner].partOfSpeech == .punctuation
                    parts.append(
                        Chunk(isMark ? .punctuation : .coordinator, head: joiner, start: joiner, end: joiner + 1))
                }
                let start = min(predicate.adverbs.first ?? predicate.head, predicate.head)
                var part = Chunk(.adjective, head: predicate.head, start: start, end: predicate.head + 1)
                part.before = [predicate]
                part.features = words[predicate.head].features
                parts.append(part)
            }
            chunks[index + 1].after.removeSubrange(opening...)
            chunks[index + 1].end = parts[0].start
            chunks.insert(contentsOf: parts, at: index + 2)
            speech.verbEnglish[verb.main] = english
        }
    }

    /// An adjective that says what somebody thinks of a thing, not which one it is.
    private func isEvaluation(_ modifier: Modifier) -> Bool {
        let lemma = words[modifier.head].lemma
        if modifier.adverbs.contains(where: { ["molto", "troppo", "poco", "così", "assai"].contains(words[$0].lemma) })
        {
            return true
        }
        return Self.evaluations.contains(lemma)
            || ["bile", "oso"].contains(where: lemma.hasSuffix)
            || ["ins", "ina", "ine", "ill", "irr", "ing", "inu", "imp"].contains(where: lemma.hasPrefix)
                && !isRelational(lemma)
    }

    private static let evaluations: Set<String> = [
        "giusto", "grave", "utile", "difficile", "facile", "necessario", "folle", "assurdo", "ridicolo", "falso",
        "vero", "illegale", "eccessivo", "positivo", "negativo", "ottimo", "pessimo", "sbagliato", "fondamentale",
        "essenziale", "importante", "decisivo", "legittimo", "incostituzionale", "soddisfacente", "deludente",
        "preoccupante", "strano", "normale", "sufficiente", "indispensabile", "opportuno", "scandaloso",
    ]

    /// *economico*, *elettorale*: of what kind a thing is.
    private func isRelational(_ lemma: String) -> Bool {
        guard !Self.evaluations.contains(lemma) else { return false }
        return ["ico", "ale", "ario", "ese", "ano"].contains(where: lemma.hasSuffix)
            && !["il", "in", "anti"].contains(where: lemma.hasPrefix)
    }

    mutating func readObjectPredicates() {
        putNounsFirst()
        readJudgments()
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
