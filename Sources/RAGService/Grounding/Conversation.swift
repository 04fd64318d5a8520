import Products
import KnowledgeModel
import Language

/// Tells what a short message leaves unsaid, from what was said before: «а в чёрном?», "and in 38?", «қарасы бар ма?».
///
/// The product under talk is the one that was named last, by whomever. A message that names a product or a kind of goods speaks of
/// that, and of nothing before. One that asks for a colour, a size, the price or a photo, points at something («она», "it"), or
/// asks for what the catalogue says of the product under talk is about that product; the colour and the size last asked for stay
/// until others are named. A question on the shop's terms is about no product.
struct Conversation {
    private let resolver: ProductResolver
    private let analyzer: QueryAnalyzer

    init(_ resolver: ProductResolver, analyzer: QueryAnalyzer) {
        self.resolver = resolver
        self.analyzer = analyzer
    }

    /// What the conversation gives to a message; nil where it stands alone.
    func carried(to question: String, history: [KnowledgeAPI.Turn]) -> KnowledgeAPI.Carried? {
        guard !history.isEmpty else { return nil }
        let wish = resolver.read(question)
        let named = wish.names.filter { !$0.isNumber }
        guard named.isEmpty, wish.otherGoods.isEmpty, !wish.foreign.contains(where: \.isBrand) else { return nil }
        guard let talk = talk(in: history), isAbout(talk, wish) else { return nil }
        var carried = KnowledgeAPI.Carried(product: talk.words, turn: talk.turn)
        // «а 25?» after a talk of Chanel Jumbo: another model of the brand, where there is such a one.
        if !wish.names.isEmpty, let brand = talk.products.first?.brand,
            resolver.resolve(brand + " " + question).verdict == .exact
        {
            carried.product = brand
            return carried
        }
        if wish.colors.isEmpty, !talk.colors.isEmpty, wish.refusedColors.isDisjoint(with: talk.colors) {
            carried.color = talk.colors.joined(separator: " ")
        }
        if wish.sizes.isEmpty { carried.size = talk.size?.description }
        return carried
    }

    /// A message with what it leaves unsaid put before it.
    static func standalone(_ question: String, _ carried: KnowledgeAPI.Carried?) -> String {
        guard let carried else { return question }
        return ([carried.product, carried.color, carried.size].compactMap { $0 } + [question]).joined(separator: " ")
    }

    /// What is talked of.
    private struct Talk {
        /// The words that name it.
        var words: String
        /// What they may mean.
        var products: [Product]
        var turn: Int
        var colors: [String] = []
        var size: Size?
    }
}

// MARK: - What is talked of

extension Conversation {
    /// The product named last, with the colour and size last asked for.
    private func talk(in history: [KnowledgeAPI.Turn]) -> Talk? {
        var talk: Talk?
        var colors: [String] = []
        var size: Size?
        for (turn, said) in history.enumerated().reversed().prefix(KnowledgeAPI.Limit.turns) {
            let isCustomer = said.role == .customer
            let wish = resolver.read(said.text, isProse: !isCustomer)
            let resolution = resolver.resolve(wish)
            let isNamed = !wish.names.isEmpty || isCustomer && !wish.categories.isEmpty
            if isNamed || !wish.otherGoods.isEmpty || wish.foreign.contains(where: \.isBrand) {
                guard let named = named(by: resolution, wish, turn: turn, isCustomer: isCustomer) else {
                    if isCustomer { break }
                    continue
                }
                // The words of the product that is talked of, said again or for the first time.
                if let known = talk, !named.products.contains(where: { $0.name == known.products.first?.name }) {
                    break
                }
                talk = talk ?? named
            }
            guard isCustomer else { continue }
            if colors.isEmpty { colors = resolution.colors }
            if size == nil, let only = wish.sizes.last { size = only.size }
            // Whatever was said before a customer named it was said of something else.
            if isNamed, talk != nil { break }
        }
        talk?.colors = colors
        talk?.size = size
        return talk
    }

