import Lexicon
import Text

/// English words with what they may be, read off the English side of the dictionary.
struct EnglishLexicon: Sendable {
    private var nouns: Set<String> = []
    private var verbs: Set<String> = []
    private var adjectives: Set<String> = []
    private var adverbs: Set<String> = []
    private var pasts: Set<String> = []
    private var plurals: [String: String] = [:]
    private let stopWords: StopWords
    let weights: WordWeights

    /// - Throws: `ModelError` where an embedded table is missing or does not read.
    init() throws {
        stopWords = try StopWords(language: .english)
        weights = try WordWeights(language: .english)
        try ModelTable("it-en/dictionary.tsv").forEachRow { row in
            let english = row[2]
            guard !english.isEmpty, !english.utf8.contains(0x20) else { return }
            switch row[1] {
            case "V": verbs.insert(english)
            case "A": adjectives.insert(english.lowercased())
            case "Adv": adverbs.insert(english)
            case "I": return
            default: nouns.insert(english)
            }
        }
        try ModelTable("en/irregular-verbs.tsv").forEachRow { row in
            verbs.insert(row[0])
            pasts.formUnion((row[1] + "/" + row[2]).split(separator: "/").map(String.init))
        }
        try ModelTable("en/irregular-nouns.tsv").forEachRow { row in plurals[row[1]] = row[0] }
    }

    /// What a lower-case form may be.
    func form(_ form: String) -> EnglishForm {
        var result = EnglishForm()
        result.isWord = true
        result.isDeterminer = Self.determiners.contains(form)
        result.isPreposition = Self.prepositions.contains(form)
        result.isPronoun = Self.pronouns.contains(form)
        result.isVerbSign = result.isPronoun || Self.verbSigns.contains(form)
        result.isFunction =
            result.isDeterminer || result.isPreposition || result.isVerbSign || form.utf8.count < 2
            || stopWords.contains(Array(form.utf8)) || form.hasPrefix("'") || form.hasPrefix("’")
        guard !result.isFunction else {
            result.isKnown = true
            return result
        }
        result.noun = singular(form)
        result.isThirdPerson =
            form.hasSuffix("s") && bases(form, cutting: ["s", "es"], plus: "").contains(where: verbs.contains)
        result.isVerb = verbs.contains(form) || result.isThirdPerson
        result.isPast = pasts.contains(form) || isRegular(form, "ed")
        result.isGerund = isRegular(form, "ing")
        result.isAdjective = adjectives.contains(form)
        result.isAdverb = adverbs.contains(form) || (form.hasSuffix("ly") && !result.isAdjective && result.noun == nil)
        result.isKnown =
            result.noun != nil || result.isVerb || result.isPast || result.isGerund || result.isAdjective
            || result.isAdverb
        if !result.isKnown {
            if form.hasSuffix("ed") { result.isPast = true } else { result.noun = guessedSingular(form) }
        } else if result.isGerund, result.noun == nil {
            result.noun = form
        }
        return result
    }

    private func singular(_ form: String) -> String? {
        if nouns.contains(form) { return form }
        if let singular = plurals[form] { return singular }
        guard form.hasSuffix("s"), !form.hasSuffix("ss") else { return nil }
        return bases(form, cutting: ["s", "es"], plus: "").first(where: nouns.contains)
    }

    private func guessedSingular(_ form: String) -> String {
        guard form.hasSuffix("s"), !form.hasSuffix("ss"), !form.hasSuffix("us"), !form.hasSuffix("is") else {
            return form
        }
        return bases(form, cutting: ["s"], plus: "").first ?? form
    }

    private func isRegular(_ form: String, _ ending: String) -> Bool {
        bases(form, cutting: [ending], plus: "e").contains(where: verbs.contains)
    }

    /// What a form may be built on: *studies* on *study*, *ruling* on *rule*, *stopped* on *stop*.
    private func bases(_ form: String, cutting endings: [String], plus vowel: String) -> [String] {
        var result: [String] = []
        for ending in endings where form.hasSuffix(ending) && form.utf8.count > ending.utf8.count + 1 {
            let stem = String(form.dropLast(ending.utf8.count))
            result.append(stem)
            if !vowel.isEmpty { result.append(stem + vowel) }
            if stem.hasSuffix("i") || stem.hasSuffix("ie") {
                result.append(stem.dropLast(stem.hasSuffix("ie") ? 2 : 1) + "y")
            }
            if let last = stem.last, stem.dropLast().last == last { result.append(String(stem.dropLast())) }
        }
        return result
    }

    private static let determiners = Set(
        ("a an the this that these those my your his her its our their each every some any no another such 's ’s one two "
            + "three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
            + "nineteen twenty thirty forty fifty sixty seventy eighty ninety both all many few several more most other own "
            + "same first last")
            .split(separator: " ").map(String.init))
    private static let prepositions = Set(
        ("of in on at by for from with about against between during under over into through without within after before "
            + "near across among around behind beyond despite since toward towards upon via per and or")
            .split(separator: " ").map(String.init))
    private static let pronouns = Set(
        "who which that they we i you he she it".split(separator: " ").map(String.init))
    private static let verbSigns = Set(
        ("to will would can could may might must should shall do does did not n't "
            + "is are was were be been being am has have had having")
            .split(separator: " ").map(String.init))
}

/// What an English form may be.
struct EnglishForm {
    var isWord = false
    /// The singular, where it may be a noun.
    var noun: String?
    var isVerb = false
    var isThirdPerson = false
    var isPast = false
    var isGerund = false
    var isAdjective = false
    var isAdverb = false
    var isDeterminer = false
    var isPreposition = false
    /// Whether a verb follows: *to*, *will*, *they*, *has*.
    var isVerbSign = false
    /// A pronoun that is a subject, or opens a clause.
    var isPronoun = false
    var isFunction = false
    var isKnown = false
}
