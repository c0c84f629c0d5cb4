/// A noun phrase of some texts that may be a term, in all its forms.
package struct TermCandidate: Sendable, Hashable {
    /// A spelling of it.
    package struct Form: Sendable, Hashable {
        /// As it stands, on one line, without a capital that is the sentence's.
        package var text: String
        /// How often it occurs.
        package var count: Int
    }

    /// Its spellings, the commonest first; of equal ones the one that came first.
    package var forms: [Form]
    /// How often it occurs, in whatever form.
    package var count: Int
    /// In how many of the texts.
    package var documents: Int
    /// The first of these texts, by the order in which texts were added, from 0.
    package var firstDocuments: [Int]
    /// How characteristic it is, above 0; only to compare with others of the same texts.
    package var score: Double
    /// A sentence that it occurs in, on one line.
    package var example: String
    /// The text that the sentence is from.
    package var exampleDocument: Int
}
