import Foundation
public import KnowledgeModel
import VectorIndex

/// What a shop's folder holds, by what the file system says of each file that a build may read.
public struct FolderSnapshot: Hashable, Sendable {
    private var stamps: [String: FileStamp] = [:]

    /// Looks at every file; none is opened.
    public init(of shop: ShopFolder) {
        for file in [shop.settings, shop.vocabulary, shop.inventory] {
            stamps[DurableFile.path(file)] = FileStamp(ofLink: DurableFile.path(file))
        }
        for folder in [shop.knowledgeBase, shop.photos] {
            let base = DurableFile.path(folder)
            guard let names = FileManager.default.enumerator(atPath: base) else { continue }
            while let name = names.nextObject() as? String {
                stamps[base + "/" + name] = FileStamp(ofLink: base + "/" + name)
            }
        }
    }

    /// A snapshot of nothing.
    init() {}
}

/// Waits until a folder has changed and has come to rest.
///
/// The folder is looked at every so often: notices of changes do not cross the network drives that shops share files on.
public struct FolderWatch {
    private let snapshot: () -> FolderSnapshot
    private let pause: () async throws -> Void
    private var known: FolderSnapshot

    /// Begins to watch; what is there now counts as known.
    /// - Parameters:
    ///   - snapshot: looks at the folder.
    ///   - pause: waits until it is time to look again; throws to end the watch.
    public init(snapshot: @escaping () -> FolderSnapshot, pause: @escaping () async throws -> Void) {
        self.snapshot = snapshot
        self.pause = pause
        known = snapshot()
    }

    /// Waits for a change, then until two looks in a row see the same. A change that was taken back counts as none.
    /// - Throws: what `pause` throws.
    public mutating func nextSettledChange() async throws {
        while true {
            try await pause()
            var seen = snapshot()
            guard seen != known else { continue }
            while true {
                try await pause()
                let next = snapshot()
                if next == seen { break }
                seen = next
            }
            guard seen != known else { continue }
            known = seen
            return
        }
    }
}
