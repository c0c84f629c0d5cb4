/// A binary heap of candidates, the best first; ties go to the earlier one.
struct CandidateQueue {
    private var heap: [(candidate: Int, value: Double)]

    /// Candidates `0 ..< values.count`. Linear.
    init(_ values: [Double]) {
        heap = values.enumerated().map { ($0.offset, $0.element) }
        for index in stride(from: heap.count / 2 - 1, through: 0, by: -1) { sink(index) }
    }

    /// Takes the best one out.
    mutating func popBest() -> (candidate: Int, value: Double)? {
        guard let best = heap.first, let last = heap.popLast() else { return nil }
        if !heap.isEmpty {
            heap[0] = last
            sink(0)
        }
        return best
    }

    /// Puts a candidate back.
    mutating func insert(_ candidate: Int, _ value: Double) {
        heap.append((candidate, value))
        var index = heap.count - 1
        while index > 0, precedes(index, (index - 1) / 2) {
            heap.swapAt(index, (index - 1) / 2)
            index = (index - 1) / 2
        }
    }

    private mutating func sink(_ start: Int) {
        var index = start
        while true {
            var best = index
            for child in [2 * index + 1, 2 * index + 2] where child < heap.count && precedes(child, best) {
                best = child
            }
            if best == index { return }
            heap.swapAt(index, best)
            index = best
        }
    }

    private func precedes(_ a: Int, _ b: Int) -> Bool {
        heap[a].value == heap[b].value ? heap[a].candidate < heap[b].candidate : heap[a].value > heap[b].value
    }
}
