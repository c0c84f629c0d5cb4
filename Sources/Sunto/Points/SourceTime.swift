import Translation

/// What the verbs of an Italian sentence say of its time.
struct SourceTime {
    /// Something happened: *ha firmato*, *firmò*.
    private(set) var hasPast = false
    /// Something will: *voterà*.
    private(set) var hasFuture = false
    private let words: [Word]

    private static let momentary: Set<String> = [
        "cominciare", "iniziare", "partire", "arrivare", "aprire", "chiudere", "riaprire", "scadere", "votare",
        "riunire", "riunirsi", "incontrare", "debuttare", "giocare", "presentare", "festeggiare", "celebrare",
    ]

    init(_ words: [Word]) {
        self.words = words.filter { !$0.surface.isEmpty }
        for index in self.words.indices {
            guard let isPast = isPast(at: index) else { continue }
            if isPast { hasPast = true } else { hasFuture = true }
        }
    }

    /// Whether *oggi* is the day, and not the age in which one lives: by the verb nearest to it, behind it or before it
    /// (*oggi occupa l'Appennino*, *presentato oggi*), else by the sentence's verbs.
    var happensToday: Bool {
        guard let today = words.firstIndex(where: { $0.surface.lowercased() == "oggi" }) else {
            return hasPast != hasFuture
        }
        let behind = words.indices[(today + 1)...].prefix { words[$0].surface != "," }.prefix(Self.nearness)
        let before = words.indices[..<today].reversed().prefix { words[$0].surface != "," }.prefix(Self.nearness)
        // "è oggi esposto": a state.
        if let verb = before.first, words[verb].lemma == "essere", words[verb].features.form == .present,
            behind.first.map({ words[$0].features.form == .pastParticiple && words[$0].lemma != "essere" }) == true
        {
            return false
        }
        for index in [behind.first { isTense(words[$0]) }, before.first { isTense(words[$0]) }].compactMap({ $0 }) {
            if words[index].features.form == .pastParticiple { return true }
            if isPast(at: index) != nil { return true }
            return Self.momentary.contains(words[index].lemma)
        }
        return hasPast != hasFuture
    }

    private func isTense(_ word: Word) -> Bool {
        word.isVerbal && (word.features.form.isFinite || word.features.form == .pastParticiple)
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
