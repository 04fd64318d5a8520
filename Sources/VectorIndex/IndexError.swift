/// Why an index could not be written, opened or asked.
public enum IndexError: Error, Hashable, Sendable {
    /// The file is no index of Vitrina.
    case foreignFile(path: String)
    /// The file was written in another version of the format.
    case formatVersion(path: String, found: Int, supported: Int)
    /// The file is damaged.
    case damaged(path: String, detail: String)
    /// SQLite could not read or write the file.
    case database(path: String, detail: String)
    /// An index is written to a new file only.
    case fileInTheWay(path: String)
    /// A vector has another length than the index.
    case dimension(expected: Int, found: Int)
    /// A vector holds a number that is not finite.
    case notFinite(row: Int)
    /// A vector is so long or short that products with it would overflow or vanish.
    case length(row: Int)
    /// The question's vector is all zeros.
    case zeroVector
    /// As many vectors as chunks are needed.
    case vectorCount(expected: Int, found: Int)
    /// More or fewer hits were asked for than can be given.
    case hitLimit(asked: Int, allowed: ClosedRange<Int>)
    /// The question holds no word or number.
    case emptyQuestion
    /// The task was cancelled while a file was written.
    case cancelled
    /// A filter asks for a source, category, brand or colour that this index does not know.
    case unknownFilter(name: String, value: String)

    /// Whether the same call may succeed later: when SQLite was busy, the disk gave way, or the task was cancelled.
    public var isTransient: Bool {
        switch self {
        case .database, .cancelled: true
        case .foreignFile, .formatVersion, .damaged, .fileInTheWay, .dimension, .notFinite, .length, .zeroVector,
            .vectorCount, .hitLimit, .emptyQuestion, .unknownFilter:
            false
        }
    }
}
