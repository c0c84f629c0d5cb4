@main
struct Benchmarks {
    static func main() throws {
        try SummarizationSuite.run()
    }
}
