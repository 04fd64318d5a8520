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
    /// A filter asks for a source, category, brand or colour that this index does not know.
    case unknownFilter(name: String, value: String)

    /// Whether the same call may succeed later: only when SQLite was busy or the disk gave way.
    public var isTransient: Bool {
        if case .database = self { true } else { false }
    }
}

extension IndexError: CustomStringConvertible {
    /// One line: what, where, expected against found, what to do next.
    public var description: String {
        switch self {
        case .foreignFile(let path):
            "\(path) is no knowledge base of Vitrina: run `vitrina build`"
        case .formatVersion(let path, let found, let supported):
            "\(path) has format \(found), this program reads format \(supported): run `vitrina build --force`"
        case .damaged(let path, let detail):
            "\(path) is damaged (\(detail)): run `vitrina build --force`"
        case .database(let path, let detail):
            "\(path) could not be read or written (\(detail)): check the disk and the rights, then try again"
        case .fileInTheWay(let path):
            "\(path) is there already: write the index to a new file"
        case .dimension(let expected, let found):
            "the vector has \(found) elements, the index needs \(expected): use the index's own embedder or run `vitrina build`"
        case .notFinite(let row):
            "vector \(row + 1) holds a number that is not finite: run `vitrina build --force`"
        case .length(let row):
            "vector \(row + 1) has a length outside of 1e-9 to 1e9: scale the embedder's vectors to unit length"
        case .zeroVector:
            "the question's vector is all zeros: ask without a vector"
        case .vectorCount(let expected, let found):
            "\(found) vectors for \(expected) chunks: give one vector a chunk"
        case .hitLimit(let asked, let allowed):
            "\(asked) hits asked for: ask for \(allowed.lowerBound) to \(allowed.upperBound)"
        case .emptyQuestion:
            "the question holds no word or number: ask with at least one"
        case .unknownFilter(let name, let value):
            "no \(name) is called \(value): use a name of vocabulary.yaml or the path of a source"
        }
    }
}
