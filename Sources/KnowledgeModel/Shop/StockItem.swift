/// One row of the stock sheet that names a variant: a product in one size and colour.
public struct StockItem: Hashable, Sendable, Codable {
    /// The product's name as written, white space folded.
    public var product: String
    /// The size; nil where the sheet states none (`-`, blank).
    public var size: Size?
    /// The colour as written; nil where the sheet states none.
    public var color: String?
    /// The category, where the sheet has such a column.
    public var category: String?
    /// How many there are.
    public var quantity: Quantity
    /// The price; nil where the sheet states none that can be read.
    public var price: Money?
    /// The row it was read from.
    public var location: SourceLocation
    /// The references of the cells it was read from, `D7` for example, by field.
    public var cells: [Field: String]

    /// Creates a stock item.
    public init(
        product: String, size: Size?, color: String?, category: String? = nil, quantity: Quantity, price: Money?,
        location: SourceLocation, cells: [Field: String] = [:]
    ) {
        self.product = product
        self.size = size
        self.color = color
        self.category = category
        self.quantity = quantity
        self.price = price
        self.location = location
        self.cells = cells
    }

    /// What a column of a stock sheet can hold.
    public enum Field: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
        /// The product's name.
        case product
        /// The size.
        case size
        /// The colour.
        case color
        /// How many there are.
        case quantity
        /// The price.
        case price
        /// The category.
        case category
        /// Free text about the product.
        case details
    }

    /// A quantity as the sheet states it.
    public enum Quantity: Hashable, Sendable, Codable {
        /// So many pieces, 0 included.
        case pieces(Int)
        /// The sheet says nothing readable: blank, an error, or words. It never counts as being in stock.
        case unknown
        /// The sheet says that it can be asked for («по запросу»).
        case onRequest
    }
}

/// A size of a shoe or garment.
///
/// Sizes are held in tenths of a unit, so that `38`, `38.0` and `38,0` are one size and `37.5` is exact.
public struct Size: Hashable, Sendable, Codable {
    /// Tenths of the size's unit: 380 for size 38.
    public var lower: Int
    /// The upper end of a range such as `38-39`, in tenths; equal to ``lower`` for a single size.
    public var upper: Int

    /// Creates a size or a range of sizes from tenths of a unit.
    /// - Precondition: `lower <= upper`.
    public init(tenths lower: Int, upTo upper: Int? = nil) {
        precondition(lower <= upper ?? lower, "a range of sizes goes upwards")
        self.lower = lower
        self.upper = upper ?? lower
    }

    /// Whether a single size lies in this size or range.
    public func contains(_ other: Size) -> Bool { lower <= other.lower && other.upper <= upper }
}

extension Size: CustomStringConvertible {
    /// The size as people write it: `38`, `37.5`, `38-39`.
    public var description: String {
        func text(_ tenths: Int) -> String { tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)" }
        return lower == upper ? text(lower) : "\(text(lower))-\(text(upper))"
    }
}
