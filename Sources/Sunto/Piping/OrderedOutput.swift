import Synchronization

/// Writes numbered records to standard output in the order of their numbers, each when all before it are written.
final class OrderedOutput: Sendable {
    private struct State {
        /// Records that wait for an earlier one.
        var records: [Int: String] = [:]
        /// The number of the record that is written next.
        var next = 1
        var failure: Failure?
    }

    private let state = Mutex(State())

    /// Writes a record, or keeps it until those before it are there. After a failure nothing is written any more.
    ///
    /// Whoever comes while another writes waits: there is no use in working ahead of a reader that is slow.
    func write(_ record: String, at number: Int) {
        state.withLock { state in
            state.records[number] = record
            while let record = state.records.removeValue(forKey: state.next) {
                state.next += 1
                guard state.failure == nil else { continue }
                do throws(Failure) {
                    var output = OutputStream.standard()
                    try output.write(record)
                    try output.flush()
                } catch {
                    state.failure = error
                }
            }
        }
    }

    /// Whether a record up to this number is not yet written.
    func isWaiting(before number: Int) -> Bool { state.withLock { $0.next <= number } }

    /// Why a record could not be written.
    var failure: Failure? { state.withLock { $0.failure } }
}
