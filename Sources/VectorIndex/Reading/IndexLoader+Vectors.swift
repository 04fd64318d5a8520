import Foundation
import GRDB

extension IndexLoader {
    /// Reads vectors in the form that the plan holds them in.
    func loadVectors(_ database: Database, dimension: Int, count: Int, plan: VectorPlan) throws -> Vectors {
        guard IndexFormat.dimensions.contains(dimension) else { throw damaged("vectors of \(dimension) elements") }
        // Before any memory is asked for on a damaged number's word: Float32 rows and codes are both in the file.
        guard count * dimension * 5 <= size else {
            throw damaged("\(count) vectors of \(dimension) elements do not fit the file")
        }
        let pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
        let blockRows = IndexFormat.rowsInBlock(dimension: dimension, pageSize: pageSize)
        switch plan.resolved(count: count, dimension: dimension) {
        case .blas: return .floats(try loadFloats(database, dimension: dimension, count: count, blockRows: blockRows))
        case .automatic, .certified:
            try checkBlocks(database, count: count, blockRows: blockRows)
            return .codes(try loadCodes(database, dimension: dimension, count: count), blockRows: blockRows)
        }
    }

    private func loadFloats(_ database: Database, dimension: Int, count: Int, blockRows: Int) throws -> FloatRows {
        let elements = AlignedArray<Float>(repeating: 0, count: count * dimension)
        var loaded = 0
        let blocks = try Row.fetchCursor(database, sql: "SELECT first, sums, rows FROM vector_block ORDER BY first")
        while let block = try blocks.next() {
            let sums = try block.decode(Data.self, atIndex: 1)
            let bytes = try block.decode(Data.self, atIndex: 2)
            let rows = min(blockRows, count - loaded)
            guard try block.decode(Int.self, atIndex: 0) == loaded + 1, rows > 0, bytes.count == rows * dimension * 4,
                sums.count == rows * IndexFormat.sumBytes
            else { throw damaged("a block of vectors is not in the expected form") }
            for row in 0..<rows where !StoredRows.isWhole(row, of: bytes, sums: sums, dimension: dimension) {
                throw damaged("the checksum of vector \(loaded + row + 1) is wrong")
            }
            copy(bytes, to: UnsafeMutableBufferPointer(rebasing: elements.elements[(loaded * dimension)...]))
            loaded += rows
        }
        guard loaded == count else { throw damaged("\(loaded) vectors for \(count) chunks") }
        var refused = 0
        guard let rows = FloatRows(dimension: dimension, elements: elements, refused: &refused) else {
            throw damaged("vector \(refused + 1) is not finite or of an impossible length")
        }
        return rows
    }

    /// The last block of Float32 rows must be where the count says; the others are checked when they are read.
    private func checkBlocks(_ database: Database, count: Int, blockRows: Int) throws {
        let last = try Int.fetchOne(database, sql: "SELECT max(first) FROM vector_block") ?? 0
        guard last == (count == 0 ? 0 : (count - 1) / blockRows * blockRows + 1) else {
            throw damaged("vectors up to \(last) and some for \(count) chunks")
        }
    }

    private func loadCodes(_ database: Database, dimension: Int, count: Int) throws -> QuantizedRows {
        let quantized = QuantizedRows(dimension: dimension, count: count)
        var loaded = 0
        let blocks = try Row.fetchCursor(
            database, sql: "SELECT first, scales, errors, codes, sum FROM vector_code ORDER BY first")
        while let row = try blocks.next() {
            let rows = min(IndexFormat.codeBlockRows, count - loaded)
            let parts = try (1...3).map { try row.decode(Data.self, atIndex: $0) }
            guard try row.decode(Int.self, atIndex: 0) == loaded + 1, rows > 0,
                let block = CodeBlock(
                    codes: bytes(parts[2]), scales: floats(parts[0]), errors: floats(parts[1]), rows: rows,
                    dimension: dimension)
            else { throw damaged("a block of codes is not in the expected form") }
            var sum = Checksum()
            for part in parts { part.withUnsafeBytes { sum.add($0) } }
            guard try row.decode(Int64.self, atIndex: 4) == sum.stored else {
                throw damaged("the checksum of the codes from vector \(loaded + 1) on is wrong")
            }
            quantized.fill(from: loaded, with: block)
            loaded += rows
        }
        guard loaded == count else { throw damaged("codes of \(loaded) vectors for \(count) chunks") }
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
