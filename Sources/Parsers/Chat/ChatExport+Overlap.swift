import KnowledgeModel

extension ChatExport {
    /// Whether all of this export's messages are in a longer or equal one: the same chat as zip and as extraction, or
    /// exported again later.
    ///
    /// Messages count as the same by author, kind and text. Times are left out: two phones, or one phone before and after a
    /// journey, export them differently. Where an export is a cut-off tail of the chat its messages still stand in order.
    /// - Complexity: O(messages of both).
    public func isSameChat(as longer: ChatExport) -> Bool {
        let own = said
        guard !own.isEmpty, own.count <= longer.said.count else { return false }
        var position = own.startIndex
        for message in longer.said where position < own.endIndex && message == own[position] { position += 1 }
        return position == own.endIndex
    }

    private struct Said: Hashable {
        var author: String
        var kind: ChatMessage.Kind
        var text: String
    }

    private var said: [Said] {
        messages.compactMap { message in
            message.author.map { Said(author: $0, kind: message.kind, text: message.text) }
        }
    }
}
