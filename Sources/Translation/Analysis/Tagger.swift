import Lexicon

/// Chooses one reading a word: an averaged perceptron over the parts of speech that the lexicon allows.
///
/// Greedy from left to right (Collins 2002, averaged as in Honnibal's tagger). Weights are in `models/it/tagger.tsv`,
/// estimated from Universal Dependencies treebanks. Linear in the number of words.
package struct Tagger: Sendable {
    package static let tags = PartOfSpeech.allCases
    /// Where a feature's weights start, by its hash.
    private var places: [UInt64: Int32] = [:]
    /// Weights of all features, one a tag, one feature after the other.
    private var weights: [Int32] = []

    /// Number of features.
    package var featureCount: Int { places.count }

    package init(weights: [UInt64: [Int32]]) {
        for (feature, values) in weights {
            places[feature] = Int32(self.weights.count)
            self.weights += values
        }
    }

    /// The tagger of `models/it/tagger.tsv`.
    package init() throws {
        places.reserveCapacity(16384)
        weights.reserveCapacity(16384 * Self.tags.count)
        let table = try ModelTable("it/tagger.tsv")
        table.forEachRow { row in
            var feature: UInt64 = 0
            for byte in row.column(0) { feature = feature &* 36 &+ Self.digit(byte) }
            places[feature] = Int32(weights.count)
            appendValues(row.column(1))
        }
    }

    private static func digit(_ byte: UInt8) -> UInt64 {
        UInt64(byte < 0x3A ? byte &- 0x30 : byte &- 0x61 &+ 10)
    }

    /// Reads `1:20 7:-4` into one weight a tag.
    private mutating func appendValues(_ column: some Sequence<UInt8>) {
        let start = weights.count
        weights.append(contentsOf: repeatElement(0, count: Self.tags.count))
        var tag = 0
        var number: Int32 = 0
        var sign: Int32 = 1
        func store(in weights: inout [Int32]) {
            if tag < Self.tags.count { weights[start + tag] = sign * number }
        }
        for byte in column {
            switch byte {
            case UInt8(ascii: ":"): (tag, number, sign) = (Int(number), 0, 1)
            case UInt8(ascii: "-"): sign = -1
            case 0x20:
                store(in: &weights)
                (number, sign) = (0, 1)
            default: number = number &* 10 &+ Int32(byte &- 0x30)
            }
        }
        store(in: &weights)
    }

    /// Tags the words in place: sets `reading` of each.
    package func tag(_ words: inout [Word]) {
        let classes = words.map(Self.ambiguityClass)
        var history: [PartOfSpeech] = []
        history.reserveCapacity(words.count)
        for index in words.indices {
            let candidates = Self.candidates(words[index])
            var best = candidates[0]
            if candidates.count > 1 {
                let features = Self.features(index, words, classes, history)
                best = Self.argmax(score(features), among: candidates)
            }
            history.append(best)
            words[index].reading = Self.bestReading(best, words, index)
        }
    }

    package func score(_ features: [UInt64]) -> [Int32] {
        var scores = [Int32](repeating: 0, count: Self.tags.count)
        for feature in features {
            guard let place = places[feature] else { continue }
            for tag in scores.indices { scores[tag] &+= weights[Int(place) + tag] }
        }
        return scores
    }

    package static func argmax(_ scores: [Int32], among candidates: [PartOfSpeech]) -> PartOfSpeech {
        var best = candidates[0]
        var bestScore = Int32.min
        for candidate in candidates {
            let value = scores[index(of: candidate)]
            if value > bestScore {
                bestScore = value
                best = candidate
            }
        }
        return best
    }

    package static func index(of tag: PartOfSpeech) -> Int {
        tags.firstIndex(of: tag) ?? 0
    }

    /// The parts of speech that the word's readings allow, in their order.
    package static func candidates(_ word: Word) -> [PartOfSpeech] {
        var result: [PartOfSpeech] = []
        for reading in word.readings where !result.contains(reading.partOfSpeech) {
            result.append(reading.partOfSpeech)
        }
        return result.isEmpty ? [.other] : result
    }

    /// A short name of what the word may be, finer than parts of speech where verbs are concerned.
    package static func ambiguityClass(_ word: Word) -> String {
        if word.readings.count == 1 { return className(word.readings[0]) }
        var names: [String] = []
        for reading in word.readings {
            let name = className(reading)
            if !names.contains(name) { names.append(name) }
        }
        return names.sorted().joined(separator: "|")
    }

    private static func className(_ reading: Reading) -> String {
        let isAuxiliary = reading.partOfSpeech == .auxiliary
        guard isAuxiliary || reading.partOfSpeech == .verb else { return reading.partOfSpeech.rawValue }
        return switch reading.features.form {
        case .infinitive: isAuxiliary ? "AUXi" : "VERBi"
        case .gerund: isAuxiliary ? "AUXg" : "VERBg"
        case .pastParticiple: isAuxiliary ? "AUXp" : "VERBp"
        case .presentParticiple: isAuxiliary ? "AUXa" : "VERBa"
        default: isAuxiliary ? "AUXf" : "VERBf"
        }
    }

    /// The hashes of what is seen around a word: its form and class, its neighbours', and the tags before it.
    package static func features(
        _ i: Int, _ words: [Word], _ classes: [String], _ history: [PartOfSpeech]
    ) -> [UInt64] {
        func form(_ index: Int) -> String { words.indices.contains(index) ? words[index].form : "<>" }
        func kind(_ index: Int) -> String { classes.indices.contains(index) ? classes[index] : "<>" }
        func tag(_ index: Int) -> String { index >= 0 ? history[index].rawValue : "<>" }
        let own = kind(i)
        let word = words[i]
        let before = tag(i - 1)
        let next = kind(i + 1)
        var result: [UInt64] = []
        result.reserveCapacity(16)
        result.append(hash("c", own))
        result.append(hash("w", word.form))
        result.append(hash("s", String(word.form.suffix(3)), own))
        result.append(hash("t", before, own))
        result.append(hash("T", tag(i - 2), before, own))
        result.append(hash("n", next, own))
        result.append(hash("N", next, ",", kind(i + 2)))
        result.append(hash("p", form(i - 1), own))
        result.append(hash("q", form(i + 1), own))
        result.append(hash("v", word.form, before))
        result.append(hash("x", word.form, next))
        result.append(hash("y", before, next, own))
        result.append(hash("z", form(i - 2), form(i - 1)))
        if word.isCapitalized { result.append(hash(word.isInitial ? "I" : "C", own)) }
        if i > 0 { result.append(hash("a", agreement(words[i - 1], word), before, own)) }
        return result
    }

    /// Whether the word before agrees with the word's nominal readings.
    private static func agreement(_ before: Word, _ word: Word) -> String {
        var (yes, no, opensWithYes) = (false, false, false)
        for reading in word.readings where reading.partOfSpeech != .verb && reading.partOfSpeech != .auxiliary {
            if before.reading.features.agrees(with: reading.features) {
                if !no { opensWithYes = true }
                yes = true
            } else {
                no = true
            }
        }
        return yes && no ? opensWithYes ? "+-" : "-+" : yes ? "+" : no ? "-" : ""
    }

    /// FNV-1a over the parts, one after the other.
    private static func hash(_ first: String, _ second: String, _ third: String = "", _ fourth: String = "") -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func add(_ part: String) {
            for byte in part.utf8 {
                hash ^= UInt64(byte)
                hash &*= 0x100_0000_01b3
            }
        }
        add(first)
        add(second)
        add(third)
        add(fourth)
        return hash
    }

    /// Among the readings of the chosen part of speech, the one that agrees best with the word before.
    private static func bestReading(_ tag: PartOfSpeech, _ words: [Word], _ index: Int) -> Reading {
        let options = words[index].readings.filter { $0.partOfSpeech == tag }
        guard let first = options.first else { return Reading(lemma: words[index].form, partOfSpeech: tag) }
        guard options.count > 1 else { return first }
        return ReadingChoice.best(options, words, index)
    }
}
