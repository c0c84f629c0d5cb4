import Segmentation
import Text

/// Writes a headline in capitals as the article writes its words, so that names and common words are told apart.
///
/// Sees: *BANCHE: CREDITO PADANO COMPRA LA RIVALE*. Writes: *Banche: Credito Padano compra la rivale*, where the article
/// has *Credito Padano*. Leaves headlines with a small letter. Linear in the article.
struct HeadlineCase {
    let document: Document
    let segmenter: Segmenter

    private static let fewestWords = 3

    func run(_ title: TitleFinder.Title) -> TitleFinder.Title {
        let line = title.string
        guard Self.isShouted(line) else { return title }
        let spellings = spellings(of: Set(Self.words(line.lowercased())))
        var (output, word) = ("", "")
        func close() {
            output += spellings[word] ?? word
            word = ""
        }
        for character in line.lowercased() {
            if character.isLetter {
                word.append(character)
            } else {
                close()
                output.append(character)
            }
        }
        close()
        let text = SourceText(output.prefix(1).uppercased() + output.dropFirst())
        return TitleFinder.Title(text: text, span: text.span, sentences: segmenter.sentences(in: text, span: text.span))
    }

    /// Whether a headline is in capitals, so that it does not show which words are names.
    static func isShouted(_ line: String) -> Bool {
        line.split(separator: " ").count >= fewestWords && line.allSatisfy { !$0.isLowercase }
            && line.count(where: \.isUppercase) > line.count / 2
    }

    /// How the article writes words within its sentences: in small letters if it ever does.
    private func spellings(of words: Set<String>) -> [String: String] {
        var result: [String: String] = [:]
        for block in document.blocks where block.role.isRanked {
            for token in block.sentences.flatMap({ $0.tokens.dropFirst() }) where token.kind == .word {
                for word in Self.words(document.text[token.span]) {
                    let lower = word.lowercased()
                    guard words.contains(lower), result[lower] != lower else { continue }
                    result[lower] = word == lower ? lower : result[lower] ?? word
                }
            }
        }
        return result
    }

    private static func words(_ text: String) -> [String] { text.split { !$0.isLetter }.map(String.init) }
}
