import Lexicon

/// Makes gerunds of infinitives that are examples.
///
/// Sees: *amano fare cose semplici, come giocare, guardare un film o leggere*. Writes: *such as playing, watching a movie or
/// reading*.
extension SentenceTransfer {
    mutating func readExampleInfinitives() {
        for index in chunks.indices.dropFirst(2).dropLast() {
            guard chunks[index].kind == .subordinator, words[chunks[index].head].lemma == "come",
                words[chunks[index].head].term == nil, isComma(index - 1), isBareInfinitive(index + 1),
                chunks[index - 2].kind == .noun && words[chunks[index - 2].head].partOfSpeech == .noun
                    || chunks[index - 2].verb?.form == .infinitive
            else { continue }
            chunks[index].fixedEnglish = "such as"
            var next = index + 1
            while next < chunks.count {
                if isBareInfinitive(next), next == index + 1 || isJoined(next) {
                    chunks[next].verb?.form = .gerund
                } else if ![.noun, .adverb, .adjective, .coordinator].contains(chunks[next].kind) && !isComma(next) {
                    break
                }
                next += 1
            }
        }
    }

    private func isBareInfinitive(_ index: Int) -> Bool {
        chunks[index].verb?.form == .infinitive && chunks[index].preposition == nil
    }

    private func isJoined(_ index: Int) -> Bool { isComma(index - 1) || chunks[index - 1].kind == .coordinator }
}
