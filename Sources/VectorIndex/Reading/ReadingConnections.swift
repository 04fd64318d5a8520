import Foundation
import GRDB
import Synchronization

/// Several connections to one index file, so that readers on many threads do not wait for each other.
///
/// All are opened at once and lead to one file: its path may be given to another file, or be removed, while they are in use.
/// Nobody writes to a published file, and a build writes to another one, so that nothing ever waits for a lock.
final class ReadingConnections: Sendable {
    let path: String
    /// The file that all of them read.
    let identity: FileStamp
    private let queues: [DatabaseQueue]
    private let turn = Atomic<Int>(0)

    /// - Parameters:
    ///   - count: how many; nil for as many as there are cores, at least two.
    ///   - open: opens one.
    /// - Throws: ``IndexError/database(path:detail:)`` where there is no file, or none that stays.
    init(
        path: String, count: Int? = nil,
        open: (String) throws -> DatabaseQueue = { try DatabaseQueue(path: $0, configuration: reading) }
    ) throws(IndexError) {
        self.path = path
        let count = count ?? max(2, min(8, ProcessInfo.processInfo.activeProcessorCount))
        do {
            (identity, queues) = try Self.open(path) { try (0..<count).map { _ in try open(path) } }
        } catch {
            throw Self.wrapped(error, path: path)
        }
    }

    /// Opens a path in one or more ways that all lead to one file.
    private static func open<Value>(_ path: String, _ open: () throws -> Value) throws -> (FileStamp, Value) {
        for _ in 0..<attempts {
            guard let before = FileStamp(of: path) else {
                throw IndexError.database(path: path, detail: "it is not there")
            }
            let result = Result { try open() }
            // What was opened before a swap and after it are two files.
            if FileStamp(of: path) == before { return (before, try result.get()) }
        }
        throw IndexError.database(path: path, detail: "it was replaced again and again")
    }

    /// A file is replaced when something is forgotten, which takes longer than to open it a hundred times.
    private static let attempts = 10

    private static let reading: Configuration = {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.label = "index-reader"
        return configuration
    }()

    func read<Value>(_ body: (Database) throws -> Value) throws(IndexError) -> Value {
        let (_, ticket) = turn.wrappingAdd(1, ordering: .relaxed)
        do {
            return try queues[Int(UInt(bitPattern: ticket) % UInt(queues.count))].read(body)
        } catch {
            throw Self.wrapped(error, path: path)
        }
    }

    static func wrapped(_ error: any Error, path: String) -> IndexError {
        switch error {
        case let error as IndexError: error
        case let error as DatabaseError where error.resultCode == .SQLITE_NOTADB: .foreignFile(path: path)
        // SQLITE_ERROR: a table or column of the format is not there.
        case let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT || error.resultCode == .SQLITE_ERROR:
            .damaged(path: path, detail: error.message ?? "SQLite calls it corrupt")
        case let error as DatabaseError:
            .database(path: path, detail: error.message ?? "SQLite error \(error.resultCode)")
        case is DecodingError, is RowDecodingError: .damaged(path: path, detail: "a value is not in the expected form")
        default: .damaged(path: path, detail: "\(error)")
        }
    }
}
