#if canImport(Glibc)
    import Glibc
#endif

/// Wall time.
enum Stopwatch {
    /// The shortest of several runs, in seconds.
    static func best(of runs: Int, _ body: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        var best = Double.infinity
        for _ in 0..<runs {
            let duration = try clock.measure { try body() }
            best = min(best, Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18)
        }
        return best
    }
}

extension Stopwatch {
    /// The median of several runs, in seconds of processor time: what other processes take meanwhile does not count.
    static func median(of runs: Int, _ body: () throws -> Void) rethrows -> Double {
        try (0..<runs).map { _ in
            let start = processorTime()
            try body()
            return processorTime() - start
        }.median
    }

    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

extension [Double] {
    /// The middle one; 0 of none.
    var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}

/// Memory of this process.
enum Memory {
    /// Greatest resident size so far, in bytes.
    static func peak() -> Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss * 1024
    }

    /// Bytes a second that one thread reads from a block of that size.
    static func bandwidth(bytes: Int) -> Double {
        let count = max(bytes / 8, 1 << 16)
        let block = [UInt64](repeating: 3, count: count)
        var sum: UInt64 = 0
        let seconds = Stopwatch.median(of: 15) {
            block.withUnsafeBufferPointer { block in
                var part = SIMD32<UInt64>(repeating: 0)
                for index in stride(from: 0, to: count - 31, by: 32) {
                    part &+= UnsafeRawPointer(block.baseAddress! + index).loadUnaligned(as: SIMD32<UInt64>.self)
                }
                sum &+= part.wrappedSum()
            }
        }
        precondition(sum != 1)
        return Double(count * 8) / seconds
    }
}
