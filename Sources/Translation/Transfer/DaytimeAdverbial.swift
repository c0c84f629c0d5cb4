import Lexicon

/// Reads a part of the day beside the subject as when something happens.
///
/// Sees: *il deserto la notte può gelare*, *la sera i turisti escono*. Writes: *the desert at night can freeze*, *in the
/// evening tourists go out*.
extension SentenceTransfer {
    mutating func readDaytimes() {
        readDaytimesOfWeekdays()
        readDaytimesBeforeWeekdays()
        readDaytimesOfDates()
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
            guard isBetween || opens || followsDoing(index) else { continue }
            chunks[index].kind = .adverb
            chunks[index].fixedEnglish = english
        }
    }

    /// *si alza presto la mattina*, *i fiori raccolti la sera*: behind a verb that takes no object, at the end of its clause.
    private func followsDoing(_ index: Int) -> Bool {
        var before = index - 1
        while before > 0, chunks[before].kind == .adverb { before -= 1 }
        guard before >= 0 else { return false }
        if chunks[before].kind == .participle { return true }
        guard chunks[before].kind == .verb, let verb = chunks[before].verb, words[verb.main].term == nil,
            chunks[index + 1].kind == .punctuation
        else { return false }
        let lemma = words[verb.main].lemma
        return verb.clitics.contains { ["si", "mi", "ti"].contains($0) } || verb.isPassive
            || lexicon.essereVerbs.contains(lemma) && lemma != "essere"
            || ["dormire", "lavorare", "studiare", "cenare", "viaggiare", "camminare"].contains(lemma)
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

    /// *la sera del 3 maggio*, *nel tardo pomeriggio di martedì*, *nella notte tra il 5 e il 6 aprile*: *on the evening of
    /// May 3*, *late on Tuesday afternoon*, *on the night between April 5 and 6*.
    private mutating func readDaytimesOfDates() {
        for index in chunks.indices.dropLast() {
            let next = chunks[index + 1]
            let isBetween =
                next.kind == .noun && ["tra", "fra"].contains(preposition(next))
                && (next.fixedEnglish != nil || Self.weekdays.contains(words[next.head].lemma))
            if chunks[index].kind == .adverb, let term = words[chunks[index].head].term,
                let (degree, part) = Self.partsOfDay(term.english)
            {
                if isBetween, part == "night" {
                    chunks[index].fixedEnglish = "on the night"
                } else if let day = dayEnglish(next, degree, part) {
                    chunks[index].fixedEnglish = day
                    chunks[index + 1].kind = .phrase
                    chunks[index + 1].fixedEnglish = ""
                }
                continue
            }
            guard chunks[index].kind == .noun, let part = Self.dayparts[words[chunks[index].head].lemma],
                hasDefiniteArticle(chunks[index]), chunks[index].before.isEmpty, chunks[index].after.isEmpty,
                chunks[index].features.number == .singular,
                preposition(chunks[index]) == "in" || chunks[index].preposition == nil && isWhen(index)
            else { continue }
            if chunks[index].complements.isEmpty, isBetween, part == "night" {
                chunks[index].kind = .adverb
                chunks[index].preposition = nil
                chunks[index].fixedEnglish = "on the night"
            } else if let day = chunks[index].complements.first, chunks[index].complements.count == 1,
                Self.dayAdverbs.contains(words[day.head].lemma), day.end == day.head + 1
            {
                chunks[index].kind = .adverb
                chunks[index].preposition = nil
                chunks[index].fixedEnglish = Self.nearDay(words[day.head].lemma, "", part)
            } else if chunks[index].complements.count == 1, let day = chunks[index].complements.first,
                preposition(day) == "di", day.complements.isEmpty, !day.numerals.isEmpty, let date = dateEnglish(day)
            {
                chunks[index].kind = .adverb
                chunks[index].preposition = nil
                chunks[index].fixedEnglish = "on the " + part + " of " + date
            }
        }
    }

    /// Whether a bare part of a day says when something happens, and is not what is spoken of.
    private func isWhen(_ index: Int) -> Bool {
        if index == 0 || [.punctuation, .coordinator, .subordinator].contains(chunks[index - 1].kind) {
            var next = index + 1
            if chunks[next].kind == .noun, ["tra", "fra"].contains(preposition(chunks[next])) { next += 1 }
            if next + 1 < chunks.count, chunks[next].kind == .coordinator { next += 2 }
            guard next < chunks.count else { return false }
            guard let verb = chunks[next].verb else { return true }
            return !Self.ofDays.contains(words[verb.main].lemma)
        }
        guard let verb = chunks[..<index].last(where: { $0.kind == .verb || $0.kind == .participle })?.verb else {
            return false
        }
        return !Self.ofDays.contains(words[verb.main].lemma)
    }

    /// Verbs of which a day is the subject or object.
    private static let ofDays: Set<String> = [
        "essere", "ricordare", "passare", "trascorrere", "aspettare", "attendere", "dimenticare", "scegliere",
        "festeggiare", "segnare", "rappresentare", "diventare", "cominciare", "iniziare", "finire",
    ]

    /// *late on Tuesday evening*, *on the afternoon of May 3*
    private func dayEnglish(_ day: Chunk, _ degree: String, _ part: String) -> String? {
        guard day.kind == .noun || day.kind == .adverb && day.end == day.head + 1, preposition(day) == "di",
            day.complements.isEmpty, words[day.preposition ?? 0].term == nil
        else { return nil }
        if Self.dayAdverbs.contains(words[day.head].lemma) { return Self.nearDay(words[day.head].lemma, degree, part) }
        if Self.weekdays.contains(words[day.head].lemma), day.determiners.isEmpty, day.before.isEmpty,
            let name = selector.senses(words[day.head]).first?.english
        {
            switch day.after.first.map({ words[$0.head].lemma }) {
            case nil: return degree + "on " + name + " " + part
            case "scorso": return degree + "last " + name + " " + part
            case "prossimo": return degree + "next " + name + " " + part
            default: return nil
            }
        }
        guard !day.numerals.isEmpty, let date = dateEnglish(day) else { return nil }
        return degree + "on the " + part + " of " + date
    }

    /// *yesterday evening*, *this afternoon*, *late tomorrow morning*
    private static func nearDay(_ day: String, _ degree: String, _ part: String) -> String {
        let isNight = part == "night"
        return switch day {
        case "ieri": degree + (isNight ? "last" : "yesterday") + " " + part
        case "oggi": degree + (isNight ? "tonight" : "this " + part)
        default: degree + "tomorrow " + part
        }
    }

    /// What an English adverbial says of a part of the day: *late in the evening* → *late*, *evening*.
    private static func partsOfDay(_ english: String) -> (degree: String, part: String)? {
        switch english {
        case "in the morning": ("", "morning")
        case "in the afternoon": ("", "afternoon")
        case "in the evening": ("", "evening")
        case "overnight": ("", "night")
        case "in the early morning": ("early ", "morning")
        case "in the early afternoon": ("early ", "afternoon")
        case "late in the morning", "in the late morning": ("late ", "morning")
        case "late in the afternoon", "in the late afternoon": ("late ", "afternoon")
        case "late in the evening", "in the late evening": ("late ", "evening")
        case "late at night": ("late ", "night")
        default: nil
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
