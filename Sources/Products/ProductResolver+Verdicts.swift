import KnowledgeModel
import Language

// What is said of the candidates.
extension ProductResolver {
    /// Puts an answer together: verdict, products by index, words that none of them has.
    package typealias Answer = (Resolution.Verdict, [Int], [String]) -> Resolution

    package func ofCategory(_ wish: ProductWish, _ answer: Answer) -> Resolution {
        let kinds = ofNearKind(wish.categoryGroups.flatMap { assortment.byCategory[$0] ?? [] }, wish)
        let indices = kinds.filter { assortment.products[$0].stems.isDisjoint(with: wish.refused) }
        guard !indices.isEmpty else { return answer(wish.categories.isEmpty ? .unknown : .notCarried, [], []) }
        let foreign = wish.foreign.filter(\.isSurelyName).map(\.text)
        if !foreign.isEmpty { return answer(.notCarried, [], foreign) }
        var candidates = indices.sorted().map { Candidate(index: $0) }
        candidates = unrefused(heeled(candidates, wish), wish)
        if candidates.count > 1 { candidates = looking(candidates, wish) }
        let unborne = unborne(candidates, among: indices.map { Candidate(index: $0) }, wish)
        guard unborne.isEmpty else { return answer(.similar, candidates.map(\.index), unborne) }
        return answer(candidates.count == 1 ? .exact : .ambiguous, candidates.map(\.index), [])
    }

    /// Words that no candidate has: a brand or a number beside a model makes it another thing; two models are two products.
    package func conflicting(
        _ candidates: [Candidate], _ unmet: [[ProductWish.NameWord]], _ wish: ProductWish, _ answer: Answer
    ) -> Resolution {
        let words = Set(unmet.joined().map { Self.text(of: $0, in: wish) }).sorted()
        let met = candidates.reduce(into: UInt64(0)) { $0 |= $1.met }
        let all = wish.names.indices.prefix(60).reduce(into: UInt64(0)) { $0 |= 1 << UInt64($1) }
        let others = wish.names.enumerated().filter { place, word in met & (1 << UInt64(place)) == 0 && !word.isNumber }
            .flatMap { _, word in
                word.readings.flatMap(products(with:)).filter { index in
                    !word.readings.contains { $0.allSatisfy(assortment.products[index].brandStems.contains) }
                        && assortment.products[index].category.map(wish.refusedCategories.contains) != true
                }
            }
        let indices = candidates.map(\.index)
        if met == all, candidates.count > 1 || !others.isEmpty, candidates.allSatisfy(\.isInCategory) {
            return answer(.ambiguous, indices, words)
        }
        if !others.isEmpty, candidates.allSatisfy(\.isInCategory), !areOfOtherBrands(others, wish) {
            return answer(.ambiguous, Set(indices + others).sorted(), words)
        }
        let related = Set(
            wish.categories.flatMap { assortment.vocabulary.vocabulary.categories[$0.group]?.related ?? [] })
        let isNear =
            words.allSatisfy { word in
                wish.categories.contains { wish.tokens[$0.tokens].map(\.text).joined(separator: " ") == word }
            }
            && candidates.contains { assortment.products[$0.index].category.map(related.contains) == true }
        let isModel = isNear || candidates.contains { hasModel($0, wish) }
        return answer(isModel ? .similar : .notCarried, indices, words)
    }

    /// Whether products are of none of the brands that were said, in a wish that lists nothing: the `mid` of `Golden Goose Mid Star`
    /// asks for no `Lady midi`.
    private func areOfOtherBrands(_ indices: [Int], _ wish: ProductWish) -> Bool {
        let brands = wish.names.flatMap(\.readings).filter { $0.allSatisfy(isBrandStem) }
        return !wish.isList && !brands.isEmpty
            && indices.allSatisfy { index in
                !brands.contains { $0.allSatisfy(assortment.products[index].brandStems.contains) }
            }
    }

    /// Whether a word of the model was said, not the brand alone. How large it is says of no model which.
    private func hasModel(_ candidate: Candidate, _ wish: ProductWish, besidesNumbers: Bool = false) -> Bool {
        let product = assortment.products[candidate.index]
        return wish.names.enumerated().contains { place, word in
            !(besidesNumbers && word.isNumber) && candidate.met & (1 << UInt64(place)) != 0
                && word.readings.contains {
                    $0.allSatisfy(product.stems.contains) && !$0.allSatisfy(product.brandStems.contains)
                        && !$0.allSatisfy(ModelSizes.contain)
                }
        }
    }

