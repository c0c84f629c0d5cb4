import Summarization

/// The similarity matrix of an article's sentences as a small picture: the darker a cell, the more two sentences share.
struct SimilarityPicture {
    let places: ArticlePlaces

    private var grid: SimilarityGrid { places.content.similarities }

    var html: String {
        let count = grid.size
        if count < 2 { return "" }
        let lower = (1...5).map { level in "<path class=\"l\(level)\" d=\"\(cells(of: level))\"/>" }.joined(
            separator: "\n")
        let diagonal = (0..<count).map { "M\($0) \($0)h1v1h-1z" }.joined()
        let name = "m\(places.index + 1)"
        let (size, margin) = (count * 10, max(10, count / 2))
        return """
            <figure class="matrix">
            <svg role="img" aria-label="Similarity matrix of \(rows)." viewBox="-\(margin) -\(margin) \(size + margin) \(size + margin)">
            <rect class="ground" width="\(size)" height="\(size)"/>
            <g transform="scale(10)">
            <g id="\(name)">
            \(lower)
            </g>
            <use href="#\(name)" transform="matrix(0 1 1 0 0 0)"/>
            <path class="l1" d="\(diagonal)"/>
            </g>
            <path class="tick" d="\(ticks(margin))"/>
            </svg>
            <figcaption class="quiet">How alike \(rows) are: the darker a cell, the more of their words two share \
            (cosine of TF-IDF). Sentences that are like many others count most. The ticks are the chosen ones.\(mostAlike)\
            </figcaption>
            </figure>

            """
    }

    private var rows: String {
        let count = places.content.sentences.count
        return grid.group == 1
            ? "the \(count) sentences" : "\(grid.size) passages of \(grid.group) sentences (\(count) in all)"
    }

    /// The cells of a shade below the diagonal, neighbours in a row as one.
    private func cells(of level: Int) -> String {
        var path = ""
        for row in 0..<grid.size {
            var column = 0
            while column < row {
                guard shade(row, column) == level else {
                    column += 1
                    continue
                }
                let start = column
                while column < row, shade(row, column) == level { column += 1 }
                path += "M\(start) \(row)h\(column - start)v1h-\(column - start)z"
            }
        }
        return path
    }

    /// 0 to 5, by the root: most cosines are small.
    private func shade(_ row: Int, _ column: Int) -> Int { Self.levels[Int(grid[row, column])] }

    private static let levels = (0...255).map { Int(5 * (Double($0) / 255).squareRoot()) }

    /// Marks beside the rows and columns of chosen sentences, in tenths of a cell.
    private func ticks(_ margin: Int) -> String {
        let (start, size) = (margin, margin * 3 / 5)
        return Set(places.points.keys.map { $0 / grid.group }).sorted().map { row in
            "M\(row * 10) -\(start)h10v\(size)h-10zM-\(start) \(row * 10)h\(size)v10h-\(size)z"
        }.joined()
    }

    private var mostAlike: String {
        guard grid.group == 1 else { return "" }
        var best: (row: Int, column: Int, value: UInt8) = (0, 0, 0)
        for row in 0..<grid.size {
            for column in 0..<row where grid[row, column] > best.value { best = (row, column, grid[row, column]) }
        }
        let hundredths = Int((Double(best.value) / 2.55).rounded())
        guard hundredths > 0 else { return " No two share a word that counts." }
        let (first, second) = (places.sentenceName(best.column), places.sentenceName(best.row))
        return
            " Most alike: <a href=\"#\(first)\">\(best.column + 1)</a> and <a href=\"#\(second)\">\(best.row + 1)</a>, "
            + (hundredths >= 100 ? "1" : "0." + (hundredths < 10 ? "0" : "") + String(hundredths)) + "."
    }
}
