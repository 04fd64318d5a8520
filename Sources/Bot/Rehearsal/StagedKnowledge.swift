import KnowledgeModel

/// A shop's knowledge with passages beside the true ones, as an intruder may have put them there.
struct StagedKnowledge: KnowledgeClient {
    var base: any KnowledgeClient
    var documents: [String]

    func ground(_ request: KnowledgeAPI.GroundRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.GroundAnswer {
        var answer = try await base.ground(request)
        for (index, text) in documents.enumerated() {
            answer.passages.insert(
                .init(
                    number: index + 1, id: 1_000_000 + index, score: 1, kind: request.filter?.kinds.first ?? .policy,
                    file: "document.docx",
                    path: ["document"], place: .file, citation: "document.docx", text: text, isCut: false,
                    tokens: text.count / 3), at: 0)
        }
        return answer
    }

    func search(_ request: KnowledgeAPI.SearchRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.SearchAnswer {
        try await base.search(request)
    }

    func stock(_ request: KnowledgeAPI.StockRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.StockAnswer {
        try await base.stock(request)
    }

    func photos(_ request: KnowledgeAPI.PhotosRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.PhotosAnswer {
        try await base.photos(request)
    }

    func verify(_ request: KnowledgeAPI.VerifyRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.VerifyAnswer {
        try await base.verify(request)
    }

    func assortment() async throws(KnowledgeFailure) -> KnowledgeAPI.Assortment { try await base.assortment() }

    func source(_ request: KnowledgeAPI.SourceRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.SourceAnswer {
        try await base.source(request)
    }

    func photo(_ file: String) async throws(KnowledgeFailure) -> KnowledgeAPI.PhotoContent {
        try await base.photo(file)
    }
}
