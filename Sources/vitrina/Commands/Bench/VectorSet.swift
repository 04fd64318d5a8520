import Foundation
import KnowledgeModel

/// Vectors to measure with: rows, queries, and the nearest rows of each query.
struct VectorSet {
    let base: VectorMatrix
    let queries: VectorMatrix
    /// For each query the positions of its nearest rows, the nearest first.
    let truth: [[Int]]

    private struct Shape: Decodable {
        var n: Int
        var d: Int
        var q: Int
        var k: Int
    }

    init(folder: URL) throws {
        let shape = try JSONDecoder().decode(
            Shape.self, from: try Data(contentsOf: folder.appending(path: "shape.json")))
        let numbers = [shape.n, shape.d, shape.q, shape.k]
        guard numbers.allSatisfy((1...Int(Int32.max)).contains) else { throw VectorSetError.shape(folder.path()) }
        base = VectorMatrix(
            dimension: shape.d, elements: try Self.read(folder.appending(path: "base.f32"), count: shape.n * shape.d))
        queries = VectorMatrix(
            dimension: shape.d, elements: try Self.read(folder.appending(path: "queries.f32"), count: shape.q * shape.d)
        )
        let rows: [Int32] = try Self.read(folder.appending(path: "truth.i32"), count: shape.q * shape.k)
        truth = stride(from: 0, to: rows.count, by: shape.k).map { rows[$0..<$0 + shape.k].map(Int.init) }
    }

    private static func read<Number: BitwiseCopyable & ExpressibleByIntegerLiteral>(
        _ file: URL, count: Int
    ) throws -> [Number] {
        let data = try Data(contentsOf: file, options: .alwaysMapped)
        guard data.count == count * MemoryLayout<Number>.stride else {
            throw VectorSetError.size(
                file.path(percentEncoded: false), found: data.count, expected: count * MemoryLayout<Number>.stride)
        }
        var numbers = [Number](repeating: 0, count: count)
        _ = numbers.withUnsafeMutableBytes { data.copyBytes(to: $0) }
        return numbers
    }
}

/// Why vectors to measure with can't be used.
enum VectorSetError: Error, CustomStringConvertible {
    case shape(String)
    case size(String, found: Int, expected: Int)

    var description: String {
        switch self {
        case .shape(let folder): "\(folder): shape.json holds a number out of range: write the folder anew"
        case .size(let file, let found, let expected):
            "\(file) has \(found) bytes, shape.json makes it \(expected): write the folder anew"
        }
    }
}
