import Text
import Translation

/// Tells points whose subject was introduced by the sentence before.
///
/// Sees: *Lo scooter era intestato…* right after *…la targa di uno scooter*. Such a point is read well behind that
/// sentence, and only there.
enum IntroducedNoun {
    static func opens(_ words: [Word], after before: [Word]) -> Bool {
        let words = words.filter { !$0.surface.isEmpty }
        guard let first = words.first, first.reading.kind == "art def", words.count > 2, words[1].partOfSpeech == .noun,
            words[1].term?.isName != true, words[2].isVerbal || words[2].surface == ","
        else { return false }
        return before.indices.dropFirst().contains { index in
            before[index].partOfSpeech == .noun && before[index].lemma == words[1].lemma
                && before[index - 1].reading.kind == "art ind"
        }
    }
}
