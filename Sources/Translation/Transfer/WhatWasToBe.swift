import Lexicon

/// Reads *quello che* and *quella che* before what something was called, meant or seemed to be.
///
/// Sees: *quella che doveva essere una vacanza si è trasformata in un incubo*, *in quello che sembra un attentato*. Writes:
/// *what was supposed to be a vacation turned into a nightmare*, *in what seems an attack*.
extension SentenceTransfer {
    mutating func readWhatWasToBe() {
        for index in chunks.indices.dropLast(3) {
            guard chunks[index].kind == .noun, words[chunks[index].head].lemma == "quello",
                chunks[index].features.number == .singular, chunks[index].end == chunks[index].head + 1,
                [.relative, .subordinator].contains(chunks[index + 1].kind),
                words[chunks[index + 1].head].lemma == "che", chunks[index + 1].preposition == nil,
                let verb = chunks[index + 2].verb, verb.isFinite,
                let opening = chunks[index + 3].determiners.first, isBareNominal(chunks[index + 3]),
                words[opening].reading.kind.hasPrefix("art")
            else { continue }
            let isMeant =
                verb.form == .imperfect && !verb.isPerfect && !verb.isNegated && verb.clitics.isEmpty
                && words[verb.main].lemma == "essere" && verb.modals.map({ words[$0].lemma }) == ["dovere"]
            guard isMeant || Self.seeming.contains(words[verb.main].lemma) else { continue }
            chunks[index + 1].kind = .relative
            chunks[index].sense = Sense(english: "what")
            chunks[index].fixedEnglish = chunks[index].preposition == nil ? "what" : nil
            chunks[index + 1].fixedEnglish = ""
            if isMeant { chunks[index + 2].fixedEnglish = "was supposed to be" }
        }
    }

    private static let seeming: Set<String> = ["essere", "sembrare", "parere", "definire", "chiamare", "considerare"]
}
