import Segmentation
import Text
import Translation

/// Translates phrases that stand alone: key phrases, names, amounts.
struct PhraseTranslator {
    let segmenter: Segmenter
    let translator: Translator
    /// The field of the article that the phrases are from.
    let domain: String?

    /// A phrase in English, on one line and without an article before it.
    func english(_ phrase: String) -> String {
        let text = SourceText(phrase)
        var discourse = Discourse()
        let context = ArticleContext(isTitle: true, domain: domain)
        let line = segmenter.sentences(in: text, span: text.span)
            .map { translator.translateReadably($0, in: text, context: context, discourse: &discourse).text }
            .joined(separator: " ").onOneLine
        return line.hasPrefix("the ") ? String(line.dropFirst(4)) : line
    }

    /// What is counted, in English: *italiani* is *Italians*.
    func plural(_ phrase: String) -> String {
        // Without a number, "italiani" may as well be an adjective.
        let line = english("9 " + phrase)
        return line.hasPrefix("9 ") ? String(line.dropFirst(2)) : english(phrase)
    }

    /// A name in English: of names with common words, those words with capitals.
    func name(_ phrase: String) -> String {
        let words = phrase.split(separator: " ")
        // Streets and squares keep their names.
        if let first = words.first, Self.streets.contains(first.lowercased()) {
            return phrase.prefix(1).uppercased() + String(phrase.dropFirst()).onOneLine
        }
        // "Hanamori", "Torrisi S.p.A.", "Credito Padano": nothing to translate.
        let isFirm = words.count > 1 && words.first.map { Self.firms.contains($0.lowercased()) } == true
        if words.allSatisfy({ $0.first?.isUppercase == true || $0.first?.isNumber == true }),
            isFirm || !isCommon(words.first)
        {
            return phrase.onOneLine
        }
        // "Porto Sant'Elpidio", "Villa San Giovanni": towns.
        if words.count > 1, words.allSatisfy({ $0.first?.isUppercase == true }), words[1].hasPrefix("San") {
            return phrase.onOneLine
        }
        // "Consorzio Pescatori del Polesine", "Banca Popolare di Sondrio": houses keep their names.
        let isHouse = words.allSatisfy { $0.first?.isUppercase == true || Self.joints.contains($0.lowercased()) }
        if isHouse, isFirm, words.count > 2, words[0].first?.isUppercase == true { return phrase.onOneLine }
        let english = english(phrase).split(separator: " ").map { word in
            Self.small.contains(String(word)) ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
        }
        return isHalf(english, of: words) ? phrase.onOneLine : english.joined(separator: " ")
    }

    /// *Alliance Civica* of *Alleanza Civica*: neither one language nor the other. Of a site, as of *Ponte Morandi*, the
    /// name stays beside its noun.
    private func isHalf(_ english: [String], of words: [Substring]) -> Bool {
        guard let first = words.first?.lowercased(), words.count > 1, english.count == words.count,
            words.allSatisfy({ $0.first?.isUppercase == true }),
            !NameWords.sites.contains(first), !NameWords.institutions.contains(first)
        else { return false }
        let kept = words.count { english.contains(String($0)) }
        return (1..<words.count).contains(kept)
    }

    private func isCommon(_ word: Substring?) -> Bool {
        guard let form = word?.lowercased() else { return false }
        return NameWords.sites.contains(form) || NameWords.institutions.contains(form)
            || !translator.semanticClass(ofNoun: form).isEmpty
    }

    private static let firms: Set<String> = [
        "banca", "banco", "cassa", "credito", "gruppo", "compagnia", "società",
        "accademia", "consorzio", "cooperativa", "fondazione", "cantina", "confraternita",
    ]
    private static let joints: Set<String> = ["di", "del", "dei", "della", "delle", "degli", "dello", "e", "per", "la"]
    private static let streets: Set<String> = [
        "piazza", "via", "corso", "viale", "largo", "piazzale", "piazzetta", "plaza", "vicolo", "val", "passo", "città",
        "borgo", "rione", "sala", "ca'", "ca’",
    ]
    private static let small: Set<String> = ["of", "the", "for", "and", "in", "on", "to", "a", "an", "at", "by"]
}
