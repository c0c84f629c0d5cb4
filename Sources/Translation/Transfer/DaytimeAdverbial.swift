import Lexicon

/// Reads a part of the day beside the subject as when something happens.
///
/// Sees: *il deserto la notte può gelare*, *la sera i turisti escono*. Writes: *the desert at night can freeze*, *in the
/// evening tourists go out*.
extension SentenceTransfer {
    mutating func readDaytimes() {
        readDaytimesOfWeekdays()
        readDaytimesBeforeWeekdays()
        for index in chunks.indices.dropLast() {
            guard let english = daytime(chunks[index]) else { continue }
            let isBetween =
                index > 0 && isDetermined(chunks[index - 1]) && chunks[index + 1].kind == .verb
                && chunks[index + 1].verb?.isFinite == true
            var next = index + 1
            if isComma(next) { next += 1 }
            let opens =
                (index == 0 || chunks[index - 1].kind == .punctuation) && next + 1 < chunks.count
                && isDetermined(chunks[next]) && chunks[next + 1].kind == .verb
                && chunks[next + 1].verb?.isFinite == true
            guard isBetween || opens else { continue }
            chunks[index].kind = .adverb
            chunks[index].fixedEnglish = english
        }
    }

    /// *nel pomeriggio di sabato*, *la sera di venerdì*: *on Saturday afternoon*.
    private mutating func readDaytimesOfWeekdays() {
        for index in chunks.indices {
            let chunk = chunks[index]
            guard chunk.kind == .noun, let english = Self.dayparts[words[chunk.head].lemma],
                chunk.preposition == nil || preposition(chunk) == "in", hasDefiniteArticle(chunk),
                chunk.before.isEmpty, chunk.after.isEmpty, chunk.features.number == .singular,
                chunk.complements.count == 1, let day = chunk.complements.first, preposition(day) == "di",
                day.determiners.isEmpty, day.complements.isEmpty, day.before.isEmpty,
                Self.weekdays.contains(words[day.head].lemma),
                chunk.preposition != nil || index + 1 == chunks.count
                    || chunks[index + 1].verb.map({ words[$0.main].lemma != "essere" }) ?? true,
                let name = selector.senses(words[day.head]).first?.english
            else { continue }
            let last = day.after.first.map { words[$0.head].lemma }
            guard last == nil || ["scorso", "prossimo"].contains(last) else { continue }
            chunks[index].kind = .adverb
            chunks[index].preposition = nil
            chunks[index].fixedEnglish =
                (last == "scorso" ? "last " : last == "prossimo" ? "next " : "on ") + name + " " + english
        }
    }

    /// *nel pomeriggio* + *di sabato*, where the dictionary has *di sabato* as an adverb.
    private mutating func readDaytimesBeforeWeekdays() {
        for index in chunks.indices.dropLast() {
            guard chunks[index].kind == .noun, let english = Self.dayparts[words[chunks[index].head].lemma],
                preposition(chunks[index]) == "in", hasDefiniteArticle(chunks[index]),
                chunks[index].end == chunks[index].head + 1, chunks[index].features.number == .singular,
                chunks[index + 1].kind == .adverb, let term = words[chunks[index + 1].head].term,
                term.words.count == 2, term.words[0] == "di", Self.weekdays.contains(term.words[1]),
                let name = lexicon.dictionary.senses(term.words[1], .noun).first?.english
            else { continue }
            chunks[index].kind = .adverb
            chunks[index].preposition = nil
            chunks[index].fixedEnglish = "on " + name + " " + english
            chunks[index + 1].fixedEnglish = ""
        }
    }

    private static let dayparts = [
        "mattina": "morning", "mattinata": "morning", "mattino": "morning", "pomeriggio": "afternoon",
        "sera": "evening", "serata": "evening", "notte": "night",
    ]

    private func isDetermined(_ chunk: Chunk) -> Bool {
        chunk.kind == .noun && chunk.preposition == nil && !chunk.determiners.isEmpty && !isTimePhrase(chunk)
    }

    private func daytime(_ chunk: Chunk) -> String? {
        guard chunk.kind == .noun, chunk.preposition == nil, chunk.end == chunk.start + 2, hasDefiniteArticle(chunk),
            chunk.features.number == .singular
        else { return nil }
        return switch words[chunk.head].lemma {
        case "notte": "at night"
        case "sera": "in the evening"
        case "mattina", "mattino": "in the morning"
        case "pomeriggio": "in the afternoon"
        case "giorno": "during the day"
        default: nil
        }
    }
}
