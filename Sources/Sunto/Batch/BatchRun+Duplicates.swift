/// Articles with the bytes of another.
extension BatchRun {
    /// Gives each article with the bytes of another a brief with the bytes of the other's.
    func copyDuplicates(_ observe: (BatchEvent) -> Void) throws(Failure) {
        var last: FilePath?
        while case let page = try store.duplicates(after: last, limit: 256), !page.isEmpty {
            for duplicate in page where !isStopped() {
                try copy(duplicate, observe)
                try beatAndCommit(observe)
            }
            if isStopped() { return }
            last = page.last?.article
        }
    }

    private func copy(_ duplicate: BatchDuplicate, _ observe: (BatchEvent) -> Void) throws(Failure) {
        let entry = BatchEntry(article: duplicate.article, plan: duplicate.plan)
        guard duplicate.outcome == .done, let brief = duplicate.brief, let heading = duplicate.heading else {
            let reason = duplicate.reason ?? "the article with the same bytes has no brief"
            let path = walk.root.appending(duplicate.article)
            return try fail(entry, .recorded(path, reason), duplicate.content, observe)
        }
        guard let bytes = output.read(brief) else { throw .writeBroke(output.path.appending(brief), 2) }
        do throws(Failure) {
            try output.write(bytes, to: duplicate.plan)
        } catch {
            if error.breaksBatch { throw error }
            return try fail(entry, error, duplicate.content, observe)
        }
        var record = BatchRecord(.done, content: duplicate.content)
        (record.brief, record.heading, record.original) = (duplicate.plan, heading, duplicate.original)
        try finish(duplicate.article, record, observe)
    }
}
