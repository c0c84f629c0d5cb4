import Lexicon

/// Weights of features, one a tag: an open table of hashes of 32 bits.
///
/// A feature is known by its hash alone; that one of 20,000 is taken for another happens once in 200,000 look-ups.
package struct TagWeights: Sendable {
    /// One score a tag, all nought.
    package static let noScores = [Int32](repeating: 0, count: tagCount)
    private static let tagCount = PartOfSpeech.allCases.count
    /// Hash of the feature at each place, 0 where the place is free.
    private var keys: [UInt32]
    /// Weights of the feature at each place, by the order of the tags.
    private var values: [Int16]
    private let mask: Int

    /// Number of features.
    package private(set) var featureCount = 0

    /// An empty table with room for `capacity` features.
    package init(capacity: Int) {
        var size = 1024
        while size < capacity * 2 { size *= 2 }
        keys = [UInt32](repeating: 0, count: size)
        values = [Int16](repeating: 0, count: size * Self.tagCount)
        mask = size - 1
    }

    /// Reads rows of a hash in base 36 and pairs of tag and weight: `1:20 7:-4`.
    init(table: ModelTable) {
        self.init(capacity: 20_000)
        table.forEachRow { row in
            var feature: UInt32 = 0
            for byte in row.column(0) { feature = feature &* 36 &+ Self.digit(byte) }
            readPairs(row.column(1), of: feature)
        }
    }

    private static func digit(_ byte: UInt8) -> UInt32 {
        UInt32(byte < 0x3A ? byte &- 0x30 : byte &- 0x61 &+ 10)
    }

    private mutating func readPairs(_ column: some Sequence<UInt8>, of feature: UInt32) {
        var tag = 0
        var number = 0
        var sign = 1
        for byte in column {
            switch byte {
            case UInt8(ascii: ":"): (tag, number, sign) = (number, 0, 1)
            case UInt8(ascii: "-"): sign = -1
            case 0x20:
                set(feature, tag, sign * number)
                (number, sign) = (0, 1)
            default: number = number &* 10 &+ Int(byte &- 0x30)
            }
        }
        set(feature, tag, sign * number)
    }

    /// Sets the weight of a feature for a tag; doubles the table where it grows full.
    package mutating func set(_ feature: UInt32, _ tag: Int, _ weight: Int) {
        guard tag < Self.tagCount else { return }
        if featureCount * 2 > mask { grow() }
        let place = place(of: feature)
        if keys[place] == 0 {
            keys[place] = max(1, feature)
            featureCount += 1
        }
        values[place * Self.tagCount + tag] = Int16(clamping: weight)
    }

    private mutating func grow() {
        var larger = TagWeights(capacity: keys.count)
        for place in keys.indices where keys[place] != 0 {
            for tag in 0..<Self.tagCount {
                larger.set(keys[place], tag, Int(values[place * Self.tagCount + tag]))
            }
        }
        self = larger
    }

    /// Where the feature stands, or the free place where it would.
    private func place(of feature: UInt32) -> Int {
        let key = max(1, feature)
        var place = Int(key) & mask
        while keys[place] != key, keys[place] != 0 { place = (place + 1) & mask }
        return place
    }

    /// Adds the features' weights to the scores of the candidates.
    func add(_ features: [UInt32], to scores: inout [Int32], of candidates: [PartOfSpeech]) {
        for feature in features {
            let place = place(of: feature)
            guard keys[place] != 0 else { continue }
            for candidate in candidates {
                scores[candidate.order] &+= Int32(values[place * Self.tagCount + candidate.order])
            }
        }
    }

    /// Adds the features' weights to one candidate's score.
    func add(_ features: [UInt32], to score: inout Int32, of candidate: PartOfSpeech) {
        for feature in features {
            let place = place(of: feature)
            if keys[place] != 0 { score &+= Int32(values[place * Self.tagCount + candidate.order]) }
        }
    }
}
