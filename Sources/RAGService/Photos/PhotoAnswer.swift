public import KnowledgeModel

/// Photos chosen for a wish.
public struct PhotoAnswer: Sendable {
    /// What was chosen from.
    public var mode: Mode
    /// The products that the wish may mean.
    public var products: [String]
    /// Groups of categories asked for.
    public var categories: [String]
    /// Groups of colours asked for.
    public var colors: [String]
    /// The photos, in the order to send them; empty when none fits.
    public var photos: [Photo]
    /// Why there are none; nil where there are some.
    public var refusal: Refusal?
    /// Where the product was found, when the wish itself names none.
    public var source: Source
    /// How the answer came about, one line each.
    public var trace: [Phrase]

    /// What photos were chosen from.
    public typealias Mode = KnowledgeAPI.PhotoMode

    /// Why no photo is sent.
    public typealias Refusal = KnowledgeAPI.PhotoRefusal

    /// Where the product was found.
    public typealias Source = KnowledgeAPI.PhotoSource
}
