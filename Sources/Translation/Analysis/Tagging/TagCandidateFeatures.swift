import Lexicon

extension TagSentence {
    /// Features of one candidate of the word at `index`. Replaces `features`; none of a word without readings.
    package func features(
        _ index: Int, _ history: [PartOfSpeech], of candidate: PartOfSpeech, into features: inout [UInt32]
    ) {
        var list = FeatureList(reusing: &features, seed: UInt64(candidate.order + 77) &* 0xD6E8_FEB8_6659_FD93)
        defer { features = list.hashes }
        guard let place = reading(index, candidate) else { return }
        let word = words[index]
        let reading = readings[place]
        let (tag1, tag2) = (tag(history, index - 1), tag(history, index - 2))
        let next1 = ambiguity(index + 1)
        list.add(201, lemmas[place])
        list.add(202, lemmas[place], tag1)
        list.add(203, lemmas[place], next1)
        list.add(204, tag1, next1)
        list.add(205, tag1, tag2)
        list.add(206, tag1)
        list.add(207, next1)
        let inflection =
            UInt64(reading.features.form.rawValue) * 100 + UInt64(reading.features.person) * 10
            + UInt64(reading.features.number.rawValue) + 1
        list.add(208, inflection, tag1)
        list.add(209, inflection, next1)
        list.add(210, inflection, tag1, tag2)
        list.add(211, inflection, tag1, next1)
        if !reading.kind.isEmpty {
            let kind = FeatureHash.of(reading.kind)
            list.add(212, kind, tag1)
            list.add(213, kind, next1)
            list.add(214, kind, tag1, next1)
        }
        addAgreement(index, history, reading.partOfSpeech, &list)
        list.add(222, word.suffix3)
        list.add(223, word.suffix2)
        list.add(224, word.capital, tag1)
        list.add(225, form(index + 1))
        list.add(226, form(index - 1))
        list.add(227, word.suffix3, tag1)
        list.add(228, place == word.readings.lowerBound ? 1 : 0)
        let likeIt = word.readings.count { readings[$0].partOfSpeech == candidate }
        list.add(229, UInt64(min(likeIt, 3)), UInt64(word.readings.count))
        list.add(230, word.suffix4)
        list.add(231, ambiguity(index + 2), next1)
    }

    /// Whether readings of the candidate agree with the two words before and with what the next may be.
    private func addAgreement(
        _ index: Int, _ history: [PartOfSpeech], _ partOfSpeech: PartOfSpeech, _ list: inout FeatureList
    ) {
        let (tag1, tag2) = (tag(history, index - 1), tag(history, index - 2))
        func agrees(with features: Features) -> Bool {
            words[index].readings.contains {
                readings[$0].partOfSpeech == partOfSpeech && features.agrees(with: readings[$0].features)
            }
        }
        if index > 0, let before = reading(index - 1, history[index - 1]) {
            let agreement: UInt64 = agrees(with: readings[before].features) ? 1 : 2
            list.add(215, agreement, tag1)
            list.add(216, agreement, tag1, ambiguity(index + 1))
            list.add(217, lemmas[before])
            list.add(218, agreement, tag1, tag2)
            if index > 1, let second = reading(index - 2, history[index - 2]) {
                let further: UInt64 = agrees(with: readings[second].features) ? 10 : 20
                list.add(219, agreement + further, tag1, tag2)
            }
        }
        guard index + 1 < words.count else { return }
        var following: UInt64 = 0
        for place in words[index + 1].readings where agrees(with: readings[place].features) {
            following |= 1 << UInt64(readings[place].partOfSpeech.order)
        }
        list.add(220, following)
        list.add(221, following, tag1)
    }
}
