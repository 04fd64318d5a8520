public import KnowledgeModel

/// The shop's knowledge as it was at one moment, whatever the folder holds by now.
///
/// Useful for rehearsing what a seller says while the stock is what a script says; not for a service, which takes up what changes.
public struct FixedKnowledge: KnowledgeClient {
    private let state: KnowledgeState

    /// Answers from a state.
    public init(_ state: KnowledgeState) { self.state = state }

    private func answering<Answer: Sendable>(
        _ answer: (KnowledgeState) async throws -> Answer
    ) async throws(KnowledgeFailure) -> Answer {
        do {
            return try await answer(state)
        } catch {
            throw KnowledgeFailure(error)
        }
    }

    /// Finds passages.
    public func search(
        _ request: KnowledgeAPI.SearchRequest
    ) async throws(KnowledgeFailure) -> KnowledgeAPI.SearchAnswer {
        try await answering { try await $0.search(request) }
    }

    /// Gathers what an answer can stand on.
    public func ground(
        _ request: KnowledgeAPI.GroundRequest
    ) async throws(KnowledgeFailure) -> KnowledgeAPI.GroundAnswer {
        try await answering { try await $0.ground(request) }
    }

    /// Tells what is in stock.
    public func stock(_ request: KnowledgeAPI.StockRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.StockAnswer {
        try await answering { try $0.stock(request) }
    }

    /// Chooses photos.
    public func photos(
        _ request: KnowledgeAPI.PhotosRequest
    ) async throws(KnowledgeFailure) -> KnowledgeAPI.PhotosAnswer {
        try await answering { try $0.photos(request) }
    }

    /// Holds a draft against the files.
    public func verify(
        _ request: KnowledgeAPI.VerifyRequest
    ) async throws(KnowledgeFailure) -> KnowledgeAPI.VerifyAnswer {
        try await answering { try $0.verify(request) }
    }

    /// Tells what the shop carries.
    public func assortment() async throws(KnowledgeFailure) -> KnowledgeAPI.Assortment {
        try await answering { try $0.assortment() }
    }

    /// Shows the text around a passage.
    public func source(
        _ request: KnowledgeAPI.SourceRequest
    ) async throws(KnowledgeFailure) -> KnowledgeAPI.SourceAnswer {
        try await answering { try $0.source(request) }
    }

    /// The bytes of a photo.
    public func photo(_ file: String) async throws(KnowledgeFailure) -> KnowledgeAPI.PhotoContent {
        try await answering { try $0.photo(file) }
    }
}
