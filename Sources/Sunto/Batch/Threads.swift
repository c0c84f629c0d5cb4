#if canImport(Glibc)
    import Glibc
#endif

/// Threads of the system.
enum Threads {
    private final class Body {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Starts a thread that nobody waits for.
    ///
    /// - Returns: The system's error number, or 0.
    static func start(_ body: @escaping @Sendable () -> Void) -> Int32 {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        pthread_attr_setstacksize(&attributes, 16 << 20)
        let context = Unmanaged.passRetained(Body(body))
        var thread = pthread_t()
        let code = pthread_create(
            &thread, &attributes,
            { context in
                if let context { Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
                return nil
            }, context.toOpaque())
        if code != 0 { context.release() }
        return code
    }

    /// Processors of this machine.
    static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// Waits.
    static func sleep(milliseconds: Int) { usleep(UInt32(milliseconds) * 1000) }
}

/// A lock with two things to wait for: that there is work, that there is a result.
final class Monitor: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let work = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private let result = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    init() {
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(work, nil)
        pthread_cond_init(result, nil)
    }

    deinit {
        pthread_cond_destroy(work)
        pthread_cond_destroy(result)
        pthread_mutex_destroy(mutex)
        work.deallocate()
        result.deallocate()
        mutex.deallocate()
    }

    /// Runs `body` alone.
    func locked<Result>(_ body: () -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }

    /// Says that there is work, to all: some may have to end.
    func signalWork() { pthread_cond_broadcast(work) }
    /// Says that there is a result.
    func signalResult() { pthread_cond_signal(result) }
    /// Waits for work, with the lock held.
    func waitForWork() { pthread_cond_wait(work, mutex) }

    /// Waits for a result, with the lock held, at most so long.
    func waitForResult(milliseconds: Int) {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        let nanoseconds = time.tv_nsec + milliseconds * 1_000_000
        time.tv_sec += nanoseconds / 1_000_000_000
        time.tv_nsec = nanoseconds % 1_000_000_000
        pthread_cond_timedwait(result, mutex, &time)
    }
}
