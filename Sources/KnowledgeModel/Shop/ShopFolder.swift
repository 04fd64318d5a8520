public import Foundation

/// The paths of a shop's folder.
public struct ShopFolder: Hashable, Sendable {
    /// The shop's folder.
    public var root: URL

    /// Creates the paths under a shop's folder. Nothing is read.
    public init(root: URL) {
        self.root = root
    }

    /// Settings; may be absent.
    public var settings: URL { root.appending(path: "vitrina.yaml") }
    /// Brands, categories, colours and synonyms; may be absent.
    public var vocabulary: URL { root.appending(path: "vocabulary.yaml") }
    /// The stock sheet; may be absent.
    public var inventory: URL { root.appending(path: "inventory.xlsx") }
    /// Word catalogues, policies, sales scripts and chat exports.
    public var knowledgeBase: URL { root.appending(path: "knowledge_base") }
    /// Product photos; may be absent.
    public var photos: URL { root.appending(path: "photos") }
    /// Golden questions; may be absent.
    public var goldenQuestions: URL { root.appending(path: "eval/golden.jsonl") }
    /// The built knowledge base.
    public var builtKnowledge: URL { root.appending(path: "kb") }
    /// Fingerprints of photos, kept between builds.
    public var pictures: URL { builtKnowledge.appending(path: "pictures") }
    /// The last list of the photos in Google Drive, kept between builds.
    public var driveListing: URL { builtKnowledge.appending(path: "drive-listing.json") }
    /// Photos downloaded from Google Drive.
    public var driveDownloads: URL { builtKnowledge.appending(path: "drive-photos") }
    /// The shop's own records: the only file with customers in it.
    public var records: URL { root.appending(path: "var/shop.sqlite") }
}
