extension ChatRequest {
    /// The messages as servers take them: the customer's first and last, authors in turn, texts that follow each other in one.
    ///
    /// A conversation that begins with the model's own words gets an ellipsis of the customer's before them.
    /// - Throws: ``ModelError/badRequest(detail:)`` for what no server would take.
    func checkedMessages() throws(ModelError) -> [Message] {
        guard let last = messages.last, last.author == .user else {
            throw .badRequest(detail: "the last message has to be the customer's")
        }
        guard stop.count <= Self.stopLimit, stop.allSatisfy({ !$0.isEmpty }) else {
            throw .badRequest(detail: "expected at most \(Self.stopLimit) texts to stop at, none of them empty")
        }
        guard temperature.map((0...2).contains) ?? true else {
            throw .badRequest(detail: "expected a temperature from 0 to 2")
        }
        guard maxTokens.map({ $0 > 0 }) ?? true else { throw .badRequest(detail: "expected at least one token") }
        var joined: [Message] = messages.first?.author == .assistant ? [Message(.user, "…")] : []
        for message in messages {
            let parts = message.parts.filter { $0 != .text("") }
            guard !parts.isEmpty else { throw .badRequest(detail: "a message is empty") }
            if joined.last?.author == message.author {
                joined[joined.count - 1].parts += parts
            } else {
                joined.append(Message(message.author, parts: parts))
            }
        }
        return joined
    }
}
