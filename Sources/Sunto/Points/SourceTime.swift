import Translation

/// What the verbs of an Italian sentence say of its time.
struct SourceTime {
    /// Something happened: *ha firmato*, *firmò*.
    private(set) var hasPast = false
    /// Something will: *voterà*.
    private(set) var hasFuture = false
    /// Its verb is one of the moment, as *cominciare*: *today* is a day, not an age.
    let begins: Bool
    private let words: [Word]

    private static let momentary: Set<String> = [
        "cominciare", "iniziare", "partire", "arrivare", "aprire", "chiudere", "riaprire", "scadere", "votare",
        "riunire", "riunirsi", "incontrare", "debuttare", "giocare", "presentare", "festeggiare", "celebrare",
    ]

    init(_ words: [Word]) {
        self.words = words.filter { !$0.surface.isEmpty }
        let verb = self.words.first { $0.isVerbal && $0.features.form.isFinite }
        begins = verb.map { $0.features.form == .present && Self.momentary.contains($0.lemma) } ?? false
        for index in self.words.indices {
            guard let isPast = isPast(at: index) else { continue }
            if isPast { hasPast = true } else { hasFuture = true }
        }
    }

    /// What a verb says; `nil` for the present and for what is no verb.
    private func isPast(at index: Int) -> Bool? {
        let word = words[index]
        switch word.features.form {
        case .future: return false
        case .pastHistoric, .imperfect: return word.isVerbal ? true : nil
        case .present where word.partOfSpeech == .auxiliary:
            return words[(index + 1)...].prefix(3).contains { $0.features.form == .pastParticiple } ? true : nil
        default: return nil
        }
    }

    /// Verbs stand so near to the weekday that they speak of.
    private static let nearness = 6

    /// Whether a weekday that the sentence names is past, by the nearest verb before it (*chiuso da sabato*, *pubblicato
    /// lunedì*), else by the sentence's verbs; `nil` where they do not tell.
    func isPast(weekday: String) -> Bool? {
        guard
            let place = words.firstIndex(where: {
                $0.surface.lowercased().split(separator: " ").contains(Substring(weekday))
            })
        else {
            return hasPast == hasFuture ? nil : hasPast
        }
        for index in words[..<place].indices.reversed().prefix(Self.nearness) {
            if words[index].surface == "," { break }
            if let isPast = isPast(at: index) { return isPast }
            let mayBeParticiple = words[index].readings.contains { $0.features.form == .pastParticiple }
            if mayBeParticiple, !words[index].features.form.isFinite, !isInVerbGroup(index) { return true }
            if words[index].isVerbal, words[index].features.form.isFinite { return nil }
        }
        return hasPast == hasFuture ? nil : hasPast
    }

    /// *sarà approvata*, *deve essere approvata*: the participle has its time from the verb before it.
    private func isInVerbGroup(_ participle: Int) -> Bool {
        words[..<participle].suffix(3).contains {
            $0.isVerbal && ($0.features.form.isFinite || $0.features.form == .infinitive)
        }
    }
}
