import ArgumentParser

/// How many articles or records are worked on at once.
enum Jobs {
    /// - Throws: what the user reads, for a number that no machine has use for.
    static func validate(_ jobs: Int) throws {
        guard jobs > 0, jobs <= 1024 else { throw ValidationError("--jobs must be above 0 and not above 1024.") }
    }
}
