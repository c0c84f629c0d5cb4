/// Values that are dear to make and asked for again and again: the latest ones, in bounded memory.
///
/// Two generations: where the younger is full it becomes the older, and what nobody asked for since then is dropped.
/// Asking costs a hash look-up or two. What comes out never depends on what was asked before.
package struct Memo<Key: Hashable, Value> {
    @usableFromInline package var young: [Key: Value] = [:]
    @usableFromInline package var old: [Key: Value] = [:]
    @usableFromInline package let limit: Int

    /// A memo of `limit` to twice as many values.
    package init(limit: Int) {
        self.limit = limit
    }

    /// The value of a key, made where it is not held.
    @inlinable
    package mutating func value(_ key: Key, make: () -> Value) -> Value {
        if let value = young[key] { return value }
        let value = old[key] ?? make()
        if young.count >= limit {
            old = young
            young.removeAll(keepingCapacity: true)
        }
        young[key] = value
        return value
    }
}
