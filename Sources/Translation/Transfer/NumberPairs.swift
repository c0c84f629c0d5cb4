import Lexicon

/// Joins two figures that say one thing.
///
/// Sees: *dal 3 al 9 luglio*, *per 3 a 1*, *un italiano su tre*, *a quattro punti dalla vetta*. Writes: *from July 3 to 9*,
/// *3-1*, *one in three Italians*, *four points behind the leaders*.
extension SentenceTransfer {
    mutating func joinNumberPairs() {
        for index in chunks.indices.dropLast() {
            joinHalf(index)
            joinRange(index)
            joinDays(index)
            joinScore(index)
            joinShare(index)
            readLead(index)
            readTimeFrom(index)
        }
    }

    private func isBareFigure(_ chunk: Chunk) -> Bool {
        chunk.kind == .noun && words[chunk.head].partOfSpeech == .numeral && chunk.complements.isEmpty
            && chunk.apposed.isEmpty && chunk.after.isEmpty && chunk.before.isEmpty
    }

    private func isFigure(_ index: Int) -> Bool {
        !words[index].surface.isEmpty && words[index].surface.allSatisfy { $0.isASCII && $0.isNumber }
    }

    /// *tre anni e mezzo*: the half stands with the number.
    private mutating func joinHalf(_ index: Int) {
        guard index + 2 < chunks.count, chunks[index].kind == .noun, chunks[index + 1].kind == .coordinator,
            words[chunks[index + 1].head].lemma == "e", words[chunks[index + 2].head].partOfSpeech != .verb,
            chunks[index + 2].head == chunks[index + 2].start,
            chunks[index + 2].end == chunks[index + 2].complements.first?.end ?? chunks[index + 2].start + 1,
            ["mezzo", "mezza"].contains(words[chunks[index + 2].head].form), chunks[index + 2].preposition == nil,
            let numeral = chunks[index].numerals.first, chunks[index].determiners.isEmpty,
            words[chunks[index].head].partOfSpeech == .noun
        else { return }
        chunks[index].quantifier = numberEnglish(numeral) + " and a half"
        chunks[index].numerals = []
        chunks[index].features.number = .plural
        chunks[index].complements += chunks[index + 2].complements
        chunks[index + 1].fixedEnglish = ""
        chunks[index + 1].kind = .phrase
        chunks[index + 2].fixedEnglish = ""
        chunks[index + 2].kind = .phrase
    }

    /// *dalle tre alle cinque ore*, *ragazzi dai 6 ai 12 anni*
    private mutating func joinRange(_ index: Int) {
        let first = chunks[index]
        let second = chunks[index + 1]
        guard preposition(first) == "da", isBareFigure(first), first.determiners.count == 1, second.kind == .noun,
            preposition(second) == "a", second.numerals.count == 1, second.determiners.count == 1,
            words[second.head].partOfSpeech == .noun, !Self.months.contains(words[second.head].lemma)
        else { return }
        let isAged =
            words[second.head].lemma == "anno" && index > 0 && chunks[index - 1].kind == .noun
            && selector.semanticClass(chunks[index - 1].head) == "person"
        if isAged {
            chunks[index].fixedEnglish = "aged " + numberEnglish(first.head)
            chunks[index + 1].fixedEnglish = "to " + numberEnglish(second.numerals[0])
        } else {
            chunks[index].fixedEnglish = "from " + numberEnglish(first.head) + " to"
            chunks[index + 1].preposition = nil
            chunks[index + 1].start += 1
            chunks[index + 1].determiners = []
        }
    }

    /// *dal 3 al 9 luglio*, *tra il 3 e il 9 luglio*: the month is said with the first day.
    private mutating func joinDays(_ index: Int) {
        let first = chunks[index]
        var next = index + 1
        if chunks[next].kind == .coordinator { next += 1 }
        guard next < chunks.count, isBareFigure(first), isFigure(first.head), first.determiners.count == 1,
            words[first.determiners[0]].reading.kind == "art def",
            words[first.determiners[0]].features.number == .singular
        else { return }
        let second = chunks[next]
        guard second.kind == .noun, let month = Self.months.firstIndex(of: words[second.head].lemma),
            let day = second.numerals.first, isFigure(day),
            preposition(second) == "a" || next == index + 2 && preposition(second) == nil
        else { return }
        let opening =
            switch preposition(first) {
            case "da": "from "
            case "tra", "fra": "between "
            case nil: first.isSubject ? "" : "on "
            default: ""
            }
        chunks[index].fixedEnglish = opening + Self.englishMonths[month] + " " + words[first.head].surface
        let year = second.apposed.first.map { ", " + words[$0].surface } ?? ""
        chunks[next].fixedEnglish = (next == index + 1 ? "to " : "") + words[day].surface + year
    }

