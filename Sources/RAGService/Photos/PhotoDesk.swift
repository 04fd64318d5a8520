import KnowledgeModel
public import Products
import Language

/// Chooses photos by the shop's rules.
///
/// - Asked for a colour: only photos of that colour, never of another instead.
/// - One product: one photo a colour; in one colour its shots. Several products: one photo each.
/// - At most 3 photos of one product, 6 of several, 10 when a category is browsed.
/// - A photo that was sent is sent again only when the wish says so.
/// - The product is looked for in the wish, then in the order, the passages, the answer, the last message.
public struct PhotoDesk: Sendable {
    /// Tells products apart.
    public let resolver: ProductResolver

    var assortment: Assortment { resolver.assortment }

    /// Most photos in an answer.
    public enum Limit {
        /// Of one product.
        public static let product = 3
        /// Of several products.
        public static let showcase = 6
        /// Of a category.
        public static let browsing = 10
    }

    /// Creates a desk.
    public init(_ resolver: ProductResolver) {
        self.resolver = resolver
    }

    /// Photos for a wish.
    /// - Complexity: O(words × products that share one + photos of the products meant).
    public func answer(_ wish: PhotoWish) -> PhotoAnswer {
        let parts = resolver.parts(of: wish.text)
        let sent = asksAgain(wish.text) ? [] : wish.sent
        if parts.count > 1 { return showcase(of: parts, sent: sent) }
        let resolution = resolver.resolve(ofKinds(wish.text))
        if let both = resolver.withoutTails(resolution.wish).map(resolver.resolve), both.indices.count == 2 {
            return answer(both, source: .wish, sent: sent)
        }
        for (source, text) in contexts(of: wish) where resolution.verdict != .exact {
            guard let whole = resolver.completed(resolution.wish, by: resolver.read(text)) else { continue }
            let found = resolver.resolve(whole)
            if found.verdict == .exact { return answer(found, source: source, sent: sent) }
        }
        let pointed = pointedKinds(resolution)
        let isPointed = !pointed.isEmpty || pointsAtColor(resolution.wish)
        guard resolution.verdict == .unknown || isPointed else {
            return withoutKind(wish.text, answer(resolution, source: .wish, sent: sent), sent: sent)
        }
        for (source, text) in contexts(of: wish) {
            if let all = together(in: text, by: resolution.wish) {
                return showcase(of: all, source: source, sent: sent)
            }
            if let counted = counted(in: text, by: resolution.wish) {
                return answer(counted, source: source, sent: sent)
            }
            var named = resolver.read(text)
            // What is said of colours and sizes belongs to the wish; a message names many things besides. Of the one colour that
            // a message tells of a thing, that thing is meant.
            let told = Set(named.colors.map(\.color))
            let areBoth = told.count == 2 && asksForBoth(resolution.wish)
            let isMeant =
                source == .lastMessage && named.refusedColors.isEmpty
                && (areBoth || told.count == 1 && !asksForColors(resolution))
            named.colors = isMeant ? named.colors : resolution.wish.colors
            named.refusedColors = resolution.wish.refusedColors
            if let color = colorSent(of: named, wish, resolution) {
                named.colors = [(SaidColor(groups: [color], shade: [color]), 0..<0)]
            }
            named.foreign = []
            named.foreignNumbers = []
            named.details = []
            named.description = []
            // `чёрных и белых по четыре`: a number apart from a name counts.
            named.names = named.names.filter { word in
                !word.isNumber
                    || named.names.contains { !$0.isNumber && $0.tokens.upperBound == word.tokens.lowerBound }
            }
            var found = resolver.resolve(named)
            if found.verdict == .notCarried || found.verdict == .similar {
                // `Twilly, a ribbon for a bag handle`: a message tells of kinds besides.
                named.categories = []
                found = resolver.resolve(named)
            }
            guard found.verdict == .exact || found.verdict == .ambiguous else { continue }
            guard pointed.isEmpty || found.products.allSatisfy({ $0.category.map(pointed.contains) == true }) else {
                continue
            }
            return answer(found, source: source, sent: sent)
        }
        return isPointed ? answer(resolution, source: .wish, sent: sent) : nothing(resolution, .unclear)
    }

    /// `слайд золотой`: a word that names a kind and a model is the model where the kind has no photo of the colour.
    private func withoutKind(_ text: String, _ first: PhotoAnswer, sent: Set<String>) -> PhotoAnswer {
        guard first.refusal == .colorNotPhotographed, first.mode == .browsing else { return first }
        var wish = resolver.read(text)
        let kinds = wish.categories.count
        wish.categories.removeAll { kind in wish.names.contains { $0.tokens == kind.tokens } }
        let isTelling = wish.names.contains { name in
            name.readings.contains { stems in stems.contains { assortment.byStem[$0]?.count == 1 } }
        }
        guard wish.categories.count < kinds, isTelling else { return first }
        let found = resolver.resolve(wish)
        guard found.verdict == .exact else { return first }
        let second = answer(found, source: .wish, sent: sent)
        return second.photos.isEmpty ? first : second
    }

    /// A wish for several kinds, of which one is a brand's name as well, is for the kinds: `угги и сапоги`.
    private func ofKinds(_ text: String) -> ProductWish {
        var wish = resolver.read(text)
        let areKinds = wish.names.allSatisfy { name in wish.categories.contains { $0.tokens == name.tokens } }
        if areKinds, Set(wish.categoryGroups).count > 1, Set(wish.categories.map(\.tokens)).count > 1 {
            wish.names = []
        }
        return wish
    }

    private func contexts(of wish: PhotoWish) -> [(PhotoAnswer.Source, String)] {
        let order = wish.orderProduct.map { [(PhotoAnswer.Source.order, $0)] } ?? []
        let passages = wish.passages.map { (PhotoAnswer.Source.passages, $0) }
        let answer = wish.answer.map { [(PhotoAnswer.Source.answer, $0)] } ?? []
        let last = wish.lastMessage.map { [(PhotoAnswer.Source.lastMessage, $0)] } ?? []
        return order + passages + answer + last
    }

    func nothing(_ resolution: Resolution, _ refusal: PhotoAnswer.Refusal) -> PhotoAnswer {
        PhotoAnswer(
            mode: .nothing, products: resolution.products.map(\.name), categories: resolution.categories,
            colors: resolution.colors, photos: [], refusal: refusal, source: .wish, trace: resolution.trace)
    }
}
