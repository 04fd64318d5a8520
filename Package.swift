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

/// Loops over pixels and over weights are a hundred times slower unoptimised, and tests read all photos of the sample shop.
let optimised: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// The page of the query service is part of the program.
let pageFiles = [
    "index.html", "page.css", "icon.svg", "page.js", "sections.js", "answers.js", "service.js", "dom.js", "words.js",
]

let package = Package(
    name: "vitrina",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        // Without its way of reading settings, which Vitrina has its own of.
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: ["FullFoundation"]),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // C libraries of the system: module maps only.
        .systemLibrary(
            name: "CBLAS", path: "Sources/System/CBLAS",
            providers: [.apt(["libblas-dev", "liblapack-dev"])]),
        .systemLibrary(
            name: "CCurl", path: "Sources/System/CCurl", pkgConfig: "libcurl",
            providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(
            name: "CStemmer", path: "Sources/System/CStemmer",
            providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(
            name: "CXML", path: "Sources/System/CXML", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "CZlib", path: "Sources/System/CZlib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"])]),

        // Inner loops in C with the dot-product instructions of each kind of processor.
        .target(name: "CKernels", path: "Sources/System/CKernels"),

        // Pictures from bytes, by the libraries that made each format; errors by longjmp stay inside.
        .target(
            name: "CImages", path: "Sources/System/CImages",
            cSettings: [.unsafeFlags(["-O2"], .when(configuration: .debug))],
            linkerSettings: [.linkedLibrary("jpeg"), .linkedLibrary("png"), .linkedLibrary("webp")]),

        // The product, from the values outwards.
        .target(name: "KnowledgeModel", swiftSettings: strict),
        .target(name: "Language", dependencies: ["CStemmer"], swiftSettings: strict),
        .target(
            name: "Parsers", dependencies: ["KnowledgeModel", "Language", "CXML", "CZlib"],
            swiftSettings: strict),
        .target(name: "WebClient", dependencies: ["CCurl"], swiftSettings: strict),
        .target(
            name: "Embeddings",
            dependencies: [
                "KnowledgeModel", "Language", "WebClient", "CBLAS", "CKernels",
                .product(name: "Crypto", package: "swift-crypto"), .product(name: "GRDB", package: "GRDB.swift"),
            ], swiftSettings: strict),
        .target(
            name: "VectorIndex",
            dependencies: [
                "KnowledgeModel", "Language", "CBLAS", "CKernels", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ], swiftSettings: strict),
        .target(name: "Imaging", dependencies: ["KnowledgeModel", "CImages"], swiftSettings: optimised),
        .target(
            name: "GoogleDrive",
            dependencies: [
                "KnowledgeModel", "WebClient", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ], swiftSettings: strict),
        .target(name: "Evaluation", dependencies: ["KnowledgeModel"], swiftSettings: strict),
        .target(name: "Learning", swiftSettings: optimised),
        .target(
            name: "KBBuilder",
            dependencies: [
                "KnowledgeModel", "Language", "Parsers", "WebClient", "Embeddings", "VectorIndex", "Imaging",
                "GoogleDrive", "LanguageModels",
                .product(name: "Crypto", package: "swift-crypto"), .product(name: "Yams", package: "Yams"),
            ], swiftSettings: strict),
        .target(
            name: "RAGService",
            dependencies: [
                "KnowledgeModel", "Language", "Parsers", "WebClient", "Embeddings", "VectorIndex", "Imaging",
                "GoogleDrive", "Products", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"), .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            resources: pageFiles.map { .embedInCode("Page/\($0)") },
            swiftSettings: strict),
        .target(name: "Products", dependencies: ["KnowledgeModel", "Language"], swiftSettings: strict),
        .target(name: "RAGClient", dependencies: ["KnowledgeModel", "WebClient"], swiftSettings: strict),
        .target(name: "LanguageModels", dependencies: ["KnowledgeModel", "WebClient"], swiftSettings: strict),
        .target(
            name: "ShopRecords", dependencies: ["KnowledgeModel", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .target(
            name: "Bot", dependencies: ["KnowledgeModel", "Language", "Products", "LanguageModels", "ShopRecords"],
            resources: ["seller.txt", "fields.txt"].map { .embedInCode("Prompts/\($0)") }, swiftSettings: strict),
        .executableTarget(
            name: "vitrina",
            dependencies: [
                "KnowledgeModel", "Language", "Parsers", "WebClient", "Embeddings", "VectorIndex", "KBBuilder",
                "Evaluation", "RAGService", "RAGClient", "Imaging", "GoogleDrive", "LanguageModels", "ShopRecords",
                "Bot", "Products", "Learning",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: strict),

        // A web server for tests that answers what the test says; no part of the product.
        .target(
            name: "FakeServer",
            dependencies: [
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ], path: "Tests/FakeServer", swiftSettings: strict),

        .testTarget(
            name: "KnowledgeModelTests", dependencies: ["KnowledgeModel"], swiftSettings: strict),
        .testTarget(name: "LanguageTests", dependencies: ["Language"], swiftSettings: strict),
        .testTarget(name: "WebClientTests", dependencies: ["WebClient", "FakeServer"], swiftSettings: strict),
        .testTarget(
            name: "EmbeddingsTests",
            dependencies: ["KnowledgeModel", "Language", "WebClient", "Embeddings", "FakeServer"],
            swiftSettings: strict),
        .testTarget(
            name: "VectorIndexTests",
            dependencies: [
                "KnowledgeModel", "Language", "VectorIndex", .product(name: "GRDB", package: "GRDB.swift"),
            ], swiftSettings: strict),
        .testTarget(
            name: "EvaluationTests", dependencies: ["KnowledgeModel", "Evaluation"], swiftSettings: strict),
        .testTarget(name: "LearningTests", dependencies: ["Learning"], swiftSettings: strict),
        .testTarget(name: "ImagingTests", dependencies: ["KnowledgeModel", "Imaging"], swiftSettings: strict),
        .testTarget(
            name: "GoogleDriveTests", dependencies: ["KnowledgeModel", "WebClient", "GoogleDrive", "FakeServer"],
            swiftSettings: strict),
        .testTarget(
            name: "ParsersTests", dependencies: ["KnowledgeModel", "Language", "Parsers"],
            swiftSettings: strict),
        .testTarget(
            name: "KBBuilderTests",
            dependencies: [
                "KnowledgeModel", "Language", "Parsers", "WebClient", "Embeddings", "VectorIndex", "KBBuilder",
                "GoogleDrive", "LanguageModels", "FakeServer",
            ], swiftSettings: strict),
        .testTarget(
            name: "RAGServiceTests",
            dependencies: [
                "KnowledgeModel", "Language", "WebClient", "Embeddings", "VectorIndex", "RAGService", "RAGClient",
                "Products", "GoogleDrive", "FakeServer", .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ], swiftSettings: strict),
        .testTarget(
            name: "LanguageModelsTests", dependencies: ["KnowledgeModel", "WebClient", "LanguageModels", "FakeServer"],
            swiftSettings: strict),
        .testTarget(
            name: "ShopRecordsTests",
            dependencies: ["KnowledgeModel", "ShopRecords", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .testTarget(
            name: "BotTests",
            dependencies: [
                "KnowledgeModel", "Language", "LanguageModels", "ShopRecords", "Bot", "KBBuilder", "RAGService",
                "Evaluation", "WebClient", "FakeServer",
            ], swiftSettings: strict),
        .testTarget(
            name: "VitrinaTests", dependencies: ["vitrina", "ShopRecords", "FakeServer"], swiftSettings: strict),
    ]
)
