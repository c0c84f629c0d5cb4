import Lexicon

/// Puts an adjective that goes with two nouns before the first.
///
/// Sees: *un governo e una economia* + *più deboli*, *esercitare una pressione e una velocità* + *maggiori*. Writes: *a weaker
/// government and economy*, *greater pressure and speed*.
extension SentenceTransfer {
    mutating func readSharedAdjectives() {
        for index in chunks.indices.dropFirst(3) {
            let adjective = chunks[index]
            guard adjective.kind == .adjective, adjective.preposition == nil, adjective.features.number == .plural,
                chunks[index - 1].kind == .noun, chunks[index - 2].kind == .coordinator,
                ["e", "ed", "o"].contains(words[chunks[index - 2].head].form), chunks[index - 3].kind == .noun,
                isSingle(chunks[index - 1]), isSingle(chunks[index - 3]),
                chunks[index - 3].end == chunks[index - 2].start,
                agrees(adjective, chunks[index - 3], chunks[index - 1]), !governs(index)
            else { continue }
            chunks[index - 3].after.append(
                Modifier(head: adjective.head, adverbs: adjective.before.first?.adverbs ?? []))
            if chunks[index - 1].determiners.allSatisfy({ words[$0].reading.kind.hasPrefix("art") }) {
                chunks[index - 1].determiners = []
                speech.bareNouns.insert(chunks[index - 1].head)
            }
            chunks[index].fixedEnglish = ""
        }
    }

    private func isSingle(_ chunk: Chunk) -> Bool {
        chunk.features.number == .singular && chunk.complements.isEmpty && chunk.after.isEmpty && chunk.before.isEmpty
            && words[chunk.head].partOfSpeech == .noun && words[chunk.head].term == nil
    }

    private func agrees(_ adjective: Chunk, _ first: Chunk, _ second: Chunk) -> Bool {
        let areFeminine = first.features.gender == .feminine && second.features.gender == .feminine
        return adjective.features.gender == .any || areFeminine == (adjective.features.gender == .feminine)
    }

    /// *un padre e un figlio uniti da un segreto*: the adjective has a phrase of its own.
    private func governs(_ index: Int) -> Bool {
        guard index + 1 < chunks.count, let opening = preposition(chunks[index + 1]) else { return false }
        return selector.senses(words[chunks[index].head]).first?.information.frames[opening] != nil
            || opening == "da" || words[chunks[index].head].participle != nil
    }
}
