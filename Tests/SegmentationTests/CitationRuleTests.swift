import Testing

/// Brackets that say where a sentence is from.
@Test(arguments: [
    "La nullità è piena. (142).",
    "\"Tutto scorre.\" (Eraclito).",
    "La seduta è sospesa.⏐ (Applausi dai banchi di destra).",
])
func citations(_ marked: String) throws {
    try expectSentences(marked)
}
