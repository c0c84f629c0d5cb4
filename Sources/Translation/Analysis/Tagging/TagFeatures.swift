import Lexicon

/// What is seen around a word whose tag is sought.
///
/// The features of the word count for every candidate with a weight of its own; those of a candidate look at the reading
/// that it stands for: its lemma, its form, its agreement with the neighbours. Tags before the word are those that the
/// tagger chose.
extension TagSentence {
    /// Features of the word at `index`; `history` holds the tags of all words before it. Replaces `features`.
    package func features(_ index: Int, _ history: [PartOfSpeech], into features: inout [UInt32]) {
        var list = FeatureList(reusing: &features)
        let word = words[index]
        let own = word.ambiguity
        let (tag1, tag2) = (tag(history, index - 1), tag(history, index - 2))
        let (next1, next2) = (ambiguity(index + 1), ambiguity(index + 2))
        list.add(1, own)
        list.add(2, word.form)
        list.add(3, word.suffix3, own)
        list.add(4, tag1, own)
        list.add(5, tag2, tag1, own)
        list.add(6, next1, own)
        list.add(7, next1, next2)
        list.add(8, form(index - 1), own)
        list.add(9, form(index + 1), own)
        list.add(10, word.form, tag1)
        list.add(11, word.form, next1)
        list.add(12, tag1, next1, own)
        list.add(13, form(index - 2), form(index - 1))
        if word.capital & 1 == 1 { list.add(14, word.capital, own) }
        if index > 0 { list.add(15, agreement(index, history), tag1, own) }
        if word.auxiliary != 0 { addAuxiliary(index, history, &list) }
        if word.opensClause { addClauseBefore(index, history, &list) }
        features = list.hashes
    }

    /// Which of the nominal readings agree with the word before: 1 some do, 2 some do not.
    private func agreement(_ index: Int, _ history: [PartOfSpeech]) -> UInt64 {
        guard let before = reading(index - 1, history[index - 1]) else { return 0 }
        var result: UInt64 = 0
        for place in words[index].readings {
            let reading = readings[place]
            guard reading.partOfSpeech != .verb, reading.partOfSpeech != .auxiliary else { continue }
            result |= readings[before].features.agrees(with: reading.features) ? 1 : 2
        }
        return result
    }

    /// Of *essere*, *avere* and the modal verbs: what they may be the auxiliary or copula of.
    private func addAuxiliary(_ index: Int, _ history: [PartOfSpeech], _ list: inout FeatureList) {
        let lemma = words[index].auxiliary
        let (tag1, tag2) = (tag(history, index - 1), tag(history, index - 2))
        let (next1, next2) = (ambiguity(index + 1), ambiguity(index + 2))
        list.add(60, lemma, form(index - 1))
        list.add(61, lemma, form(index + 1))
        list.add(62, lemma, tag1, next1)
        list.add(63, lemma, tag2, tag1)
        list.add(64, lemma, form(index - 2), form(index - 1))
        list.add(65, lemma, next1, next2)
        list.add(66, lemma, form(index - 1), next1)
        let (predicate, isFar) = self.predicate(index)
        list.add(67, lemma, predicate, isFar ? 1 : 0)
        list.add(68, lemma, predicate, tag1, form(index - 1))
    }

    /// The first word behind that may be a predicate, as a number; and whether more than adverbs stand between.
    private func predicate(_ index: Int) -> (UInt64, Bool) {
        var isFar = false
        for next in index + 1..<max(index + 1, min(words.count, index + 6)) {
            let word = words[next]
            let bits = word.candidateBits
            let distance: UInt64 = next > index + 1 ? 1 : 0
            if word.readings.contains(where: { readings[$0].features.form == .pastParticiple }) {
                return (1 + distance, isFar)
            }
            if word.readings.contains(where: { readings[$0].partOfSpeech == .adjective }) {
                return (3 + distance, isFar)
            }
            if bits & Self.bit(.noun) != 0 { return (5 + distance, isFar) }
            if bits & Self.bit(.adposition) != 0 { return (7 + distance, isFar) }
            if bits == Self.bit(.punctuation) { return (9, isFar) }
            if bits & Self.bit(.adverb) == 0 { isFar = true }
        }
        return (0, isFar)
    }

    static func bit(_ tag: PartOfSpeech) -> UInt32 { 1 << UInt32(tag.order) }

    /// Of *che* and its like: the verb of the clause before and what follows that verb (*è per questo che…*).
    private func addClauseBefore(_ index: Int, _ history: [PartOfSpeech], _ list: inout FeatureList) {
        let form = words[index].form
        let tag1 = tag(history, index - 1)
        let verb = verbBefore(index, history)
        var (lemma, first, second, behind): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        if let verb, let place = reading(verb, history[verb]) {
            lemma = lemmas[place]
            var next = verb + 1
            while next < index, history[next] == .adverb { next += 1 }
            (first, second) = (tagWithin(next, index, history), tagWithin(next + 1, index, history))
            behind = words[verb + 1].form
        }
        let isCopula: UInt64 = lemma == Self.essere ? 100 : 0
        list.add(70, form, lemma, first)
        list.add(71, form, lemma, first, second)
        list.add(72, form, isCopula + first, tag1)
        list.add(73, form, lemma, behind)
        list.add(74, form, first, second, tag1)
        let marks = history[(verb ?? 0)..<index].count { $0 == .punctuation }
        list.add(75, form, isCopula + first, UInt64(min(2, marks)))
        var start = index
        while start > 0, history[start - 1] != .punctuation { start -= 1 }
        list.add(76, form, tagWithin(start, index, history), isCopula + first)
    }

    private static let essere = FeatureHash.of("essere")

    /// The nearest finite verb at most 13 words before; where there is none, the farthest verb of those.
    private func verbBefore(_ index: Int, _ history: [PartOfSpeech]) -> Int? {
        var verb: Int?
        var before = index - 1
        while before >= 0, before > index - 14 {
            if history[before] == .verb || history[before] == .auxiliary {
                verb = before
                if let place = reading(before, history[before]), readings[place].features.form.isFinite { break }
            }
            before -= 1
        }
        return verb
    }

    /// The tag at `place`, or a number of its own where that is not before `end`.
    private func tagWithin(_ place: Int, _ end: Int, _ history: [PartOfSpeech]) -> UInt64 {
        place < end ? UInt64(history[place].order) + 1 : 20
    }

    func tag(_ history: [PartOfSpeech], _ index: Int) -> UInt64 {
        index >= 0 ? UInt64(history[index].order) + 1 : 0
    }

    func ambiguity(_ index: Int) -> UInt64 {
        words.indices.contains(index) ? words[index].ambiguity : FeatureHash.border
    }

    func form(_ index: Int) -> UInt64 { words.indices.contains(index) ? words[index].form : FeatureHash.border }
}
