/// Why a file in a folder of articles is no article.
enum SkipReason: String, Sendable, CaseIterable {
    case archive = "an archive"
    case picture = "a picture"
    case recording = "sound or video"
    case document = "a document of a kind that is not read"
    case brief = "a brief"
    case otherName = "no article by its name"
    case special = "no regular file"
    case vanished = "it vanished while the batch ran"
    case brokenLink = "a link that leads nowhere"
    case linkOut = "a link out of the folder"
    case linkToVisitedFolder = "a link to a folder that is read already"

    /// Extensions of files that hold articles.
    static let articles: Set<String> = ["txt", "text", "md", "markdown", "html", "htm", "xhtml"]

    private static let extensions: [String: SkipReason] = {
        let lists: [(SkipReason, String)] = [
            (.archive, "zip gz tgz bz2 tbz xz txz zst 7z rar tar jar lz4 br cab iso"),
            (.picture, "jpg jpeg png gif webp bmp tif tiff svg heic heif avif ico psd raw"),
            (.recording, "mp3 m4a ogg opus wav flac mp4 m4v mov avi mkv webm mpg mpeg"),
            (.document, "pdf doc docx odt rtf epub xls xlsx ods ppt pptx odp pages"),
        ]
        return Dictionary(
            uniqueKeysWithValues: lists.flatMap { reason, names in
                names.split(separator: " ").map { (String($0), reason) }
            })
    }()

    /// What the first bytes say, whatever the name. Texts begin with none of them.
    private static let signatures: [([UInt8], SkipReason)] = [
        ([0x50, 0x4B, 0x03, 0x04], .archive), ([0x1F, 0x8B, 0x08], .archive),
        (Array("BZh91AY&SY".utf8), .archive), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .archive),
        ([0x28, 0xB5, 0x2F, 0xFD], .archive), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive),
        (Array("Rar!\u{1A}\u{7}".utf8), .archive), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .picture),
        ([0xFF, 0xD8, 0xFF], .picture), (Array("GIF87a".utf8), .picture), (Array("GIF89a".utf8), .picture),
        ([0x49, 0x49, 0x2A, 0x00], .picture), ([0x4D, 0x4D, 0x00, 0x2A], .picture),
        (Array("%PDF-".utf8), .document),
    ]

    /// Why a file of that name is no article; `nil` for an article.
    init?(name: FilePath) {
        let ending = name.pathExtension
        if Self.articles.contains(ending) {
            guard name.withoutExtension.pathExtension == "brief" else { return nil }
            self = .brief
        } else {
            self = Self.extensions[ending] ?? .otherName
        }
    }

    /// Why a file that begins so is no article; `nil` where it may be one.
    init?(content: [UInt8]) {
        guard let match = Self.signatures.first(where: { content.starts(with: $0.0) }) else { return nil }
        self = match.1
    }
}
