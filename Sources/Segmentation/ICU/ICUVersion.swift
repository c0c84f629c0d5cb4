import CICU

/// Which ICU finds the boundaries.
public enum ICUVersion {
    /// The version that is linked, as "72.1".
    public static var linked: String { String(cString: sunto_icu_version()) }
}
