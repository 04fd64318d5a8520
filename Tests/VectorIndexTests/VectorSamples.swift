import KnowledgeModel

@testable import VectorIndex

/// Rows and questions of many kinds, seeded.
enum VectorSample: String, CaseIterable {
    /// Unit rows without any order.
    case random
    /// Unit rows round a few centres, some of them near copies.
    case clustered
    /// Few different rows, each many times.
    case duplicates
    /// All rows the same.
    case equal
    /// One large element a row, the others small.
    case spiky
    /// Rows of zeros among others.
    case someZeros
    /// Lengths from 1e-8 to 1e8.
    case lengths
    /// Elements too small for a normal Float beside ordinary ones.
    case denormal
    /// Whole numbers, so that products are often equal.
    case integers

    func rows(count: Int, dimension: Int, seed: UInt64) -> VectorMatrix {
        var random = SeededRandom(seed: seed)
        let few = (0..<5).map { _ in Self.unit(dimension, &random) }
        var elements: [Float] = []
        for row in 0..<count {
            switch self {
            case .random: elements += Self.unit(dimension, &random)
            case .clustered:
                let noise = row % 7 == 0 ? Float(0.001) : 0.3
                elements += Self.scaled(zip(few[row % 5], Self.unit(dimension, &random)).map { $0 + noise * $1 })
            case .duplicates: elements += few[Int.random(in: 0..<5, using: &random)]
            case .equal: elements += few[0]
            case .spiky:
                var spiky = Self.unit(dimension, &random).map { $0 * 0.01 }
                spiky[Int.random(in: 0..<dimension, using: &random)] = 1
                elements += Self.scaled(spiky)
            case .someZeros:
                elements += row % 3 == 0 ? [Float](repeating: 0, count: dimension) : Self.unit(dimension, &random)
            case .lengths:
                let length = [Float(1e-8), 1e-3, 1, 1e3, 1e8][Int.random(in: 0..<5, using: &random)]
                elements += Self.unit(dimension, &random).map { $0 * length }
            case .denormal:
                let limit = Float.leastNormalMagnitude / 64
                var small = (0..<dimension).map { _ in Float.random(in: -limit...limit, using: &random) }
                small[Int.random(in: 0..<dimension, using: &random)] = Bool.random(using: &random) ? 1 : -1
                elements += small
            case .integers:
                var numbers = (0..<dimension).map { _ in Float(Int.random(in: -2...2, using: &random)) }
                if !numbers.contains(where: { $0 != 0 }) { numbers[0] = 1 }
                elements += numbers
            }
        }
        return VectorMatrix(dimension: dimension, elements: elements)
    }

    /// Questions near some of the rows, and one far from all.
    func questions(near rows: VectorMatrix, seed: UInt64) -> [[Float]] {
        var random = SeededRandom(seed: seed &+ 1)
        let near = (0..<3).map { _ -> [Float] in
            let row = Array(rows[Int.random(in: 0..<rows.count, using: &random)])
            let length = max(VectorLength.of(row[...]), 1e-3)
            return zip(row, Self.unit(rows.dimension, &random)).map { $0 + Float(0.2 * length) * $1 }
        }
        return near + [Self.unit(rows.dimension, &random)]
    }

    private static func unit(_ dimension: Int, _ random: inout SeededRandom) -> [Float] {
        // The sum of three is bell-shaped enough.
        let numbers = (0..<dimension).map { _ in
            (0..<3).reduce(Float(0)) { sum, _ in sum + Float.random(in: -1...1, using: &random) }
        }
        return scaled(numbers)
    }

    private static func scaled(_ numbers: [Float]) -> [Float] {
        let length = Float(VectorLength.of(numbers[...]))
        return length > 1e-6 ? numbers.map { $0 / length } : [1] + numbers.dropFirst().map { _ in 0 }
    }
}

/// The nearest rows by two plain loops.
func nearestByLoops(
    _ rows: VectorMatrix, to question: [Float], limit: Int, where admits: (Int) -> Bool = { _ in true }
) -> [RowMatch] {
    let all = (0..<rows.count).filter(admits).map { row in
        var score = 0.0
        for (element, factor) in zip(rows[row], question) { score += Double(element) * Double(factor) }
        return RowMatch(row: Int32(row), score: score)
    }
    return Array(all.sorted { ($1.score, $0.row) < ($0.score, $1.row) }.prefix(limit))
}

/// Contents with nothing but vectors.
func contents(ofVectors rows: VectorMatrix) -> IndexContents {
    var result = contents([])
    result.manifest.embedder.dimension = rows.dimension
    result.vectors = rows
    result.chunks = (0..<rows.count).map { chunk("", paragraph: $0 + 1) }
    result.sources = [
        IndexedSource(path: "a.docx", kind: .catalog, size: 7, sha256: "00ff", parser: "docx 1", state: .read)
    ]
    return result
}
