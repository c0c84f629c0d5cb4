import CICU
import Text

/// ICU's sentence or word boundaries of a text, as an owner that is always valid.
///
/// An iterator is not safe to share between tasks, so it is not `Sendable`: own one per task. Opening costs a few
/// microseconds, so one iterator serves many texts.
final class BreakIterator {
    /// What lies between two boundaries.
    enum Unit {
        case sentence, word
    }

    private let breaks: OpaquePointer
    private var batch = [Int32](repeating: 0, count: 256)
    private var batchCount = 0
    private var batchIndex = 0
    private var base = 0
    private var end = 0

    /// Opens an iterator for a locale.
    ///
    /// - Throws: `ICUError` with ICU's status, which in practice means that ICU's data is missing.
    init(_ unit: Unit, locale: String = "it") throws(ICUError) {
        var status: Int32 = 0
        let kind = unit == .sentence ? SUNTO_BREAKS_SENTENCE : SUNTO_BREAKS_WORD
        guard let opened = locale.withCString({ sunto_breaks_open(kind, $0, &status) }) else {
            throw ICUError(status: status)
        }
        breaks = opened
    }

    deinit { sunto_breaks_close(breaks) }

    /// Begins a part of a text. The bytes must stay in place until the next call or the last `boundary(after:)`.
    ///
    /// ICU counts in 32 bits: a part of 2 GiB or more has its end as its only boundary.
    func begin(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) {
        base = span.start
        end = span.end
        batchCount = 0
        batchIndex = 0
        guard span.count > 0, span.count < Int(Int32.max), let start = bytes.baseAddress else { return }
        guard sunto_breaks_set_text(breaks, start + span.start, Int64(span.count)) <= 0 else { return }
        fill()
    }

    /// Whether an offset lies in the part that was begun last.
    func covers(_ offset: Int) -> Bool { offset >= base && offset < end }

    /// Forgets the part that was begun last.
    func reset() {
        base = 0
        end = 0
        batchCount = 0
    }

    /// The first boundary past an offset of the part; its end where there is none.
    ///
    /// Offsets must not fall from one call to the next. A whole pass takes linear time and constant space.
    func boundary(after offset: Int) -> Int {
        let target = Int32(truncatingIfNeeded: offset - base)
        while batchCount > 0 {
            while batchIndex < batchCount {
                if batch[batchIndex] > target { return base + Int(batch[batchIndex]) }
                batchIndex += 1
            }
            fill()
        }
        return end
    }

    private func fill() {
        batchIndex = 0
        batchCount = batch.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return 0 }
            return sunto_breaks_next(breaks, start, buffer.count)
        }
    }
}

/// A failure of ICU.
public struct ICUError: Error, Hashable, CustomStringConvertible {
    /// ICU's status code, above zero.
    public let status: Int32

    /// ICU's name of the status.
    public var description: String { String(cString: sunto_icu_status_name(status)) }
}

/// The version of ICU that is linked, as `72.1`.
public var icuVersion: String { String(cString: sunto_icu_version()) }
