@testable import Lexicon

/// The analyzer over the embedded tables, made once; without it no test means anything.
enum Loaded {
    static let analyzer: MorphologicalAnalyzer = {
        do {
            return MorphologicalAnalyzer(dictionary: try MorphologicalDictionary())
        } catch {
            fatalError("the embedded tables do not read: \(error)")
        }
    }()
}
