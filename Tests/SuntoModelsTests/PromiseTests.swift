import Lexicon
import Testing

@testable import SuntoModels

/// The promise of glossaries, on a share of the sentences: `sunto-models promise` tries them all.
@Suite struct PromiseTests {
    static let glossaries: [(String, @Sendable () throws -> [Term])] = [
        ("domain lists", { try PromiseTerms.domainLists() }), ("expressions", { try PromiseTerms.expressions() }),
        ("10,000 invented", { try PromiseTerms.invented(10_000) }), ("do not translate", { try PromiseTerms.kept() }),
    ]

    @Test(arguments: glossaries.indices)
    func everyTermComesOut(index: Int) throws {
        let (name, terms) = Self.glossaries[index]
        let (count, overlaps, breaches) = try Promise(terms()).test(every: 29)
        #expect(count > 2000)
        #expect(overlaps * 100 < count)
        #expect(breaches.isEmpty, "\(name), \(breaches.count) of \(count): \(breaches.prefix(8).map(\.line))")
    }

    /// A check that could not fail would be none.
    @Test func aTermThatDoesNotComeOutIsFound() throws {
        func term(_ target: String) -> Term {
            Term(words: ["porto"], english: target, kind: .noun(.masculine), origin: .glossary(0, "own"))
        }
        let (count, _, breaches) = try Promise([term("haven")], glossary: [term("dock")]).test()
        #expect(count > 10)
        #expect(breaches.count == count)
    }
}
