public import Foundation
public import KnowledgeModel
import VectorIndex

extension ShopFolder {
    /// The file that citations call by a name of their own; nil where no file has that content.
    /// - Throws: ``BuildError`` when the folder can't be looked through.
    /// - Complexity: O(bytes of all files), which are hashed.
    public func file(citedAs path: String) throws(BuildError) -> URL? {
        try SourceDiscovery(shop: self).find().sources.first { source in
            IndexedSource(
                path: source.path, kind: source.kind, size: source.size, sha256: source.sha256, parser: "", state: .read
            ).citedPath == path
        }?.url
    }
}
