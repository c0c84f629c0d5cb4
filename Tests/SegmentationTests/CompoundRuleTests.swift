import Testing

/// Hyphens and slashes.
@Test(arguments: [
    "una e-mail e/o una telefonata",
    "a 100 km/h",
    "la linea Milano⏐/⏐Roma",
    "il Covid-19",
    "la tratta Roma-L'Aquila",
    "parole - sparse",
])
func compounds(_ marked: String) throws {
    try expectTokens(marked)
}
