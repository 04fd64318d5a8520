public import Foundation

/// What a new index takes over from another one as it is: chunks with their words and vectors, the embedder's model, and the stock
/// sheet.
///
/// Made by ``IndexSummary/carrying(sources:takesStock:)``.
public struct CarriedChunks: Hashable, Sendable {
    /// The other index. It was made by the same embedder and the same rules.
    public let index: URL
    /// Paths of the sources whose chunks are taken over.
    public let sources: Set<String>
    /// Whether the variants of the stock sheet are.
    public let takesStock: Bool
    /// The file as it was when it was chosen.
    let identity: FileStamp
}
