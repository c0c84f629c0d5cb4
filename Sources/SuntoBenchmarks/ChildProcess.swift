#if canImport(Glibc)
    import Glibc
#endif

/// A program run to its end, with what it cost.
struct ChildProcess {
    /// Processor time of it and of all that it started and waited for, in seconds.
    var processorSeconds: Double
    /// From start to end.
    var wallSeconds: Double
    /// Greatest resident size of any one process of it, in bytes.
    var peak: Int

    /// Runs a program with a file as its input and its output thrown away; nil where it cannot be run or fails.
    static func run(_ arguments: [String], input: String) -> ChildProcess? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var strings: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for string in strings { free(string) } }
        var pid: pid_t = 0
        let start = ContinuousClock.now
        guard posix_spawnp(&pid, arguments[0], &actions, nil, &strings, environ) == 0 else { return nil }
        var status: Int32 = 0
        var usage = rusage()
        guard wait4(pid, &status, 0, &usage) == pid, status == 0 else { return nil }
        let wall = start.duration(to: .now).components
        return ChildProcess(
            processorSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
            wallSeconds: Double(wall.seconds) + Double(wall.attoseconds) / 1e18, peak: usage.ru_maxrss * 1024)
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
