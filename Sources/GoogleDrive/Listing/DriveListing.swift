public import KnowledgeModel

/// The pictures of a folder in Google Drive and of the folders in it, as they were at a moment.
public struct DriveListing: Hashable, Sendable, Codable {
    /// The folder's id.
    public internal(set) var folder: String
    /// From where on changes are told.
    var token: String
    /// Folders by id with their paths below the first one, which has an empty path.
    var folders: [String: String]
    /// Pictures by id.
    var pictures: [String: Picture]
    /// Shortcuts that lead nowhere, by id with their paths.
    var broken: [String: String]

    /// A picture.
    struct Picture: Hashable, Sendable, Codable {
        /// Its name; where a shortcut leads to it, the shortcut's.
        var name: String
        /// The folder that it, or the shortcut to it, lies in.
        var parent: String
        /// The shortcut by which it was found.
        var shortcut: String?
        var type: String
        var size: Int
        var md5: String
        /// When it came to Drive, as Drive writes it: as texts, earlier ones come first.
        var created: String
    }

    init(folder: String, token: String = "") {
        self.folder = folder
        self.token = token
        folders = [folder: ""]
        pictures = [:]
        broken = [:]
    }

    /// A picture with its place, for those that read the list.
    public struct Entry: Hashable, Sendable {
        /// Its id, its name in Drive, and the sum of its bytes.
        public var drive: Photo.Drive
        /// Names of the folders above it and its own, joined by `/`; no two entries have the same.
        public var path: String
        /// Its type: `image/jpeg`.
        public var type: String
        /// Size in bytes.
        public var size: Int
    }

    /// The pictures in the order of their paths. Of those of one name in one folder the oldest is called by it, the others have
    /// their ids behind it.
    public var entries: [Entry] {
        var taken: Set<String> = []
        let sorted = pictures.sorted { ($0.value.created, $0.key) < ($1.value.created, $1.key) }
        return sorted.map { id, picture in
            let folder = folders[picture.parent] ?? ""
            var path = (folder.isEmpty ? "" : folder + "/") + Self.pathPart(picture.name)
            while !taken.insert(path).inserted { path += " [\(id)]" }
            return Entry(
                drive: Photo.Drive(id: id, name: picture.name, md5: picture.md5), path: path, type: picture.type,
                size: picture.size)
        }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// Paths of shortcuts that lead to nothing that can be read, in their order.
    public var brokenShortcuts: [String] { broken.values.sorted() }

    /// A name as part of a path: Drive allows slashes and line ends in names.
    static func pathPart(_ name: String) -> String {
        String(
            String.UnicodeScalarView(
                name.unicodeScalars.map { scalar in
                    scalar == "/" ? "∕" : scalar.properties.generalCategory == .control ? " " : scalar
                }))
    }
}
