import Lexicon
import Synchronization
import Text

/// What was read of the tables lately: words with their readings, terms, senses. For one task at a time.
///
/// Half of the words of an article, and most words of many, were there before. Shared by tasks, their reference counts
/// would go from core to core; so each sentence takes a cache of its own from a pool.
final class AnalysisCache {
    /// Words as written, up to twice so many.
    private var words = Memo<String, ReadWord>(limit: 4096)
    private var senses = Memo<SenseKey, [Sense]>(limit: 2048)
    let terms = TermCache()

    /// What senses are looked up by.
    struct SenseKey: Hashable {
        var lemma: String
        var partOfSpeech: PartOfSpeech
        var gender: Gender
    }

    func word(_ surface: String, read: () -> ReadWord) -> ReadWord { words.value(surface, make: read) }
    func senses(_ key: SenseKey, read: () -> [Sense]) -> [Sense] { senses.value(key, make: read) }
}

/// Caches that wait for the next sentence: as many as ever were in use at once.
final class AnalysisCaches: Sendable {
    /// Hands a cache that was made in one task on to another; nobody uses it in between.
    private struct Idle: @unchecked Sendable {
        let cache: AnalysisCache
    }

    private let idle = Mutex<[Idle]>([])

    /// Calls `body` with a cache that nobody else uses meanwhile.
    func withCache<Result>(_ body: (AnalysisCache) -> Result) -> Result {
        let taken = idle.withLock { $0.popLast() } ?? Idle(cache: AnalysisCache())
        defer { idle.withLock { $0.append(taken) } }
        return body(taken.cache)
    }
}
