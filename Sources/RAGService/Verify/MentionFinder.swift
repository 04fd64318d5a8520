import Products
import Foundation
import KnowledgeModel
import Language

/// Finds the words of a draft that name products.
struct MentionFinder {
    let reading: DraftReading
    let resolver: ProductResolver
    let money: [Range<Int>]

    init(reading: DraftReading, resolver: ProductResolver) {
        self.reading = reading
        self.resolver = resolver
        money = reading.money.map(\.tokens)
    }

    typealias Group = [ProductWish.NameWord]

    /// `Jumbo 30 на 20`: a number that is one of two lengths.
    func isLength(_ place: Int) -> Bool {
        let next = place + 1
        return next + 1 < reading.words.count && ["на", "by"].contains(reading.words[next])
            && reading.tokens[next + 1].kind == .number && !money.contains { $0.contains(next + 1) }
    }

    /// Name words that stand together. A number belongs to a name only right behind another of its words or where it alone names
    /// one product, and a lone word in Latin letters only where it begins with a capital.
    func groups() -> [Group] {
        var groups: [Group] = []
        for word in reading.wish.names.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound })
        where !isOfOtherNumber(word, behind: groups.last) && !isKindOfOther(word) {
            if let last = groups.last?.last, last.tokens.upperBound == word.tokens.lowerBound,
                reading.clause(of: last.tokens.lowerBound) == reading.clause(of: word.tokens.lowerBound),
                !counts(word, behind: groups[groups.count - 1])
            {
                groups[groups.count - 1].append(word)
            } else if !word.isNumber || isTelling(word) {
                groups.append([word])
            } else if let last = groups.last, let whole = whole(word, behind: last) {
                groups.append([whole])
            }
        }
        return groups.filter { group in
            // The D of `подвеска D` names nothing.
            let isLetter =
                group.count == 1 && group[0].tokens.count == 1 && reading.words[group[0].tokens.lowerBound].count == 1
            // `Boots D-Major`: the kind, though some are called so.
            let next = group[0].tokens.upperBound
            let isKind =
                group.count == 1 && reading.wish.names.contains { $0.tokens.lowerBound == next && !$0.isNumber }
                && reading.gap(after: next - 1) == [" "]
                && reading.wish.categories.contains { $0.tokens.contains(group[0].tokens.lowerBound) }
                && group[0].readings.allSatisfy { resolver.products(with: $0).count > 1 }
            return !isLetter && !isKind && !isDescription(group)
                && (group.contains { word in
                    let first = word.tokens.lowerBound
                    return reading.isCapitalised(first) || isTelling(word) || !word.isNumber && isNumber(first)
                        || Self.sizesOfModels.contains(reading.words[first])
                        || reading.tokens[first].kind != .latin && isSpelledOut(reading.words[first])
                } || isInSmallLetters(group))
        }
    }

    /// `Zippy 22,500`, `Birkin 30 30 × 22`: a number that is an amount or a length.
    private func isOfOtherNumber(_ word: ProductWish.NameWord, behind group: Group?) -> Bool {
        guard word.isNumber else { return false }
        if isLength(word.tokens.lowerBound) || reading.gap(after: word.tokens.upperBound - 1).contains("%") {
            return true
        }
        // `Carre 90 жүз пайыз жібек`.
        let behind = word.tokens.upperBound < reading.words.count ? reading.words[word.tokens.upperBound] : ""
        if ["пайыз", "процент", "percent"].contains(where: behind.hasPrefix) { return true }
        let isCrossed = reading.gap(after: word.tokens.upperBound - 1).contains("×")
        if isCrossed, let group, group.contains(where: \.isNumber) || products(of: group[...] + [word]).isEmpty {
            return true
        }
        return money.contains { $0.lowerBound == word.tokens.lowerBound && $0.count > word.tokens.count }
            && reading.gap(after: word.tokens.upperBound - 1) == [","]
    }

    /// `Chanel 22 Chanel 25-тен арзан`: names that stand together with nothing between them, where none has all of the words.
    func whole(_ group: Group) -> [Group] {
        guard group.count > 1, products(of: group[...]).isEmpty else { return [group] }
        let ends = (1..<group.count).filter { end in
            isWhole(group[..<end]) && isWhole(group[end...])
        }
        guard let end = ends.last, ends.count == 1 else { return [group] }
        return [Array(group[..<end]), Array(group[end...])]
    }

    func products(of group: ArraySlice<ProductWish.NameWord>) -> [Int] {
        guard let first = group.first else { return [] }
        return first.readings.flatMap(resolver.products(with:)).filter { index in
            group.allSatisfy { $0.readings.contains(where: resolver.assortment.products[index].stems.isSuperset) }
        }
    }

    /// Whether words are a model's name, and not a brand's alone.
    private func isWhole(_ group: ArraySlice<ProductWish.NameWord>) -> Bool {
        let named = Set(products(of: group))
        return !named.isEmpty
            && named.contains { index in
                let model = resolver.assortment.products[index].modelStems
                return group.flatMap(\.readings).joined().contains(where: model.contains)
            }
            && group.contains { word in
                let first = word.tokens.lowerBound
                return reading.isCapitalised(first) && !Self.sizesOfModels.contains(reading.words[first])
            }
    }

    static let sizesOfModels: Set<String> = [
        "mini", "midi", "maxi", "nano", "micro", "мини", "миди", "макси",
    ]

    /// `чёрная мини 2`: a small number that no product has with the name before it.
    private func counts(_ word: ProductWish.NameWord, behind group: Group) -> Bool {
        guard word.isNumber, let number = word.readings.first, number.count == 1, let value = Int(number[0]), value < 10
        else { return false }
        return !resolver.products(with: number).contains { index in
            group.allSatisfy { $0.readings.contains(where: resolver.assortment.products[index].stems.isSuperset) }
        }
    }

    func isNumber(_ token: Int) -> Bool { reading.tokens[token].kind == .number }

    /// `Джамбо и 25-я`, `Kelly mini дороже, чем 25-я`: the one model with the number of the brand spoken of before.
    private func whole(_ word: ProductWish.NameWord, behind last: Group) -> ProductWish.NameWord? {
        guard let number = word.readings.first, isModel(word.tokens) else { return nil }
        let brands = Set(
            last.flatMap(\.readings).flatMap(resolver.products(with:)).map { resolver.assortment.products[$0] }
                .filter { product in last.allSatisfy { $0.readings.contains(where: product.stems.isSuperset) } }
                .map(\.brandStems))
        let found = resolver.products(with: number).filter {
            brands.contains(resolver.assortment.products[$0].brandStems)
        }
        guard found.count == 1, let only = found.first else { return nil }
        return .init(
            tokens: word.tokens, readings: [resolver.assortment.products[only].stems.sorted()], isNumber: false)
    }

    /// Whether a number has the ending of one that says which, or is compared or joined with what stands before it.
    private func isModel(_ tokens: Range<Int>) -> Bool {
        let next = tokens.upperBound
        let after = reading.gap(after: next - 1)
        guard !money.contains(where: { $0.overlaps(tokens) }), !after.contains("%"), !after.contains("₸") else {
            return false
        }
        let behind = next < reading.words.count ? reading.words[next] : ""
        if after == ["-"], Self.ordinalEndings.contains(behind) { return true }
        guard tokens.lowerBound > 0, isNumber(tokens.lowerBound),
            ["чем", "than", "и", "and", "мен", "или", "or", "плюс"].contains(reading.words[tokens.lowerBound - 1])
        else { return false }
        return !Self.counted.contains { behind == $0 || $0.count > 2 && behind.hasPrefix($0) }
    }

    private static let ordinalEndings: Set<String> = [
        "я", "ая", "х", "е", "й", "ой", "ю", "ую", "го", "ей", "th", "тен", "ден", "нен", "дан", "тан", "нан", "ші",
        "шы",
    ]

    /// A number of three digits or more that one product alone has in its name: `5050`.
    private func isTelling(_ word: ProductWish.NameWord) -> Bool {
        guard word.isNumber, let number = word.readings.first,
            number.joined().count > 2 || isColored(word, number.joined())
        else { return false }
        let after = reading.gap(after: word.tokens.upperBound - 1)
        let behind = word.tokens.upperBound < reading.words.count ? reading.words[word.tokens.upperBound] : ""
        // `жүз пайыз кашемир`.
        if ["пайыз", "процент", "percent", "грамм", "gram"].contains(where: behind.hasPrefix) { return false }
        return resolver.products(with: number).count == 1 && !money.contains { $0.overlaps(word.tokens) }
            && !after.contains("%") && !after.contains("₸")
    }

    /// `белую 22 уже раскупили`: a number behind a colour that can be no size and counts nothing.
    private func isColored(_ word: ProductWish.NameWord, _ number: String) -> Bool {
        guard let value = Int(number), value > 9, !WishReader.shoeSizes.contains(value * 10) else { return false }
        // `22 розовая`: one thing.
        let start = word.tokens.lowerBound
        if reading.clause(of: start).lowerBound == start,
            reading.wish.colors.contains(where: { $0.tokens.lowerBound == word.tokens.upperBound }),
            ["ая", "яя", "ую", "юю"].contains(where: reading.words[word.tokens.upperBound].hasSuffix)
        {
            return true
        }
        guard reading.wish.colors.contains(where: { $0.tokens.upperBound == word.tokens.lowerBound }),
            // `Ал 22 наурызда`: the word for `and`.
            reading.words[word.tokens.lowerBound - 1].count > 2,
            reading.gap(after: word.tokens.lowerBound - 1) == [" "]
        else { return false }
        let next = word.tokens.upperBound < reading.words.count ? reading.words[word.tokens.upperBound] : ""
        return !Self.counted.contains { next == $0 || $0.count > 2 && next.hasPrefix($0) }
    }

    /// Whether a word in small letters is a name the vocabulary spells so, and no other word of the same stem: `келеді` is not
    /// `кели`.
    private func isSpelledOut(_ word: String) -> Bool {
        resolver.assortment.vocabulary.vocabulary.brands.values.joined().contains { spelling in
            let first = Folding.foldLine(spelling).split(separator: " ").first.map(String.init) ?? ""
            return word == first || word.commonPrefix(with: first).count >= max(4, first.count - 1)
        }
    }

    /// The mention that a group of name words makes.
    func mention(_ place: Int, of groups: [Group]) -> Mention? {
        let group = groups[place]
        guard let first = group.first, let last = group.last else { return nil }
        if group.count == 1, Self.sizesOfModels.contains(reading.words[first.tokens.lowerBound]) {
            let siblings = siblings(first, behind: groups[..<place])
            if siblings.count == 1 {
                return Mention(tokens: first.tokens, products: siblings, isWrong: false, list: 0)
            }
            // Alone in small letters it names nothing.
            guard
                reading.isCapitalised(first.tokens.lowerBound) || reading.tokens[first.tokens.lowerBound].kind != .latin
            else { return nil }
        }
        var tokens = first.tokens.lowerBound..<last.tokens.upperBound
        let clause = reading.clause(of: tokens.lowerBound)
        var wish = ProductWish.bare(reading.text)
        wish.names = group
        wish.categories = kinds(of: place, groups)
        wish.details = clause.map { Stems.of(reading.tokens[$0]) }.filter(reading.wish.details.contains)
        wish.description = clause.filter { wish.details.contains(Stems.of(reading.tokens[$0])) }.map { place in
            .init(token: place, traits: Traits.of(reading.words[place]), stem: Stems.of(reading.tokens[place]))
        }
        let resolution = resolver.resolve(wish)
        if resolution.verdict == .unknown, group.count == 1, isTelling(first), let number = first.readings.first {
            return Mention(tokens: tokens, products: resolver.products(with: number), isWrong: false, list: 0)
        }
        var strange = strangeWords(around: tokens, group, resolution.indices)
        // `Triomphe Mini`: a model's size that the name doesn't have.
        if strange == nil, group.count > 1, products(of: group[...]).isEmpty,
            reading.isCapitalised(last.tokens.lowerBound),
            reading.tokens[last.tokens.lowerBound].kind == .latin,
            Self.sizesOfModels.contains(reading.words[last.tokens.lowerBound])
        {
            strange = tokens
        }
        if let strange { tokens = strange }
        // `Клатч Bearn` of a wallet: the kind is what is wrong.
        if strange == nil, resolution.verdict == .similar || resolution.verdict == .notCarried, !wish.categories.isEmpty
        {
            var bare = wish
            bare.categories = []
            let whole = resolver.resolve(bare)
            if whole.verdict == .exact,
                isTold(wish.categories.map(\.tokens), of: whole.indices) || areRelated(wish.categories, whole.indices)
            {
                return Mention(tokens: tokens, products: whole.indices, isWrong: false, list: 0)
            }
            if resolver.resolve(bare).verdict == .exact {
                let kinds = wish.categories.map(\.tokens)
                if let kind = kinds.first(where: { $0.upperBound == tokens.lowerBound }) {
                    tokens = kind.lowerBound..<tokens.upperBound
                } else if let kind = kinds.first(where: { $0.lowerBound > tokens.upperBound }),
                    reading.words[tokens.upperBound..<kind.lowerBound].contains(where: {
                        ["это", "is", "are", "бұл"].contains($0)
                    })
                {
                    // `Tribute — это балетки`: that is told at the kind.
                    return Mention(tokens: tokens, products: resolver.resolve(bare).indices, isWrong: false, list: 0)
                }
            }
        }
        let isKnown = resolution.verdict == .exact || resolution.verdict == .ambiguous
        return Mention(
            tokens: tokens, products: strange != nil ? [] : resolution.indices,
            isWrong: strange != nil || !isKnown && !wish.names.isEmpty, list: 0)
    }

    /// `Lady midi, а мини`: the models of the line named last that are of a size.
    private func siblings(_ size: ProductWish.NameWord, behind groups: ArraySlice<Group>) -> [Int] {
        let all = resolver.assortment.products
        let sized = size.readings.flatMap(resolver.products(with:))
        for group in groups.reversed() {
            let lines = products(of: group[...]).map { all[$0] }.map { product in
                // The `Kelly mini` is of the line of the `Kelly 25`.
                (
                    brand: product.brandStems,
                    line: product.stems.filter { !Self.sizesOfModels.contains($0) && !$0.allSatisfy(\.isNumber) }
                )
            }
            let found = Set(
                sized.filter { index in
                    lines.contains { all[index].brandStems == $0.brand && all[index].stems.isSuperset(of: $0.line) }
                })
            if !found.isEmpty { return found.sorted() }
        }
        return []
    }

    /// `Burberry scarf` of a shop that parts `платки` from `шарфы`: an English word, which may be of a kind that the vocabulary calls
    /// related to the thing's own.
    private func areRelated(_ kinds: [(group: String, tokens: Range<Int>)], _ products: [Int]) -> Bool {
        let own = Set(products.compactMap { resolver.assortment.products[$0].category })
        let words = resolver.assortment.vocabulary.vocabulary.categories
        return !own.isEmpty
            && kinds.allSatisfy { kind in
                reading.tokens[kind.tokens.lowerBound].kind == .latin
                    && !own.isDisjoint(with: words[kind.group]?.related ?? [])
            }
    }

    /// Whether the catalogue tells of all these kinds within a product itself: `Jackie с двумя ремнями`.
    private func isTold(_ kinds: [Range<Int>], of products: [Int]) -> Bool {
        let texts = products.compactMap { resolver.assortment.products[$0].listing?.text }
        let told = Set(texts.flatMap(Stems.of))
        // `holds a wallet`, `белдігі` of what the catalogue gives a `кошелёк` or a `ремень`.
        let parts = texts.flatMap { Tokenizer.tokens(of: $0) }.reduce(into: Set<String>()) {
            $0.formUnion(ThingParts.named(by: $1.text))
        }
        return !kinds.isEmpty
            && kinds.allSatisfy { kind in
                // What goes in is no kind of the thing: `fits a wallet`.
                let clause = reading.clause(of: kind.lowerBound)
                if GoodsCheck.holds.isSaid(in: Array(reading.words[clause])) { return true }
                // The kind beside the name says what it is: `Ремень Jackie`.
                return kind.allSatisfy { place in
                    if !parts.isDisjoint(with: ThingParts.named(by: reading.words[place])) { return true }
                    let stem = Stems.of(reading.tokens[place])
                    return told.contains { $0.commonPrefix(with: stem).count >= max(3, stem.count - 1) }
                }
            }
    }

    /// The categories said of a group: a kind belongs to the name it stands beside, else to the nearest of its clause. A word
    /// printed as a name's own is no kind: the `Trainer` of `Chanel Trainer`.
    private func kinds(of place: Int, _ groups: [Group]) -> [(group: String, tokens: Range<Int>)] {
        let spans = groups.map { ($0.first?.tokens.lowerBound ?? 0)..<($0.last?.tokens.upperBound ?? 0) }
        let clause = reading.clause(of: spans[place].lowerBound)
        return reading.wish.categories.filter { category in
            guard clause.contains(category.tokens.lowerBound), !isInstead(category.tokens),
                !isContainer(category.tokens),
                // `the Lido heel is 9 cm`.
                !["heel", "каблук", "каблука", "каблуке", "каблуком"].contains(
                    reading.words[category.tokens.lowerBound])
            else { return false }
            if category.tokens.overlaps(spans[place]) { return !isPrinted(category.tokens) }
            // `the Jackie together and the wallet`: another thing joined behind.
            if category.tokens.lowerBound >= spans[place].upperBound,
                reading.words[spans[place].upperBound..<category.tokens.lowerBound].contains(where: {
                    ["и", "and", "мен", "plus", "плюс", "с", "with"].contains($0)
                })
            {
                return false
            }
            let rivals = spans.indices.filter { clause.contains(spans[$0].lowerBound) }
            let owner = rivals.min { distance(category.tokens, spans[$0]) < distance(category.tokens, spans[$1]) }
            return owner == place
        }
    }

    /// `вместо сумки`, `как клатч`: a kind that a thing is only used as.
    private func isInstead(_ kind: Range<Int>) -> Bool {
        kind.lowerBound > 0
            && ["вместо", "как", "instead", "of", "as", "орнына"].contains(reading.words[kind.lowerBound - 1])
    }

    /// `in a laundry bag`, `at thirty degrees in a bag`: what a thing is put into.
    private func isContainer(_ kind: Range<Int>) -> Bool {
        // `wash them in a bag`.
        if kind.lowerBound > 1, ["in", "into", "inside"].contains(reading.words[kind.lowerBound - 2]),
            ["a", "the", "its"].contains(reading.words[kind.lowerBound - 1])
        {
            return true
        }
        return kind.lowerBound > 0
            && ["laundry", "shopping", "dust", "gym", "paper", "gift", "garment", "plastic", "wash", "washing"]
                .contains(
                    reading.words[kind.lowerBound - 1])
    }

    /// A kind goes rather with the name behind it than with the one before.
    private func distance(_ kind: Range<Int>, _ name: Range<Int>) -> Int {
        kind.upperBound <= name.lowerBound
            ? 2 * (name.lowerBound - kind.upperBound) : 2 * (kind.lowerBound - name.upperBound) + 1
    }

    private func isPrinted(_ tokens: Range<Int>) -> Bool {
        tokens.allSatisfy { place in
            reading.tokens[place].kind == .latin && reading.isCapitalised(place)
                && resolver.products(with: [Stems.of(reading.tokens[place])]).contains { index in
                    resolver.assortment.products[index].name.split(separator: " ").contains {
                        Folding.foldLine($0) == reading.words[place]
                    }
                }
        }
    }
}
