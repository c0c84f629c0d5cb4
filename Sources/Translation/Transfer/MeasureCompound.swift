import Lexicon

/// Says a measure with *di* before its noun.
///
/// Sees: *uno sciopero di otto ore*, *un ragazzo di sedici anni*. Writes: *an eight-hour strike*, *a sixteen-year-old boy*.
extension SentenceTransfer {
    /// Whether a complement is the measure of its noun.
    func isMeasure(_ complement: Chunk, of chunk: Chunk) -> Bool {
        if isShareOfChange(complement, of: chunk) { return true }
        guard ["di", "da"].contains(preposition(complement)), complement.numerals.count == 1,
            complement.determiners.isEmpty || isDistanceRun(complement, of: chunk),
            complement.before.isEmpty, complement.after.isEmpty, complement.complements.isEmpty,
            complement.apposed.isEmpty,
            words[chunk.head].partOfSpeech == .noun, words[chunk.head].term == nil, chunk.complements.count == 1,
            let unit = complement.sense?.english, Self.units.contains(unit), chunk.numerals.isEmpty
        else { return false }
        if hasAge(chunk), !isDistanceRun(complement, of: chunk) {
            return Self.agesIn[words[complement.head].lemma] != nil && chunk.features.number != .plural
        }
        if isDistanceRun(complement, of: chunk) { return true }
        return preposition(complement) == "da" || Self.lasting.contains(words[chunk.head].lemma)
    }

    /// *eight-hour*, *sixteen-year-old*.
    mutating func measureEnglish(_ complement: Chunk, of chunk: Chunk) -> String {
        if isShareOfChange(complement, of: chunk) {
            return renderNoun(complement, at: nil, withPreposition: false).reduce("") {
                $0.isEmpty || !$1.spaceBefore ? $0 + $1.text : $0 + " " + $1.text
            }
        }
        let unit = numberEnglish(complement.numerals[0]) + "-" + (complement.sense?.english ?? "")
        return hasAge(chunk) && !isDistanceRun(complement, of: chunk) ? unit + "-old" : unit
    }

    /// *uno sconto del 20%*, *un calo del 3 per cento*
    private func isShareOfChange(_ complement: Chunk, of chunk: Chunk) -> Bool {
        isPercentage(complement) && preposition(complement) == "di" && complement.complements.isEmpty
            && chunk.complements.count == 1 && chunk.features.number == .singular && chunk.numerals.isEmpty
            && chunk.determiners.count == 1 && chunk.apposed.isEmpty && complement.approximation == nil
            && words[chunk.head].term == nil && Self.changes.contains(words[chunk.head].lemma)
    }

    private static let changes: Set<String> = [
        "sconto", "aumento", "calo", "crescita", "riduzione", "taglio", "rialzo", "ribasso", "incremento", "flessione",
        "diminuzione", "perdita", "guadagno", "quota", "tasso", "crollo", "balzo", "probabilità", "margine",
        "interesse",
    ]

    /// Whether it is a being, whose measure in years or months is its age.
    func hasAge(_ chunk: Chunk) -> Bool { ["person", "animal"].contains(selector.semanticClass(chunk.head)) }

    /// *la finale dei 100 metri*: what is run, with the article.
    private func isDistanceRun(_ complement: Chunk, of chunk: Chunk) -> Bool {
        ["metro", "chilometro"].contains(words[complement.head].lemma) && complement.determiners.count == 1
            && hasDefiniteArticle(complement)
            && ["finale", "semifinale", "gara", "corsa", "record", "primato", "campione", "campionessa", "batteria"]
                .contains(words[chunk.head].lemma)
    }

    /// Nouns that an age makes needless: *un giovane di 23 anni*, *a 23-year-old man*.
    func isYouth(_ chunk: Chunk) -> Bool {
        words[chunk.head].lemma == "giovane" && chunk.complements.count == 1
            && isMeasure(chunk.complements[0], of: chunk)
    }

    static let agesIn: [String: String] = ["anno": "year", "mese": "month", "settimana": "week", "giorno": "day"]
    private static let units: Set<String> = [
        "inch", "liter", "gram", "seat", "megawatt", "gigabyte", "megapixel", "hour", "minute", "day", "week", "month",
        "year", "euro", "dollar", "pound", "franc", "lira", "cent", "yen", "second", "kilometer", "meter", "mile",
        "page", "point",
    ]
    /// Nouns that a measure may stand before.
    private static let lasting: Set<String> = [
        "sciopero", "viaggio", "volo", "pausa", "contratto", "condanna", "piano", "periodo", "visita", "tregua",
        "corso",
        "colloquio", "incontro", "vacanza", "ritardo", "attesa", "proroga", "squalifica", "programma", "studio",
        "documento", "rapporto", "tratto", "percorso", "corsa", "passeggiata", "mandato", "soggiorno", "permesso",
        "vantaggio", "tour", "missione", "maratona", "garanzia", "accordo",
    ]
}
