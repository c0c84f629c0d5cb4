import Translation

/// What the verbs of an Italian sentence say of its time.
struct SourceTime {
    /// Something happened: *ha firmato*, *firmò*.
    private(set) var hasPast = false
    /// Something will: *voterà*.
    private(set) var hasFuture = false

    init(_ words: [Word]) {
        for (index, word) in words.enumerated() {
            switch word.features.form {
            case .future: hasFuture = true
            case .pastHistoric, .imperfect: hasPast = hasPast || word.isVerbal
            case .present where word.partOfSpeech == .auxiliary:
                let next = words[(index + 1)...].prefix(3)
                hasPast = hasPast || next.contains { $0.features.form == .pastParticiple }
            default: break
            }
        }
    }
}
