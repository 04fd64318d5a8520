/// A language model that answers in a conversation: a server's, a route of several, or a test's.
public protocol ChatModel: Sendable {
    /// The whole answer to a request.
    ///
    /// A request for a structured answer is answered with exactly one JSON object that its schema allows, or not at all.
    /// - Throws: ``ModelError``. Whoever calls has to have a way on without a model.
    func reply(to request: ChatRequest) async throws(ModelError) -> ChatReply

    /// The answer to a request, its text given out as it comes.
    /// - Parameter onText: takes the next piece of the text, at least a letter; all pieces together are the reply's text.
    /// - Returns: the whole answer.
    /// - Throws: ``ModelError``, also after pieces were given out: what came so far is then not to be relied on.
    func reply(
        to request: ChatRequest, onText: @Sendable (String) async -> Void
    ) async throws(ModelError) -> ChatReply
}

extension ChatModel {
    /// Gives the whole text at once: for models that know no pieces.
    public func reply(
        to request: ChatRequest, onText: @Sendable (String) async -> Void
    ) async throws(ModelError) -> ChatReply {
        let reply = try await reply(to: request)
        if !reply.text.isEmpty { await onText(reply.text) }
        return reply
    }
}
