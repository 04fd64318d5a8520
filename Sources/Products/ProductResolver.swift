import KnowledgeModel
public import Language

/// Tells which of the shop's products a text means.
///
/// Every word that tells a name from others has to be said, and no other: `Chanel 25` is neither `Chanel Jumbo` nor `Chanel`, and
/// `Birkin 25` is no `Birkin 30`. Where a name is said whole it is meant, though longer names begin like it: `Jumbo` is not
/// `Jumbo mini`. Words of categories, colours and sizes narrow the choice. Brands, numbers and words of models weigh differently;
/// a word that only a brand or a typing error could be is never ignored.
public struct ProductResolver: Sendable {
    /// What there is to be meant.
    public let assortment: Assortment
    private let reader: WishReader
    /// What names and catalogue tell of the products.
    let descriptions: Descriptions

    /// Creates a resolver.
    /// - Parameter ordinary: the words of the shop's documents and chats; one of them is no typing error.
    public init(_ assortment: Assortment, ordinary: Lexicon? = nil) {
        self.assortment = assortment
        reader = WishReader(assortment, ordinary: ordinary)
        descriptions = Descriptions(assortment)
    }

    /// Which products a text means.
    /// - Complexity: O(words of the text × products that share one of them).
    public func resolve(_ text: String) -> Resolution { resolve(reader.read(text)) }

    package func read(_ text: String, isProse: Bool = false) -> ProductWish { reader.read(text, isProse: isProse) }

    package func resolve(_ wish: ProductWish) -> Resolution {
        var wish = wish
        var trace = Self.trace(of: wish)
        func answer(_ verdict: Resolution.Verdict, _ indices: [Int], differing: [String] = []) -> Resolution {
            Resolution(
                verdict: verdict, products: indices.map { assortment.products[$0] }, differing: differing,
                categories: wish.categoryGroups, colors: Self.groups(of: wish.colors.map(\.color)),
                sizes: wish.sizes.map(\.size),
                trace: trace, indices: indices, saidColors: wish.colors.map(\.color), refusedColors: wish.refusedColors,
                wish: wish)
        }
        if wish.names.isEmpty, wish.isComplaint { return answer(.unknown, []) }
        if let other = wish.otherGoods.first, !hasListing(saying: other) {
            return answer(.notCarried, [], differing: wish.otherGoods)
        }
        let brands = wish.foreign.filter(\.isBrand)
        if !brands.isEmpty { return answer(.notCarried, [], differing: brands.map(\.text)) }
        guard !wish.isEmpty else {
            if let found = ofDescription(wish) { return answer(found.count == 1 ? .exact : .ambiguous, found) }
            guard !wish.foreign.isEmpty, !wish.colors.isEmpty, wish.foreign.contains(where: \.isSurelyName) else {
                return answer(.unknown, [])
            }
            return answer(.notCarried, [], differing: wish.foreign.map(\.text))
        }
        if wish.isForOthers || wish.isPresent && comesInSizes(wish) && !isWornHere(wish) {
            return answer(.notCarried, [], differing: [wish.text])
        }
        if wish.names.isEmpty { return ofCategory(wish, answer) }

        withoutKindsAsNames(&wish)
        if wish.names.isEmpty { return ofCategory(wish, answer) }
        var candidates = scored(wish)
        guard !candidates.isEmpty else {
            return answer(.notCarried, [], differing: wish.names.map { Self.text(of: $0, in: wish) })
        }
        numbersAsSizes(&wish, &candidates)
        // Numbers alone are hardly a name: `22-го, 25 лет`.
        // `the 530s`, and nothing else: of `Абая 100` the number is a house, and a bare `100` may be anything.
        let isTelling =
            candidates.count == 1 && wish.names.contains { $0.readings.joined().joined().count > 2 }
            && wish.tokens.contains { $0.kind != .number }
            && wish.tokens.allSatisfy { token in
                token.kind == .number || token.text.unicodeScalars.count == 1 || StopWords.contain(token.text)
            }
        if wish.names.allSatisfy(\.isNumber), wish.categories.isEmpty, wish.colors.isEmpty, !isTelling {
            return answer(.unknown, [])
        }
        if wish.names.isEmpty { return ofCategory(wish, answer) }
        widenKinds(&wish, &candidates)
        withoutLooseKinds(&wish, &candidates)
        candidates = inCategory(candidates)
        trace += candidates.prefix(5).map { candidate in
            let product = assortment.products[candidate.index]
            return Phrase(
                ru: "товар «\(product.name)»: вес \(candidate.score)\(candidate.isWhole ? ", назван полностью" : "")",
                en: "product “\(product.name)”: weight \(candidate.score)\(candidate.isWhole ? ", said whole" : "")")
        }
        let unmet = candidates.map { unmetWords(of: $0, wish) }
        if unmet.allSatisfy({ !$0.isEmpty }) { return conflicting(candidates, unmet, wish, answer) }
        candidates = zip(candidates, unmet).filter { $1.isEmpty }.map(\.0)
        return settled(candidates, wish, answer)
    }
}

// MARK: - Words

extension ProductResolver {
    /// `маккуины 40, парню подойдут?`: a thing that was named in a size that the shop has of such things, or for a daughter.
    private func isWornHere(_ wish: ProductWish) -> Bool {
        // `дочке 14 лет`: of an age that wears shoes for women.
        if wish.isForDaughter, let age = wish.age, age > 9 { return true }
        guard wish.isForDaughter || !wish.names.isEmpty else { return false }
        guard !wish.sizes.isEmpty else { return wish.isForDaughter && !wish.names.isEmpty }
        let sizes = productsMeant(wish).flatMap { assortment.products[$0].rows }.compactMap {
            assortment.stock[$0].size
        }
        return wish.sizes.allSatisfy { size, _ in sizes.contains { $0.contains(size) } }
    }

    private func hasListing(saying word: String) -> Bool {
        assortment.vocabulary.concepts(in: word).contains(where: \.isCategory)
    }

    package static func text(of word: ProductWish.NameWord, in wish: ProductWish) -> String {
        wish.tokens[word.tokens].map(\.text).joined(separator: " ")
    }

    package static func groups(of colors: [SaidColor]) -> [String] {
        var seen: Set<String> = []
        return colors.flatMap { $0.groups.sorted() }.filter { seen.insert($0).inserted }
    }

    private static func trace(of wish: ProductWish) -> [Phrase] {
        var trace: [Phrase] = []
        func add(_ ru: String, _ en: String, _ words: String) {
            trace.append(Phrase(ru: "\(ru): \(words)", en: "\(en): \(words)"))
        }
        for word in wish.names {
            add(
                "имя", "name",
                "\(text(of: word, in: wish)) → \(word.readings.map { $0.joined(separator: " ") }.joined(separator: " | "))"
            )
        }
        for category in wish.categories { add("категория", "category", category.group) }
        for color in wish.colors { add("цвет", "colour", color.color.groups.sorted().joined(separator: "+")) }
        for size in wish.sizes { add("размер", "size", size.size.description) }
        if !wish.refused.isEmpty { add("не это", "not this", wish.refused.sorted().joined(separator: ", ")) }
        if !wish.foreign.isEmpty {
            add("не из магазина", "not the shop's", wish.foreign.map(\.text).joined(separator: ", "))
        }
        if !wish.details.isEmpty { add("описание", "description", wish.details.joined(separator: ", ")) }
        return trace
    }
}

extension VocabularyIndex.Concept {
    package var isCategory: Bool { if case .category = self { true } else { false } }
    package var isBrand: Bool { if case .brand = self { true } else { false } }
}
