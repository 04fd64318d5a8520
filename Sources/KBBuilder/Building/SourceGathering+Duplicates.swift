import KnowledgeModel
import Parsers

extension SourceGathering {
    /// Chats that are held by another export as a whole: a zip and its extraction, or an earlier export of the same chat.
    /// - Returns: the path of the export that is read instead, by the path of the one left out.
    static func supersededChats(_ read: [ReadSource]) -> [String: String] {
        var chats: [(path: String, identity: ChatIdentity, messages: Int)] = []
        for result in read {
            guard case .chat(let chat) = result.content else { continue }
            chats.append((result.source.path, chat.identity, chat.messages.count))
        }
        // The fullest first; of equals the first by path stays.
        chats.sort { ($1.messages, $0.path) < ($0.messages, $1.path) }
        var superseded: [String: String] = [:]
        var kept: [(path: String, identity: ChatIdentity)] = []
        for chat in chats {
            if let holder = kept.first(where: { $0.identity.supersedes(chat.identity) }) {
                superseded[chat.path] = holder.path
            } else {
                kept.append((chat.path, chat.identity))
            }
        }
        return superseded
    }
}
