/// Terms of the embedded tables that were read lately. For one task at a time.
package final class TermCache {
    private var terms = Memo<Int, Term?>(limit: 4096)

    /// One that holds nothing.
    package init() {}

    func term(_ entry: Int, read: () -> Term?) -> Term? { terms.value(entry, make: read) }
}
