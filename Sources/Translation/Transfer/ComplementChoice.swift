import Lexicon

/// Chooses between *of*, *'s* and a noun compound for an Italian complement with *di*.
extension SentenceTransfer {
    /// *la casa di Marco* → *Marco's house*: a name of a person, or a person with nothing after it.
    mutating func genitive(_ chunk: Chunk) -> [EnglishWord]? {
        guard let complement = chunk.complements.first, chunk.complements.count == 1, isGenitive(complement, of: chunk) else { return nil }
        var owner = complement
        owner.preposition = nil
        var words = renderNoun(owner, at: nil)
        guard let last = words.indices.last else { return nil }
        words[last].text += words[last].text.hasSuffix("s") && isEnglishPlural(owner) ? "'" : "'s"
        return words
    }

    private func isGenitive(_ complement: Chunk, of chunk: Chunk) -> Bool {
        guard hasDefiniteArticle(chunk), chunk.numerals.isEmpty, complement.complements.isEmpty,
            words[chunk.head].partOfSpeech == .noun, chunk.sense?.information.frames["di"] == nil
        else { return false }
        let head = words[complement.head]
        guard head.partOfSpeech == .properNoun, complement.before.isEmpty, complement.after.isEmpty else {
            return false
        }
        if let term = head.term, term.isName {
            let kind = term.information.flags
            return kind.contains("class:person") || (kind.contains("class:country") && !term.english.hasPrefix("the ") && chunk.preposition == nil && chunk.after.isEmpty)
        }
        return selector.semanticClass(chunk.head) != "place" && head.kind == .word && complement.determiners.isEmpty
    }

    /// Nouns whose *di* is *of* even before a bare noun: measures, kinds, groups, lacks.
    private static let ofNouns: Set<String> = [
        "gruppo", "serie", "numero", "parte", "quantità", "tipo", "sorta", "specie", "mancanza", "paio", "milione",
        "miliardo", "migliaio", "centinaio", "decina", "forma", "senso", "segno", "grado", "livello", "tasso", "insieme",
        "atto", "caso", "periodo", "stato", "assenza", "presenza", "perdita", "metà", "terzo", "quarto", "anno", "mese",
        "giorno", "settimana", "ora", "minuto", "fine", "inizio", "età", "fonte", "causa", "vittima", "chilo", "litro",
        "tonnellata", "metro", "bicchiere", "bottiglia", "tazza", "pezzo", "fetta", "mucchio", "città", "isola", "nome",
        "titolo", "mezzo", "base", "punto", "prova", "possibilità", "rischio", "pericolo", "bisogno", "dottore", "capo",
        "articolo", "combinazione", "varietà", "scelta", "elenco", "lista", "mancanza", "maggioranza", "minoranza",
    ]

    /// *centro di ricerca* → *research center*: a bare noun without anything of its own stands before its head.
    func isCompound(_ complement: Chunk, of chunk: Chunk) -> Bool {
        guard preposition(complement) == "di", complement.determiners.isEmpty, complement.numerals.isEmpty,
            complement.before.isEmpty, complement.after.isEmpty, complement.apposed.isEmpty, complement.complements.isEmpty,
            words[complement.head].partOfSpeech == .noun, words[chunk.head].partOfSpeech == .noun,
            !Self.ofNouns.contains(words[chunk.head].lemma), chunk.sense?.information.frames["di"] == nil,
            let sense = complement.sense, !sense.english.contains(" "), chunk.apposed.isEmpty
        else { return false }
        let kind = chunk.sense?.information.semanticClass ?? ""
        if kind == "person", sense.information.semanticClass == "person" { return false }
        return !sense.english.hasSuffix("ing") || true
    }

    mutating func compoundModifiers(_ chunk: Chunk) -> [EnglishWord] {
        guard let complement = chunk.complements.first, isCompound(complement, of: chunk), let sense = complement.sense else { return [] }
        return text(sense.information.flags.contains("pl") ? sense.english : sense.english)
    }

    /// Complements that follow their noun, with *of* or what the noun governs.
    func complementsAfter(_ chunk: Chunk) -> [Chunk] {
        chunk.complements.filter { !isCompound($0, of: chunk) }
    }
}
