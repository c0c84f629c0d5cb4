import Text
import Translation

/// Drops the connective by which a sentence hangs on the one before it.
///
/// Sees: *Ma il ministro…*, *Inoltre, la società…*, *Per questo i ricercatori…*, *Secondo i giudici, invece, i messaggi…*,
/// *Non mancano però i rischi*. Leaves: *invece di*, *ma* within a sentence, and what a quotation says.
enum OpeningConnective {
    private static let openings: [[String]] = [
        ["di", "conseguenza"], ["del", "resto"], ["in", "effetti"], ["per", "questo", "motivo"], ["per", "questo"],
        ["nel", "frattempo"], ["al", "contrario"], ["in", "particolare"], ["per", "esempio"], ["ad", "esempio"],
        ["e", "così"], ["e", "infatti"], ["ma", "anche"], ["ma", "intanto"], ["in", "ogni", "caso"], ["non", "solo"],
        ["ma"], ["e"], ["ed"], ["eppure"], ["però"], ["tuttavia"], ["inoltre"], ["infatti"], ["quindi"], ["dunque"],
        ["invece"], ["intanto"], ["insomma"], ["anzi"], ["perciò"], ["pertanto"], ["ciononostante"], ["infine"],
        ["allora"], ["poi"],
    ]
    private static let within: Set<String> = ["però", "invece", "infatti", "inoltre", "tuttavia", "dunque", "quindi"]
    /// How far into a sentence a connective still speaks of the one before.
    private static let reach = 9
    /// What is left must be a sentence.
    private static let fewest = 4

    /// The sentence without it, and the words that were dropped; `nil` where there is none.
    static func dropped(from sentence: Sentence, _ words: [Word], in text: SourceText) -> (Sentence, String)? {
        let forms = sentence.tokens.map { text[$0.span].lowercased() }
        return opening(sentence, forms, words, text) ?? inner(sentence, forms, words, text)
    }

    private static func opening(
        _ sentence: Sentence, _ forms: [String], _ words: [Word], _ text: SourceText
    ) -> (Sentence, String)? {
        guard let match = openings.first(where: { forms.starts(with: $0) }) else { return nil }
        var count = match.count
        if count < forms.count, forms[count] == "," { count += 1 }
        guard sentence.tokens.count - count >= fewest, !["che", "di"].contains(forms[count]) else { return nil }
        // "Per questo studio": no connective, but the noun's own.
        let next = words.first { $0.span == sentence.tokens[count].span }
        if match.last == "questo", next?.isNominal == true || next?.partOfSpeech == .adjective { return nil }
        var rest = sentence
        rest.tokens.removeFirst(count)
        rest.span.start = rest.tokens[0].span.start
        return (rest, text[TextSpan(sentence.span.start, sentence.tokens[match.count - 1].span.end)])
    }

    private static func inner(
        _ sentence: Sentence, _ forms: [String], _ words: [Word], _ text: SourceText
    ) -> (Sentence, String)? {
        guard !isQuotation(forms),
            let index = forms.prefix(reach).firstIndex(where: within.contains), index > 0,
            words.contains(where: { $0.span == sentence.tokens[index].span && $0.term == nil }),
            !["e", "ed", "ma", "o", "mentre", "che"].contains(forms[index - 1])
        else { return nil }
        var rest = sentence
        let isBetweenCommas = forms[index - 1] == "," && index + 1 < forms.count && forms[index + 1] == ","
        if isBetweenCommas {
            // A subject takes no comma, what stands before one keeps it.
            let opensByPreposition = words.first?.partOfSpeech == .adposition || words.first?.form == "secondo"
            rest.tokens.removeSubrange(opensByPreposition ? index...index + 1 : index - 1...index + 1)
        } else {
            rest.tokens.remove(at: index)
        }
        return rest.tokens.count >= fewest ? (rest, text[sentence.tokens[index].span]) : nil
    }

    private static func isQuotation(_ forms: [String]) -> Bool {
        forms.prefix(reach).contains { ["«", "“", "\"", "»", "”"].contains($0) }
    }
}
