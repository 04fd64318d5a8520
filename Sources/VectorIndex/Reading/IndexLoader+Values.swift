import Foundation
import GRDB

extension IndexLoader {
    /// The values of a table whose rows are a number, a name and JSON.
    func values<Value: Decodable>(
        of part: SummedPart, _ columns: String, in database: Database, _ sums: [SummedPart: Int64]
    ) throws -> [Value] {
        let text = CanonicalJSON()
        var values: [Value] = []
        try forEachRow(of: part, columns, in: database, sums) { values.append(try text.decode(Value.self, from: $0)) }
        return values
    }

    /// Hands on the JSON of each row of such a table, and holds the table against its sum at the end.
    func forEachRow(
        of part: SummedPart, _ columns: String, in database: Database, _ sums: [SummedPart: Int64],
        _ body: (String) throws -> Void
    ) throws {
        var sum = RowSums()
        let rows = try Row.fetchCursor(database, sql: "SELECT \(columns) FROM \(part.rawValue) ORDER BY id")
        while let row = try rows.next() {
            var own = Checksum()
            own.add(try row.decode(Int.self, atIndex: 0))
            own.add(try row.decode(String.self, atIndex: 1))
            let value = try row.decode(String.self, atIndex: 2)
            own.add(value)
            sum.add(own)
            try body(value)
        }
        try check(sum, of: part, in: sums)
    }

    /// The bytes of the embedder's model.
    func loadModel(_ database: Database, _ sums: [SummedPart: Int64]) throws -> [UInt8] {
        var sum = RowSums()
        let row = try Row.fetchOne(database, sql: "SELECT name, data FROM model")
        let data = try row?.decode(Data.self, atIndex: 1) ?? Data()
        if let row {
            var own = Checksum()
            own.add(try row.decode(String.self, atIndex: 0))
            data.withUnsafeBytes { own.add($0) }
            sum.add(own)
        }
        try check(sum, of: .model, in: sums)
        return Array(data)
    }
}
