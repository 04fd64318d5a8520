import Foundation
import GRDB
import Synchronization

/// Several connections to one index file, so that readers on many threads do not wait for each other.
///
/// All are opened at once: the file may be removed while they are in use. Nobody writes to a published file, and a build
/// writes to another one, so that nothing ever waits for a lock.
final class ReadingConnections: Sendable {
    let path: String
    private let queues: [DatabaseQueue]
    private let turn = Atomic<Int>(0)

    init(path: String) throws(IndexError) {
        self.path = path
        var configuration = Configuration()
        configuration.readonly = true
        configuration.label = "index-reader"
        let count = max(2, min(8, ProcessInfo.processInfo.activeProcessorCount))
        do {
            queues = try (0..<count).map { _ in try DatabaseQueue(path: path, configuration: configuration) }
        } catch {
            throw Self.wrapped(error, path: path)
        }
    }

    func read<Value: Sendable>(_ body: (Database) throws -> Value) throws(IndexError) -> Value {
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
