import Foundation
import KnowledgeModel
import Language

@testable import KBBuilder

/// Vocabulary and readers that the tests of this target share.
enum Samples {
    static let stemmer = Stemmer()

    static let vocabulary = VocabularyIndex(
        Vocabulary(
            brands: ["Chanel": ["шанель"], "Golden Goose": ["голден гус"], "Jimmy Choo": ["джимми чу"]],
            categories: [
                "сумки": .init(words: ["сумка", "bag", "сөмке"]), "туфли": .init(words: ["лодочки"]),
                "кроссовки": .init(words: ["sneakers"]),
            ],
            colors: ["чёрный": ["black", "қара"], "бежевый": ["nude"], "золотой": ["gold"], "белый": ["white"]]),
        stemmer: stemmer)

    static let attributes = AttributeReader(vocabulary: vocabulary, currency: .KZT)

    /// A folder of its own that is removed when the closure ends.
    static func inScratchFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vitrina-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }  // Left-overs in the system's folder harm nobody.
        try body(folder)
    }

    /// The same for work that waits.
    static func inScratchFolder(_ body: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vitrina-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }  // Left-overs in the system's folder harm nobody.
        try await body(folder)
    }

    static func write(_ text: String, to file: URL) throws {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// The sample shop of the repository.
    static let sampleShop = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "data")

    /// A file under `fixtures/`.
    static func fixture(_ path: String) -> URL {
        sampleShop.deletingLastPathComponent().appending(path: "fixtures/" + path)
    }

    /// Copies what the sample shop is built from.
    static func copySampleShop(to folder: URL, photos: Bool = false) throws {
        var parts = ["knowledge_base", "inventory.xlsx", "vitrina.yaml", "vocabulary.yaml", "eval"]
        if photos { parts.append("photos") }
        for part in parts {
            try FileManager.default.copyItem(
                at: sampleShop.appending(path: part), to: folder.appending(path: part))
        }
    }
}
