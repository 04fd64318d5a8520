import Foundation
import GRDB
import KnowledgeModel

/// Changes single rows of the vectors of an index, and their codes.
struct VectorPatch {
    private let vectors: VectorMatrix
    private let rows: [PatchPlan.Row]
    private let loader: IndexLoader

    /// - Parameter rows: what changes, by numbers; those behind the last row there is follow one another.
    init(_ vectors: VectorMatrix, _ rows: [PatchPlan.Row], _ loader: IndexLoader) {
        (self.vectors, self.rows, self.loader) = (vectors, rows, loader)
    }

    func change(_ database: Database) throws {
        let pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
        let dimension = vectors.dimension
        try change(
            database, "vector_block", ["rows", "sums"], sizes: [4 * dimension, IndexFormat.sumBytes],
            blockRows: IndexFormat.rowsInBlock(dimension: dimension, pageSize: pageSize),
            fresh: { row in
                let form = row.map { VectorForm(of: $0..<$0 + 1, in: vectors) } ?? Self.noRow(dimension)
                return [form.rows, form.sums]
            }, sum: { _ in nil })
        try change(
            database, "vector_code", ["scales", "errors", "codes"], sizes: [4, 4, dimension],
            blockRows: IndexFormat.codeBlockRows,
            fresh: { row in
                let form =
                    row.map { CodeForm(of: $0..<$0 + 1, in: vectors) }
                    ?? CodeForm(scales: Data(count: 4), errors: Data(count: 4), codes: Data(count: dimension))
                return [form.scales, form.errors, form.codes]
            }, sum: { CodeForm(scales: $0[0], errors: $0[1], codes: $0[2]).sum.stored })
    }

    /// What stands where no chunk is: zeros, so that nothing of one that went is left.
    private static func noRow(_ dimension: Int) -> VectorForm {
        VectorForm(of: 0..<1, in: VectorMatrix(dimension: dimension, elements: Array(repeating: 0, count: dimension)))
    }

    /// - Parameters:
    ///   - parts: the columns that a row has bytes in.
    ///   - sizes: how many in each.
    ///   - fresh: the bytes of a row of the new vectors, of nil for those of none.
    ///   - sum: of the parts of a block, where it has one.
    private func change(
        _ database: Database, _ table: String, _ parts: [String], sizes: [Int], blockRows: Int,
        fresh: (Int?) -> [Data], sum: ([Data]) -> Int64?
    ) throws {
        let columns = parts.joined(separator: ", ")
        let select = try database.makeStatement(sql: "SELECT \(columns) FROM \(table) WHERE first = ?")
        let isSummed = sum(parts.map { _ in Data() }) != nil
        let names = ["first"] + parts + (isSummed ? ["sum"] : [])
        let places = names.map { _ in "?" }.joined(separator: ", ")
        let replace = try database.makeStatement(
            sql: "INSERT OR REPLACE INTO \(table) (\(names.joined(separator: ", "))) VALUES (\(places))")
        var rest = rows[...]
        while let next = rest.first {
            try IndexWriter.stopIfCancelled()
            let first = (next.number - 1) / blockRows * blockRows + 1
            var blocks =
                try Row.fetchOne(select, arguments: [first]).map { row in
                    try parts.indices.map { try row.decode(Data.self, atIndex: $0) }
                } ?? parts.map { _ in Data() }
            let count = blocks[0].count / sizes[0]
            guard zip(blocks, sizes).allSatisfy({ $0.count == count * $1 }) else {
                throw loader.damaged("a block of \(table) is not in the expected form")
            }
            var held = count
            while let row = rest.first, row.number < first + blockRows {
                rest.removeFirst()
                let place = row.number - first
                guard place <= held else { throw loader.damaged("rows of \(table) before \(row.number) are missing") }
                for (part, bytes) in fresh(row.fresh).enumerated() {
                    let start = place * sizes[part]
                    blocks[part].replaceSubrange(start..<min(start + sizes[part], blocks[part].count), with: bytes)
                }
                held = max(held, place + 1)
            }
            var arguments: [any DatabaseValueConvertible] = [first]
            arguments += blocks as [any DatabaseValueConvertible]
            if let sum = sum(blocks) { arguments.append(sum) }
            try replace.execute(arguments: StatementArguments(arguments))
        }
    }
}