    /// What a turn names; nil where it names nothing that the shop has, or a shop's own message names several things.
    private func named(by resolution: Resolution, _ wish: ProductWish, turn: Int, isCustomer: Bool) -> Talk? {
        switch resolution.verdict {
        case .exact:
            return resolution.products.first.map { Talk(words: $0.name, products: [$0], turn: turn) }
        case .ambiguous where isCustomer, .similar where isCustomer:
            let places = wish.names.map(\.tokens) + wish.categories.map(\.tokens)
            let words = Set(places.joined()).sorted().map { wish.tokens[$0].range }
            let bytes = Array(wish.text.utf8)
            let text = words.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: " ")
            return text.isEmpty ? nil : Talk(words: text, products: resolution.products, turn: turn)
        case .ambiguous, .similar, .notCarried, .unknown: return nil
        }
    }
}

// MARK: - Whether a message is about it

extension Conversation {
    private func isAbout(_ talk: Talk, _ wish: ProductWish) -> Bool {
        let words = wish.tokens.map(\.text)
        let points = words.contains(where: Self.pointing.contains)
        if !wish.categories.isEmpty {
            // «а эта сумка какая?» is about it, «а сумки есть?» about others.
            return points && wish.categoryGroups.contains { group in talk.products.contains { $0.category == group } }
        }
        // A word of the terms is no mistyped colour: `карту` is not `қара`.
        let ofTerms = wish.tokens.indices.filter { place in
            !Concepts.of(wish.tokens[place...place]).isDisjoint(with: Self.terms)
        }
        let said = resolver.assortment.colors.colors(tokens: wish.tokens, text: wish.text).map(\.tokens)
        let ranges = wish.colors.map(\.tokens) + wish.sizes.map(\.tokens) + wish.names.map(\.tokens) + said
        let attributes = Set(ranges.joined()).subtracting(ofTerms)
        let isOfVariant = !attributes.isEmpty
        if !isOfVariant, !ofTerms.isEmpty { return false }
        let groups = analyzer.analyze(wish.text).groups
        let rest = wish.tokens.indices.filter { place in
            !attributes.contains(place) && !isTalk(wish.tokens[place].text, groups)
        }
        guard rest.isEmpty else {
            if points { return true }
            let listing = Set(talk.products.prefix(3).flatMap { Stems.of($0.listing?.text ?? "") })
            return rest.allSatisfy { listing.contains(Stems.of(wish.tokens[$0])) }
        }
        if isOfVariant || points { return true }
        return words.contains { Self.asking.contains($0) || Self.askingBeginnings.contains(where: $0.hasPrefix) }
    }

    private func isTalk(_ word: String, _ groups: [QueryAnalysis.Group]) -> Bool {
        TalkWords.contain(word) || Self.pointing.contains(word)
            || groups.contains { ($0.typed == word || $0.reading == word) && ($0.isStopWord || $0.isAsking) }
    }

    /// Words that stand for what was named before.
    private static let pointing = folded(
        """
        она он оно они ее её его их ней нем нём ним ними нее неё эта этот это эти эту этой этого этих такая такой такие такую та
        тот те it its this that these those them they ол оның оны бұл бұның осы осының соның сол олар
        """)

    /// Words that ask for what a shop tells of a product: its price, its photos, whether there is any.
    private static let asking = folded(
        """
        сколько скока скок почем почём есть фото фотки видео наличии цена цену ценник стоит стоят price cost much photo photos pics
        picture available stock one any have қанша бар баға бағасы сурет суреті көрсетіңіз қалды
        """)
    private static let askingBeginnings = [
        "остал", "налич", "покаж", "фотк", "фотограф", "стоимост", "көрсет", "сурет",
    ]

    /// What the shop's terms are about, whatever the product.
    private static let terms: Set<String> = [
        "#delivery", "#courier", "#free", "#taxi", "#abroad", "#mail", "#branch", "#return", "#refund", "#warranty",
        "#installments", "#discount", "#payment", "#work", "#address", "#floor", "#entrance", "#parking", "#wrap",
        "#receipt", "#certificate", "#tryon", "#card", "#calls", "#messages", "#city", "#birthday", "#repair",
        "#stretch", "#rest", "#daily",
    ]

    private static func folded(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map { Folding.fold($0) })
    }
}
