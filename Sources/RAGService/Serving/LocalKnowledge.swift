public import KnowledgeModel

/// The shop's knowledge in the same process.
public struct LocalKnowledge: KnowledgeClient {
    /// The state to answer a request for some generation from.
    private let state: @Sendable (Int?) throws -> KnowledgeState

    /// Asks what a host has in use.
    public init(_ host: KnowledgeHost) { state = { try host.state(of: $0) } }

    /// Asks one state, whatever the folder holds by now and whichever generation is asked for: to rehearse what a seller says
    /// while the stock is what a script says.
    public init(_ fixed: KnowledgeState) { state = { _ in fixed } }

    private func answering<Answer: Sendable>(
        _ generation: Int?, _ answer: (KnowledgeState) async throws -> Answer
    ) async throws(KnowledgeFailure) -> Answer {
        do {
            return try await answer(try state(generation))
        } catch {
            throw KnowledgeFailure(error)
        }
    }

    /// Finds passages.
    public func search(
        _ request: KnowledgeAPI.SearchRequest
    ) async throws(KnowledgeFailure) -> KnowledgeAPI.SearchAnswer {
        try await answering(request.generation) { try await $0.search(request) }
    }

    /// Gathers what an answer can stand on.
    public func ground(
        _ request: KnowledgeAPI.GroundRequest
    ) async throws(KnowledgeFailure) -> KnowledgeAPI.GroundAnswer {
        try await answering(request.generation) { try await $0.ground(request) }
    }

    /// Tells what is in stock.
    public func stock(_ request: KnowledgeAPI.StockRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.StockAnswer {
        try await answering(request.generation) { try $0.stock(request) }
    }

    /// Chooses photos.
    public func photos(
        _ request: KnowledgeAPI.PhotosRequest
    ) async throws(KnowledgeFailure) -> KnowledgeAPI.PhotosAnswer {
        try await answering(request.generation) { try $0.photos(request) }
    }

    /// Holds a draft against the files.
    public func verify(
        _ request: KnowledgeAPI.VerifyRequest
    ) async throws(KnowledgeFailure) -> KnowledgeAPI.VerifyAnswer {
        try await answering(request.generation) { try $0.verify(request) }
    }

    /// Tells what the shop carries.
    public func assortment() async throws(KnowledgeFailure) -> KnowledgeAPI.Assortment {
        try await answering(nil) { try $0.assortment() }
    }

    /// Shows the text around a passage.
    public func source(
        _ request: KnowledgeAPI.SourceRequest
    ) async throws(KnowledgeFailure) -> KnowledgeAPI.SourceAnswer {
        try await answering(request.generation) { try $0.source(request) }
    }

    /// The bytes of a photo.
    public func photo(_ file: String) async throws(KnowledgeFailure) -> KnowledgeAPI.PhotoContent {
        try await answering(nil) { try $0.photo(file) }
    }
}
