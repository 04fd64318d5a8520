import KnowledgeModel
import Parsers

extension SourceGathering {
    /// Chats that are held by another export as a whole: a zip and its extraction, or an earlier export of the same chat.
    /// - Returns: the path of the export that is read instead, by the path of the one left out.
    static func supersededChats(_ read: [ReadSource]) -> [String: String] {
        var chats: [(path: String, chat: ChatExport)] = []
        for result in read {
            if case .chat(let chat) = result.content { chats.append((result.source.path, chat)) }
        }
        // The fullest first; of equals the first by path stays.
        let order = chats.indices.sorted {
            (chats[$1].chat.messages.count, chats[$0].path) < (chats[$0].chat.messages.count, chats[$1].path)
        }
        var superseded: [String: String] = [:]
        var kept: [Int] = []
        for index in order {
            if let holder = kept.first(where: { chats[index].chat.isSameChat(as: chats[$0].chat) }) {
                superseded[chats[index].path] = chats[holder].path
            } else {
                kept.append(index)
            }
        }
        return superseded
    }
}
