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

    /// Creates a resolver.
    /// - Parameter ordinary: the words of the shop's documents and chats; one of them is no typing error.
    public init(_ assortment: Assortment, ordinary: Lexicon? = nil) {
        self.assortment = assortment
        reader = WishReader(assortment, ordinary: ordinary)
    }

    /// Which products a text means.
    /// - Complexity: O(words of the text × products that share one of them).
    public func resolve(_ text: String) -> Resolution { resolve(reader.read(text)) }

    func read(_ text: String, isProse: Bool = false) -> ProductWish { reader.read(text, isProse: isProse) }

    func resolve(_ wish: ProductWish) -> Resolution {
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
        if let other = wish.otherGoods.first, !hasListing(saying: other) {
            return answer(.notCarried, [], differing: wish.otherGoods)
        }
        let brands = wish.foreign.filter(\.isBrand)
        if !brands.isEmpty { return answer(.notCarried, [], differing: brands.map(\.text)) }
        guard !wish.isEmpty else {
            guard !wish.foreign.isEmpty, !wish.colors.isEmpty, wish.foreign.contains(where: \.isSurelyName) else {
                return answer(.unknown, [])
            }
            return answer(.notCarried, [], differing: wish.foreign.map(\.text))
        }
        if wish.isForOthers { return answer(.notCarried, [], differing: [wish.text]) }
        if wish.names.isEmpty { return ofCategory(wish, answer) }

        withoutKindsAsNames(&wish)
        if wish.names.isEmpty { return ofCategory(wish, answer) }
        var candidates = scored(wish)
        guard !candidates.isEmpty else {
            return answer(.notCarried, [], differing: wish.names.map { Self.text(of: $0, in: wish) })
        }
        numbersAsSizes(&wish, &candidates)
        // Numbers alone are hardly a name: `22-го, 25 лет`.
        if wish.names.allSatisfy(\.isNumber), wish.categories.isEmpty, wish.colors.isEmpty {
            return answer(.unknown, [])
        }
        if wish.names.isEmpty { return ofCategory(wish, answer) }
        candidates = inCategory(candidates, wish)
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

// MARK: - Candidates

extension ProductResolver {
    /// A product that shares words with the wish.
    struct Candidate {
        var index: Int
        var score: Float = 0
        /// One bit for each name word of the wish that it has.
        var met: UInt64 = 0
        /// Whether all the words of its model were said.
        var isWhole = false
        /// Whether it is of the category asked for, or none was.
        var isInCategory = true
    }

    private enum Weight {
        static let brand: Float = 1
        static let number: Float = 1.5
        static let word: Float = 2
    }

    /// The products with most of the words.
    private func scored(_ wish: ProductWish) -> [Candidate] {
        var found: [Int: (candidate: Candidate, stems: Set<String>)] = [:]
        // Rare words first: a word of thousands of names only adds to what they found.
        let words = wish.names.enumerated().prefix(60).map { place, word in
            (place: place, word: word, count: word.readings.reduce(0) { $0 + frequency(of: $1) })
        }.sorted { ($0.count, $0.place) < ($1.count, $1.place) }
        for (place, word, count) in words {
            let isCommon = count > Self.commonWord && !found.isEmpty
            for reading in word.readings {
                let indices =
                    isCommon
                    ? found.keys.filter { assortment.products[$0].stems.isSuperset(of: reading) }
                    : products(with: reading)
                for index in indices {
                    let product = assortment.products[index]
                    guard wish.refused.isEmpty || product.stems.isDisjoint(with: wish.refused) else { continue }
                    var entry = found[index] ?? (Candidate(index: index), [])
                    let bit: UInt64 = 1 << UInt64(place)
                    if entry.candidate.met & bit == 0 {
                        entry.candidate.met |= bit
                        let new = reading.filter { !entry.stems.contains($0) }
                        let isBrand = reading.allSatisfy(product.brandStems.contains)
                        entry.candidate.score +=
                            new.isEmpty
                            ? 0
                            : isBrand ? Weight.brand : word.isNumber ? Weight.number : Weight.word * Float(new.count)
                    }
                    entry.stems.formUnion(reading)
                    found[index] = entry
                }
            }
        }
        let most = found.values.map { adjusted($0.candidate, wish) }.max() ?? 0
        return found.values.filter { adjusted($0.candidate, wish) == most }.map { entry in
            var candidate = entry.candidate
            let product = assortment.products[candidate.index]
            let model = product.modelStems.isEmpty ? product.stems : product.modelStems
            candidate.isWhole =
                model.subtracting(entry.stems).allSatisfy { isCategoryWord($0, of: product, wish) }
                && !model.isDisjoint(with: entry.stems)
            candidate.isInCategory = isIn(product, candidate, wish)
            return candidate
        }.sorted { $0.index < $1.index }
    }

    /// A product of another category counts less, so that `рокстад босоножки` is the sandal though both have the word.
    private func adjusted(_ candidate: Candidate, _ wish: ProductWish) -> Float {
        candidate.score - (isIn(assortment.products[candidate.index], candidate, wish) ? 0 : 0.75)
    }

    /// A word that more names than this have finds nothing by itself where another does.
    private static let commonWord = 64

    /// At most how many products have all the stems of a reading.
    private func frequency(of reading: [String]) -> Int { reading.map { assortment.byStem[$0]?.count ?? 0 }.min() ?? 0 }

    private func products(with reading: [String]) -> [Int] {
        guard
            let rarest = reading.min(by: { (assortment.byStem[$0]?.count ?? 0) < (assortment.byStem[$1]?.count ?? 0) }),
            let list = assortment.byStem[rarest]
        else { return [] }
        return reading.count == 1 ? list : list.filter { assortment.products[$0].stems.isSuperset(of: reading) }
    }

    /// Whether a word of a name only repeats the category that was asked for: `Belt` of `Triomphe Belt` for `ремень`.
    private func isCategoryWord(_ stem: String, of product: Product, _ wish: ProductWish) -> Bool {
        guard let category = product.category, wish.categories.contains(where: { $0.group == category }) else {
            return false
        }
        return assortment.vocabulary.matches(in: [stem]).contains { $0.concept == .category(category) }
    }

    /// Whether a product is of a category asked for. Where a word is both, the name it is part of counts: the `Slide` of
    /// `Golden Goose Slide` asks for no slippers.
    private func isIn(_ product: Product, _ candidate: Candidate, _ wish: ProductWish) -> Bool {
        let asked = wish.categories.filter { category in
            !wish.names.enumerated().contains { place, word in
                candidate.met & (1 << UInt64(place)) != 0 && word.tokens.overlaps(category.tokens)
            }
        }
        guard !asked.isEmpty, let category = product.category else { return true }
        if wish.categories.contains(where: { $0.group == category }) { return true }
        return asked.contains { $0.group == category }
    }

    /// Only those of the category asked for; where there are none, those of a related one that were said whole.
    private func inCategory(_ candidates: [Candidate], _ wish: ProductWish) -> [Candidate] {
        let fitting = candidates.filter(\.isInCategory)
        if !fitting.isEmpty { return fitting }
        let related = Set(
            wish.categories.flatMap { assortment.vocabulary.vocabulary.categories[$0.group]?.related ?? [] })
        var near = candidates.filter { candidate in
            candidate.isWhole && assortment.products[candidate.index].category.map(related.contains) == true
        }
        for place in near.indices { near[place].isInCategory = true }
        return near.isEmpty ? candidates : near
    }

    /// `Sandals` asks for a kind, though a `Rockstud Sandal` has the word in its name: unless all that is said makes a name.
    private func withoutKindsAsNames(_ wish: inout ProductWish) {
        let kinds = wish.names.filter { name in
            wish.categories.contains { $0.tokens.overlaps(name.tokens) }
                && name.readings.contains { reading in
                    !reading.allSatisfy(isBrandStem)
                        && reading.contains {
                            assortment.vocabulary.matches(in: [$0]).contains(where: \.concept.isCategory)
                        }
                }
        }
        guard !kinds.isEmpty else { return }
        if kinds.count < wish.names.count {
            let isName =
                wish.names.count <= 60
                && scored(wish).contains { candidate in
                    wish.names.indices.allSatisfy { candidate.met & (1 << UInt64($0)) != 0 }
                }
            if isName { return }
        }
        wish.names.removeAll(where: kinds.contains)
    }

    /// Whether a stem stands for a brand in some name.
    func isBrandStem(_ stem: String) -> Bool {
        assortment.byStem[stem]?.contains { assortment.products[$0].brandStems.contains(stem) } == true
    }

    /// A number that stands in names of other products alone may be a size.
    private func numbersAsSizes(_ wish: inout ProductWish, _ candidates: inout [Candidate]) {
        let hasWord = candidates.contains { candidate in
            wish.names.enumerated().contains { !$1.isNumber && candidate.met & (1 << UInt64($0)) != 0 }
        }
        let stray = wish.names.enumerated().filter { place, word in
            guard word.isNumber, let number = word.readings.first?.first, let tenths = WishReader.tenths(of: number),
                WishReader.shoeSizes.contains(tenths)
            else { return false }
            return !hasWord || candidates.allSatisfy { $0.met & (1 << UInt64(place)) == 0 }
        }
        guard !stray.isEmpty else { return }
        for (_, word) in stray {
            guard let tenths = word.readings.first?.first.flatMap(WishReader.tenths) else { continue }
            wish.sizes.append((Size(tenths: tenths), word.tokens))
        }
        wish.names.removeAll { word in stray.contains { $0.element == word } }
        candidates = wish.names.isEmpty ? [] : scored(wish)
    }

    /// Words that name products, but not this one.
    private func unmetWords(of candidate: Candidate, _ wish: ProductWish) -> [ProductWish.NameWord] {
        let product = assortment.products[candidate.index]
        return wish.names.enumerated().filter { place, word in
            guard candidate.met & (1 << UInt64(place)) == 0 else { return false }
            let isItsCategory = wish.categories.contains {
                $0.tokens.overlaps(word.tokens) && $0.group == product.category
            }
            let isColor = wish.colors.contains { $0.tokens.overlaps(word.tokens) }
            return !isItsCategory && !isColor
        }.map(\.element)
            + (candidate.isInCategory
                ? [] : wish.categories.map { .init(tokens: $0.tokens, readings: [], isNumber: false) })
    }
}

// MARK: - Verdicts

extension ProductResolver {
    private typealias Answer = (Resolution.Verdict, [Int], [String]) -> Resolution

    private func ofCategory(_ wish: ProductWish, _ answer: Answer) -> Resolution {
        var indices: [Int] = []
        for group in wish.categoryGroups { indices += assortment.byCategory[group] ?? [] }
        guard !indices.isEmpty else { return answer(wish.categories.isEmpty ? .unknown : .notCarried, [], []) }
        let foreign = wish.foreign.filter(\.isSurelyName).map(\.text)
        if !foreign.isEmpty { return answer(.notCarried, [], foreign) }
        return answer(indices.count == 1 ? .exact : .ambiguous, indices.sorted(), [])
    }

    /// Words that no candidate has: a brand or a number beside a model makes it another thing; two models are two products.
    private func conflicting(
        _ candidates: [Candidate], _ unmet: [[ProductWish.NameWord]], _ wish: ProductWish, _ answer: Answer
    ) -> Resolution {
        let words = Set(unmet.joined().map { Self.text(of: $0, in: wish) }).sorted()
        let met = candidates.reduce(into: UInt64(0)) { $0 |= $1.met }
        let all = wish.names.indices.prefix(60).reduce(into: UInt64(0)) { $0 |= 1 << UInt64($1) }
        let others = wish.names.enumerated().filter { place, word in met & (1 << UInt64(place)) == 0 && !word.isNumber }
            .flatMap { _, word in
                word.readings.flatMap(products(with:)).filter { index in
                    !word.readings.contains { $0.allSatisfy(assortment.products[index].brandStems.contains) }
                }
            }
        let indices = candidates.map(\.index)
        if met == all, candidates.count > 1 || !others.isEmpty, candidates.allSatisfy(\.isInCategory) {
            return answer(.ambiguous, indices, words)
        }
        if !others.isEmpty, candidates.allSatisfy(\.isInCategory) {
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

    /// Whether a word of the model was said, not the brand alone.
    private func hasModel(_ candidate: Candidate, _ wish: ProductWish) -> Bool {
        let product = assortment.products[candidate.index]
        return wish.names.enumerated().contains { place, word in
            candidate.met & (1 << UInt64(place)) != 0
                && word.readings.contains {
                    $0.allSatisfy(product.stems.contains) && !$0.allSatisfy(product.brandStems.contains)
                }
        }
    }

    private func settled(_ found: [Candidate], _ wish: ProductWish, _ answer: Answer) -> Resolution {
        var candidates = found
        let isModel = candidates.contains { hasModel($0, wish) }
        let foreign = wish.foreign.filter { $0.isSurelyName || !isModel && !describes($0.token, candidates, wish) }
        let numbers = wish.foreignNumbers.map { wish.tokens[$0].text }
        if !foreign.isEmpty || !numbers.isEmpty {
            return answer(isModel ? .similar : .notCarried, candidates.map(\.index), foreign.map(\.text) + numbers)
        }
        if candidates.count > 1 { candidates = measured(candidates, wish) }
        let whole = candidates.filter(\.isWhole)
        if !whole.isEmpty { candidates = whole }
        if candidates.count > 1 { candidates = wearable(candidates, wish) }
        if candidates.count > 1, whole.count != 1 { candidates = described(candidates, wish) }
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

    /// Those whose catalogue text has most of the words that are no names: `с пряжками`, `атласные`.
    private func described(_ candidates: [Candidate], _ wish: ProductWish) -> [Candidate] {
        guard !wish.details.isEmpty else { return candidates }
        let hits = candidates.map { candidate in
            let stems = assortment.products[candidate.index].listing.map { assortment.stemmer.terms(of: $0.text) } ?? []
            return wish.details.count { detail in stems.contains { Self.areRelated($0, detail) } }
        }
        guard let most = hits.max(), most > 0, hits.count(where: { $0 == most }) * 2 <= max(candidates.count, 2) else {
            return candidates
        }
        return zip(candidates, hits).filter { $1 == most }.map(\.0)
    }

    private func describes(_ token: Int, _ candidates: [Candidate], _ wish: ProductWish) -> Bool {
        let stem = assortment.stemmer.stem(wish.tokens[token])
        return candidates.contains { candidate in
            let text = assortment.products[candidate.index].listing?.text ?? ""
            return assortment.stemmer.terms(of: text).contains { Self.areRelated($0, stem) }
        }
    }

    private func hasListing(saying word: String) -> Bool {
        assortment.vocabulary.concepts(in: word).contains(where: \.isCategory)
    }

    /// Whether one stem begins the other: `атлас` and `атласн`.
    static func areRelated(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
        return short.unicodeScalars.count >= 4 && long.hasPrefix(short)
    }

    static func text(of word: ProductWish.NameWord, in wish: ProductWish) -> String {
        wish.tokens[word.tokens].map(\.text).joined(separator: " ")
    }

    static func groups(of colors: [SaidColor]) -> [String] {
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
    var isCategory: Bool { if case .category = self { true } else { false } }
    var isBrand: Bool { if case .brand = self { true } else { false } }
}
