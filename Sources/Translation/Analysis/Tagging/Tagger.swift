import Lexicon

/// Chooses one reading a word: a log-linear model of the parts of speech that the word may have.
///
/// Greedy from left to right. Weights are in `models/it/tagger.tsv`, estimated from Universal Dependencies treebanks.
/// Linear in the number of words.
package struct Tagger: Sendable {
    private let weights: TagWeights

    /// Number of features.
    package var featureCount: Int { weights.featureCount }

    package init(weights: TagWeights) {
        self.weights = weights
    }

    /// The tagger of `models/it/tagger.tsv`.
    package init() throws {
        weights = try TagWeights(table: ModelTable("it/tagger.tsv"))
    }

    /// Tags the words in place: sets `reading` of each.
    ///
    /// Returns the tag of each as the treebanks would have it, which the word's readings need not know: of *come
    /// lui* it is ADP, and the reading that of the conjunction.
    @discardableResult
    package func tag(_ words: inout [Word]) -> [PartOfSpeech] {
        let sentence = TagSentence(words)
        var history: [PartOfSpeech] = []
        history.reserveCapacity(words.count)
        var features: [UInt32] = []
        features.reserveCapacity(64)
        var scores = TagWeights.noScores
        for index in words.indices {
            let candidates = sentence.words[index].candidates
            var best = candidates[0]
            if candidates.count > 1 {
                for candidate in candidates { scores[candidate.order] = 0 }
                sentence.features(index, history, into: &features)
                weights.add(features, to: &scores, of: candidates)
                for candidate in candidates {
                    sentence.features(index, history, of: candidate, into: &features)
                    weights.add(features, to: &scores[candidate.order], of: candidate)
                }
                best = Self.best(of: candidates, scores)
            }
            history.append(best)
            words[index].reading = Self.bestReading(best, words, index)
        }
        return history
    }

    /// The candidate with the highest score, the first of equals; `scores` by the order of the tags.
    package static func best<Score: Comparable>(of candidates: [PartOfSpeech], _ scores: [Score]) -> PartOfSpeech {
        var best = candidates[0]
        for candidate in candidates where scores[candidate.order] > scores[best.order] { best = candidate }
        return best
    }

    /// Among the readings that the tag stands for, the one that agrees best with the word before.
    private static func bestReading(_ tag: PartOfSpeech, _ words: [Word], _ index: Int) -> Reading {
        let readings = words[index].readings
        guard let first = TagConventions.reading(of: tag, in: readings) else {
            return Reading(lemma: words[index].form, partOfSpeech: tag)
        }
        let options = readings.filter { $0.partOfSpeech == first.partOfSpeech }
        return options.count > 1 ? ReadingChoice.best(options, words, index) : first
    }
}
