import Lexicon

/// The words of a sentence as the tagger sees them: everything that features are made of as numbers.
package struct TagSentence {
    /// A word.
    package struct Entry {
        /// What it may be tagged as.
        package var candidates: [PartOfSpeech]
        /// The candidates as a set of bits.
        var candidateBits: UInt32
        /// A set of bits that tells what readings it has, verbs by their forms.
        var ambiguity: UInt64
        var form: UInt64
        var suffix2: UInt64
        var suffix3: UInt64
        var suffix4: UInt64
        /// Hash of the lemma that it has as an auxiliary; 0 where it is none.
        var auxiliary: UInt64
        /// Its capital: 0 none, 1 inside the sentence, 2 or 3 where it opens one.
        var capital: UInt64
        /// Whether it is one of the words that depend on the clause before: *che, come, se…*
        var opensClause: Bool
        var readings: Range<Int>
    }

    package private(set) var words: [Entry] = []
    /// Readings of all words.
    private(set) var readings: [Reading] = []
    /// Hashes of their lemmas.
    private(set) var lemmas: [UInt64] = []

    package init(_ source: [Word]) {
        words.reserveCapacity(source.count)
        for word in source {
            let start = readings.count
            readings += word.readings
            for reading in word.readings { lemmas.append(FeatureHash.of(reading.lemma)) }
            words.append(entry(word, start..<readings.count))
        }
    }

    private func entry(_ word: Word, _ range: Range<Int>) -> Entry {
        let candidates = TagConventions.candidates(word)
        let auxiliary = range.first { readings[$0].partOfSpeech == .auxiliary }
        var bits: UInt32 = 0
        for candidate in candidates { bits |= 1 << UInt32(candidate.order) }
        var ambiguity: UInt64 = 0
        for reading in word.readings { ambiguity |= 1 << Self.kind(of: reading) }
        var entry = Entry(
            candidates: candidates, candidateBits: bits, ambiguity: ambiguity, form: 0, suffix2: 0, suffix3: 0,
            suffix4: 0, auxiliary: auxiliary.map { lemmas[$0] } ?? 0,
            capital: word.isCapitalized ? (word.isInitial ? 3 : 1) : (word.isInitial ? 2 : 0),
            opensClause: Self.clauseOpeners.contains(word.form), readings: range)
        var form = word.form
        form.withUTF8 { bytes in
            entry.form = FeatureHash.of(bytes[...])
            entry.suffix2 = FeatureHash.of(Self.suffix(bytes, 2))
            entry.suffix3 = FeatureHash.of(Self.suffix(bytes, 3))
            entry.suffix4 = FeatureHash.of(Self.suffix(bytes, 4))
        }
        return entry
    }

    /// The last `count` scalars.
    private static func suffix(_ bytes: UnsafeBufferPointer<UInt8>, _ count: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
        var start = bytes.count
        var left = count
        while start > 0, left > 0 {
            start -= 1
            if bytes[start] & 0xC0 != 0x80 { left -= 1 }
        }
        return bytes[start...]
    }

    /// A number below 64 for the part of speech, and of verbs for the form.
    private static func kind(of reading: Reading) -> UInt64 {
        let order = UInt64(reading.partOfSpeech.order)
        guard reading.partOfSpeech == .verb || reading.partOfSpeech == .auxiliary else { return order }
        let base: UInt64 = reading.partOfSpeech == .verb ? 20 : 30
        return switch reading.features.form {
        case .infinitive: base
        case .gerund: base + 1
        case .pastParticiple: base + 2
        case .presentParticiple: base + 3
        default: base + 4
        }
    }

    private static let clauseOpeners: Set<String> = ["che", "come", "dove", "quanto", "se", "quando", "perché"]

    /// The place of the reading that a tag of the word stands for; nil where the word has none.
    func reading(_ index: Int, _ tag: PartOfSpeech) -> Int? {
        let range = words[index].readings
        if let place = range.first(where: { readings[$0].partOfSpeech == tag }) { return place }
        if tag == .adjective,
            let place = range.first(where: {
                readings[$0].features.form == .pastParticiple || readings[$0].features.form == .presentParticiple
            })
        {
            return place
        }
        return range.first
    }
}

/// Hashes that features are known by.
enum FeatureHash {
    /// Stands for the word before the first and behind the last.
    static let border: UInt64 = 0x1234567

    static func of(_ text: String) -> UInt64 {
        var text = text
        return text.withUTF8 { of($0[...]) }
    }

    /// FNV-1a.
    static func of(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash ^ (hash >> 29)
    }

    static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
        let mixed = (hash ^ (value &+ 0x9e37_79b9_7f4a_7c15 &+ (hash << 6) &+ (hash >> 2))) &* 0xff51_afd7_ed55_8ccd
        return mixed ^ (mixed >> 32)
    }
}

/// Features of one word, one after the other.
struct FeatureList {
    private(set) var hashes: [UInt32]
    /// Told apart from the same features of other candidates.
    private let seed: UInt64

    init(reusing hashes: inout [UInt32], seed: UInt64 = 0) {
        self.hashes = []
        swap(&self.hashes, &hashes)
        self.hashes.removeAll(keepingCapacity: true)
        self.seed = seed
    }

    /// Adds the feature of that number with what is seen there.
    mutating func add(_ number: UInt64, _ a: UInt64 = 0, _ b: UInt64 = 0, _ c: UInt64 = 0, _ d: UInt64 = 0) {
        var hash = FeatureHash.mix(number &* 0x9E37_79B9_7F4A_7C15 ^ seed, a)
        if b != 0 { hash = FeatureHash.mix(hash, b) }
        if c != 0 { hash = FeatureHash.mix(hash, c &+ 1) }
        if d != 0 { hash = FeatureHash.mix(hash, d &+ 2) }
        hashes.append(UInt32(truncatingIfNeeded: hash))
    }
}
