/// How the nearest vectors were found.
public struct VectorScan: Hashable, Sendable, Codable {
    /// Which way was taken.
    public var path: Path
    /// The form of the inner loops; nil where none was used.
    public var kernel: VectorKernel?
    /// Rows that the filter let pass.
    public var admitted: Int
    /// Rows that the bound by four bits an element left.
    public var coarse: Int
    /// Rows whose product was computed in Float64 from their Float32 elements.
    public var rescored: Int

    /// The ways to the same result.
    public enum Path: String, Hashable, Sendable, Codable {
        /// Products of all rows by BLAS, the best of them computed again in Float64.
        case blas
        /// Bounds of all rows from their codes, what these leave computed in Float64.
        case certified
        /// Every row that passes the filter computed in Float64.
        case direct
    }
}
