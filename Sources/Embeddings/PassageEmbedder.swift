public import Foundation
public import KnowledgeModel
public import WebClient

/// The vectors of a corpus, and what its questions will need.
public struct EmbeddedPassages: Sendable {
    /// What made them.
    public var identity: EmbedderIdentity
    /// The vectors, one a text in their order.
    public var vectors: VectorMatrix
    /// What the index has to keep, so that questions get vectors by the same embedder: the learned model, or what a server's
    /// model is known again by.
    public var model: [UInt8]
    /// Texts that a server was asked about now; the others were known.
    public var asked: Int

    /// No vectors at all, where nothing is to be searched.
    public static var none: EmbeddedPassages {
        EmbeddedPassages(
            identity: EmbedderIdentity(model: "", version: "", dimension: 1, isNormalized: false),
            vectors: VectorMatrix(dimension: 1), model: [], asked: 0)
    }
}

/// Makes the vectors of a corpus by the embedder that the shop chose.
public struct PassageEmbedder: Sendable {
    private let choice: EmbedderChoice
    private let web: WebClient
    private let environment: [String: String]
    private let cacheFile: URL?

    /// Creates an embedder.
    /// - Parameters:
    ///   - environment: where a server's key may lie.
    ///   - cacheFile: where a server's vectors are kept between builds; nil keeps none.
    public init(
        _ choice: EmbedderChoice, web: WebClient, environment: [String: String], cacheFile: URL?
    ) {
        self.choice = choice
        self.web = web
        self.environment = environment
        self.cacheFile = cacheFile
    }

    /// Makes the vectors of texts.
    /// - Parameters:
    ///   - renews: whether vectors kept of a model that has changed since are made anew; else the change is an error.
    ///   - progress: told how many texts of how many a server has answered for.
    /// - Throws: ``EmbeddingError``. What a server answered until then is kept for the next time.
    public func embed(
        _ texts: [String], renews: Bool = false,
        progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }
    ) async throws(EmbeddingError) -> EmbeddedPassages {
        switch choice {
        case .learned:
            let (model, vectors) = try LatentSemanticModel.learn(texts)
            let bytes = model.encoded()
            return EmbeddedPassages(
                identity: model.identity(encodedAs: bytes), vectors: vectors, model: bytes, asked: 0)
        case .server(let server):
            let client = try EmbeddingClient(server, web: web, environment: environment)
            var cache: EmbeddingCache?
            if let cacheFile { cache = try EmbeddingCache(at: cacheFile) }
            return try await ServerCorpus(client: client, cache: cache, renews: renews, progress: progress).embed(texts)
        }
    }

    /// Makes the vectors of texts by an embedder that was learned before.
    /// - Parameter model: the embedder's own bytes.
    /// - Throws: ``EmbeddingError/damagedModel(detail:)``.
    public func embed(_ texts: [String], keeping model: [UInt8]) throws(EmbeddingError) -> EmbeddedPassages {
        let learned = try LatentSemanticModel(decoding: model)
        return EmbeddedPassages(
            identity: learned.identity(encodedAs: model), vectors: try learned.embed(texts), model: model,
            asked: 0)
    }

    /// Removes from the vectors kept between builds all that the given texts do not need: what was forgotten, and what
    /// another embedder made.
    /// - Throws: ``EmbeddingError/cache(path:detail:isDamaged:)``.
    public func prune(to texts: [String]) throws(EmbeddingError) {
        guard let cacheFile else { return }
        switch choice {
        case .learned: try EmbeddingCache.remove(at: cacheFile)
        case .server:
            try EmbeddingCache(at: cacheFile)
                .removeAll(except: Set(texts.map(EmbeddingCache.digest)), of: choice.fingerprint)
        }
    }
}

/// A corpus on its way through a server.
private struct ServerCorpus {
    let client: EmbeddingClient
    let cache: EmbeddingCache?
    let renews: Bool
    let progress: @Sendable (Int, Int) -> Void

    private var name: String { EmbedderChoice.server(client.server).fingerprint }

    func embed(_ texts: [String]) async throws(EmbeddingError) -> EmbeddedPassages {
        let digests = texts.map(EmbeddingCache.digest)
        var probe = try cache?.probe(of: name)
        var known = try probe.map { probe throws(EmbeddingError) in try kept(digests, probe) } ?? [:]
        // Where nothing is missing the server need not even run.
        if probe == nil || digests.contains(where: { known[$0] == nil }) {
            let found = ModelProbe(
                vector: try await client.vectors(
                    of: [client.server.prefixed(ModelProbe.text, as: .passage)], dimension: nil
                ).elements)
            if let before = probe, !before.isSame(as: found.vector) {
                guard renews else { throw .modelChanged(model: client.server.model) }
                probe = nil
                known = [:]
            }
            if probe == nil { try cache?.begin(name, probe: found) }
            // The first one is kept, so that the same vectors give the same bytes.
            probe = probe ?? found
        }
        guard let probe else { throw .badAnswer(host: client.server.address.host, detail: "no vector") }
        let asked = try await ask(texts, digests, probe, &known)
        var vectors = VectorMatrix(dimension: probe.vector.count)
        for digest in digests { vectors.elements += known[digest] ?? [] }
        return EmbeddedPassages(
            identity: client.server.identity(dimension: probe.vector.count), vectors: vectors, model: probe.encoded(),
            asked: asked)
    }

    private func kept(
        _ digests: [EmbeddingCache.Digest], _ probe: ModelProbe
    ) throws(EmbeddingError) -> [EmbeddingCache.Digest: [Float]] {
        try cache?.vectors(of: Set(digests), by: name, dimension: probe.vector.count) ?? [:]
    }

    /// Asks for what is missing, several batches at once, and keeps each as it arrives.
    private func ask(
        _ texts: [String], _ digests: [EmbeddingCache.Digest], _ probe: ModelProbe,
        _ known: inout [EmbeddingCache.Digest: [Float]]
    ) async throws(EmbeddingError) -> Int {
        var missing: [(digest: EmbeddingCache.Digest, text: String)] = []
        var seen = Set(known.keys)
        for (text, digest) in zip(texts, digests) where seen.insert(digest).inserted { missing.append((digest, text)) }
        let all = seen.count
        if !missing.isEmpty { progress(known.count, all) }
        let batches = client.batches(of: missing.map(\.text)).map { Array(missing[$0]) }
        var failure: EmbeddingError?
        await withTaskGroup(of: (batch: Int, result: Result<VectorMatrix, EmbeddingError>).self) { group in
            var next = 0
            func startOne() {
                guard next < batches.count else { return }
                let batch = next
                let sent = batches[batch].map { client.server.prefixed($0.text, as: .passage) }
                group.addTask { [client] in
                    do throws(EmbeddingError) {
                        return (batch, .success(try await client.vectors(of: sent, dimension: probe.vector.count)))
                    } catch {
                        return (batch, .failure(error))
                    }
                }
                next += 1
            }
            for _ in 0..<client.server.parallel { startOne() }
            while let (batch, result) = await group.next() {
                do throws(EmbeddingError) {
                    let vectors = try result.get()
                    let rows = batches[batch].indices.map { (text: batches[batch][$0].digest, vector: vectors[$0]) }
                    for row in rows { known[row.text] = Array(row.vector) }
                    try cache?.keep(rows, of: name)
                    progress(known.count, all)
                    if failure == nil { startOne() }
                } catch {
                    // The first error is the cause; the others are what its cancelling leads to.
                    if failure == nil {
                        failure = error
                        group.cancelAll()
                    }
                }
            }
        }
        if let failure { throw failure }
        return missing.count
    }
}
