import Lexicon

/// Reads *prima … meglio* and *prima … prima*.
///
/// Sees: *prima si parte, meglio è*, *e prima si fa meglio è*. Writes: *the sooner you leave, the better*, *and the sooner it
/// is done the better*.
extension SentenceTransfer {
    mutating func readSoonerTheBetter() {
        guard !isQuestion else { return }
        if let first = chunks.indices.first(where: { isAlone($0, ["prima"]) && opensPair($0) }),
            let second = chunks.indices.first(where: { $0 > first + 1 && words[chunks[$0].head].lemma == "meglio è" }),
            chunks[first..<second].contains(where: { $0.verb?.isFinite == true })
        {
            chunks[first].kind = .subordinator
            chunks[first].fixedEnglish = "the sooner"
            chunks[second].fixedEnglish = "the better"
            return
        }
        guard let first = chunks.indices.first(where: { isAlone($0, ["prima"]) && opensPair($0) }),
            let second = chunks.indices.first(where: { $0 > first + 1 && isAlone($0, ["meglio", "prima"]) }),
            second + 1 < chunks.count, let verb = chunks[second + 1].verb, verb.isFinite,
            chunks[first..<second].contains(where: { $0.verb?.isFinite == true }),
            chunks[(first + 1)..<second].allSatisfy({ ![.subordinator, .relative].contains($0.kind) })
        else { return }
        let isBetter = words[chunks[second].head].form == "meglio"
        guard isBetter ? words[verb.main].lemma == "essere" : isComma(second - 1) else { return }
        for (index, english) in [(first, "the sooner"), (second, isBetter ? "the better" : "the sooner")] {
            chunks[index].kind = .subordinator
            chunks[index].fixedEnglish = english
        }
        guard isBetter, second + 2 == chunks.count || chunks[second + 2].kind == .punctuation else { return }
        chunks[second + 1].kind = .phrase
        chunks[second + 1].verb = nil
        chunks[second + 1].fixedEnglish = ""
    }

    private func isAlone(_ index: Int, _ forms: [String]) -> Bool {
        chunks[index].kind == .adverb && forms.contains(words[chunks[index].head].form)
            && chunks[index].end == chunks[index].start + 1 && chunks[index].preposition == nil
    }

    private func opensPair(_ index: Int) -> Bool {
        index == 0 || [.punctuation, .coordinator, .subordinator].contains(chunks[index - 1].kind)
    }
}
