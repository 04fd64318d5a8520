import Foundation
import GRDB
import KnowledgeModel

extension IndexWriter {
    /// Writes the Float32 rows, then their codes; those that are taken over are copied with their sums.
    /// - Parameter vectors: those of the chunks that are not.
    func writeVectors(
        _ vectors: VectorMatrix, _ layout: ChunkLayout, _ base: CarriedIndex?, pageSize: Int, to database: Database
    ) throws {
        let dimension = vectors.dimension
        let blocks = try database.makeStatement(sql: "INSERT INTO vector_block VALUES (?, ?, ?)")
        var rows = BlockFiller(
            parts: 2, rows: IndexFormat.rowsInBlock(dimension: dimension, pageSize: pageSize)
        ) { first, parts in
            try blocks.execute(arguments: [first, parts[1], parts[0]])
        }
        var carriedRows = try base.map { try CarriedVectors.rows(of: $0, dimension: dimension, in: database) }
        try fill(&rows, layout, &carriedRows) { origin in
            let bytes = Self.littleEndian(vectors.elements[Self.elements(of: origin, dimension)])
            return [bytes, Self.sums(of: bytes, size: 4 * dimension)]
        }
        let statement = try database.makeStatement(sql: "INSERT INTO vector_code VALUES (?, ?, ?, ?, ?)")
        var codes = BlockFiller(parts: 3, rows: IndexFormat.codeBlockRows) { first, parts in
            var sum = Checksum()
            for part in parts { part.withUnsafeBytes { sum.add($0) } }
            try statement.execute(arguments: [first, sum.stored, parts[0], parts[1], parts[2]])
        }
        var carriedCodes = try base.map { try CarriedVectors.codes(of: $0, dimension: dimension, in: database) }
        try fill(&codes, layout, &carriedCodes) { origin in
            let block = CodeBlock(
                quantizing: vectors.elements[Self.elements(of: origin, dimension)], dimension: dimension)
            return [
                Self.littleEndian(block.scales[...]), Self.littleEndian(block.errors[...]),
                block.codes.withUnsafeBytes { Data($0) },
            ]
        }
    }

    /// Brings all rows in the order of the new index.
    /// - Parameter fresh: the parts of rows that are not taken over.
    private func fill(
        _ filler: inout BlockFiller, _ layout: ChunkLayout, _ carried: inout CarriedVectors?,
        fresh: (Range<Int>) -> [Data]
    ) throws {
        for piece in layout.pieces {
            try Self.stopIfCancelled()
            guard !piece.isCarried else {
                try carried?.forEachRun(of: piece) { try filler.append($0, count: $1) }
                continue
            }
            for first in stride(from: piece.origin.lowerBound, to: piece.origin.upperBound, by: Self.freshRows) {
                try Self.stopIfCancelled()
                let rows = first..<min(first + Self.freshRows, piece.origin.upperBound)
                try filler.append(fresh(rows), count: rows.count)
            }
        }
        try filler.finish()
    }

    /// Rows that are brought in form at once: few enough to stay near the processor.
    private static let freshRows = 1_024

    private static func elements(of rows: Range<Int>, _ dimension: Int) -> Range<Int> {
        rows.lowerBound * dimension..<rows.upperBound * dimension
    }

    /// The sums of pieces of some size, little-endian.
    private static func sums(of bytes: Data, size: Int) -> Data {
        bytes.withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count, by: size)
                .map { Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[$0..<$0 + size])).littleEndian }
                .withUnsafeBytes { Data($0) }
        }
    }

    private static func littleEndian(_ numbers: ArraySlice<Float>) -> Data {
        #if _endian(little)
            numbers.withUnsafeBytes { Data($0) }
        #else
            numbers.map(\.bitPattern.littleEndian).withUnsafeBytes { Data($0) }
        #endif
    }
}
