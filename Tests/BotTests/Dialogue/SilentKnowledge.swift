import KnowledgeModel

/// A shop that knows nothing: every question to it fails.
struct SilentKnowledge: KnowledgeClient {
    private var failure: KnowledgeFailure { KnowledgeFailure(.unreachable, "nobody answers", hint: "none") }

    func search(_ request: KnowledgeAPI.SearchRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.SearchAnswer {
        throw failure
    }
    func ground(_ request: KnowledgeAPI.GroundRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.GroundAnswer {
        throw failure
    }
    func stock(_ request: KnowledgeAPI.StockRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.StockAnswer {
        throw failure
    }
    func photos(_ request: KnowledgeAPI.PhotosRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.PhotosAnswer {
        throw failure
    }
    func verify(_ request: KnowledgeAPI.VerifyRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.VerifyAnswer {
        throw failure
    }
    func source(_ request: KnowledgeAPI.SourceRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.SourceAnswer {
        throw failure
    }
    func photo(_ file: String) async throws(KnowledgeFailure) -> KnowledgeAPI.PhotoContent { throw failure }
    func assortment() async throws(KnowledgeFailure) -> KnowledgeAPI.Assortment {
        .init(generation: 1, vocabulary: .init(brands: [:], categories: [:], colors: [:], synonyms: []), products: [])
    }
}
