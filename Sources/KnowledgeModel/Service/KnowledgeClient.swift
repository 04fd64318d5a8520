/// The way to a shop's knowledge: in process, or over HTTP to the service.
///
/// Both answer the same to the same request, failures included, but for ``KnowledgeFailure/Code/unreachable`` and
/// ``KnowledgeFailure/Code/notAService``, which only a way over the network can have.
public protocol KnowledgeClient: Sendable {
    /// Finds the passages that answer a question best.
    func search(_ request: KnowledgeAPI.SearchRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.SearchAnswer

    /// Gathers what an answer to a customer can stand on, within a budget of tokens.
    func ground(_ request: KnowledgeAPI.GroundRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.GroundAnswer

    /// Tells what is in stock, to the exact variant.
    func stock(_ request: KnowledgeAPI.StockRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.StockAnswer

    /// Chooses photos by the shop's rules.
    func photos(_ request: KnowledgeAPI.PhotosRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.PhotosAnswer

    /// Holds a draft answer against the shop's files, fact by fact.
    func verify(_ request: KnowledgeAPI.VerifyRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.VerifyAnswer

    /// Tells what the shop carries, and its words for it.
    func assortment() async throws(KnowledgeFailure) -> KnowledgeAPI.Assortment

    /// Shows the text around a passage.
    func source(_ request: KnowledgeAPI.SourceRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.SourceAnswer

    /// The bytes of a photo that the generation in use knows, by its path in the shop's folder.
    func photo(_ file: String) async throws(KnowledgeFailure) -> KnowledgeAPI.PhotoContent
}
