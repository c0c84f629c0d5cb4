import Lexicon
import Text

/// Turns the tokens of a sentence into words with their readings.
struct WordReader {
    let analyzer: MorphologicalAnalyzer
    let cache: AnalysisCache

    /// The words of a sentence: articulated preposition split, every token with its readings.
    func words(of sentence: Sentence, in text: SourceText) -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(sentence.tokens.count + 8)
        var end = sentence.span.start
        var isInitial = true
        for token in Self.joiningApostrophes(sentence.tokens, in: text) {
            let surface = text[token.span]
            let spaceBefore = token.span.start > end
            end = token.span.end
            let read = read(surface, token.kind)
            let word = Word(
                span: token.span, surface: surface, form: read.form, readings: read.readings,
                reading: Reading(lemma: read.form, partOfSpeech: .other), kind: token.kind, spaceBefore: spaceBefore,
                isCapitalized: read.isCapitalized, isInitial: isInitial, term: nil)
            isInitial = Self.opensSentence(surface, wasInitial: isInitial, kind: token.kind)
            append(word, read.article, to: &words)
        }
        return words
    }

    private func read(_ surface: String, _ kind: Token.Kind) -> ReadWord {
        // Numbers and addresses seldom come again, and cost little.
        guard kind == .word else { return analyzed(surface, kind) }
        return cache.word(surface) { analyzed(surface, kind) }
    }

    private func analyzed(_ surface: String, _ kind: Token.Kind) -> ReadWord {
        var word = ReadWord(form: Self.lookupForm(surface), isCapitalized: Self.isCapitalized(surface), readings: [])
        word.readings = readings(surface, word, kind)
        splitArticle(&word)
        return word
    }

    /// An elided word whose apostrophe is a quotation mark of another kind (*dell‘ autobus*) is made one token.
    private static func joiningApostrophes(_ tokens: [Token], in text: SourceText) -> [Token] {
        var result: [Token] = []
        result.reserveCapacity(tokens.count)
        for token in tokens {
            if let last = result.last, token.kind == .punctuation, last.kind == .word,
                last.span.end == token.span.start,
                apostrophes.contains(text[token.span]), elidable.contains(text[last.span].lowercased())
            {
                result[result.count - 1].span.end = token.span.end
            } else {
                result.append(token)
            }
        }
        return result
    }

    private static let apostrophes: Set<String> = ["‘", "’", "'", "ʼ", "`", "´"]
    private static let elidable: Set<String> = [
        "l", "dell", "all", "dall", "nell", "sull", "un", "d", "c", "s", "m", "t", "n", "v", "quest", "quell", "anch",
        "com", "dov", "e",
    ]

    /// Lower case, with the typographic apostrophe made plain, and accents composed as the tables have them.
    static func lookupForm(_ surface: String) -> String {
        var form = surface.lowercased()
        let isPlain = !form.utf8.contains { $0 >= 0x80 || $0 == 0x60 }
        if !isPlain {
            form = String(form.map { apostrophes.contains(String($0)) ? "'" : $0 })
        }
        if form.utf8.last == UInt8(ascii: "'"), let accented = accentForms[form] { return accented }
        return isPlain ? form : misspellings[form] ?? form
    }

    /// Accents where none belong, or the wrong one.
    private static let misspellings = [
        "pò": "po'", "perchè": "perché", "poichè": "poiché", "affinchè": "affinché", "benchè": "benché",
        "finchè": "finché", "giacchè": "giacché", "cosicchè": "cosicché", "nonchè": "nonché", "anzichè": "anziché",
        "sicchè": "sicché", "purchè": "purché", "nè": "né", "fà": "fa", "fá": "fa", "quì": "qui", "quà": "qua",
        "sù": "su",
        "và": "va", "stà": "sta", "sò": "so", "piú": "più", "giá": "già", "puó": "può", "cosí": "così", "é": "è",
        "peró": "però", "sará": "sarà", "ció": "ciò", "cittá": "città",
    ]

    /// Accents typed as apostrophes.
    private static let accentForms = [
        "e'": "è", "piu'": "più", "perche'": "perché", "puo'": "può", "cioe'": "cioè", "gia'": "già", "cosi'": "così",
        "sara'": "sarà", "citta'": "città", "pero'": "però", "poiche'": "poiché", "c'e'": "c'è",
        "universita'": "università",
        "societa'": "società", "attivita'": "attività", "li'": "lì", "la'": "là", "giu'": "giù", "ne'": "né",
    ]

    static func isCapitalized(_ surface: String) -> Bool {
        surface.unicodeScalars.first?.properties.isUppercase ?? false
    }

    private static func opensSentence(_ surface: String, wasInitial: Bool, kind: Token.Kind) -> Bool {
        if kind == .punctuation {
            return wasInitial || ["\"", "«", "“", ":", "–", "—", "(", "-"].contains(surface)
        }
        return false
    }

    private func readings(_ surface: String, _ word: ReadWord, _ kind: Token.Kind) -> [Reading] {
        switch kind {
        case .punctuation: return [Reading(lemma: surface, partOfSpeech: .punctuation)]
        case .symbol: return [Reading(lemma: surface, partOfSpeech: .symbol)]
        case .number: return [Reading(lemma: surface, partOfSpeech: .numeral)]
        case .url, .email, .hashtag, .mention: return [Reading(lemma: surface, partOfSpeech: .properNoun)]
        case .word: break
        }
        var readings = analyzer.readings(word.form)
        // "dà" and "di'" have their marks; without them the preposition is meant.
        if word.form == "da" || word.form == "di" { readings.removeAll { $0.partOfSpeech == .verb } }
        if readings.isEmpty, word.form.utf8.last == UInt8(ascii: "'") {
            readings = elided(word.form)
        }
        if readings.contains(where: { $0.partOfSpeech == .auxiliary }) == false {
            readings += readings.filter(Self.mayBeAuxiliary).map {
                var auxiliary = $0
                auxiliary.partOfSpeech = .auxiliary
                return auxiliary
            }
        }
        if word.isCapitalized { readings.append(Reading(lemma: surface, partOfSpeech: .properNoun)) }
        if readings.allSatisfy({ $0.partOfSpeech == .properNoun }), Numbers.age(word.form) != nil {
            // "ventiseienne" is read as "26enne" is.
            let number: GrammaticalNumber = word.form.hasSuffix("i") ? .plural : .singular
            return [Reading(lemma: word.form, partOfSpeech: .numeral, features: Features(number: number))]
        }
        return readings.isEmpty ? SuffixGuesser.readings(word.form) : readings
    }

    /// Not *vale* as "go to her": an order with clitics is none.
    private static func mayBeAuxiliary(_ reading: Reading) -> Bool {
        reading.partOfSpeech == .verb && auxiliaries.contains(reading.lemma)
            && (reading.features.form != .imperative || reading.clitics.isEmpty)
    }

    /// Verbs that the treebanks tag as auxiliaries.
    static let auxiliaries: Set<String> = [
        "essere", "avere", "stare", "venire", "andare", "potere", "dovere", "volere",
    ]

    /// *quest'*, *bell'*, *dev'*: the elided form of a word on a vowel.
    private func elided(_ form: String) -> [Reading] {
        let stem = String(form.dropLast())
        if let value = NumberWords.value(stem + "i") ?? NumberWords.value(stem + "a"), value >= 20 {
            return [Reading(lemma: String(value), partOfSpeech: .numeral, features: Features(number: .plural))]
        }
        for vowel in ["o", "a", "e", "i"] {
            let found = analyzer.readings(stem + vowel)
            if !found.isEmpty { return found }
        }
        return []
    }

    /// *della*: a preposition, and the article inside it.
    private func splitArticle(_ word: inout ReadWord) {
        guard let first = word.readings.first(where: { $0.partOfSpeech == .adposition && $0.kind.hasPrefix("+") }),
            word.readings.allSatisfy({ $0.partOfSpeech != .noun || $0.lemma == "dallo" || first.lemma != "su" })
        else { return }
        word.readings = [Reading(lemma: first.lemma, partOfSpeech: .adposition)]
        word.article = [
            Reading(lemma: "il", partOfSpeech: .determiner, features: first.features, kind: "art def")
        ]
    }

    private func append(_ word: Word, _ article: [Reading], to words: inout [Word]) {
        guard let reading = article.first else { return words.append(word) }
        var preposition = word
        preposition.reading = preposition.readings[0]
        words.append(preposition)
        words.append(
            Word(
                span: word.span, surface: "", form: "il", readings: article, reading: reading, kind: word.kind,
                spaceBefore: true, isCapitalized: false, isInitial: false, term: nil))
    }
}

