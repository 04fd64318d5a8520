public import KnowledgeModel
import Language

// The stored form, all numbers little-endian:
//   "LSA1" · UInt32 dimension · UInt32 features · UInt64 keys · Float32 weights · Float32 scales · Int8 rows
extension LatentSemanticModel {
    private static let magic: [UInt8] = Array("LSA1".utf8)

    /// What made the vectors: the version is the hash of the learned model, so that any other one is told apart.
    /// - Complexity: O(size of the model), which is encoded to be hashed.
    public var identity: EmbedderIdentity { identity(encodedAs: encoded()) }

    /// The same where the bytes of ``encoded()`` are at hand.
    public func identity(encodedAs bytes: [UInt8]) -> EmbedderIdentity {
        var hash = StableHash()
        bytes.withUnsafeBufferPointer { hash.combine($0) }
        return EmbedderIdentity(
            model: Self.modelName, version: hash.digits, dimension: dimension, isNormalized: true)
    }

    /// The model as bytes.
    public func encoded() -> [UInt8] {
        var bytes = Self.magic
        bytes.reserveCapacity(12 + keys.count * (16 + dimension))
        append(UInt32(dimension), to: &bytes)
        append(UInt32(keys.count), to: &bytes)
        for key in keys { append(key, to: &bytes) }
        for weight in weights { append(weight.bitPattern, to: &bytes) }
        for scale in scales { append(scale.bitPattern, to: &bytes) }
        rows.withUnsafeBytes { bytes.append(contentsOf: $0) }
        return bytes
    }

    private func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Reads a model from bytes.
    /// - Throws: ``EmbeddingError/damagedModel(detail:)`` when the bytes are not what ``encoded()`` writes.
    public init(decoding bytes: [UInt8]) throws(EmbeddingError) {
        guard bytes.starts(with: Self.magic), bytes.count >= 12 else {
            throw .damagedModel(detail: "it does not begin with LSA1")
        }
        let dimension = Int(Self.number(UInt32.self, in: bytes, at: 4))
        let count = Int(Self.number(UInt32.self, in: bytes, at: 8))
        let (size, isTooLarge) = count.multipliedReportingOverflow(by: 16 + dimension)
        guard dimension > 0, count > 0, !isTooLarge, bytes.count - 12 == size else {
            throw .damagedModel(detail: "\(bytes.count) bytes for \(count) features of \(dimension)")
        }
        let weightStart = 12 + count * 8
        let scaleStart = weightStart + count * 4
        let rowStart = scaleStart + count * 4
        let keys = (0..<count).map { Self.number(UInt64.self, in: bytes, at: 12 + $0 * 8) }
        let weights = (0..<count).map {
            Float(bitPattern: Self.number(UInt32.self, in: bytes, at: weightStart + $0 * 4))
        }
        let scales = (0..<count).map {
            Float(bitPattern: Self.number(UInt32.self, in: bytes, at: scaleStart + $0 * 4))
        }
        // Inverse document frequencies and elements of unit vectors: anything greater is damage and could overflow.
        guard zip(keys, keys.dropFirst()).allSatisfy({ $0 < $1 }), weights.allSatisfy({ (0...100).contains($0) }),
            scales.allSatisfy({ (0...1).contains($0) })
        else { throw .damagedModel(detail: "keys out of order or numbers out of range") }
        let rows = bytes[rowStart...].map { Int8(bitPattern: $0) }
        self.init(dimension: dimension, keys: keys, weights: weights, scales: scales, rows: rows)
    }

    private static func number<Number: FixedWidthInteger>(_: Number.Type, in bytes: [UInt8], at offset: Int) -> Number {
        bytes.withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Number.self)) }
    }
}
