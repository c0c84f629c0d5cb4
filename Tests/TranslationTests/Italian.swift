import Lexicon
import Segmentation
import Text

@testable import Translation

/// Translates a text of one or more sentences, for tests.
enum Italian {
    static let segmenter = loaded { try Segmenter() }
    static let translator = loaded { try Translator() }

    /// What the embedded tables give; without them no test means anything.
    static func loaded<Value>(_ load: () throws -> Value) -> Value {
        do {
            return try load()
        } catch {
            fatalError("the embedded tables do not read: \(error)")
        }
    }

    static func english(_ italian: String, with translator: Translator = translator) -> String {
        let text = SourceText(italian)
        return segmenter.sentences(in: text, span: text.span)
            .map { translator.translate($0, in: text).text }.joined(separator: " ")
    }

    static func translated(_ italian: String, with translator: Translator = translator) -> [TranslatedSentence] {
        let text = SourceText(italian)
        return segmenter.sentences(in: text, span: text.span).map { translator.translate($0, in: text) }
    }
}
