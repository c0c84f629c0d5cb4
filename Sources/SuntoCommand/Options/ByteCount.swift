import ArgumentParser

/// A number of bytes, as people write it.
struct ByteCount: ExpressibleByArgument {
    let bytes: Int

    init(bytes: Int) { self.bytes = bytes }

    init?(argument: String) {
        let shifts: [Character: Int] = ["K": 10, "M": 20, "G": 30]
        let shift = argument.last.flatMap { shifts[Character($0.uppercased())] }
        guard let number = Int(shift == nil ? argument : String(argument.dropLast())), number > 0, number < 1 << 32
        else {
            return nil
        }
        bytes = number << (shift ?? 0)
    }

    var defaultValueDescription: String { "\(bytes >> 20)M" }
}
