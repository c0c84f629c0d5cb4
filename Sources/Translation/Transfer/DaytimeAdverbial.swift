import Lexicon

/// Reads a part of the day beside the subject as when something happens.
///
/// Sees: *il deserto la notte può gelare*, *la sera i turisti escono*. Writes: *the desert at night can freeze*, *in the
/// evening tourists go out*.
extension SentenceTransfer {
    mutating func readDaytimes() {
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
