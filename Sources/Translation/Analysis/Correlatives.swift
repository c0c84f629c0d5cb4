import Lexicon

/// Reads *sia … sia*, *sia … che* as a pair of conjunctions: *both … and*.
enum Correlatives {
    static func run(_ words: inout [Word], _ index: Int) {
        guard words[index].form == "sia", words[index].term == nil else { return }
        var next = index + 1
        while next < words.count, next - index < 12 {
            let word = words[next]
            if word.form == "sia" || word.form == "che" {
                guard next > index + 1 else { return }
                words[index].reading = Reading(lemma: "sia", partOfSpeech: .coordinator)
                words[next].reading = Reading(lemma: word.form == "che" ? "e" : "sia", partOfSpeech: .coordinator)
                return
            }
            if word.isVerbal, word.features.form.isFinite { return }
            if [";", ".", ":"].contains(word.surface) { return }
            next += 1
        }
    }
}
