/// Vectors of one length, one a row.
public struct VectorMatrix: Hashable, Sendable {
    /// Length of every vector, at least 1.
    public let dimension: Int
    /// The elements, `count × dimension`, row-major.
    public var elements: [Float]

    /// Number of vectors.
    public var count: Int { elements.count / dimension }

    /// Creates a matrix from row-major elements.
    /// - Precondition: `dimension` is at least 1 and divides the number of elements.
    public init(dimension: Int, elements: [Float] = []) {
        precondition(dimension >= 1 && elements.count.isMultiple(of: dimension), "rows of \(dimension) elements")
        self.dimension = dimension
        self.elements = elements
    }

    /// The vector at a row.
    public subscript(row: Int) -> ArraySlice<Float> {
        elements[row * dimension..<(row + 1) * dimension]
    }
}

/// What made a set of vectors. Vectors of different embedders can't be compared.
public struct EmbedderIdentity: Hashable, Sendable, Codable {
    /// The model's name, `latent-semantic` for the offline default.
    public var model: String
    /// What tells apart models of one name: a version, or the hash of what was learned.
    public var version: String
    /// Length of its vectors.
    public var dimension: Int
    /// Whether its vectors have the Euclidean length 1.
    public var isNormalized: Bool

    /// Creates an identity.
    public init(model: String, version: String, dimension: Int, isNormalized: Bool) {
        self.model = model
        self.version = version
        self.dimension = dimension
        self.isNormalized = isNormalized
    }
}

extension EmbedderIdentity: CustomStringConvertible {
    /// `latent-semantic@3f2a90c1 (256, unit length)`.
    public var description: String {
        "\(model)@\(version) (\(dimension)\(isNormalized ? ", unit length" : ""))"
    }
}
