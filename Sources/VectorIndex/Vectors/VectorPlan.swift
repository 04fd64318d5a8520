/// How an index holds its vectors in memory, which decides the way they are searched.
public enum VectorPlan: String, Hashable, Sendable, Codable, CaseIterable {
    /// Chosen by the number of vectors and their length.
    case automatic
    /// Float32 rows in memory, searched by BLAS: 4 bytes an element.
    case blas
    /// Codes in memory, Float32 rows in the file: a little over 1 byte an element.
    case certified

    /// Elements up to which the rows are held as they are: 4 MB, which any processor keeps near. Beyond, the codes are
    /// faster and smaller; docs/benchmarks.md has the figures.
    static let elementsHeld = 1 << 20

    /// What ``automatic`` stands for; the others stand for themselves.
    func resolved(count: Int, dimension: Int) -> VectorPlan {
        guard self == .automatic else { return self }
        return count * dimension <= Self.elementsHeld ? .blas : .certified
    }
}
