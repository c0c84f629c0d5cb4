import Lexicon

/// Carries one analysed sentence over into English.
///
/// The steps are the files of this folder: phrases are nested, subjects and objects found, senses chosen, and each
/// phrase rendered.
struct SentenceTransfer {
    let lexicon: TranslationLexicon
    var words: [Word]
    var chunks: [Chunk]
    var selector: SenseSelector
    let isTitle: Bool
    var unknown: [String] = []
    var trace: [String] = []
    /// The last person, and the last thing, spoken of: what a pronoun stands for.
    var discourse: Discourse
    /// What is known of the sentence as speech.
    var speech = SpeechState()

    init(
        lexicon: TranslationLexicon, cache: AnalysisCache, words: [Word], context: ArticleContext, discourse: Discourse
    ) {
        self.lexicon = lexicon
        var words = words
        VerbFormCorrection.run(&words)
        self.words = words
        isTitle = context.isTitle
        self.discourse = discourse
        self.discourse.begin()
        chunks = Chunker.chunks(of: words, essereVerbs: lexicon.essereVerbs)
        selector = SenseSelector(
            dictionary: SenseTable(dictionary: lexicon.dictionary, cache: cache), words: words,
            domain: context.domain ?? discourse.domain, discourse: self.discourse)
        speech.isSpoken = Self.isSpoken(words, isTitle: isTitle, isReport: self.discourse.isReport)
        selector.register = SenseSelector.Register(
            isSpoken: speech.isSpoken, isQuestion: isQuestion, isTitle: isTitle)
    }

    /// The English words of the sentence.
    mutating func run() -> [EnglishWord] {
        transfer()
        let english = Self.withoutDoubledTo(render())
        discourse.end(words, isSpoken: isSpoken, isDialogue: isDialogue)
        return isSpoken ? Contractions.contracted(english) : english
    }

    /// *I'm writing to* + *to ask*: a formula that ends in *to* has the infinitive's.
    private static func withoutDoubledTo(_ words: [EnglishWord]) -> [EnglishWord] {
        guard words.contains(where: { $0.text.hasSuffix("to") }) else { return words }
        var result: [EnglishWord] = []
        result.reserveCapacity(words.count)
        for word in words where !(word.text == "to" && result.last?.text == "to") { result.append(word) }
        return result
    }

    /// Reads the sentence for those after it only: what the rendering does tells them nothing.
    mutating func read() {
        transfer()
        discourse.end(words, isSpoken: isSpoken, isDialogue: isDialogue)
    }

    private mutating func transfer() {
        prepareNounPhrases()
        nestNounCompounds()
        readYearsOld()
        nestComplements()
        readAgesOfOwned()
        readYearsLater()
        straightenDebts()
        readFiguresOfMany()
        readHeadlineParticiples()
        readSlashedPairs()
        straightenFrontedAgents()
        readParticiplesBeforeComplements()
        readFormulas()
        readClockFractions()
        readObjectPredicates()
        readPerceivedDoers()
        readPrecedingThings()
        readSpansThat()
        readSharedAdjectives()
        readExpressionAdjectives()
        joinNumberPairs()
        joinLargeSums()
        readPriceOfEach()
        readDimensions()
        straightenVerblessClauses()
        readProportions()
        readSoonerTheBetter()
        readNeitherSubjects()
        readNeitherNor()
        readWhatWasToBe()
        readWhatHappened()
        readWhatBefell()
        readWhatWasLearned()
        readUnlikeWhat()
        readAsMuchAs()
        readMultiples()
        readSoMuchLess()
        readMoreByPercent()
        readSixOthers()
        readFortyOrMore()
        readMoreOfThem()
        readInvertedConditions()
        readNoMore()
        readAimIsTo()
        readNothingBut()
        readMostOfAll()
        readAttendantClauses()
        readAsPossible()
        moveConnectives()
        readAndMore()
        readMannerPhrases()
        readFreeRelatives()
        readPlacesToDo()
        readRelativeAdverbs()
        readIndirectQuestions()
        readSharedAuxiliaries()
        readGrowingCrowds()
        readExampleInfinitives()
        readEnclosedOpinions()
        readFromOneToAnother()
        readDelays()
        readDaytimes()
        liftFocusOfCleft()
        straightenCleft()
        straightenSubjectClefts()
        readCleftPhrases()
        readAbsoluteParticiples()
        straightenCleftQuestions()
        frontQuestionWord()
        readRequests()
        readNonfiniteClitics()
        readPronominalVerbs()
        readFrontedYet()
        readPlacesOfPersons()
        readSubjunctives()
        readExclamations()
        countByVerb()
        readRaisedStatements()
        readWeather()
        readDebts()
        readDativeLoro()
        moveTimeOfQuestion()
        straightenIdentities()
        readDativeOfArrival()
        readAmongThemselves()
        readNameQuestions()
        readSinceWhen()
        readWhetherOrNot()
        readUnrealWishes()
        readTimeNeeded()
        readNotEither()
        readMeToo()
        readYearsSince()
        readHavingInGeneral()
        straightenFrontedComplements()
        readFrontedObjects()
        linkSubjects()
        readWhereabouts()
        readExistence()
        promoteRecipients()
        readYouOnTheWay()
        readForbiddances()
        straightenInversions()
        readWhoseRelatives()
        linkQuestions()
        readPoliteAddress()
        readFloatingAll()
        readAdverbsBeforeVerbs()
        linkObjects()
        readDurations()
        readLosses()
        moveFocusOfSubjects()
        chooseSenses()
        renameExistence()
        renameAsking()
        readCallings()
        renameVerbs()
        readDesignedTo()
        readAges()
        readAgesBesideNames()
        swapExperiencers()
        readOwnBody()
        readOwnThing()
        negateSubjects()
        readPoliteRequests()
        supplySubjects()
        readWithoutClauses()
        readWantedClauses()
        readWithoutDoing()
        readTooMuchFor()
        readIndirectStatements()
        readHearsay()
    }

