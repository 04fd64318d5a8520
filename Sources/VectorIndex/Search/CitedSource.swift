import KnowledgeModel

extension IndexedSource {
    /// How citations call the file: by its path, a chat by what its content hashes to. A chat's file is named after the
    /// customer; the hash of what is in it tells nobody, and whoever has the file finds it by `vitrina inspect`.
    public var citedPath: String {
        kind == .chat && sha256.count >= 8 ? Self.citedChats + sha256.prefix(8) : path
    }

    /// What people may call the file: its path, and what citations call it, in full or without the folder.
    public var names: [String] {
        let cited = citedPath
        return cited == path ? [path] : [path, cited, String(cited.dropFirst(Self.citedFolder.count))]
    }

    private static var citedFolder: String { "knowledge_base/chats/" }

    /// What the paths of cited chats begin with.
    public static var citedChats: String { citedFolder + "chat-" }
}

extension IndexReader {
    /// A chunk as answers show it.
    func cited(_ chunk: Chunk, of id: Int) -> Chunk {
        guard chunk.kind == .chat else { return chunk }
        var chunk = chunk
        chunk.location.file = citedPath(of: id)
        return chunk
    }

    /// How citations call the file of a chunk.
    func citedPath(of id: Int) -> String { sources[Int(columns.sources[id - 1])].citedPath }
}
