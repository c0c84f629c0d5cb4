import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Throughput and peak memory of `sunto batch`, as its users run it: one job and two, first run and second.
enum BatchSuite {
    /// Prints a line for each number of articles and jobs.
    static func run(_ counts: [Int]) throws {
        let binary = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(
            "sunto"
        ).path
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sunto-batch-\(getpid())")
        defer { try? FileManager.default.removeItem(at: folder) }
        print("articles  jobs  run     articles/s  CPU ms/article  peak MB")
        for count in counts.isEmpty ? [1_000, 10_000] : counts {
            let input = folder.appendingPathComponent("in-\(count)")
            try write(count, to: input)
            for jobs in [1, 2] {
                let output = folder.appendingPathComponent("out-\(count)-\(jobs)")
                for run in ["first", "second"] {
                    let usage = try spawn(
                        binary, ["batch", input.path, "-o", output.path, "--quiet", "--jobs", "\(jobs)"])
                    let rate = Double(count) / usage.seconds
                    let cpu = usage.cpuSeconds * 1000 / Double(count)
                    let columns = [
                        pad("\(count)", 8), pad("\(jobs)", 4), run.padding(toLength: 6, withPad: " ", startingAt: 0),
                        pad(tenths(rate), 10), pad(tenths(cpu), 14), pad("\(usage.peak >> 20)", 7),
                    ]
                    print(columns.joined(separator: "  "))
                }
                let written = try FileManager.default.subpathsOfDirectory(atPath: output.path).count
                precondition(written > count)
            }
        }
    }

    /// The articles of the samples, over and over, each with a number, a thousand in a folder.
    private static func write(_ count: Int, to folder: URL) throws {
        let samples = try FileManager.default.contentsOfDirectory(atPath: "samples").filter { $0.hasSuffix(".txt") }
        let texts = try samples.sorted().map { try String(contentsOfFile: "samples/" + $0, encoding: .utf8) }
        for number in 0..<count {
            let part = folder.appendingPathComponent("\(number / 1000)")
            if number % 1000 == 0 {
                try FileManager.default.createDirectory(at: part, withIntermediateDirectories: true)
            }
            let text = texts[number % texts.count] + "\nÈ l'articolo numero \(number).\n"
            try Data(text.utf8).write(to: part.appendingPathComponent("\(number).txt"))
        }
    }

    private struct Usage {
        var seconds: Double
        var cpuSeconds: Double
        var peak: Int
    }

    private static func spawn(_ binary: String, _ arguments: [String]) throws -> Usage {
        var words: [UnsafeMutablePointer<CChar>?] = ([binary] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var (child, status, usage) = (pid_t(), Int32(), rusage())
        let start = ContinuousClock.now
        guard posix_spawn(&child, binary, nil, nil, &words, nil) == 0, wait4(child, &status, 0, &usage) == child,
            status == 0
        else { throw POSIXError(.ECHILD) }
        let cpu = Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        let fraction = Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
        return Usage(
            seconds: start.duration(to: .now) / .seconds(1), cpuSeconds: cpu + fraction, peak: usage.ru_maxrss * 1024)
    }

    private static func tenths(_ number: Double) -> String {
        let tenths = Int(number * 10 + 0.5)
        return "\(tenths / 10).\(tenths % 10)"
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
