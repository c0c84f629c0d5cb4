#if canImport(Glibc)
    import Glibc
#endif

/// Runs libFuzzer over the target that `SUNTO_FUZZ_TARGET` names; all arguments are libFuzzer's.
///
/// The name is in the environment because libFuzzer starts itself anew with arguments of its own.
@main
enum Main {
    static func main() {
        guard let name = environment("SUNTO_FUZZ_TARGET"), let target = FuzzTarget(rawValue: name) else {
            print("SUNTO_FUZZ_TARGET: one of \(FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))")
            exit(64)
        }
        do {
            body = try target.body()
        } catch {
            print("\(name): \(error)")
            exit(70)
        }
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        exit(
            runDriver(&count, &arguments) { start, count in Main.run(UnsafeBufferPointer(start: start, count: count)) })
    }

    /// Set once, before libFuzzer's only thread starts.
    nonisolated(unsafe) private static var body: ([UInt8]) -> Void = { _ in }

    private static func run(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        body(Array(bytes))
        return 0
    }

    private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

/// libFuzzer's entry for programs with a `main` of their own.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32