    package func settled(_ found: [Candidate], _ wish: ProductWish, _ answer: Answer) -> Resolution {
        var candidates = found
        let isModel = candidates.contains { hasModel($0, wish) }
        // `джимми чу лав 85`: what stands before a number is the model's name.
        let isNamed = candidates.contains { hasModel($0, wish, besidesNumbers: true) }
        let foreign = wish.foreign.filter { word in
            let isNumbered = !isNamed && wish.names.contains { $0.isNumber && $0.tokens.lowerBound == word.token + 1 }
            return word.isSurelyName || (isNumbered || !isModel) && !describes(word.token, candidates, wish)
        }
        let numbers = wish.foreignNumbers.map { wish.tokens[$0].text }
        if !foreign.isEmpty || !numbers.isEmpty {
            return answer(isModel ? .similar : .notCarried, candidates.map(\.index), foreign.map(\.text) + numbers)
        }
        if candidates.count > 1 { candidates = measured(candidates, wish) }
        if candidates.count > 1 { candidates = unrefused(heeled(candidates, wish), wish) }
        if candidates.count > 1 { candidates = furtherNamed(candidates, wish) }
        if candidates.count > 1 { candidates = usable(candidates, wish) }
        // `хангиси без каблука`: all that were named stand on one.
        let isHeeled = candidates.allSatisfy { (descriptions.looks[$0.index].heel ?? 0) > 30 }
        if wish.heel == .flat, isModel, isHeeled { return answer(.similar, candidates.map(\.index), []) }
        let whole = candidates.filter(\.isWhole)
        // A number alone names no model whole: several have it.
        if !whole.isEmpty, !wish.names.allSatisfy(\.isNumber) { candidates = whole }
        if candidates.count > 1 { candidates = wearable(candidates, wish) }
        if candidates.count > 1, whole.count != 1 { candidates = described(candidates, wish) }
        let unborne = unborne(candidates, among: found, wish)
        guard unborne.isEmpty else { return answer(.similar, candidates.map(\.index), unborne) }
        return answer(candidates.count == 1 ? .exact : .ambiguous, candidates.map(\.index), [])
    }

    /// Those whose catalogue text states a length that was said: the Romy with a heel of 8,5 is the 85.
    private func measured(_ candidates: [Candidate], _ wish: ProductWish) -> [Candidate] {
        guard !wish.measures.isEmpty else { return candidates }
        let fitting = candidates.filter { candidate in
            let stated = Measures.lengths(in: assortment.products[candidate.index].listing?.text ?? "")
            return wish.measures.allSatisfy { measure in stated.contains { $0.tenths.contains(measure) } }
        }
        guard fitting.count == 1 else { return candidates }
        return fitting.map { candidate in
            var candidate = candidate
            candidate.isWhole = true
            return candidate
        }
    }

    /// A size rules out what comes in none.
    private func wearable(_ candidates: [Candidate], _ wish: ProductWish) -> [Candidate] {
        guard !wish.sizes.isEmpty else { return candidates }
        let sized = candidates.filter { candidate in
            let product = assortment.products[candidate.index]
            return product.rows.contains { assortment.stock[$0].size != nil } || product.listing?.sizes.isEmpty == false
        }
        return sized.isEmpty ? candidates : sized
    }

    /// Whether what is asked for is worn in sizes.
    func comesInSizes(_ wish: ProductWish) -> Bool { productsMeant(wish).contains(where: isSized) }

    /// The products of the kinds that are said, else of the names.
    func productsMeant(_ wish: ProductWish) -> [Int] {
        wish.categories.isEmpty
            ? scored(wish).map(\.index) : wish.categoryGroups.flatMap { assortment.byCategory[$0] ?? [] }
    }

    private func describes(_ token: Int, _ candidates: [Candidate], _ wish: ProductWish) -> Bool {
        let stem = assortment.stemmer.stem(wish.tokens[token])
        return candidates.contains { candidate in
            descriptions.looks[candidate.index].stems.contains { Self.areRelated($0, stem) }
        }
    }

    /// Whether one stem begins the other: `атлас` and `атласн`.
    package static func areRelated(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
        return short.unicodeScalars.count >= 4 && long.hasPrefix(short)
    }
}
