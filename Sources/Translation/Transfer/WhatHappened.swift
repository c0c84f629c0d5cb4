import Lexicon

/// Reads *quanto* before a participle.
///
/// Sees: *quanto accaduto nel 2011*, *in base a quanto stabilito dal giudice*. Writes: *what happened in 2011*, *based on
/// what was established by the judge*.
extension SentenceTransfer {
    mutating func readWhatHappened() {
        for index in chunks.indices.dropLast() {
            guard words[chunks[index].head].form == "quanto", words[chunks[index].head].term == nil,
                chunks[index].end == chunks[index].head + 1, [.noun, .adverb].contains(chunks[index].kind),
                chunks[index + 1].preposition == nil, chunks[index + 1].determiners.isEmpty,
                chunks[index + 1].start == chunks[index].end, chunks[index + 1].end == chunks[index + 1].start + 1,
                chunks[index + 1].kind != .verb, words[chunks[index + 1].head].term == nil,
                let participle = words[chunks[index + 1].head].participle, participle.features.gender == .masculine,
                participle.features.number == .singular,
                let pronoun = words[chunks[index].head].readings.first(where: { $0.partOfSpeech == .pronoun })
            else { continue }
            words[chunks[index].head].reading = pronoun
            words[chunks[index + 1].head].reading = participle
            chunks[index].kind = .noun
            chunks[index].features.number = .singular
            let isActive = lexicon.essereVerbs.contains(participle.lemma)
            chunks[index].sense = Sense(english: "what")
            becomeParticiple(index + 1)
            let english = selector.senses(words[chunks[index + 1].head]).first?.english ?? "happen"
            chunks[index + 1].fixedEnglish =
                isActive ? lexicon.verbs.inflect(english, .past) : "was " + lexicon.verbs.inflect(english, .participle)
        }
    }

    /// *secondo quanto appreso oggi*: what a conjunction with *quanto* opens has no auxiliary either.
    mutating func readWhatWasLearned() {
        for index in chunks.indices.dropLast() {
            guard let term = words[chunks[index].head].term, term.words.last == "quanto",
                term.english.hasSuffix("what"),
                chunks[index + 1].kind == .participle, let main = chunks[index + 1].verb?.main, words[main].term == nil,
                !lexicon.essereVerbs.contains(words[main].lemma),
                let english = selector.senses(words[main]).first?.english
            else { continue }
            chunks[index + 1].fixedEnglish = "was " + lexicon.verbs.inflect(english, .participle)
        }
    }

    /// *al contrario di quanto fanno altri primati*: behind *unlike* the verb is not said again.
    mutating func readUnlikeWhat() {
        for index in chunks.indices.dropLast(2) {
            guard chunks[index].end == chunks[index + 1].start, chunks[index].end > 1,
                words[chunks[index].end - 1].form == "quanto",
                Self.unlikes.contains(words[chunks[index].end - 2].lemma),
                let verb = chunks[index + 1].verb, verb.isFinite, verb.person == 3, verb.clitics.isEmpty,
                words[verb.main].lemma == "fare", words[verb.main].term == nil, chunks[index + 2].kind == .noun,
                chunks[index + 2].preposition == nil, chunks[index + 2].features.number == verb.number
            else { continue }
            chunks[index].fixedEnglish = "unlike"
            chunks[index + 1].kind = .phrase
            chunks[index + 1].verb = nil
            chunks[index + 1].fixedEnglish = ""
        }
    }

    private static let unlikes: Set<String> = ["al contrario di", "a differenza di", "contrariamente a"]

    /// *raccontare quanto gli era accaduto*, *ignora quanto è successo*: *what*, with a verb of its own.
    mutating func readWhatBefell() {
        for index in chunks.indices.dropLast() {
            guard words[chunks[index].head].form == "quanto", words[chunks[index].head].term == nil,
                chunks[index].end == chunks[index].head + 1,
                [.noun, .adverb, .subordinator].contains(chunks[index].kind),
                let verb = chunks[index + 1].verb, verb.isFinite, verb.person == 3, verb.number == .singular,
                ["accadere", "succedere", "avvenire", "capitare"].contains(words[verb.main].lemma)
            else { continue }
            chunks[index].fixedEnglish = "what"
            chunks[index].kind = .noun
            chunks[index].features.number = .singular
            chunks[index + 1].subject = index
            chunks[index].isSubject = true
        }
    }

    private mutating func becomeParticiple(_ index: Int) {
        guard chunks[index].kind != .participle else { return }
        let head = chunks[index].head
        var chunk = Chunk(.participle, head: head, start: head, end: head + 1)
        chunk.verb = VerbGroup(first: head, main: head, form: .pastParticiple, person: 0, number: .singular)
        chunks[index] = chunk
    }
}
