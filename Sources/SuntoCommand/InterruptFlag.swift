import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// Raised by SIGINT and SIGTERM. The second signal ends the process at once; no file is half-written then either.
enum InterruptFlag {
    private static let flag = Atomic<Bool>(false)

    /// Whether a signal came.
    static var isRaised: Bool { flag.load(ordering: .relaxed) }

    /// Catches the first signal, whichever it is. A log that nobody reads any more does not end the process.
    static func install() {
        // Touched here, so that the handler finds it initialised.
        flag.store(false, ordering: .relaxed)
        // Whoever started this process may have blocked them, as some libraries' threads do.
        var stopping = sigset_t()
        sigemptyset(&stopping)
        for number in [SIGINT, SIGTERM] { sigaddset(&stopping, number) }
        sigprocmask(SIG_UNBLOCK, &stopping, nil)
        for number in [SIGINT, SIGTERM] {
            signal(number) { _ in
                if InterruptFlag.flag.exchange(true, ordering: .relaxed) { _exit(130) }
            }
        }
        signal(SIGPIPE, SIG_IGN)
    }
}
