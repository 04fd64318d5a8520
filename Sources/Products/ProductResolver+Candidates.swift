import KnowledgeModel
import Language

// The products that share words with a wish.
extension ProductResolver {
    /// A product that shares words with the wish.
    package struct Candidate {
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
    package func scored(_ wish: ProductWish) -> [Candidate] {
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
                    guard wish.refused.isEmpty || product.stems.isDisjoint(with: wish.refused),
                        product.category.map(wish.refusedCategories.contains) != true
                    else { continue }
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

    package func products(with reading: [String]) -> [Int] {
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

    /// Only those of the category asked for, where there are such. A related one is another: `лулу клатч`, `рокстад балетки`.
    package func inCategory(_ candidates: [Candidate]) -> [Candidate] {
        let fitting = candidates.filter(\.isInCategory)
        return fitting.isEmpty ? candidates : fitting
    }

    /// `boots` stands for `high boots` too where there are no others: a kind is also what phrases of other kinds end with.
    package func widenKinds(_ wish: inout ProductWish, _ candidates: inout [Candidate]) {
        guard !wish.categories.isEmpty, !candidates.contains(where: \.isInCategory) else { return }
        var wider: [(group: String, tokens: Range<Int>)] = []
        for kind in wish.categories where kind.tokens.count == 1 {
            let stem = assortment.stemmer.stem(wish.tokens[kind.tokens.lowerBound])
            for (group, category) in assortment.vocabulary.vocabulary.categories where group != kind.group {
                let isHead = category.words.contains { phrase in
                    let stems = assortment.stemmer.terms(of: phrase)
                    return stems.count > 1 && stems.last == stem
                }
                if isHead { wider.append((group, kind.tokens)) }
            }
        }
        guard
            candidates.contains(where: { candidate in
                wider.contains { $0.group == assortment.products[candidate.index].category }
            })
        else { return }
        wish.categories += wider.sorted { $0.group < $1.group }
        candidates = scored(wish)
    }

    /// `Oran shoes`, `tasman slippers`: a word for many kinds contradicts no model that was named.
    package func withoutLooseKinds(_ wish: inout ProductWish, _ candidates: inout [Candidate]) {
        guard !wish.categories.isEmpty, !candidates.contains(where: \.isInCategory),
            wish.names.contains(where: { !$0.isNumber && !$0.readings.contains { $0.allSatisfy(isBrandStem) } }),
            wish.categories.allSatisfy({ kind in
                !kind.tokens.isEmpty && kind.tokens.allSatisfy { Self.looseKinds.contains(wish.tokens[$0].text) }
            })
        else { return }
        wish.categories = []
        candidates = scored(wish)
    }

    private static let looseKinds: Set<String> = [
        "shoes", "shoe", "heels", "slippers", "clogs", "footwear", "обувь", "обуви", "тапочки", "тапки", "тапочек",
        "сабо", "sandals", "sandal", "сандалии", "сандали", "сандалики",
    ]

    /// `Sandals` asks for a kind, though a `Rockstud Sandal` has the word in its name: unless all that is said makes a name.
    package func withoutKindsAsNames(_ wish: inout ProductWish) {
        // `golden clutch` is one in gold, where nobody's clutches are called so.
        if !wish.categories.isEmpty {
            let groups = wish.categoryGroups
            let colors = wish.names.filter { name in
                wish.colors.contains { $0.tokens == name.tokens }
                    && !name.readings.flatMap(products(with:)).contains { index in
                        assortment.products[index].category.map(groups.contains) == true
                    }
            }
            wish.names.removeAll(where: colors.contains)
            guard !wish.names.isEmpty else { return }
        }
        let kinds = wish.names.filter { name in
            wish.categories.contains { $0.tokens.overlaps(name.tokens) }
                && name.readings.contains { reading in
                    !reading.allSatisfy(isBrandStem)
                        && reading.contains {
                            assortment.vocabulary.matches(in: [$0]).contains(where: \.concept.isCategory)
                        }
                }
        }
        guard !kinds.isEmpty else { return withoutPetKinds(&wish) }
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

    /// `Балерины диор` are Dior's flats: a spelling of a name that is a word for a kind, too, beside names that it stands in no
    /// product with.
    private func withoutPetKinds(_ wish: inout ProductWish) {
        let kinds = wish.names.filter { name in
            wish.categories.contains { $0.tokens == name.tokens }
                && name.readings.contains { !$0.allSatisfy(isBrandStem) }
        }
        let others = wish.names.filter { !kinds.contains($0) }
        guard !kinds.isEmpty, wish.names.count <= 60 else { return }
        guard !others.isEmpty else {
            // `that straw tote` is no `Book Tote`.
            if !scored(wish).contains(where: \.isWhole) { wish.names = [] }
            return
        }
        let isName = scored(wish).contains { candidate in
            wish.names.indices.allSatisfy { candidate.met & (1 << UInt64($0)) != 0 }
        }
        if !isName { wish.names = others }
    }

    /// Whether a stem stands for a brand in some name.
    package func isBrandStem(_ stem: String) -> Bool {
        assortment.byStem[stem]?.contains { assortment.products[$0].brandStems.contains(stem) } == true
    }

    /// A number that stands in names of other products alone may be a size.
    package func numbersAsSizes(_ wish: inout ProductWish, _ candidates: inout [Candidate]) {
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

    /// `трибьют на платформе`: a word of other names that the catalogue says of this one.
    private func describes(_ word: ProductWish.NameWord, _ index: Int, _ wish: ProductWish) -> Bool {
        guard !word.isNumber, word.tokens.count == 1, word.tokens.lowerBound > 0,
            ["на", "с", "со", "with", "on"].contains(wish.tokens[word.tokens.lowerBound - 1].text)
        else { return false }
        let stem = assortment.stemmer.stem(wish.tokens[word.tokens.lowerBound])
        return descriptions.looks[index].stems.contains { Self.areRelated($0, stem) }
    }

    /// Words that name products, but not this one.
    package func unmetWords(of candidate: Candidate, _ wish: ProductWish) -> [ProductWish.NameWord] {
        let product = assortment.products[candidate.index]
        return wish.names.enumerated().filter { place, word in
            guard candidate.met & (1 << UInt64(place)) == 0 else { return false }
            let isItsCategory = wish.categories.contains {
                $0.tokens.overlaps(word.tokens) && $0.group == product.category
            }
            let isColor = wish.colors.contains { $0.tokens.overlaps(word.tokens) }
            return !isItsCategory && !isColor && !(candidate.isWhole && describes(word, candidate.index, wish))
        }.map(\.element)
            + (candidate.isInCategory
                ? [] : wish.categories.map { .init(tokens: $0.tokens, readings: [], isNumber: false) })
    }
}
