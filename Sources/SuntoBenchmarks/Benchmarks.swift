/// Runs the suites named on the command line, or all of them: `segment`, `summarize`, `translate`; `rank` is a part of
/// the second. Files behind `translate` are translated instead of the samples.
/// `batch [COUNT…]` measures batches of so many articles, of the folder `samples`, by the `sunto` beside this binary.
/// `quality FILE…` measures summaries against references.
@main
struct Benchmarks {
    static func main() throws {
        let named = CommandLine.arguments.dropFirst()
        func wants(_ suite: String) -> Bool { named.isEmpty || named.contains(suite) }
        if wants("segment") { try SegmentationSuite.run(megabytes: 10) }
        if wants("summarize") { try SummarizationSuite.run() }
        if wants("translate") {
            try TranslationSuite.run(named.first == "translate" ? named.dropFirst().map { $0 } : [])
        }
        if named.first == "batch" { return try BatchSuite.run(named.dropFirst().compactMap { Int($0) }) }
        if named.first == "quality" { try QualitySuite.run(named.dropFirst().map { $0 }) }
        if named.contains("rank") { try SummarizationSuite.rank(10_000) }
    }
}
