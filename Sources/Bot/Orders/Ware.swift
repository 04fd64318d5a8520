/// A product as an order has to know it.
public struct Ware: Hashable, Sendable, Codable {
    /// Its name as the shop writes it.
    public var name: String
    /// Its group of categories; nil where the shop states none.
    public var category: String?
    /// Whether it is sold by size.
    public var takesSize: Bool
    /// Groups of the colours it comes in, those that are sold out included.
    public var colors: [String]

    /// Creates a product.
    public init(name: String, category: String? = nil, takesSize: Bool, colors: [String]) {
        self.name = name
        self.category = category
        self.takesSize = takesSize
        self.colors = colors
    }
}