    /// *per 3 a 1*, *per 3-1*
    private mutating func joinScore(_ index: Int) {
        let first = chunks[index]
        guard ["per", nil, "con il punteggio di"].contains(preposition(first)), isBareFigure(first),
            first.determiners.isEmpty
        else { return }
        let figure = words[first.head].surface
        if figure.contains("-"), first.preposition != nil, figure.allSatisfy({ $0.isNumber || $0 == "-" }) {
            chunks[index].fixedEnglish = figure
            return
        }
        let second = chunks[index + 1]
        guard preposition(second) == "a", isBareFigure(second), second.determiners.isEmpty,
            first.preposition != nil || isFigure(first.head) && isFigure(second.head)
                || Self.contests.contains(governingVerb(index) ?? "")
        else { return }
        let score = [first.head, second.head].map {
            isFigure($0) ? words[$0].surface : ItalianNumerals.value(words[$0].form).map(String.init) ?? ""
        }
        guard score.allSatisfy({ !$0.isEmpty }) else { return }
        chunks[index].fixedEnglish = score.joined(separator: "-")
        chunks[index + 1].fixedEnglish = ""
    }

    /// Verbs that a score follows.
    private static let contests: Set<String> = [
        "vincere", "perdere", "finire", "terminare", "pareggiare", "battere", "concludere", "imporsi", "chiudere",
        "superare", "sconfiggere",
    ]

    /// *un italiano su tre*, *nove famiglie su dieci*
    private mutating func joinShare(_ index: Int) {
        let first = chunks[index]
        let second = chunks[index + 1]
        guard first.kind == .noun, words[first.head].partOfSpeech == .noun, preposition(second) == "su",
            isBareFigure(second), second.determiners.isEmpty, words[first.head].lemma != "volta",
            first.complements.isEmpty, let part = countedOut(first)
        else { return }
        chunks[index].quantifier =
            (isOne(part) ? "one" : numberEnglish(part)) + (isOne(part) ? " in " : " out of ")
            + numberEnglish(second.head)
        chunks[index].determiners = []
        chunks[index].numerals = []
        chunks[index].features.number = .plural
        chunks[index].isShare = isOne(part)
        chunks[index].end = second.end
        chunks[index + 1] = Chunk(.phrase, head: second.head, start: second.end, end: second.end)
        chunks[index + 1].fixedEnglish = ""
    }

    private func isOne(_ index: Int) -> Bool { ["uno", "un", "1"].contains(words[index].lemma) }

    /// The word that says how many: *un*, *nove*.
    private func countedOut(_ chunk: Chunk) -> Int? {
        if let numeral = chunk.numerals.first { return chunk.determiners.isEmpty ? numeral : nil }
        guard chunk.determiners.count == 1, let only = chunk.determiners.first else { return nil }
        return words[only].reading.kind == "art ind" || words[only].partOfSpeech == .numeral ? only : nil
    }

    /// *a quattro punti dalla vetta*, *a due lunghezze dal Napoli*
    private mutating func readLead(_ index: Int) {
        let first = chunks[index]
        guard preposition(first) == "a", ["punto", "lunghezza"].contains(words[first.head].lemma),
            !first.numerals.isEmpty,
            first.determiners.isEmpty, preposition(chunks[index + 1]) == "da"
        else { return }
        chunks[index].fixedEnglish = numberEnglish(first.numerals[0]) + " points behind"
        chunks[index + 1].preposition = nil
        chunks[index + 1].isObject = true
    }

    /// *a tre anni dal terremoto*, *a due mesi di distanza dal voto*, *a pochi giorni dalle elezioni*
    private mutating func readTimeFrom(_ index: Int) {
        let first = chunks[index]
        let next = chunks[index + 1]
        guard first.kind == .noun, preposition(first) == "a", Self.spans.contains(words[first.head].lemma),
            first.after.isEmpty, first.complements.allSatisfy({ words[$0.head].lemma == "distanza" }),
            preposition(next) == "da",
            let count = countEnglish(first), words[first.preposition ?? 0].term == nil
        else { return }
        let isAhead = Self.awaited.contains(words[next.head].lemma) && first.complements.isEmpty
        chunks[index].fixedEnglish = counted(count, first.head) + (isAhead ? " before" : " after")
        chunks[index + 1].preposition = nil
        chunks[index + 1].start += 1
        chunks[index + 1].isObject = true
    }

    /// How many: the number, *a*, *a few*.
    mutating func countEnglish(_ chunk: Chunk) -> String? {
        if let numeral = chunk.numerals.first { return chunk.determiners.isEmpty ? numberEnglish(numeral) : nil }
        guard chunk.determiners.count == 1 else { return nil }
        switch words[chunk.determiners[0]].lemma {
        case "un", "uno": return "a"
        case "poco", "alcuno", "qualche": return "a few"
        default: return nil
        }
    }

    static let spans: Set<String> = [
        "anno", "mese", "settimana", "giorno", "ora", "minuto", "decennio", "secolo",
    ]
    /// What people count the days to.
    private static let awaited: Set<String> = [
        "elezione", "voto", "urna", "primaria", "comunale", "regionale", "europea", "politica", "olimpiade", "mondiale",
        "scadenza", "referendum", "apertura", "inizio", "natale", "pasqua", "debutto", "via", "finale", "vertice",
        "congresso", "ballottaggio", "chiusura", "partenza", "termine", "fine", "esame", "parto", "nozze", "lancio",
    ]
}
