import Testing

/// Words and apostrophes.
@Test(arguments: [
    "l'⏐operatore dell'⏐Aquilone",
    "L'Aquila è bella",
    "un po' di pane",
    "c'⏐è n'⏐era",
    "dov'⏐è l’⏐Europa⏐?",
    "E' tardi",
    "gli anni '90",
    "la parola '⏐casa⏐' è breve",
    "Martha⏐'s",
    "Sean O'Brien",
    "sull'⏐\"⏐Eco⏐\"",
    "la 'ndrangheta",
])
func apostrophes(_ marked: String) throws {
    try expectTokens(marked)
}