/// A word as the tables know it, wherever it stands.
struct ReadWord {
    /// In lower case, as it is looked up.
    var form: String
    var isCapitalized: Bool
    /// What it may be; the preposition alone of *della*.
    var readings: [Reading]
    /// The reading of the article inside an articulated preposition; empty in other words.
    var article: [Reading] = []
}

/// Guesses the readings of an unknown word from its ending.
enum SuffixGuesser {
    private static let nouns: [(String, Gender, GrammaticalNumber, String)] = [
        ("zione", .feminine, .singular, "zione"), ("zioni", .feminine, .plural, "zione"),
        ("sione", .feminine, .singular, "sione"), ("sioni", .feminine, .plural, "sione"),
        ("ità", .feminine, .any, "ità"), ("tà", .feminine, .any, "tà"), ("ismo", .masculine, .singular, "ismo"),
        ("ismi", .masculine, .plural, "ismo"), ("ista", .any, .singular, "ista"), ("isti", .masculine, .plural, "ista"),
        ("iste", .feminine, .plural, "ista"), ("mento", .masculine, .singular, "mento"),
        ("menti", .masculine, .plural, "mento"), ("tore", .masculine, .singular, "tore"),
        ("tori", .masculine, .plural, "tore"), ("trice", .feminine, .singular, "trice"),
        ("trici", .feminine, .plural, "trice"), ("aggio", .masculine, .singular, "aggio"),
        ("aggi", .masculine, .plural, "aggio"), ("logia", .feminine, .singular, "logia"),
        ("logo", .masculine, .singular, "logo"), ("ezza", .feminine, .singular, "ezza"),
        ("enza", .feminine, .singular, "enza"), ("enze", .feminine, .plural, "enza"),
        ("anza", .feminine, .singular, "anza"), ("anze", .feminine, .plural, "anza"),
        ("tura", .feminine, .singular, "tura"), ("ture", .feminine, .plural, "tura"),
    ]
    private static let adjectives = [
        "ale", "ali", "oso", "osa", "osi", "ose", "ico", "ica", "ici", "iche", "ivo", "iva", "ivi", "ive", "bile",
        "bili", "ario", "aria", "ari", "arie", "ese", "esi", "ano", "ana", "ani", "ane", "esco", "esca", "eschi",
    ]
    private static let verbs: [(String, VerbForm, UInt8, GrammaticalNumber)] = [
        ("are", .infinitive, 0, .any), ("ere", .infinitive, 0, .any), ("ire", .infinitive, 0, .any),
        ("ando", .gerund, 0, .any), ("endo", .gerund, 0, .any), ("arono", .pastHistoric, 3, .plural),
        ("avano", .imperfect, 3, .plural), ("ava", .imperfect, 3, .singular), ("iscono", .present, 3, .plural),
        ("isce", .present, 3, .singular), ("ò", .pastHistoric, 3, .singular), ("erà", .future, 3, .singular),
        ("eranno", .future, 3, .plural), ("erebbe", .conditional, 3, .singular),
        ("asse", .subjunctiveImperfect, 3, .singular),
        ("ato", .pastParticiple, 0, .singular), ("ata", .pastParticiple, 0, .singular),
        ("ati", .pastParticiple, 0, .plural), ("ate", .pastParticiple, 0, .plural),
    ]

