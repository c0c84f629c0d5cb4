import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// Raised by SIGINT and SIGTERM. The second signal ends the process at once; no file is half-written then either.
enum InterruptFlag {
    private static let flag = Atomic<Bool>(false)

    /// Whether a signal came.
    static var isRaised: Bool { flag.load(ordering: .relaxed) }

    /// Catches the first signal of each kind.
    static func install() {
        // Touched here, so that the handler finds it initialised.
        flag.store(false, ordering: .relaxed)
        for number in [SIGINT, SIGTERM] {
            signal(number) { number in
                InterruptFlag.flag.store(true, ordering: .relaxed)
                signal(number, SIG_DFL)
            }
        }
    }
}
