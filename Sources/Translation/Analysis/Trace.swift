import Lexicon

/// Prints how a sentence was read: words with their readings, phrases with their links.
enum Trace {
    static func lines(_ transfer: SentenceTransfer) -> [String] {
        transfer.words.map(line) + transfer.chunks.enumerated().map { chunk($1, at: $0, transfer) } + transfer.trace
    }

    private static func line(_ word: Word) -> String {
        let readings = word.readings.map { "\($0.lemma)/\($0.partOfSpeech.rawValue)" }
        var seen: [String] = []
        for reading in readings where !seen.contains(reading) { seen.append(reading) }
        let term = word.term.map { " term: \($0.english)" } ?? ""
        return
            "word \(word.surface.isEmpty ? word.form : word.surface): \(word.lemma)/\(word.partOfSpeech.rawValue) of \(seen.joined(separator: " "))\(term)"
    }

    private static func chunk(_ chunk: Chunk, at index: Int, _ transfer: SentenceTransfer) -> String {
        let text = transfer.words[chunk.start..<chunk.end].map { $0.surface }.joined(separator: " ")
        var parts = ["phrase \(index) \(chunk.kind.rawValue): \(text)"]
        if let sense = chunk.sense { parts.append("sense: \(sense.english)") }
        if let subject = chunk.subject { parts.append("subject: \(subject)\(chunk.isInverted ? " inverted" : "")") }
        if let supplied = chunk.suppliedSubject { parts.append("supplied: \(supplied)") }
        if let object = chunk.object { parts.append("object: \(object)") }
        return parts.joined(separator: "; ")
    }
}
