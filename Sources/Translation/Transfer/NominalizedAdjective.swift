import Lexicon

/// Renders adjectives and infinitives that stand as nouns.
///
/// Sees: *i poveri*, *il più grande*, *gli iracheni*, *il viaggiare*. Writes: *the poor*, *the largest*, *Iraqis*,
/// *traveling*.
extension SentenceTransfer {
    /// *i poveri*, *il migliore*, *i feriti*: an adjective as a noun.
    mutating func nominalized(_ chunk: Chunk, isPlural: Bool) -> [EnglishWord] {
        let word = words[chunk.head]
        if word.lemma == "altro", chunk.complements.isEmpty { return text(isPlural ? "others" : "other") }
        if word.partOfSpeech == .adjective, hasDefiniteArticle(chunk), words.indices.contains(chunk.end + 1),
            ["\"", "«", "“"].contains(words[chunk.end].surface), words[chunk.end].spaceBefore,
            words[chunk.end + 1].isNominal
        {
            // "le famose "tank""
            return text(adjectiveEnglish(chunk.head))
        }
        if isTheSame(chunk) { return text(isPlural ? "them" : "it") }
        if isNeuter(chunk) { return text(adjectiveEnglish(chunk.head) + " thing") }
        if standsForNoun(chunk) { return text(adjectiveEnglish(chunk.head) + (isPlural ? " ones" : " one")) }
        if chunk.before.allSatisfy({ $0.head != chunk.head }), let noun = nounReading(word) {
            return text(
                isPlural && !noun.information.flags.contains("pl") && !noun.information.flags.contains("u")
                    ? lexicon.nouns.plural(noun.english) : noun.english)
        }
        let base = adjectiveEnglish(chunk.head)
        if word.lemma == "stesso", isPlural, relativeFollowsPhrase(chunk) {
            // "gli stessi che protestavano"
            return text(base + (word.features.gender == .feminine ? " ones" : " people"))
        }
        if let adverb = chunk.before.first(where: { $0.head == chunk.head })?.adverbs.first {
            return text(degree(words[adverb].lemma, base, superlative: hasDefiniteArticle(chunk)))
        }
        if word.partOfSpeech == .verb, word.features.form == .infinitive, let sense = chunk.sense {
            return text(lexicon.verbs.inflect(sense.english, .gerund))
        }
        if OrdinalNumbers.english(word.lemma) != nil { return text(base) }
        if isSuperlativeAdjective(word) || Self.ordinalLike.contains(word.lemma) { return text(base) }
        return text(base + (isPlural ? " ones" : " one"))
    }

    /// *contro lo stesso*, *all'interno della stessa*: what was named, behind a preposition.
    func isTheSame(_ chunk: Chunk) -> Bool {
        guard ["stesso", "medesimo"].contains(words[chunk.head].lemma), chunk.preposition != nil,
            chunk.determiners.count == 1, hasDefiniteArticle(chunk), chunk.end == chunk.head + 1,
            chunk.complements.isEmpty, words[chunk.head].partOfSpeech != .noun
        else { return false }
        guard let next = words.indices.contains(chunk.end) ? words[chunk.end] : nil else { return true }
        return !next.reading.kind.hasPrefix("rel") && !["che", "di", "in", "come"].contains(next.lemma)
    }

    /// *il bello della montagna è che…*, *il difficile è trovare…*: no noun is meant.
    func isNeuter(_ chunk: Chunk) -> Bool {
        guard words[chunk.head].partOfSpeech == .adjective, Self.judgements.contains(words[chunk.head].lemma),
            chunk.determiners.count == 1, hasDefiniteArticle(chunk), chunk.before.isEmpty, chunk.after.isEmpty,
            chunk.features.number == .singular, chunk.features.gender != .feminine,
            words.indices.contains(chunk.end + 1), words[chunk.end].lemma == "essere"
        else { return false }
        let next = words[chunk.end + 1]
        return next.form == "che" || next.features.form == .infinitive
    }

    private static let judgements: Set<String> = [
        "bello", "brutto", "difficile", "importante", "strano", "buono", "interessante", "curioso", "grave",
        "divertente", "triste", "assurdo", "incredibile", "sorprendente", "facile",
    ]

    /// *quest'ultimo*, *questi ultimi*: of two that were named.
    func isLatter(_ chunk: Chunk) -> Bool {
        words[chunk.head].lemma == "ultimo" && chunk.determiners.count == 1 && chunk.after.isEmpty
            && chunk.before.isEmpty && words[chunk.determiners[0]].lemma == "questo"
    }

    /// *quelle precedenti*: the demonstrative stands for a noun said before.
    func standsForNoun(_ chunk: Chunk) -> Bool {
        words[chunk.head].partOfSpeech == .adjective && chunk.determiners.count == 1
            && words[chunk.determiners[0]].lemma == "quello" && words[chunk.determiners[0]].form != "quei"
            && chunk.complements.isEmpty && chunk.before.isEmpty
    }

    /// The noun that an adjective or participle may also be: *gli iracheni* → *Iraqis*.
    private func nounReading(_ word: Word) -> Sense? {
        if Self.ordinalLike.contains(word.lemma) { return nil }
        for reading in word.readings where reading.partOfSpeech == .noun {
            if let sense = selector.dictionary.senses(reading.lemma, .noun, gender: reading.features.gender).first {
                return sense
            }
        }
        if word.partOfSpeech == .verb, word.features.form == .pastParticiple, let ending = word.form.last,
            "aoie".contains(ending)
        {
            // "una pensionata": the feminine of a noun that the dictionary has in the masculine.
            return selector.dictionary.senses(word.form.dropLast() + "o", .noun, gender: word.features.gender).first
        }
        return word.partOfSpeech == .adjective
            ? selector.dictionary.senses(word.lemma, .noun, gender: word.features.gender).first : nil
    }

    private static let ordinalLike: Set<String> = [
        "primo", "secondo", "terzo", "quarto", "quinto", "ultimo", "stesso", "migliore", "peggiore", "maggiore",
        "minore",
        "altro", "prossimo", "povero", "ricco", "giovane", "anziano", "massimo", "minimo",
    ]

    private func isSuperlativeAdjective(_ word: Word) -> Bool {
        ["migliore", "peggiore", "maggiore", "minore"].contains(word.lemma)
    }
}
