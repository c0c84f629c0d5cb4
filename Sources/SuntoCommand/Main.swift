import ArgumentParser
import Sunto

#if canImport(Glibc)
    import Glibc
#endif

/// Parses, runs, and ends with the exit code of what happened.
@main
enum Main {
    static func main() async {
        StandardStreams.takePlaces()
        do {
            var command = try SuntoCommand.parseAsRoot(CommandWords.all)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            end(with: error)
        }
    }

    /// Help and version are no failures; everything else is one line on standard error.
    private static func end(with error: any Error) -> Never {
        if !(error is Failure), SuntoCommand.exitCode(for: error) == .success {
            print(SuntoCommand.fullMessage(for: error))
            exit(0)
        }
        let failure = error as? Failure ?? .usage(SuntoCommand.message(for: error))
        Messages.write("\(failure)")
        exit(failure.exitCode)
    }
}
