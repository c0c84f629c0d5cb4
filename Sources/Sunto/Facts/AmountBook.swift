import Text

/// Gathers the amounts of an article, and gives those without a unit theirs where the article leaves no doubt.
///
/// Sees: *ricavi per 96,2 milioni di euro e un utile di 8,7 milioni*, *i 5 milioni* where *5 milioni di euro* stands
/// elsewhere, *costa 14 miliardi* in an article whose money is euros. Writes: *8.7 million euros*. Others stay bare.
struct AmountBook {
    private var book = FigureBook()
    private var bare: [(figure: Figure, source: String, english: String)] = []
    private var currencies: Set<String> = []

    /// Adds the amounts of a sentence with their words and their English.
    mutating func add(_ figures: [(figure: Figure, source: String, english: String)]) {
        var currency: String?
        for (figure, source, english) in figures {
            if let own = figure.currency {
                currency = own
                currencies.insert(own)
            }
            if figure.isBare, figure.counted == nil {
                if let currency, figure.currency == nil {
                    book.add(figure.span, source: source, english: "\(english) \(currency)")
                } else {
                    bare.append((figure, source, english))
                }
            } else {
                book.add(figure.span, source: source, english: english)
            }
        }
    }

    /// What was added.
    var sorted: [BriefFact] {
        var book = book
        for (figure, source, english) in bare {
            let known = currencies.sorted().filter { book.holds("\(english) \($0)") }
            let only = currencies.count == 1 && figure.isMoney ? currencies.first : nil
            let currency = known.count == 1 ? known.first : only
            book.add(figure.span, source: source, english: currency.map { "\(english) \($0)" } ?? english)
        }
        return book.sorted
    }
}
