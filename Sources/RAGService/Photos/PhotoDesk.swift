public import KnowledgeModel
public import Language

/// Chooses photos by the shop's rules.
///
/// - Asked for a colour: only photos of that colour, never of another instead.
/// - One product: one photo a colour. Several products: one photo each.
/// - At most 3 photos of one product, 6 of several, 10 when a category is browsed.
public struct PhotoDesk: Sendable {
    private let photos: [Photo]
    private let matcher: ProductMatcher

    /// Most photos in an answer.
    public enum Limit {
        /// Of one product.
        public static let product = 3
        /// Of several products.
        public static let showcase = 6
        /// Of a category.
        public static let browsing = 10
    }

    /// Creates a desk over photos.
    public init(photos: [Photo], vocabulary: VocabularyIndex, stemmer: Stemmer) {
        self.photos = photos
        var seen: Set<String> = []
        let names = photos.map(\.product).filter { seen.insert(Folding.foldLine($0)).inserted }
        matcher = ProductMatcher(names: names, vocabulary: vocabulary, stemmer: stemmer)
    }

    /// Photos for a wish.
    /// - Parameter sent: files already sent to the chat, which are left out.
    /// - Complexity: O(words × products + photos).
    public func answer(_ wish: String, sent: Set<String> = []) -> PhotoAnswer {
        let match = matcher.match(wish)
        let mode = mode(of: match)
        let names = Set(match.products.map { Folding.foldLine($0) })
        let wanted = photos.filter { photo in
            (mode == .browsing || names.contains(Folding.foldLine(photo.product)))
                && (match.traits.categories.isEmpty || photo.category.map(match.traits.categories.contains) == true)
                && (match.traits.colors.isEmpty || photo.color.map(match.traits.colors.contains) == true)
        }
        let fresh = wanted.filter { !sent.contains($0.file) }
        let chosen: [Photo]
        switch mode {
        case .nothing: chosen = []
        case .product: chosen = Self.first(Limit.product, of: fresh) { $0.color ?? "" }
        case .showcase: chosen = Self.first(Limit.showcase, of: fresh) { Folding.foldLine($0.product) }
        case .browsing: chosen = Self.first(Limit.browsing, of: fresh) { Folding.foldLine($0.product) }
        }
        return PhotoAnswer(
            mode: mode, products: match.products, categories: match.traits.categories, colors: match.traits.colors,
            photos: chosen)
    }

    private func mode(of match: ProductMatch) -> PhotoAnswer.Mode {
        switch match.verdict {
        case .one: .product
        case .several: .showcase
        case .unnamed where !match.traits.categories.isEmpty || !match.traits.colors.isEmpty: .browsing
        case .unnamed, .similar, .unknown: .nothing
        }
    }

    private static func first(_ limit: Int, of photos: [Photo], onePer key: (Photo) -> String) -> [Photo] {
        var seen: Set<String> = []
        return Array(photos.filter { seen.insert(key($0)).inserted }.prefix(limit))
    }
}

/// Photos chosen for a wish.
public struct PhotoAnswer: Hashable, Sendable {
    /// What was chosen from.
    public var mode: Mode
    /// The products that the wish may mean.
    public var products: [String]
    /// Groups of categories asked for.
    public var categories: [String]
    /// Groups of colours asked for.
    public var colors: [String]
    /// The photos; empty when none fits.
    public var photos: [Photo]

    /// What photos were chosen from.
    public enum Mode: String, Hashable, Sendable, Codable {
        /// One product: one photo a colour.
        case product
        /// Several products: one photo each.
        case showcase
        /// A category or colour: one photo a product.
        case browsing
        /// The wish names nothing that there are photos of.
        case nothing
    }
}