    static func readings(_ form: String) -> [Reading] {
        var result: [Reading] = []
        if form.dropLast().hasSuffix("esim"), OrdinalNumbers.english(form) != nil {
            return [Reading(lemma: form.dropLast() + "o", partOfSpeech: .adjective, features: nominal(form))]
        }
        for (suffix, gender, number, _) in nouns where form.hasSuffix(suffix) && form.utf8.count > suffix.utf8.count + 2
        {
            result.append(
                Reading(
                    lemma: form, partOfSpeech: .noun, features: Features(gender: gender, number: number), isGuess: true)
            )
            break
        }
        for suffix in adjectives where form.hasSuffix(suffix) && form.utf8.count > suffix.utf8.count + 2 {
            result.append(Reading(lemma: form, partOfSpeech: .adjective, features: nominal(form), isGuess: true))
            break
        }
        for (suffix, verbForm, person, number) in verbs
        where form.hasSuffix(suffix) && form.utf8.count > suffix.utf8.count + 2 {
            var features = Features(number: number, person: person, form: verbForm)
            if verbForm == .pastParticiple { features.gender = nominal(form).gender }
            result.append(Reading(lemma: form, partOfSpeech: .verb, features: features, isGuess: true))
            break
        }
        if result.first?.partOfSpeech != .noun {
            result.append(Reading(lemma: form, partOfSpeech: .noun, features: nominal(form), isGuess: true))
        }
        return result
    }

    private static func nominal(_ form: String) -> Features {
        switch form.last {
        case "o": Features(gender: .masculine, number: .singular)
        case "a": Features(gender: .feminine, number: .singular)
        case "i": Features(number: .plural)
        default: Features()
        }
    }
}
