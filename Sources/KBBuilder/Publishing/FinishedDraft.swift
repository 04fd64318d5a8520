public import Foundation
import Synchronization
public import VectorIndex

/// A generation that was written and found to be whole, before it is named.
public final class FinishedDraft: Sendable {
    /// Its file.
    public let file: URL
    /// Ways to search that can find nothing in it, of `stems`, `grams` and `vectors`.
    public let emptyLegs: [String]
    private let opened: Mutex<IndexReader?>

    /// Holds a draft against SQLite's and the format's rules.
    /// - Parameter carried: the index it was copied from, if it was: then its rows are held against their sums, and what doesn't
    ///   add up is told of that index.
    /// - Throws: ``IndexError``.
    init(_ file: URL, copiedFrom carried: CarriedChunks?) throws(IndexError) {
        self.file = file
        guard let carried else {
            let index = try IndexReader(opening: file)
            try index.verify()
            emptyLegs = index.emptyLegs
            opened = Mutex(index)
            return
        }
        do {
            emptyLegs = try IndexCheck(of: file).emptyLegs
        } catch .damaged(_, let detail) {
            throw .damaged(path: DurableFile.path(carried.index), detail: detail)
        }
        opened = Mutex(nil)
    }

    /// The draft, opened for questions when it is first asked for.
    /// - Throws: ``IndexError``.
    public func index() throws(IndexError) -> IndexReader {
        if let known = opened.withLock({ $0 }) { return known }
        let index = try IndexReader(opening: file)
        opened.withLock { $0 = index }
        return index
    }
}
