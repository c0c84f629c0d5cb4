import Lexicon

/// Puts an adjective that follows an expression before the noun inside it.
///
/// Sees: *raggiungere un accordo* + *storico*, *giorni di lutto* + *nazionale*. Writes: *reach a historic agreement*, *days of
/// national mourning*.
extension SentenceTransfer {
    mutating func readExpressionAdjectives() {
        readInnerDegrees()
        for index in chunks.indices.dropLast() {
            let next = chunks[index + 1]
            guard [.verb, .noun].contains(chunks[index].kind), next.start == chunks[index].end,
                let term = words[chunks[index].head].term
            else { continue }
            if chunks[index].kind == .noun, isOfLastNoun(next, in: chunks[index], term) {
                // "una priorità del governo" + "colombiano"
                chunks[index].after.insert(Modifier(head: next.head), at: 0)
                chunks[index + 1].fixedEnglish = ""
                continue
            }
            let adjectives = chunks[(index + 1)...].prefix(3).prefix {
                $0.kind == .adjective && $0.preposition == nil && holdsNoun(term, agreeingWith: $0)
            }
            guard (1...2).contains(adjectives.count) else { continue }
            speech.innerAdjectives[chunks[index].head] = adjectives.reversed().map {
                Modifier(head: $0.head, adverbs: $0.before.first?.adverbs ?? [])
            }
            for adjective in adjectives.indices { chunks[adjective].fixedEnglish = "" }
        }
    }

    /// *sentirsi così solo*: how much, before the adjective inside the expression.
    private mutating func readInnerDegrees() {
        for index in chunks.indices.dropLast() where chunks[index].kind == .verb && chunks[index + 1].kind == .adverb {
            let degree = words[chunks[index + 1].head].lemma
            guard ["così", "molto", "troppo", "davvero", "piuttosto", "abbastanza"].contains(degree),
                chunks[index + 1].start == chunks[index].end || chunks[index + 1].head == chunks[index].end - 1,
                let main = chunks[index].verb?.main, let term = words[main].term, term.words.count == 2,
                term.english.split(separator: " ").count == 2,
                !lexicon.dictionary.senses(term.words[1], .adjective).isEmpty
            else { continue }
            speech.innerAdjectives[chunks[index].head] = [Modifier(head: chunks[index + 1].head)]
            chunks[index + 1].fixedEnglish = ""
        }
    }

    /// Whether an adjective agrees only with the last noun of an expression that English says as a compound.
    private func isOfLastNoun(_ adjective: Chunk, in noun: Chunk, _ term: Term) -> Bool {
        guard adjective.kind == .adjective, adjective.preposition == nil, adjective.end == adjective.start + 1,
            words[adjective.head].term == nil, term.words.count > 2, term.words.contains(where: { $0.hasPrefix("d") }),
            noun.after.isEmpty, !adjective.features.agrees(with: noun.features), let last = term.words.last,
            term.english.contains(" "), !term.english.contains(" of "),
            selector.senses(words[adjective.head]).first?.english.first?.isUppercase == true
        else { return false }
        let gender: Gender = last.hasSuffix("o") ? .masculine : last.hasSuffix("a") ? .feminine : .any
        return adjective.features.number == .singular && gender != .any
            && (adjective.features.gender == .any || adjective.features.gender == gender)
            && !lexicon.dictionary.senses(last, .noun, gender: gender).isEmpty
    }

    /// Whether an expression of Italian and of English ends in the same noun, which the adjective goes with.
    private func holdsNoun(_ term: Term, agreeingWith adjective: Chunk) -> Bool {
        guard term.words.count > 1, !term.isName, let last = term.words.last,
            let english = term.english.split(separator: " ").last, term.english.contains(" ")
        else { return false }
        if adjective.features.number == .plural {
            return english.hasSuffix("s") && !english.hasSuffix("ss") && ["i", "e"].contains(last.suffix(1))
                && words[adjective.head].features.form != .pastParticiple
        }
        let gender: Gender = last.hasSuffix("o") ? .masculine : last.hasSuffix("a") ? .feminine : .any
        guard adjective.features.number != .plural,
            gender == .any || adjective.features.gender == .any
                || adjective.features.gender == gender
        else { return false }
        return lexicon.dictionary.senses(last, .noun, gender: gender).contains { $0.english == english }
    }

    /// The English of a noun with its adjective before its last word.
    mutating func withInnerAdjective(_ english: [EnglishWord], _ head: Int) -> [EnglishWord] {
        guard let adjectives = speech.innerAdjectives[head], english.count > 1 else { return english }
        return english.dropLast() + text(inner(adjectives)) + english.suffix(1)
    }

    /// The English of an expression with its adjective before its last word.
    mutating func withInnerAdjective(_ english: String, _ head: Int) -> String {
        guard let adjectives = speech.innerAdjectives[head] else { return english }
        var parts = english.split(separator: " ").map(String.init)
        parts.insert(contentsOf: inner(adjectives).split(separator: " ").map(String.init), at: max(0, parts.count - 1))
        for position in parts.indices.dropLast() where ["a", "an"].contains(parts[position]) {
            parts[position] = Articles.indefinite(before: parts[position + 1])
        }
        return parts.joined(separator: " ")
    }

    /// Adjectives with their adverbs, in English order.
    private mutating func inner(_ modifiers: [Modifier]) -> String {
        modifiers.map { modifier in
            var english = adjectiveEnglish(modifier.head)
            for adverb in modifier.adverbs.reversed() {
                english = degree(words[adverb].lemma, english, superlative: false, adverb: adverb)
            }
            return english
        }.joined(separator: " ")
    }
}
