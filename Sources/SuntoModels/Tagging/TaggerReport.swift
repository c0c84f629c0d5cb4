import Lexicon
import Translation

/// Accuracy of a tagger on sentences that it was not estimated from, and what it takes for what.
struct TaggerReport {
    private(set) var words = 0
    private(set) var right = 0
    /// Words whose right tag is none of their candidates.
    private(set) var outOfReach = 0
    /// Forms that were tagged wrong, with how often, by the right tag and ours.
    private var confusions: [String: [String: Int]] = [:]

    init(_ tagger: Tagger, _ examples: [TaggerTraining.Example]) {
        for example in examples {
            var tagged = example.words
            let tags = tagger.tag(&tagged)
            for index in tagged.indices { count(tagged[index], tags[index], example.tags[index]) }
        }
    }

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

    /// The figures and a table: right tag→ours, how often, the most frequent words of them.
    var text: String {
        var lines = ["\(words) words, \(accuracy * 100)% right, \(outOfReach) out of reach"]
        let pairs = confusions.map { (pair: $0.key, forms: $0.value, total: $0.value.values.reduce(0, +)) }
        for row in pairs.sorted(by: { ($1.total, $0.pair) < ($0.total, $1.pair) }) {
            let forms = row.forms.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8)
            lines.append(
                "\(row.total) \(row.pair): " + forms.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
