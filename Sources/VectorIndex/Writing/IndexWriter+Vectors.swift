import Foundation
import GRDB
import KnowledgeModel

extension IndexWriter {
    /// Writes the Float32 rows, then their codes.
    func writeVectors(_ vectors: VectorMatrix, pageSize: Int, to database: Database) throws {
        let dimension = vectors.dimension
        let blocks = try database.makeStatement(sql: "INSERT INTO vector_block VALUES (?, ?, ?)")
        let blockRows = IndexFormat.rowsInBlock(dimension: dimension, pageSize: pageSize)
        for first in stride(from: 0, to: vectors.count, by: blockRows) {
            try Self.stopIfCancelled()
            let form = VectorForm(of: first..<min(first + blockRows, vectors.count), in: vectors)
            try blocks.execute(arguments: [first + 1, form.sums, form.rows])
        }
        let codes = try database.makeStatement(sql: "INSERT INTO vector_code VALUES (?, ?, ?, ?, ?)")
        for first in stride(from: 0, to: vectors.count, by: IndexFormat.codeBlockRows) {
            try Self.stopIfCancelled()
            let form = CodeForm(of: first..<min(first + IndexFormat.codeBlockRows, vectors.count), in: vectors)
            try codes.execute(arguments: [first + 1, form.sum.stored, form.scales, form.errors, form.codes])
        }
    }
}

/// Float32 rows as they lie in a file.
struct VectorForm {
    var rows: Data
    var sums: Data

    init(rows: Data = Data(), sums: Data = Data()) { (self.rows, self.sums) = (rows, sums) }

    init(of range: Range<Int>, in vectors: VectorMatrix) {
        let size = 4 * vectors.dimension
        rows = Self.littleEndian(vectors.elements[Self.elements(of: range, vectors.dimension)])
        sums = rows.withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count, by: size)
                .map { Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[$0..<$0 + size])).littleEndian }
                .withUnsafeBytes { Data($0) }
        }
    }

    static func elements(of rows: Range<Int>, _ dimension: Int) -> Range<Int> {
        rows.lowerBound * dimension..<rows.upperBound * dimension
    }

    static func littleEndian(_ numbers: ArraySlice<Float>) -> Data {
        #if _endian(little)
            numbers.withUnsafeBytes { Data($0) }
        #else
            numbers.map(\.bitPattern.littleEndian).withUnsafeBytes { Data($0) }
        #endif
    }
}

/// Codes of rows as they lie in a file.
struct CodeForm {
    var scales: Data
    var errors: Data
    var codes: Data

    init(scales: Data = Data(), errors: Data = Data(), codes: Data = Data()) {
        (self.scales, self.errors, self.codes) = (scales, errors, codes)
    }

    init(of range: Range<Int>, in vectors: VectorMatrix) {
        let block = CodeBlock(
            quantizing: vectors.elements[VectorForm.elements(of: range, vectors.dimension)],
            dimension: vectors.dimension)
        scales = VectorForm.littleEndian(block.scales[...])
        errors = VectorForm.littleEndian(block.errors[...])
        codes = block.codes.withUnsafeBytes { Data($0) }
    }

    var sum: Checksum {
        var sum = Checksum()
        for part in [scales, errors, codes] { part.withUnsafeBytes { sum.add($0) } }
        return sum
    }
}
