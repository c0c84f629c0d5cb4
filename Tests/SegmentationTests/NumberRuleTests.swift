import Testing

/// Numbers.
@Test(arguments: [
    "costa 1.234,56 euro",
    "il 31/10/75 alle 21:30",
    "il 10⏐% di 5⏐€",
    "anno 1984/85",
    "arrivò 4° su 20",
    "il 1º maggio",
    "un 20enne e la rete 5G",
    "al 43' del primo tempo",
])
func numbers(_ marked: String) throws {
    try expectTokens(marked)
}
