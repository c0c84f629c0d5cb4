import Lexicon

/// Says a measure with *di* before its noun.
///
/// Sees: *uno sciopero di otto ore*, *un ragazzo di sedici anni*. Writes: *an eight-hour strike*, *a sixteen-year-old boy*.
extension SentenceTransfer {
    /// Whether a complement is the measure of its noun.
    func isMeasure(_ complement: Chunk, of chunk: Chunk) -> Bool {
        guard ["di", "da"].contains(preposition(complement)), complement.numerals.count == 1,
            complement.determiners.isEmpty,
            complement.before.isEmpty, complement.after.isEmpty, complement.complements.isEmpty,
            complement.apposed.isEmpty,
            words[chunk.head].partOfSpeech == .noun, words[chunk.head].term == nil, chunk.complements.count == 1,
            let unit = complement.sense?.english, Self.units.contains(unit), chunk.numerals.isEmpty
        else { return false }
        if selector.semanticClass(chunk.head) == "person" {
            return words[complement.head].lemma == "anno" && chunk.features.number != .plural
        }
        return preposition(complement) == "da" || Self.lasting.contains(words[chunk.head].lemma)
    }

    /// *eight-hour*, *sixteen-year-old*.
    mutating func measureEnglish(_ complement: Chunk, of chunk: Chunk) -> String {
        let unit = numberEnglish(complement.numerals[0]) + "-" + (complement.sense?.english ?? "")
        return selector.semanticClass(chunk.head) == "person" ? unit + "-old" : unit
    }

    /// Nouns that an age makes needless: *un giovane di 23 anni*, *a 23-year-old man*.
    func isYouth(_ chunk: Chunk) -> Bool {
        words[chunk.head].lemma == "giovane" && chunk.complements.count == 1
            && isMeasure(chunk.complements[0], of: chunk)
    }

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
