import Foundation
import GRDB
import GRDBSQLite

/// The rows of a query where SQLite keeps them: for passes over all of a file, in which a copy of each value would cost more than
/// what is done with it.
final class RawRows {
    private let statement: Statement
    private let database: Database

    init(_ sql: String, in database: Database) throws {
        statement = try database.makeStatement(sql: sql)
        self.database = database
    }

    deinit { sqlite3_reset(statement.sqliteStatement) }

    /// Number of columns.
    var columnCount: Int { Int(sqlite3_column_count(statement.sqliteStatement)) }

    /// Goes on to the next row; false at the end.
    func next() throws -> Bool {
        switch sqlite3_step(statement.sqliteStatement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code:
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
        }
    }

    /// Whether a value of the row is a whole number.
    func isNumber(_ column: Int) -> Bool {
        sqlite3_column_type(statement.sqliteStatement, Int32(column)) == SQLITE_INTEGER
    }

    /// A whole number; 0 for a value that is none.
    func number(_ column: Int) -> Int {
        isNumber(column) ? Int(sqlite3_column_int64(statement.sqliteStatement, Int32(column))) : 0
    }

    /// The bytes of a text or blob, valid until the next row.
    func bytes(_ column: Int) -> UnsafeRawBufferPointer {
        let start = sqlite3_column_blob(statement.sqliteStatement, Int32(column))
        return UnsafeRawBufferPointer(
            start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(statement.sqliteStatement, Int32(column))))
    }
}
