public import KnowledgeModel

/// A fact that a draft answer states, and whether the shop's files bear it out.
public struct DraftFinding: Hashable, Sendable {
    /// The words that state it.
    public var text: String
    /// Where they stand in the draft, in bytes of UTF-8.
    public var utf8Range: Range<Int>
    /// What it is of.
    public var kind: Kind
    /// What it was read as, and of which product: `Chanel Jumbo, чёрный: 2`.
    public var claim: String
    /// Whether it is so.
    public var truth: Truth
    /// Where the files say so, or say otherwise; nil where they say nothing.
    public var place: Citation?
    /// What the files say instead; nil where they agree or say nothing.
    public var instead: String?

    /// What a fact is of.
    public typealias Kind = KnowledgeAPI.FactKind

    /// Whether a fact is so.
    public typealias Truth = KnowledgeAPI.Truth
}
