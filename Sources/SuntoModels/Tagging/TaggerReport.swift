import Lexicon
import Translation

/// Accuracy of a tagger on sentences that it was not estimated from, and what it takes for what.
struct TaggerReport {
    private(set) var words = 0
    private(set) var right = 0
    /// Words whose right tag is none of their candidates.
    private(set) var outOfReach = 0
    /// Nouns, verbs, adjectives and adverbs of the treebank, and how many of them got its lemma.
    private(set) var content = 0
    private(set) var rightLemmas = 0
    /// Forms that were tagged wrong, with how often, by the right tag and ours.
    private var confusions: [String: [String: Int]] = [:]

    mutating func add(_ examples: [TaggerTraining.Example], taggedBy tagger: Tagger) {
        for example in examples {
            var tagged = example.words
            let tags = tagger.tag(&tagged)
            for index in tagged.indices {
                count(tagged[index], tags[index], example.tags[index])
                guard Self.haveLemmas.contains(example.tags[index]) else { continue }
                content += 1
                if tagged[index].lemma.lowercased() == example.lemmas[index].lowercased() { rightLemmas += 1 }
            }
        }
    }

    /// Tags of words whose lemma is no matter of convention, as that of an article or a pronoun is.
    private static let haveLemmas: Set<PartOfSpeech> = [.noun, .verb, .auxiliary, .adjective, .adverb]

    private mutating func count(_ word: Word, _ tag: PartOfSpeech, _ gold: PartOfSpeech) {
        words += 1
        if tag == gold {
            right += 1
            return
        }
        let isReachable = TagConventions.candidates(word).contains(gold)
        if !isReachable { outOfReach += 1 }
        let pair = "\(gold.rawValue)→\(tag.rawValue)" + (isReachable ? "" : " out of reach")
        confusions[pair, default: [:]][word.form, default: 0] += 1
    }

    /// Share of the words that are tagged as in the treebank.
    var accuracy: Double { Double(right) / Double(max(1, words)) }

    /// Share of the nouns, verbs, adjectives and adverbs that get the lemma of the treebank.
    var lemmaAccuracy: Double { Double(rightLemmas) / Double(max(1, content)) }

    /// The figures, one line.
    var figures: String {
        "\(words) words, \(accuracy * 100)% right, \(outOfReach) out of reach; "
            + "lemmas of \(content) nouns, verbs, adjectives and adverbs, \(lemmaAccuracy * 100)% right"
    }

    /// The figures and a table: right tag→ours, how often, the most frequent words of them.
    var text: String {
        var lines = [figures]
        let pairs = confusions.map { (pair: $0.key, forms: $0.value, total: $0.value.values.reduce(0, +)) }
        for row in pairs.sorted(by: { ($1.total, $0.pair) < ($0.total, $1.pair) }) {
            let forms = row.forms.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8)
            lines.append(
                "\(row.total) \(row.pair): " + forms.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
