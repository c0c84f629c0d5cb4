import Testing
import Text

@testable import Segmentation

@Suite("MatchRecordRule")
struct MatchRecordRuleTests {
    private static let report =
        "Il Pavia vince la partita\n\nIl Pavia ha vinto la partita per due a uno contro il Lodi.\n\nIl pubblico era contento.\n\n"

    private func roles(_ tail: String) throws -> [BlockRole] {
        try ArticleReader().run(SourceText(Self.report + tail)).blocks.dropFirst(3).map(\.role)
    }

    @Test func aRecordIsNoText() throws {
        #expect(
            try roles(
                "MARCATORI: 12' pt Rossi, 31' st Neri\nARBITRO: Bianchi di Monza\nNOTE: spettatori 1.200. Espulso Neri\n"
            )
                == [.caption, .caption, .caption])
    }

    @Test func otherLabelsAreText() throws {
        #expect(try roles("Note: il testo della delibera è pubblico da ieri.\n") == [.paragraph])
        #expect(try roles("Il tecnico: abbiamo giocato una buona partita.\n") == [.paragraph])
    }
}
