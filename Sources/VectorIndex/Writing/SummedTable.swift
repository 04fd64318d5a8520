import Foundation
import GRDB

/// Fills a table row by row and sums up what it wrote.
struct SummedTable {
    private let part: SummedPart
    private let statement: Statement
    private(set) var sum = RowSums()

    /// A value of a row.
    enum Value {
        case text(String)
        case number(Int)
        case bytes(Data)
    }

    /// - Parameter part: the table's name, too.
    init(_ part: SummedPart, columns: Int, in database: Database) throws {
        self.part = part
        let places = Array(repeating: "?", count: columns).joined(separator: ", ")
        statement = try database.makeStatement(sql: "INSERT INTO \(part.rawValue) VALUES (\(places))")
    }

    mutating func insert(_ values: Value...) throws {
        var arguments: [any DatabaseValueConvertible] = []
        arguments.reserveCapacity(values.count)
        var row = Checksum()
        for value in values {
            switch value {
            case .text(let text):
                row.add(text)
                arguments.append(text)
            case .number(let number):
                row.add(number)
                arguments.append(number)
            case .bytes(let bytes):
                bytes.withUnsafeBytes { row.add($0) }
                arguments.append(bytes)
            }
        }
        sum.add(row)
        try statement.execute(arguments: StatementArguments(arguments))
    }

    /// Writes the sum down, also where there were no rows.
    func finish(in database: Database) throws {
        try Self.write(sum, of: part, in: database)
    }

    static func write(_ sum: RowSums, of part: SummedPart, in database: Database) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO checksum VALUES (?, ?)", arguments: [part.rawValue, sum.stored])
    }
}
