public import LanguageModels

/// The model that a shop's routes give the seller: that of the role `customer` words, that of the role `tracking` reads.
public struct SellerModel: ChatModel {
    private let words: (any ChatModel)?
    private let reads: (any ChatModel)?

    /// The models of the routes; nil where neither role has one. Where reading has no route, the one that words reads, too.
    public init?(_ routes: ModelRoutes) {
        words = routes[.customer]
        reads = routes[.tracking] ?? routes[.customer]
        guard words != nil || reads != nil else { return nil }
    }

    /// Asks the model of the role that the form of the answer tells.
    public func reply(to request: ChatRequest) async throws(ModelError) -> ChatReply {
        switch request.format {
        case .text:
            guard let words else { throw .offline(role: .customer) }
            return try await words.reply(to: request)
        case .json:
            guard let reads else { throw .offline(role: .tracking) }
            return try await reads.reply(to: request)
        }
    }
}
