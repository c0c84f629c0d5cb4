import Foundation

/// Texts for tests.
enum Samples {
    private static let sentences = [
        "Il porto di Sestri cresce ancora e la regione potrà spendere un milione di euro.",
        "Il sindaco della città ha detto che la notizia è buona.", "Nell'ultimo anno il traffico è salito molto.",
        "I sindacati chiedono di più e la società non risponde.",
    ]

    /// An article of so many megabytes.
    static func long(megabytes: Int) -> String {
        var text = "Il porto cresce\n\n"
        var number = 0
        while text.utf8.count < megabytes << 20 {
            number += 1
            text += "La nave numero \(number) è nel porto. " + sentences[number % sentences.count] + "\n\n"
        }
        return text
    }
}
