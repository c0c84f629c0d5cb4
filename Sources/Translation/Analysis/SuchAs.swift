import Lexicon

/// Reads *quali* before examples as *come*.
///
/// Sees: *malattie gravi, quali la leucemia e il diabete*. Makes: *malattie gravi, come la leucemia*; *non so quali libri* and
/// *i quali* stay.
enum SuchAs {
    static func run(_ words: inout [Word], _ index: Int) {
        guard words[index].form == "quali", words[index].term == nil, index > 1, index + 1 < words.count,
            words.last?.surface != "?"
        else { return }
        let host = words[index - 1].surface == "," ? index - 2 : index - 1
        guard [.noun, .adjective].contains(words[host].partOfSpeech), words[host].features.number == .plural,
            words[index + 1].reading.kind == "art def" || words[index + 1].partOfSpeech == .properNoun
                || host == index - 2 && words[index + 1].partOfSpeech == .noun,
            !words[(index + 1)...].prefix(4).contains(where: { $0.isVerbal && $0.features.form.isFinite })
        else { return }
        words[index].reading = Reading(lemma: "come", partOfSpeech: .subordinator)
    }
}
