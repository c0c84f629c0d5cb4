/// Looking at the folder.
extension BatchRun {
    /// Whether there may be something to do.
    func look(_ observe: (BatchEvent) -> Void) throws(Failure) -> Bool {
        try store.startRun(rules)
        var hasNews = !isLater
        try walk.run { entry throws(Failure) in
            hasNews = try note(entry, observe) || hasNews
            beat(observe)
            return !isStopped()
        }
        let (found, gone) = try store.counts()
        summary.found = found
        if isStopped() || !hasNews && gone == 0 {
            // Half a look says nothing about what is gone; no news needs no new run.
            try store.rollback()
            summary.isInterrupted = isStopped()
            return false
        }
        try store.plan(names)
        try commit()
        return true
    }

    /// Notes what the walk found; whether it is news.
    private func note(_ entry: ArticleWalk.Entry, _ observe: (BatchEvent) -> Void) throws(Failure) -> Bool {
        switch entry {
        case .article(let path, let sight):
            let isBeingWritten = options.watchInterval != nil && Timestamp.seconds - sight.modified < 1
            return try store.found(path, names, sight: isBeingWritten ? nil : sight.text)
        case .skipped(let path, let reason):
            summary.skipped += 1
            if !isLater { observe(.skipped(path, reason.rawValue)) }
            let isNew = try store.found(path, nil, sight: reason.rawValue)
            try store.settle(path, BatchRecord(reason))
            return isNew
        case .unreadable(let path, let code):
            hasUnreadableFolder = true
            let failure = Failure.cannotRead(walk.root.appending(path), code)
            let isNew = try store.found(path, nil, sight: failure.reason)
            try store.settle(path, BatchRecord(failure, content: nil))
            summary.failed += 1
            if isNew || !isLater { observe(.outcome(outcome(path, path, .failed(failure)), summary)) }
            return isNew
        }
    }
}
