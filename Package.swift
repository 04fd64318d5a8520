// swift-tools-version: 6.2

import PackageDescription

/// Every Swift target of the package is held to these.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "vitrina",
    dependencies: [],
    targets: [
        // C libraries of the system: module maps only.
        .systemLibrary(
            name: "CStemmer", path: "Sources/System/CStemmer",
            providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(
            name: "CXML", path: "Sources/System/CXML", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "CZip", path: "Sources/System/CZip", pkgConfig: "libzip",
            providers: [.apt(["libzip-dev"])]),

        // The product, from the values outwards.
        .target(name: "KnowledgeModel", swiftSettings: strict),
        .target(name: "Language", dependencies: ["CStemmer"], swiftSettings: strict),
        .target(
            name: "Parsers", dependencies: ["KnowledgeModel", "Language", "CXML", "CZip"],
            swiftSettings: strict),

        .testTarget(
            name: "KnowledgeModelTests", dependencies: ["KnowledgeModel"], swiftSettings: strict),
        .testTarget(name: "LanguageTests", dependencies: ["Language"], swiftSettings: strict),
        .testTarget(
            name: "ParsersTests", dependencies: ["KnowledgeModel", "Language", "Parsers"],
            swiftSettings: strict),
    ]
)
