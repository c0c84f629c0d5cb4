import Text

/// The noun phrases of a document, inflected forms taken together: `fondo sovrano`, `riforma delle pensioni`.
struct PhraseCandidates {
    /// A phrase in all its forms.
    struct Phrase {
        /// The numbers of its words' lemmas.
        var lemmas: [Int32]
        /// Its term numbers.
        var terms: [Int32]
        /// Whether it is a name and nothing else.
        var isName: Bool
        /// How often it occurs.
        var count = 0
        /// Its spellings, with how often each occurs, in order of first occurrence.
        var forms: [(text: String, count: Int)] = []
    }

    /// In order of first occurrence.
    private(set) var phrases: [Phrase] = []
    /// Term numbers of the words that phrases may be made of, sentence after sentence; -1 for all others.
    private(set) var lines: [[Int32]] = []
    private var numbers: [[Int32]: Int] = [:]
    private var lemmas = ByteTable()

    /// - Parameter chosen: the sentences to look at, in document order.
    init(
        _ document: Document, _ sentences: SentenceTerms, among chosen: [Int], classifier: any WordClassifier
    ) {
        var classifier = classifier
        for index in chosen {
            let place = sentences.places[index]
            let sentence = document.blocks[place.block].sentences[place.sentence]
            let numbers = Array(sentences.tokens(of: index))
            guard sentence.tokens.count == numbers.count else { continue }
            let words = zip(classifier.words(of: sentence, in: document.text), numbers).map { word, number in
                // A stop word is a part of a name (*Stati Uniti*) and of nothing else.
                number >= 0 || word.wordClass == .name || word.wordClass == .link ? word : .other
            }
            lines.append(
                zip(words, numbers).map { word, number in
                    word.wordClass == .other || word.weight == .empty ? -1 : number
                })
            for phrase in NounPhrases(words, headComesFirst: classifier.headComesFirst).phrases {
                let terms = numbers[phrase.places].filter { $0 >= 0 }
                if terms.isEmpty { continue }
                add(phrase, words, terms, Self.text(of: phrase, words, sentence.tokens, document.text))
            }
        }
        joinShortened(headComesFirst: classifier.headComesFirst)
    }

    private mutating func add(
        _ phrase: NounPhrases.Phrase, _ words: [ClassifiedWord], _ terms: [Int32], _ text: String
    ) {
        let key = words[phrase.places].filter { $0.wordClass != .link }.map {
            Int32(lemmas.insert(Array($0.lemma.utf8)))
        }
        let number = numbers[key] ?? phrases.count
        if number == phrases.count {
            phrases.append(Phrase(lemmas: key, terms: terms, isName: phrase.isName))
            numbers[key] = number
        }
        phrases[number].count += 1
        if let known = phrases[number].forms.firstIndex(where: { $0.text == text }) {
            phrases[number].forms[known].count += 1
        } else {
            phrases[number].forms.append((text, 1))
        }
    }

    /// The phrase as it stands, on one line, without a capital that is the sentence's.
    static func text(
        of phrase: NounPhrases.Phrase, _ words: [ClassifiedWord], _ tokens: [Token], _ text: SourceText
    ) -> String {
        let span = TextSpan(
            tokens[phrase.places.lowerBound].span.start, tokens[phrase.places.upperBound - 1].span.end)
        let spelling = SummaryPrinter.oneLine(text[span])
        guard words[phrase.places.lowerBound].isCapitalizedBySentence else { return spelling }
        return spelling.prefix(1).lowercased() + spelling.dropFirst()
    }

    /// *Gasperini* is *Gian Piero Gasperini*, where one name alone ends so, and *la Corte* the *Corte costituzionale* that
    /// was named first: the shorter is counted as the longer.
    private mutating func joinShortened(headComesFirst: Bool) {
        var names: [Int32: [Int]] = [:]
        var heads: [Int32: Int] = [:]
        for (index, phrase) in phrases.enumerated() where phrase.lemmas.count > 1 {
            guard let first = phrase.lemmas.first, let last = phrase.lemmas.last else { continue }
            if phrase.isName { names[last, default: []].append(index) }
            let head = headComesFirst ? first : last
            if phrase.isCapitalized, heads[head] == nil { heads[head] = index }
        }
        for index in phrases.indices where phrases[index].lemmas.count == 1 && phrases[index].isCapitalized {
            let lemma = phrases[index].lemmas[0]
            let others = names[lemma] ?? []
            guard let longer = phrases[index].isName ? (others.count == 1 ? others[0] : nil) : heads[lemma] else {
                continue
            }
            phrases[longer].count += phrases[index].count
            phrases[index].count = 0
        }
        phrases.removeAll { $0.count == 0 }
    }
}

extension PhraseCandidates.Phrase {
    /// Whether it begins with a capital wherever it stands.
    var isCapitalized: Bool { forms.allSatisfy { $0.text.first?.isUppercase == true } }
}
