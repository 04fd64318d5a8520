public import Foundation
public import KnowledgeModel
import VectorIndex

extension ShopFolder {
    /// The file that citations call by a name of their own; nil where no file has that content.
    /// - Throws: ``BuildError`` when the folder can't be looked through.
    /// - Complexity: O(bytes of all files), which are hashed.
    public func file(citedAs path: String) throws(BuildError) -> URL? {
        try SourceDiscovery(shop: self).find().sources.first { $0.indexed.citedPath == path }?.url
    }
}

extension DiscoveredSource {
    /// The file as a generation names it that was read just now.
    var indexed: IndexedSource {
        IndexedSource(path: path, kind: kind, size: size, sha256: sha256, parser: "", state: .read)
    }
}