    /// Whether somebody speaks to somebody in it: a short sentence of a report tells its subject to the next.
    private var isDialogue: Bool {
        words.contains {
            ["?", "!"].contains($0.surface)
                || [1, 2].contains($0.features.person) && ($0.isVerbal || $0.partOfSpeech == .pronoun)
        }
    }

    /// Whether the sentence asks.
    var isQuestion: Bool {
        words.last { $0.partOfSpeech == .punctuation && !["\"", "»", "”", ")"].contains($0.surface) }?.surface == "?"
    }

    func lemma(_ index: Int?) -> String { index.map { words[$0].lemma } ?? "" }

    /// The Italian preposition that opens a chunk, without its article.
    func preposition(_ chunk: Chunk) -> String? { chunk.preposition.map { words[$0].lemma } }

    /// Where a noun phrase stands among the sentence's; nil for one within another.
    func nounIndex(of chunk: Chunk) -> Int? {
        chunks.firstIndex { $0.start == chunk.start && $0.kind == .noun }
    }

    /// Whether a chunk is a noun phrase that could be a subject or object: no preposition, no expression of time.
    func isBareNominal(_ chunk: Chunk) -> Bool {
        chunk.kind == .noun && (chunk.preposition == nil || isQuantified(chunk)) && !isTimeAdverbial(chunk)
    }

    /// *oltre 50 milioni di cittadini*: the preposition only belongs to the amount.
    private func isQuantified(_ chunk: Chunk) -> Bool {
        guard let preposition = chunk.preposition, ["oltre", "circa"].contains(words[preposition].lemma) else {
            return false
        }
        return !chunk.numerals.isEmpty || words[chunk.head].partOfSpeech == .numeral
            || words[chunk.head].lemma == "per cento" || words[chunk.head].surface == "%"
            || chunk.determiners.contains { words[$0].partOfSpeech == .numeral || words[$0].term?.words.last == "di" }
    }

    static let timeNouns: Set<String> = [
        "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "mattina", "sera", "notte",
        "pomeriggio", "giorno", "settimana", "mese", "anno", "volta", "gennaio", "febbraio", "marzo", "aprile",
        "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre", "ora", "minuto",
    ]
    static let months: [String] = [
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
        "novembre", "dicembre",
    ]

    func isTimeAdverbial(_ chunk: Chunk) -> Bool {
        let lemma = words[chunk.head].lemma
        if Self.months.contains(lemma), !chunk.numerals.isEmpty || isFirstOfMonth(chunk) { return true }
        guard Self.timeNouns.contains(lemma) else { return false }
        // "ogni giorno", "due anni fa", "la settimana scorsa", "tre volte"; but "l'anno è finito" is a subject.
        if chunk.determiners.contains(where: {
            ["ogni", "questo", "quello", "tutto", "qualche"].contains(words[$0].lemma)
        }) {
            return true
        }
        if chunk.after.contains(where: {
            ["scorso", "prossimo", "seguente", "successivo", "passato"].contains(words[$0.head].lemma)
        }) {
            return true
        }
        if chunk.before.contains(where: { ["scorso", "prossimo"].contains(words[$0.head].lemma) }) { return true }
        if ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "volta"].contains(lemma) {
            return true
        }
        if let next = words.indices.contains(chunk.end) ? words[chunk.end] : nil,
            next.lemma == "fa" || next.form == "fa" || next.lemma == "dopo" || next.lemma == "prima"
        {
            return !chunk.numerals.isEmpty || !chunk.determiners.isEmpty
        }
        return false
    }
}

/// A word of the English sentence.
struct EnglishWord: Sendable, Hashable {
    var text: String
    /// Whether white space stands before it.
    var spaceBefore = true
    /// A name or acronym: its capitals stay.
    var isName = false
    /// An auxiliary, which speech may join to its subject.
    var isAuxiliary = false
    /// A mark that a sentence of its own begins behind.
    var opensSentence = false

    init(_ text: String, spaceBefore: Bool = true, isName: Bool = false) {
        self.text = text
        self.spaceBefore = spaceBefore
        self.isName = isName
    }
}
