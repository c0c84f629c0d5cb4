import Testing
import Text

@testable import Segmentation

/// Which short lines without a full stop are headings.
@Suite struct BodyRuleTests {
    @Test(arguments: [
        // Nothing below reads as text: all of it is the text.
        ("Il governo ha approvato la legge\nIl porto di Genova cresce\nLe navi sono molte", NewlinePolicy.hard, "ppp"),
        ("Il governo ha approvato la legge\nIl porto di Genova cresce\nLe navi sono molte", .auto, "ppp"),
        ("Il governo cresce.\n\nLe navi sono molte\n\nIl porto è calmo", .auto, "ppp"),
        // Above text or a list, it is a heading.
        ("Il porto cresce.\n\nLe navi\n\nLe navi sono molte.", .auto, "php"),
        ("Il porto cresce.\n\nLe navi\n\n- grandi\n- piccole", .auto, "phll"),
        ("Il porto cresce.\n\nLE NAVI\n\nsono molte", .auto, "php"),
        // Where each line is a sentence, a heading stands apart.
        ("Il porto cresce.\nLe navi sono molte\nIl mare è calmo.", .hard, "ppp"),
        ("Il porto cresce.\n\nLe navi\nLe navi sono molte.", .hard, "php"),
        ("Il porto cresce.\nLE NAVI\nLe navi sono molte.", .hard, "php"),
        // The first line above sentences is the title all the same.
        ("Il porto\nIl porto cresce.\nLe navi sono molte", .hard, "tpp"),
    ])
    func roles(_ text: String, _ newlines: NewlinePolicy, _ expected: String) throws {
        let blocks = try ArticleReader(newlines: newlines, language: .italian).run(SourceText(text)).blocks
        #expect(String(blocks.map { $0.role.rawValue.prefix(1) }.joined()) == expected)
    }
}
