import Segmentation

extension InputFormat {
    /// Extensions, lower-case, of files that hold pages in HTML, whatever they begin with.
    public static let pageExtensions: Set<String> = ["html", "htm", "xhtml"]
}
