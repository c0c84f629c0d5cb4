/// What speaks for a sentence before the graph is asked: one factor a sentence, 1 where nothing speaks for it.
struct Priors {
    var position: [Double]
    var title: [Double]
    var focus: [Double]

    /// Where a jump of the power iteration lands: the product.
    var teleport: [Double] {
        position.indices.map { position[$0] * title[$0] * focus[$0] }
    }
}
