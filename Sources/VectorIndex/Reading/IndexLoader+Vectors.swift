import Foundation
import GRDB

extension IndexLoader {
    /// Reads vectors in the form that the plan holds them in.
    func loadVectors(
        _ database: Database, dimension: Int, _ numbers: ChunkNumbers, plan: VectorPlan
    ) throws -> Vectors {
        let count = numbers.count
        guard IndexFormat.dimensions.contains(dimension) else { throw damaged("vectors of \(dimension) elements") }
        // Before any memory is asked for on a damaged number's word: Float32 rows and codes are both in the file.
        guard count * dimension * 5 <= size else {
            throw damaged("\(count) vectors of \(dimension) elements do not fit the file")
        }
        let pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
        let blockRows = IndexFormat.rowsInBlock(dimension: dimension, pageSize: pageSize)
        switch plan.resolved(count: count, dimension: dimension) {
        case .blas: return .floats(try loadFloats(database, dimension: dimension, numbers, blockRows: blockRows))
        case .automatic, .certified:
            try checkBlocks(database, last: numbers.last, blockRows: blockRows)
            return .codes(try loadCodes(database, dimension: dimension, numbers), blockRows: blockRows)
        }
    }

    private func loadFloats(
        _ database: Database, dimension: Int, _ numbers: ChunkNumbers, blockRows: Int
    ) throws -> FloatRows {
        let elements = AlignedArray<Float>(repeating: 0, count: numbers.count * dimension)
        var loaded = 0
        var next = 1
        let blocks = try Row.fetchCursor(database, sql: "SELECT first, sums, rows FROM vector_block ORDER BY first")
        while let block = try blocks.next() {
            let stored = try StoredRows.Block(
                rows: block.decode(Data.self, atIndex: 2), sums: block.decode(Data.self, atIndex: 1),
                dimension: dimension)
            guard try block.decode(Int.self, atIndex: 0) == next, (next - 1).isMultiple(of: blockRows),
                let stored, stored.count <= blockRows
            else { throw damaged("a block of vectors is not in the expected form") }
            for row in 0..<stored.count {
                guard stored.isWhole(row) else { throw damaged("the checksum of vector \(next + row) is wrong") }
                guard let place = numbers.place(ofNumber: next + row) else { continue }
                copy(
                    stored.bytes(of: row),
                    to: UnsafeMutableBufferPointer(rebasing: elements.elements[(place * dimension)...]))
                loaded += 1
            }
            next += stored.count
        }
        guard loaded == numbers.count else { throw damaged("\(loaded) vectors for \(numbers.count) chunks") }
        var refused = 0
        guard let rows = FloatRows(dimension: dimension, elements: elements, refused: &refused) else {
            throw damaged("vector \(refused + 1) is not finite or of an impossible length")
        }
        return rows
    }

    /// The last block of Float32 rows must be where the last chunk's is, or behind it; the others are checked when they are read.
    private func checkBlocks(_ database: Database, last: Int, blockRows: Int) throws {
        let first = try Int.fetchOne(database, sql: "SELECT max(first) FROM vector_block") ?? 0
        guard last == 0 || first >= (last - 1) / blockRows * blockRows + 1 && (first - 1).isMultiple(of: blockRows)
        else {
            throw damaged("vectors up to \(first) and some for chunk \(last)")
        }
    }

    private func loadCodes(_ database: Database, dimension: Int, _ numbers: ChunkNumbers) throws -> QuantizedRows {
        let quantized = QuantizedRows(dimension: dimension, count: numbers.count)
        let statement = try database.cachedStatement(
            sql: "SELECT scales, errors, codes, sum FROM vector_code WHERE first = ?")
        var held: (first: Int, block: CodeBlock)?
        func block(from first: Int) throws -> CodeBlock {
            if let held, held.first == first { return held.block }
            guard let row = try Row.fetchOne(statement, arguments: [first]) else {
                throw damaged("the codes from vector \(first) on are missing")
            }
            let parts = try (0...2).map { try row.decode(Data.self, atIndex: $0) }
            let rows = parts[0].count / 4
            guard rows > 0, rows <= IndexFormat.codeBlockRows,
                let block = CodeBlock(
                    codes: bytes(parts[2]), scales: floats(parts[0]), errors: floats(parts[1]), rows: rows,
                    dimension: dimension)
            else { throw damaged("a block of codes is not in the expected form") }
            var sum = Checksum()
            for part in parts { part.withUnsafeBytes { sum.add($0) } }
            guard try row.decode(Int64.self, atIndex: 3) == sum.stored else {
                throw damaged("the checksum of the codes from vector \(first) on is wrong")
            }
            held = (first, block)
            return block
        }
        for start in stride(from: 0, to: numbers.count, by: IndexFormat.codeBlockRows) {
            let places = start..<min(start + IndexFormat.codeBlockRows, numbers.count)
            var gathered = CodeBlock(reserving: places.count, dimension: dimension)
            try numbers.forEachRun(in: places) { first, count in
                var taken = 0
                while taken < count {
                    let offset = (first - 1 + taken) % IndexFormat.codeBlockRows
                    let block = try block(from: first + taken - offset)
                    let rows = offset..<min(offset + count - taken, block.scales.count)
                    guard !rows.isEmpty else { throw damaged("the codes of vector \(first + taken) are missing") }
                    gathered.append(rows, of: block, dimension: dimension)
                    taken += rows.count
                }
            }
            quantized.fill(from: start, with: gathered)
        }
        return quantized
    }

    private func bytes(_ data: Data) -> [Int8] {
        [Int8](unsafeUninitializedCapacity: data.count) { buffer, count in
            count = data.copyBytes(to: buffer)
        }
    }

    private func floats(_ bytes: Data) -> [Float] {
        var floats = [Float](repeating: 0, count: bytes.count / 4)
        floats.withUnsafeMutableBufferPointer { copy(bytes, to: $0) }
        return floats
    }

    private func copy(_ bytes: Data, to floats: UnsafeMutableBufferPointer<Float>) {
        #if _endian(little)
            _ = bytes.copyBytes(to: UnsafeMutableRawBufferPointer(floats), count: bytes.count / 4 * 4)
        #else
            bytes.withUnsafeBytes { bytes in
                for index in 0..<bytes.count / 4 {
                    let bits = bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self)
                    floats[index] = Float(bitPattern: UInt32(littleEndian: bits))
                }
            }
        #endif
    }
}
