import Embeddings
import Foundation
import KBBuilder
import KnowledgeModel
import RAGService
import VectorIndex
import WebClient

/// Knowledge bases of a shop that are built aside, to be asked and removed. Nothing is written to the shop's folder.
struct TrialBuilds: Sendable {
    private let shop: ShopFolder
    private let folder: URL

    /// What was built.
    struct Built: Sendable {
        let file: URL
        let embedder: EmbedderChoice
        let size: Size

        /// Opens it.
        func base(_ ranking: RankingParameters) throws -> KnowledgeBase {
            try KnowledgeBase(opening: file, ranking: ranking, embedder: embedder)
        }

        func remove() throws { try FileManager.default.removeItem(at: file) }
    }

    /// How much was built: larger passages hold an answer more easily, and cost more to read.
    struct Size: Hashable, Sendable, Encodable {
        /// Number of passages.
        var passages: Int
        /// Their mean length.
        var meanCharacters: Double
    }

    /// Does work with builds in the system's folder for passing files, and removes them, whatever ends the work.
    static func aside<Value>(
        of shop: ShopFolder, _ work: (TrialBuilds) async throws -> Value
    ) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vitrina-trial-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        // What is left in the system's folder for passing files is cleared by the system.
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await work(TrialBuilds(shop: shop, folder: folder))
    }

    /// Builds all of the shop anew. Where a server makes the vectors, it is asked for each text once, however often it is built.
    /// - Parameter passages: how to cut; nil for as the settings say.
    func build(
        _ passages: PassageSettings?, progress: @escaping @Sendable (BuildStage) -> Void = { _ in }
    ) async throws -> Built {
        let builder = try KnowledgeBuilder(shop: shop, passages: passages)
        var forecast: IndexContents?
        _ = try await builder.build(
            options: KnowledgeBuilder.Options(isFull: true, dryRun: true, acceptsLoss: true),
            forecast: { contents, _ in forecast = contents }, progress: progress)
        guard var contents = forecast else {
            throw BuildError.nothingToBuild(folder: shop.root.path(percentEncoded: false))
        }
        if builder.settings.embedder != .learned {
            let embedded = try await PassageEmbedder(
                builder.settings.embedder, web: WebClient(), environment: ProcessInfo.processInfo.environment,
                cacheFile: folder.appending(path: "vectors.sqlite")
            ).embed(contents.chunks.map(\.indexedText)) { progress(.asking(done: $0, of: $1)) }
            contents.manifest.embedder = embedded.identity
            contents.vectors = embedded.vectors
            contents.model = embedded.model
        }
        progress(.writing)
        let file = folder.appending(path: "\(UUID().uuidString).sqlite")
        try IndexWriter().write(contents, to: file)
        let letters = contents.chunks.reduce(0) { $0 + $1.text.count }
        return Built(
            file: file, embedder: builder.settings.embedder,
            size: Size(
                passages: contents.chunks.count, meanCharacters: Double(letters) / Double(max(1, contents.chunks.count))
            ))
    }
}
