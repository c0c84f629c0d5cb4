/// Runs the suites, one a file.
@main
struct Benchmarks {
    static func main() throws {
        try SegmentationSuite.run(megabytes: 10)
        try SummarizationSuite.run()
    }
}
