import Sunto

/// A pipeline with the defaults, made once: without optimisation, reading the tables takes seconds.
enum SharedPipeline {
    static let result = Result { () throws(Failure) in try Pipeline() }

    /// The brief of a text.
    static func brief(of text: String) throws -> Brief { try brief(of: Array(text.utf8)) }

    /// The brief of bytes.
    static func brief(of bytes: [UInt8]) throws -> Brief { try result.get().brief(of: bytes) }
}
