extension ModelTable {
    /// Calls `body` with the bytes of each row, in file order: for long tables, of which no string is needed.
    ///
    /// The bytes are those of the binary and stay valid.
    public func forEachLine(_ body: (UnsafeBufferPointer<UInt8>) throws -> Void) rethrows {
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            if end > start, bytes[start] != UInt8(ascii: "#") {
                try body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
            }
            start = end + 1
        }
    }
}
