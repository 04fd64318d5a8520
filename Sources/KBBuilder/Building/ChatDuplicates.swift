import KnowledgeModel
import Parsers

/// Finds chats that another export holds as a whole: a zip and its extraction, or an earlier export of the same chat.
struct ChatDuplicates {
    /// A chat, by what is known of it.
    struct Candidate {
        var path: String
        /// Whole for a chat that was read now, an outline for one that did not change.
        var identity: ChatIdentity
        var isOutline: Bool
    }

    /// Reads the whole identity of a chat of which only the outline is known; nil when it can't be read.
    let whole: (String) -> ChatIdentity?

    /// - Returns: the path of the export that is read instead, by the path of the one left out.
    func superseded(_ candidates: [Candidate]) -> [String: String] {
        // The fullest first; of equals the first by path stays.
        let chats = candidates.sorted {
            ($1.identity.messageCount, $0.path) < ($0.identity.messageCount, $1.path)
        }
        var outlines: [String: ChatIdentity] = [:]
        for chat in chats { outlines[chat.path] = chat.isOutline ? chat.identity : chat.identity.outline }
        var known: [String: ChatIdentity?] = [:]
        func identity(_ chat: Candidate) -> ChatIdentity? {
            guard chat.isOutline else { return chat.identity }
            if let read = known[chat.path] { return read }
            let read = whole(chat.path)
            known[chat.path] = .some(read)
            return read
        }
        func supersedes(_ holder: Candidate, _ chat: Candidate) -> Bool {
            guard let left = outlines[holder.path], let right = outlines[chat.path], left.supersedes(right),
                let holder = identity(holder), let chat = identity(chat)
            else { return false }
            return holder.supersedes(chat)
        }
        var superseded: [String: String] = [:]
        var kept: [Candidate] = []
        for chat in chats {
            if let holder = kept.first(where: { supersedes($0, chat) }) {
                superseded[chat.path] = holder.path
            } else {
                kept.append(chat)
            }
        }
        return superseded
    }
}
