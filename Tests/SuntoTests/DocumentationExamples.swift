import BatchState
import Lexicon
import Segmentation
import Sunto
import Text

/// The examples of the documentation, word for word: they compile, and `DocumentationTests` runs them.
enum DocumentationExamples {
    static func readme() throws -> Brief {
        let pipeline = try Pipeline()
        let bytes = try FileReader.read(FilePath("articolo.txt"))
        let brief = try pipeline.brief(of: bytes)
        for point in brief.points {
            print(point.text)  // in English
            print(point.source, point.span.range)  // where it is from
        }
        print(BriefFormat.html.render(brief))
        return brief
    }

    static func overview() throws {
        let pipeline = try Pipeline()
        let brief = try pipeline.brief(of: FileReader.read(FilePath("articolo.txt")))
        print(BriefFormat.markdown.render(brief))
    }

    static func summarizeOne(_ path: FilePath) throws -> Brief {
        var options = PipelineOptions()
        options.length = .words(80)
        options.focus = "investimenti"
        let pipeline = try Pipeline(options: options)
        let brief = try pipeline.brief(of: FileReader.read(path), from: path)
        for point in brief.points {
            print(point.text, point.changes)
        }
        for (kind, facts) in brief.facts.kinds {
            print(kind, facts.map { "\($0.text) (\($0.count))" })
        }
        let confidence = brief.confidence
        print("\(confidence.coverage / 10)% known; gaps in points \(confidence.gaps)")
        print(confidence.unknown.map(\.word))
        return brief
    }

    static func briefAFolder() throws {
        var options = Batch.Options(input: FilePath("articoli"), output: FilePath("briefs"))
        options.format = .json
        options.jobs = 2
        let batch = Batch(
            options: options, pipeline: try Pipeline(), rules: BatchRules("version 1"), openStore: StateDatabase.open)
        let summary = try batch.run(observe: { event in
            if case .outcome(let outcome, let summary) = event { print(outcome.article, "of", summary.found) }
        })
        print("\(summary.done) written, \(summary.kept) unchanged, \(summary.failed) failed")
    }

    static func yourOwnGlossary() throws -> Brief {
        let terms = "fondo sovrano\tsovereign fund\tnoun\njoint venture\tjoint venture\tnoun\n"
        let glossary = try Glossary(terms, path: "house.tsv", index: 0)
        let pipeline = try Pipeline(glossaries: [glossary])
        let brief = try pipeline.brief(of: Array("I fondi sovrani comprano azioni.".utf8))
        print(brief.terms.map { "\($0.source): \($0.target), from \($0.glossary)" })
        return brief
    }

    static func checkedGlossary() throws -> GlossaryReport {
        let file = GlossaryFile("fondo sovrano\tsovereign fund\nfondo sovrano\tbond\n", path: "house.tsv")
        let report = try GlossaryChecker().check(file)
        print(report.text, report.warnings.map { "\($0.line): \($0.reason)" })
        let tbx = try file.converted(to: .tbx)
        print(tbx)
        return report
    }

    static func proposedTerms() throws {
        var extraction = try TermExtraction()
        for path in try ArticleFiles.find([FilePath("articoli")]).files {
            try extraction.add(FileReader.read(path), from: path)
        }
        print(ProposedTermFormat.tsv.render(extraction.terms(limit: 20)))
    }

    static func severalArticles(_ paths: [FilePath], _ pipeline: Pipeline) throws -> Brief {
        let files = try paths.map { (bytes: try FileReader.read($0), path: $0) }
        let brief = try pipeline.brief(merging: files)
        for point in brief.points {
            print(point.text, "from", brief.articles[point.article].name ?? "standard input")
        }
        return brief
    }

    struct Mentioning: Stage {
        let name = "mentioning"
        let word: String

        func run(_ document: Document) -> Document {
            var document = document
            let text = document.text
            document.blocks.removeAll { $0.role.isRanked && !text[$0.span].contains(word) }
            return document
        }
    }

    static func yourOwnStage(_ article: String) throws -> Brief {
        let stages = try ArticleReader().then(Segmenter()).then(Mentioning(word: "porto"))
        let document = try stages.run(SourceText(article))
        let brief = try Pipeline().brief(of: document)
        return brief
    }
}
