#if canImport(Glibc)
    import Glibc
#endif

/// Standard input, output and error.
enum StandardStreams {
    /// Takes the places of those that are closed, so that no file that is opened later gets one: messages would be written
    /// into it. Reading and writing them fail as before, for they are opened the other way round.
    static func takePlaces() {
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
            // The lowest free place is this one.
            _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }
}
