import Text

/// Where nothing is known of a language's grammar: every word stands for itself.
struct SingleWordClassifier: WordClassifier {
    var headComesFirst: Bool { true }

    func words(of sentence: Sentence, in text: SourceText) -> [ClassifiedWord] {
        TokenSurface.surfaces(of: sentence, in: text).map { surface in
            surface.isWord ? ClassifiedWord(.noun, lemma: surface.form) : .other
        }
    }
}
