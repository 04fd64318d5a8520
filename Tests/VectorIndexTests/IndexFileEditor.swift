import Foundation
import GRDB

@testable import VectorIndex

/// Changes index files behind the program's back.
enum IndexFileEditor {
    /// - Parameter isSigned: whether the checksums are made to fit again, as by a program that writes such files.
    static func execute(_ sql: String, in file: URL, isSigned: Bool = false) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: file.path(percentEncoded: false), configuration: configuration)
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: sql)
            if isSigned { try sign(database) }
        }
        try queue.close()
    }

    /// What docs/index-format.md says of sums, in other words than the writer's.
    private static func sign(_ database: Database) throws {
        let parts = [
            "manifest": "key, value FROM manifest ORDER BY key",
            "source": "id, path, kind, size, sha256, parser, state, first, chunks FROM source ORDER BY id",
            "chunk": "id, source, kind, stems, grams, fingerprint FROM chunk ORDER BY id",
            "attributes": "id, attributes FROM chunk ORDER BY id",
            "word": "id, word, stem, grams, chunks, list FROM word ORDER BY id",
            "gram": "gram, chunks FROM gram ORDER BY gram", "stock": "id, product, item FROM stock ORDER BY id",
            "photo": "id, file, photo FROM photo ORDER BY id", "problem": "id, file, problem FROM problem ORDER BY id",
            "model": "name, data FROM model",
        ]
        for (part, columns) in parts {
            let rows = try Row.fetchAll(database, sql: "SELECT \(columns)")
            let all = rows.reduce(into: UInt64(0)) { $0 &+= sum($1.map(\.1)).value }
            try database.execute(
                sql: "UPDATE checksum SET sum = ? WHERE part = ?", arguments: [Int64(bitPattern: all), part])
        }
        for row in try Row.fetchAll(database, sql: "SELECT id, path, place, text, attributes FROM chunk") {
            let values = row.dropFirst().map(\.1)
            try database.execute(
                sql: "UPDATE chunk SET sum = ? WHERE id = ?", arguments: [sum(values).stored, row["id"]])
        }
        for row in try Row.fetchAll(database, sql: "SELECT first, scales, errors, codes FROM vector_code") {
            let values = row.dropFirst().map(\.1)
            try database.execute(
                sql: "UPDATE vector_code SET sum = ? WHERE first = ?", arguments: [sum(values).stored, row["first"]])
        }
        for row in try Row.fetchAll(database, sql: "SELECT first, sums, rows FROM vector_block") {
            guard let rows = Data.fromDatabaseValue(row[2]), let sums = Data.fromDatabaseValue(row[1]) else { continue }
            let size = rows.count * 8 / max(1, sums.count)
            guard size > 0, rows.count.isMultiple(of: size) else { continue }
            let signed = stride(from: 0, to: rows.count, by: size).reduce(into: Data()) { signed, start in
                let value = sum([Data(rows[start..<start + size]).databaseValue]).value
                withUnsafeBytes(of: value.littleEndian) { signed.append(contentsOf: $0) }
            }
            try database.execute(
                sql: "UPDATE vector_block SET sums = ? WHERE first = ?", arguments: [signed, row["first"]])
        }
    }

    private static func sum(_ values: [DatabaseValue]) -> Checksum {
        var sum = Checksum()
        for value in values {
            switch value.storage {
            case .int64(let number): sum.add(Int(number))
            case .string(let text): sum.add(text)
            case .blob(let bytes): bytes.withUnsafeBytes { sum.add($0) }
            case .null, .double: break
            }
        }
        return sum
    }
}
