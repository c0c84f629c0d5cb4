import Lexicon
import Summarization
import Text
import Translation

/// Gives a quotation its speaker, where the sentence that was chosen leaves it to a neighbour.
///
/// Sees: *«Mi ha preso alla lettera».* after *…, ha raccontato il tecnico a fine gara.* Writes: *The coach: "He took me
/// literally."* A quotation whose speaker is not found needs its neighbours.
struct QuotationSpeaker {
    let analysis: ArticleAnalysis
    let phrases: PhraseTranslator
    let people: [BriefFact]

    private var document: Document { analysis.document }

    private static let reporting: Set<String> = [
        "affermare", "aggiungere", "ammettere", "annunciare", "assicurare", "avvertire", "commentare", "concludere",
        "confermare", "confessare", "continuare", "denunciare", "dichiarare", "dire", "esclamare", "esultare",
        "insistere", "osservare", "precisare", "promettere", "proseguire", "raccontare", "replicare", "ribadire",
        "ricordare", "rispondere", "riferire", "rivelare", "scrivere", "sostenere", "sottolineare", "spiegare",
    ]
    private static let opening: Set<Character> = ["«", "“"]
    private static let closing: Set<Character> = ["»", "”"]

    func run(_ draft: inout PointDraft, at place: SentencePlace) {
        let block = document.blocks[place.block]
        let startsInside = depth(from: block.span.start, to: draft.sentence.span.start) > 0
        let source = document.text[draft.sentence.span]
        guard startsInside || source.first.map({ Self.opening.contains($0) || $0 == "\"" }) == true else { return }
        guard !hasSpeaker(draft.sentence, startsInside: startsInside) else { return }
        let endsInside = depth(from: block.span.start, to: draft.sentence.span.end) > 0
        let before = (0..<place.sentence).reversed().prefix(3)
        let after = (place.sentence + 1..<block.sentences.count).prefix(3)
        let order = endsInside ? Array(after) + Array(before) : Array(before) + Array(after)
        guard
            let speaker = order.lazy.compactMap({ speaker(in: SentencePlace(block: place.block, sentence: $0)) }).first
                ?? interviewee(place.block)
        else {
            draft.needsContext = true
            return
        }
        draft.text = "\(speaker): \"\(Self.bare(draft.text))\""
        draft.changes.append("speaker: \(speaker)")
    }

    /// Who answers: behind a question that is a block of its own, the person whom the head of the interview names most.
    private func interviewee(_ block: Int) -> String? {
        guard block > 0, document.text[document.blocks[block - 1].span].last == "?" else { return nil }
        let isQuestion = { (block: Block) in document.text[block.span].last == "?" }
        guard let first = document.blocks.firstIndex(where: isQuestion), document.blocks.count(where: isQuestion) > 1
        else {
            return nil
        }
        let head = TextSpan(0, document.blocks[first].span.start)
        return people.first { person in
            person.source.contains(" ") && person.mentions.contains { $0.article == 0 && head.contains($0.span) }
        }?.text
    }

    /// How many quotations are open at the end of a part of the text.
    private func depth(from start: Int, to end: Int) -> Int {
        guard start < end else { return 0 }
        var depth = 0
        for character in document.text[TextSpan(start, end)] {
            if Self.opening.contains(character) { depth += 1 }
            if Self.closing.contains(character) { depth = max(0, depth - 1) }
        }
        return depth
    }

    /// Whether words outside the quotation say who speaks.
    private func hasSpeaker(_ sentence: Sentence, startsInside: Bool) -> Bool {
        var depth = startsInside ? 1 : 0
        var isStraight = false
        return sentence.tokens.contains { token in
            let word = document.text[token.span]
            if word == "\"" { isStraight.toggle() }
            if let mark = word.first, word.count == 1 {
                if Self.opening.contains(mark) { depth += 1 }
                if Self.closing.contains(mark) { depth = max(0, depth - 1) }
            }
            return token.kind == .word && depth == 0 && !isStraight
        }
    }

    /// Who says what a sentence reports, in English.
    private func speaker(in place: SentencePlace) -> String? {
        let block = document.blocks[place.block]
        let sentence = block.sentences[place.sentence]
        let words = analysis.words(at: place).filter { !$0.surface.isEmpty }
        var depth = self.depth(from: block.span.start, to: sentence.span.start)
        for (index, word) in words.enumerated() {
            if let mark = word.surface.first {
                if Self.opening.contains(mark) { depth += 1 }
                if Self.closing.contains(mark) { depth = max(0, depth - 1) }
            }
            guard depth == 0, word.isVerbal, Self.reporting.contains(word.lemma) else { continue }
            let tail = TextSpan(word.span.end, sentence.span.end)
            if let name = person(in: tail) { return name }
            if let phrase = nounPhrase(words[(index + 1)...]) { return phrase }
            return lastPerson(in: TextSpan(block.span.start, word.span.start))
        }
        return nil
    }

    private func person(in span: TextSpan) -> String? {
        people.first { $0.mentions.contains { $0.article == 0 && span.contains($0.span) } }?.text
    }

    private func lastPerson(in span: TextSpan) -> String? {
        let found = people.compactMap { fact in
            fact.mentions.last { $0.article == 0 && span.contains($0.span) }.map { (fact.text, $0.span.start) }
        }
        return found.max { $0.1 < $1.1 }?.0
    }

    /// *il tecnico* of *ha raccontato il tecnico a fine gara*.
    private func nounPhrase(_ words: ArraySlice<Word>) -> String? {
        let phrase = words.prefix { word in
            switch word.partOfSpeech {
            case .determiner, .noun, .properNoun, .adjective: true
            case .adposition: word.lemma == "di"
            default: false
            }
        }
        guard let first = phrase.first, let last = phrase.last, phrase.contains(where: \.isNominal) else { return nil }
        return "The " + phrases.english(document.text[TextSpan(first.span.start, last.span.end)])
    }

    /// Without the quotation marks around it.
    private static func bare(_ text: String) -> String {
        var text = text
        while text.hasPrefix("\"") { text.removeFirst() }
        for end in ["\".", "\",", "\""] where text.hasSuffix(end) {
            text.removeLast(end.count)
            if end == "\"." { text += "." }
            break
        }
        return text
    }
}
