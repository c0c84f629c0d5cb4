import Lexicon

/// Puts what stands between commas inside a verb group before it.
///
/// Sees: *la legge potrebbe, in teoria, ridurre le tasse*, *ha, tra l'altro, vinto*. Makes: *la legge, in teoria, potrebbe
/// ridurre le tasse*, *tra l'altro, ha vinto*.
enum ParentheticalOrder {
    static func run(_ words: inout [Word]) {
        var index = 1
        while index < words.count {
            if let range = parenthesis(words, opening: index) {
                move(range, before: start(of: index - 1, words), &words)
            }
            index += 1
        }
    }

    private static let longest = 8

    /// The words from the comma at `index` to the one behind which the verb group goes on.
    private static func parenthesis(_ words: [Word], opening index: Int) -> ClosedRange<Int>? {
        guard words[index].surface == ",", words[index - 1].isVerbal, opensGroup(words[index - 1]) else { return nil }
        let inner = words[(index + 1)...].prefix(longest)
        let clauseEnd = inner.firstIndex {
            $0.isVerbal || $0.partOfSpeech == .subordinator || $0.partOfSpeech == .punctuation && $0.surface != ","
        }
        let close = inner.indices.first { inner[$0].surface == "," && $0 + 1 == clauseEnd }
        guard let close, close > index + 1, goesOn(words[index - 1], with: words[close + 1]) else { return nil }
        return index...close
    }

    private static func opensGroup(_ word: Word) -> Bool {
        word.term == nil && (Chunker.modals.contains(word.lemma) || ["avere", "essere"].contains(word.lemma))
    }

    private static func goesOn(_ first: Word, with next: Word) -> Bool {
        guard next.isVerbal else { return false }
        return Chunker.modals.contains(first.lemma)
            ? next.features.form == .infinitive : next.features.form == .pastParticiple
    }

    /// Where the verb group of the auxiliary at `index` starts, with its negation and clitics.
    private static func start(of index: Int, _ words: [Word]) -> Int {
        var start = index
        while start > 0,
            words[start - 1].lemma == "non" || words[start - 1].reading.kind.hasPrefix("clit")
                || words[start - 1].isVerbal && words[start - 1].features.form.isFinite
        {
            start -= 1
        }
        return start
    }

    private static func move(_ range: ClosedRange<Int>, before start: Int, _ words: inout [Word]) {
        // What opens the sentence keeps its capital.
        guard start > 0 else { return }
        var moved = Array(words[range])
        words.removeSubrange(range)
        if words[start - 1].partOfSpeech == .punctuation { moved.removeFirst() }
        words.insert(contentsOf: moved, at: start)
    }
}
