// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error), .swiftLanguageMode(.v6)]

func stage(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.target(name: name), "TestSupport"] + dependencies, swiftSettings: strict)
}

let package = Package(
    name: "sunto",
    products: [
        // The stages come along for those who put in one of their own.
        .library(
            name: "Sunto",
            targets: ["Sunto", "Text", "Lexicon", "Segmentation", "Summarization", "Translation"]),
        .executable(name: "sunto", targets: ["SuntoCommand"]),
        .executable(name: "sunto-benchmarks", targets: ["SuntoBenchmarks"]),
        .executable(name: "sunto-models", targets: ["SuntoModels"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .target(
            name: "CICU",
            linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "CHTML", dependencies: ["CLibXML2"]),
        .target(name: "CXML", dependencies: ["CLibXML2"]),
        .target(name: "CModels"),
        .target(name: "CPages", exclude: ["page.css", "brief.css", "index.css", "index.js", "docx"]),
        // The archive of a Word document, by minizip; linked as a part of the binary, zlib comes with libxml2 anyway.
        .target(name: "CArchive", linkerSettings: [.linkedLibrary(":libminizip.a"), .linkedLibrary("z")]),
        // libm: the standard library rounds and takes roots with it, and no core module imports Foundation, which links it.
        .target(
            name: "CKernels", exclude: ["kernels.inc"],
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
        stage("Text", []),
        stage("Lexicon", ["Text", "CModels", "CXML"]),
        stage("Segmentation", ["Text", "Lexicon", "CICU", "CHTML"]),
        stage("Summarization", ["Text", "Lexicon", "CKernels"]),
        stage("Translation", ["Text", "Lexicon"]),
        stage("Sunto", ["Text", "Lexicon", "Segmentation", "Summarization", "Translation", "CPages", "CArchive"]),
        // Apart from Sunto: GRDB brings Foundation, which users of the library shall not pay for.
        .target(
            name: "BatchState", dependencies: ["Sunto", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .executableTarget(
            name: "SuntoCommand",
            dependencies: [
                "BatchState", "Sunto", "Text", "Lexicon", "Segmentation", "Summarization",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "SuntoModels",
            dependencies: [
                "Text", "Lexicon", "Segmentation", "Translation",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "SuntoBenchmarks",
            dependencies: ["Sunto", "CICU", "Lexicon", "Segmentation", "Summarization", "Text"], swiftSettings: strict),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        tests(of: "Text"),
        tests(of: "Lexicon"),
        tests(of: "Segmentation"),
        tests(of: "Summarization"),
        tests(of: "Translation", ["Segmentation"]),
        tests(of: "Sunto", ["BatchState"]),
        tests(of: "SuntoModels", ["Lexicon", "Translation"]),
        tests(of: "BatchState", ["Sunto"]),
        .testTarget(name: "CommandTests", dependencies: ["SuntoCommand"], swiftSettings: strict),
    ],
    cLanguageStandard: .c2x
)

// Fuzz targets need libFuzzer and instrumentation, which `Fuzz/fuzz` asks for; an ordinary build has none of them.
if Context.environment["SUNTO_FUZZ"] != nil {
    package.products.append(.executable(name: "sunto-fuzz", targets: ["SuntoFuzz"]))
    package.targets.append(
        .executableTarget(
            name: "SuntoFuzz", dependencies: ["Sunto", "Lexicon", "Segmentation", "Text"], path: "Fuzz/Sources",
            swiftSettings: strict))
}
