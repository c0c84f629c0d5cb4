import CKernels

/// Loops over floats for one instruction set, chosen at run time. All sets give the same bits.
struct Kernels: @unchecked Sendable {
    // Points to constant data of the binary.
    private let table: UnsafePointer<sunto_kernels>

    /// Lengths are multiples of this.
    static let lanes = Int(SUNTO_KERNEL_LANES)

    /// The sets this processor can run, the fastest first.
    static let all: [Kernels] = (0..<sunto_kernels_count()).map { Kernels(table: sunto_kernels_at($0)) }

    /// The fastest set.
    static let best = Kernels(table: sunto_kernels_at(0))

    /// `count` rounded up to whole lanes.
    static func padded(_ count: Int) -> Int { (count + lanes - 1) / lanes * lanes }

    var name: String { String(cString: table.pointee.name) }

    func dot(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ count: Int) -> Float {
        table.pointee.dot(a, b, count)
    }

    func addScaled(_ factor: Float, _ x: UnsafePointer<Float>, to y: UnsafeMutablePointer<Float>, _ count: Int) {
        table.pointee.add_scaled(factor, x, y, count)
    }

    func scale(_ factor: Float, _ x: UnsafeMutablePointer<Float>, _ count: Int) {
        table.pointee.scale(factor, x, count)
    }

    func clearBelow(_ threshold: Float, _ x: UnsafeMutablePointer<Float>, _ count: Int) {
        table.pointee.clear_below(threshold, x, count)
    }
}
