import Testing

@testable import Translation

/// Questions: do-support, inversion, question words, tags, indirect questions.
@Suite struct QuestionTests {
    @Test(arguments: [
        ("Cosa ha detto il medico?", "What did the doctor say?"),
        ("Chi ha rotto la finestra?", "Who broke the window?"),
        ("Con chi vivi?", "Who do you live with?"),
        ("Di chi è questa macchina?", "Whose is this car?"),
        ("Perché esiti?", "Why do you hesitate?"),
        ("Come sta tua madre?", "How's your mother?"),
        ("Quando finisce il film?", "When does the movie end?"),
        ("Parli inglese?", "Do you speak English?"),
        ("Tuo fratello lavora qui?", "Does your brother work here?"),
        ("Il treno è già partito?", "Has the train already left?"),
        ("Non hai fame, vero?", "You aren't hungry, are you?"),
        ("Non so dove abita.", "I don't know where he lives."),
        ("Qual è il problema?", "What's the problem?"),
        ("Che cosa è successo?", "What happened?"),
    ])
    func pairs(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}

/// Requests: imperatives of both persons, polite forms, exhortations.
@Suite struct RequestTests {
    @Test(arguments: [
        ("Leggete questo libro!", "Read this book!"),
        ("Non toccare niente!", "Don't touch anything!"),
        ("Prendilo!", "Take it!"),
        ("Andiamo!", "Let's go!"),
        ("Non lo fare!", "Don't do it!"),
        ("Datemi una mano!", "Give me a hand!"),
        ("Ditele la verità.", "Tell her the truth."),
        ("Chiudi la porta e siediti.", "Close the door and sit down."),
    ])
    func pairs(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}

/// Contractions in speech, full forms in reports.
@Suite struct RegisterTests {
    @Test(arguments: [
        ("Non sono stanco.", "I'm not tired."),
        ("Non vuole venire.", "He doesn't want to come."),
        ("Io sono contento.", "I'm glad."),
        ("Ti aiuterò.", "I'll help you."),
    ])
    func pairs(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}

/// Pronouns that Italian leaves out.
@Suite struct SubjectSupplyTests {
    @Test(arguments: [
        ("È una donna coraggiosa.", "She's a brave woman."),
        ("È stanca.", "She's tired."),
        ("È difficile capire.", "It's difficult to understand."),
        ("C'è un gatto sul tavolo.", "There's a cat on the table."),
        ("Ci sono due problemi.", "There are two problems."),
        ("Entrò e chiuse la porta.", "He entered and closed the door."),
        ("L'ha fatto lui.", "He did it."),
        ("Viaggiare è bello.", "Traveling is beautiful."),
    ])
    func pairs(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}

/// The si of people in general, of passives, of one's own body.
@Suite struct ImpersonalSiTests {
    @Test(arguments: [
        ("Si lavano le mani.", "They wash their hands."),
        ("Si amano.", "They love each other."),
        ("Qui si lavora bene.", "Here you work well."),
        ("Si dice che sia ricco.", "It's said he's rich."),
    ])
    func pairs(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}

/// Tenses: durations, conditions, the future in the past, progressives.
@Suite struct VerbTenseTests {
    @Test(arguments: [
        ("Vivo qui da dieci anni.", "I've been living here for ten years."),
        ("Se fossi ricco, comprerei una casa.", "If I were rich, I'd buy a house."),
        ("Se verrà, gli parlerò.", "If he comes, I'll speak to him."),
        ("Ha detto che sarebbe venuto.", "He said he'd come."),
        ("Sto leggendo un libro.", "I'm reading a book."),
        ("Stanno per partire.", "They're about to leave."),
        ("Mentre dormivo, è arrivato un pacco.", "While I was sleeping, a package arrived."),
    ])
    func pairs(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}

/// Infinitives and gerunds by what governs them.
@Suite struct InfinitiveTests {
    @Test(arguments: [
        ("Prima di partire, mangiò.", "Before leaving, he ate."),
        ("Dopo aver mangiato, uscì.", "After eating, he went out."),
        ("Ha vinto la gara correndo.", "He won the race by running."),
        ("Vuole chiamarmi.", "He wants to call me."),
    ])
    func pairs(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}

/// Modals and what stands for them.
@Suite struct ModalTransferTests {
    @Test(arguments: [
        ("Deve aver dimenticato.", "He must have forgotten."),
        ("Può aver sbagliato.", "He may have been wrong."),
        ("Avrebbe potuto vincere.", "He could have won."),
        ("Avresti dovuto chiamare.", "You should have called."),
        ("Non riesco a dormire.", "I can't sleep."),
        ("Sai nuotare?", "Can you swim?"),
        ("Non ha potuto parlare.", "He couldn't speak."),
        ("Il lavoro va fatto subito.", "Work must be done immediately."),
        ("Vorrei un caffè.", "I'd like a coffee."),
    ])
    func pairs(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}

/// Causatives and clauses that are wanted or let happen.
@Suite struct CausativeTests {
    @Test(arguments: [
        ("Mi ha fatto ridere.", "He made me laugh."),
        ("Voglio che tu venga.", "I want you to come."),
        ("Ha lasciato che il figlio uscisse.", "He let the son go out."),
    ])
    func pairs(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}

/// Pronouns: direct, indirect, for clauses, for places, one's own.
@Suite struct CliticTests {
    @Test(arguments: [
        ("Gli ho dato un libro.", "I gave him a book."),
        ("Mi ha detto la verità.", "He told me the truth."),
        ("Lo so.", "I know."),
        ("Lo spero.", "I hope so."),
        ("Ci penso spesso.", "I often think about it."),
        ("Ci vado domani.", "I'm going tomorrow."),
        ("Si lava le mani.", "He washes his hands."),
        ("Mi sono lavato le mani.", "I washed my hands."),
        ("Mi ha rotto il braccio.", "He broke my arm."),
        ("Non dirlo a nessuno.", "Don't tell anyone."),
        ("Li ho raccolti.", "I collected them."),
    ])
    func pairs(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}

/// Verbs whose Italian indirect object is the English subject.
@Suite struct ExperiencerSwapTests {
    @Test(arguments: [
        ("A Marco non piacciono i gatti.", "Marco doesn't like cats."),
        ("Mi piace nuotare.", "I like to swim."),
        ("Mi manchi.", "I miss you."),
        ("Mi serve un coltello.", "I need a knife."),
        ("Ci vogliono due ore.", "It takes two hours."),
        ("Non mi importa.", "I don't care."),
    ])
    func pairs(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}

/// English negates once.
@Suite struct NegationTests {
    @Test(arguments: [
        ("Non ho visto nessuno.", "I didn't see anyone."),
        ("Nessuno mi ha visto.", "Nobody saw me."),
        ("Non dice mai niente.", "He never says anything."),
        ("Non fumo più.", "I don't smoke anymore."),
        ("Non è più possibile.", "It isn't possible anymore."),
        ("Non è ancora arrivato.", "He hasn't arrived yet."),
    ])
    func pairs(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}

/// Where the adverbs of a verb stand.
@Suite struct VerbAdverbTests {
    @Test(arguments: [
        ("Dorme molto.", "He sleeps a lot."),
        ("Ha provato ancora.", "He tried again."),
        ("Lavora sempre.", "He always works."),
    ])
    func pairs(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}

/// Passives with essere and venire.
@Suite struct PassiveTests {
    @Test(arguments: [
        ("Il libro è stato scritto da un medico.", "The book was written by a doctor."),
        ("La casa viene venduta.", "The house is sold."),
    ])
    func pairs(italian: String, english: String) {
        #expect(Italian.english(italian) == english)
    }
}
