extension Batch {
    /// Processors of this machine: how many articles are worked on at once if nobody says otherwise.
    public static var processors: Int { Threads.processors }

    /// Where and how.
    public struct Options: Sendable {
        /// The folder of articles.
        public var input: FilePath
        /// The folder of briefs; made if need be.
        public var output: FilePath
        /// The form of the briefs.
        public var format = BriefFormat.markdown
        /// How many articles are worked on at once.
        public var jobs = Batch.processors
        /// Whether briefs that still hold are made again.
        public var isForced = false
        /// Whether only articles that failed the last time are worked on.
        public var isRetryingFailed = false
        /// Whether briefs go whose article is gone.
        public var isPruning = false
        /// Whether symbolic links are followed that lead out of the folder.
        public var followsLinks = false
        /// Seconds after which an article is given up; `nil` for never.
        public var timeout: Double?
        /// Bytes above which an article is not read.
        public var maximalSize = 64 << 20
        /// Seconds between two looks at the folder; `nil` to look once.
        public var watchInterval: Double?

        /// A batch from one folder to another.
        public init(input: FilePath, output: FilePath) {
            self.input = input
            self.output = output
        }
    }
}
