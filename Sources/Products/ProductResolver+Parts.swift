import Language

// Wishes for several things at once.
extension ProductResolver {
    /// The products that a text lists one by one, each with its own colour and size: `джамбо бежевую, 25 голубую`. Empty where it
    /// lists none.
    package func parts(of text: String) -> [Resolution] { parts(of: read(text)) }

    package func parts(of whole: ProductWish) -> [Resolution] {
        let spans = Self.named(Self.spans(of: whole), in: whole)
        guard spans.count > 1 else { return describedParts(of: whole) }
        var wishes = spans.map { Self.part(of: whole, $0) }
        guard wishes.count(where: { !$0.names.isEmpty }) > 1 else { return [] }
        let heads = lendHeads(&wishes)
        shareDetails(&wishes)
        var found = wishes.indices.filter { !wishes[$0].names.isEmpty }.map { ($0, resolve(wishes[$0])) }
        // `леди диор, мини и миди`: what only lent its name is no thing of its own.
        found.removeAll { heads.contains($0.0) && $0.1.verdict == .ambiguous }
        // `оран, гермес`: a brand said by itself is that of the model beside it.
        let named = found
        found.removeAll { place, resolution in
            wishes[place].names.allSatisfy(isBrand)
                // `ремень эрмес, платок каре`: with a kind of its own it is a thing of its own.
                && !(resolution.verdict == .exact && wishes[place].categories.contains { !$0.tokens.isEmpty })
                && named.contains { other, resolution in
                    other != place && !wishes[other].names.allSatisfy(isBrand)
                        && wishes[place].names.allSatisfy { name in
                            name.readings.contains { reading in
                                resolution.products.contains { $0.brandStems.isSuperset(of: reading) }
                            }
                        }
                }
        }
        // `the Triomphe belt please, the belt not the bag`: a kind said once more is that of the thing named before.
        let exact = found.filter { $0.1.verdict == .exact }.flatMap(\.1.indices)
        found.removeAll { place, resolution in
            resolution.verdict == .ambiguous && wishes[place].colors.isEmpty && isKindAlone(wishes[place])
                && exact.contains { index in
                    resolution.indices.contains(index)
                        || wishes[place].names.allSatisfy { name in
                            name.readings.contains { assortment.products[index].stems.isSuperset(of: $0) }
                        }
                }
        }
        let parts = found.map(\.1)
        let areFound = parts.allSatisfy { $0.verdict == .exact || $0.verdict == .ambiguous }
        guard areFound, parts.count > 1, Set(parts.flatMap(\.indices)).count > 1 else { return [] }
        // Brands within a category are browsed, not told one by one.
        if parts.allSatisfy({ $0.verdict == .ambiguous }) { return [] }
        return parts
    }

    /// A wish that only tells models of one name apart, with the name that was spoken of: `а 25-ю?` behind `Chanel 22`, `а мини?` behind
    /// `Kelly 25`. Nil where it names more, or where there is no such thing.
    package func completed(_ wish: ProductWish, by spoken: @autoclosure () -> ProductWish) -> ProductWish? {
        guard !wish.names.isEmpty, wish.names.allSatisfy(isTail) else { return nil }
        var wishes = [spoken(), wish]
        _ = lendHeads(&wishes)
        return wishes[1].names.count > wish.names.count ? wishes[1] : nil
    }

    /// A wish for the large and the small of one name, without the words for them: `келли, и большую и малышку`. Nil where it asks for no
    /// such two.
    package func withoutTails(_ wish: ProductWish) -> ProductWish? {
        let words = wish.tokens.map(\.text)
        let saysBoth = [Self.large, Self.small].allSatisfy { beginnings in
            words.contains { word in beginnings.contains(where: word.hasPrefix) }
        }
        let isPlain =
            words.contains { word in Self.plain.contains(where: word.hasPrefix) }
            && words.contains(where: Self.joiners.contains)
        // `the plain ones and the tweed ones`: what tells the other apart is its last word.
        let last = isPlain ? wish.names.max { $0.tokens.lowerBound < $1.tokens.lowerBound } : nil
        let heads = wish.names.filter { !isTail($0) && !isPetSize($0, wish) && $0 != last }
        guard saysBoth || isPlain, !heads.isEmpty, heads.count < wish.names.count else { return nil }
        var both = wish
        both.names = heads
        both.categories.removeAll { kind in last.map { kind.tokens.overlaps($0.tokens) } == true }
        return both
    }

    private func isPetSize(_ word: ProductWish.NameWord, _ wish: ProductWish) -> Bool {
        wish.tokens[word.tokens].allSatisfy { token in
            (Self.large + Self.small).contains(where: token.text.hasPrefix)
        }
    }

    private static let plain = ["обычн", "прост", "plain", "regular", "қарапайым", "кәдімгі"].map { Folding.fold($0) }
    private static let large = ["больш", "крупн", "big", "larg", "үлкен"].map { Folding.fold($0) }
    private static let small = ["мал", "мини", "миник", "крош", "mini", "small", "little", "кіші", "кішкен"].map {
        Folding.fold($0)
    }

    /// `ремень с аркой и ремень с буквой H`: kinds told one by one, each with what it is like. Empty where one of them may be several things.
    private func describedParts(of whole: ProductWish) -> [Resolution] {
        let wishes = Self.spans(of: whole).map { Self.part(of: whole, $0) }
        let isEachTold = wishes.allSatisfy { wish in
            !wish.categories.isEmpty && !(wish.names.isEmpty && wish.description.isEmpty)
        }
        guard wishes.count > 1, isEachTold else { return [] }
        let parts = wishes.map(resolve)
        guard parts.allSatisfy({ $0.verdict == .exact }), Set(parts.flatMap(\.indices)).count == parts.count else {
            return []
        }
        return parts
    }

    /// Whether all names of a part are words for kinds: the `Boots` of `Monolith Boots`.
    private func isKindAlone(_ wish: ProductWish) -> Bool {
        wish.names.allSatisfy { name in wish.categories.contains { $0.tokens == name.tokens } }
    }

    private func isBrand(_ word: ProductWish.NameWord) -> Bool {
        word.readings.contains { $0.allSatisfy(isBrandStem) }
    }

    /// Whether a word only tells models of one name apart: `60` of `Romy 60`, `mini` of `Kelly mini`.
    private func isTail(_ word: ProductWish.NameWord) -> Bool {
        word.isNumber || word.readings.allSatisfy { $0.allSatisfy(ModelSizes.contain) }
    }

    /// `роми 85 и 60`, `келли 25 и мини`, `25 и 22 шанель`: a part without a name of its own has that of the part before, else of
    /// one behind. Gives the places of those that lent theirs.
    private func lendHeads(_ wishes: inout [ProductWish]) -> Set<Int> {
        var lenders: Set<Int> = []
        let heads = wishes.map { wish in wish.names.filter { !isTail($0) } }
        for place in wishes.indices where heads[place].isEmpty && !wishes[place].names.isEmpty {
            let near = (0..<place).reversed() + Array(place + 1..<wishes.count)
            for other in near where !heads[other].isEmpty {
                let said = ([heads[other], heads[other].filter(isBrand)] + brands(of: heads[other])).first { head in
                    !head.isEmpty && hasProduct(head + wishes[place].names)
                }
                guard let said else { continue }
                wishes[place].names =
                    said.map { .init(tokens: 0..<0, readings: $0.readings, isNumber: false) }
                    + wishes[place].names
                if wishes[other].names.count == heads[other].count { lenders.insert(other) }
                break
            }
        }
        return lenders
    }

    /// The brands that a name may be of: `джамбо и 25` asks for two of Chanel's.
    private func brands(of head: [ProductWish.NameWord]) -> [[ProductWish.NameWord]] {
        let stems = Set(
            head.flatMap(\.readings).flatMap(products(with:)).filter { index in
                head.allSatisfy { $0.readings.contains { assortment.products[index].stems.isSuperset(of: $0) } }
            }.map { assortment.products[$0].brandStems })
        guard stems.count == 1, let only = stems.first, !only.isEmpty else { return [] }
        return [[.init(tokens: 0..<0, readings: [only.sorted()], isNumber: false)]]
    }

    private func hasProduct(_ names: [ProductWish.NameWord]) -> Bool {
        guard let first = names.first else { return false }
        return first.readings.flatMap(products(with:)).contains { index in
            names.allSatisfy { $0.readings.contains { assortment.products[index].stems.isSuperset(of: $0) } }
        }
    }

    /// A kind said once is said of all, and so are a colour and a size at the end: `роми 85 и роми 60 чёрные 38`. What only lent its
    /// name lends its colour, too.
    private func shareDetails(_ wishes: inout [ProductWish]) {
        let categories: [(group: String, tokens: Range<Int>)] = wishes.flatMap(\.categories).map { ($0.group, 0..<0) }
        let colored = wishes.indices.filter { !wishes[$0].colors.isEmpty }
        let sized = wishes.indices.filter { !wishes[$0].sizes.isEmpty }
        for place in wishes.indices {
            // `роми 85 и ремень триомф`: of what comes in that kind alone.
            if wishes[place].categories.isEmpty, isOfKind(wishes[place], categories.map(\.group)) {
                wishes[place].categories = categories
            }
            if let only = colored.first, colored.count == 1, place != only,
                only == wishes.count - 1 || wishes[place].names.first?.tokens.isEmpty == true
                    || only == 0 && Self.saysColorOfAll(wishes[0])
            {
                wishes[place].colors = wishes[only].colors
            }
            if let only = sized.first, sized.count == 1, place != only, only == wishes.count - 1 {
                wishes[place].sizes = wishes[only].sizes
            }
        }
    }

    private func isOfKind(_ wish: ProductWish, _ groups: [String]) -> Bool {
        wish.names.isEmpty
            || scored(wish).contains { assortment.products[$0.index].category.map(groups.contains) != false }
    }

    /// `чёрные ле сити, лулу и дионис`: a colour in the plural before the first name is that of all.
    private static func saysColorOfAll(_ first: ProductWish) -> Bool {
        guard first.colors.count == 1, let color = first.colors.first?.tokens, let last = color.last,
            let name = first.names.map(\.tokens.lowerBound).min(), color.upperBound <= name
        else { return false }
        let word = first.tokens[last].text
        return ["ые", "ие", "ых", "их"].contains(where: word.hasSuffix)
    }

    /// What names nothing goes with the part before it, else with the one behind.
    private static func named(_ spans: [Range<Int>], in wish: ProductWish) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        var isOpen = false
        for span in spans {
            let isNamed = wish.names.contains { span.contains($0.tokens.lowerBound) }
            if let last = joined.last, isOpen || !isNamed {
                joined[joined.count - 1] = last.lowerBound..<span.upperBound
                isOpen = isOpen && !isNamed
            } else {
                joined.append(span)
                isOpen = !isNamed
            }
        }
        return joined
    }

    /// The tokens of the parts: what stands between joining words, commas and the like.
    private static func spans(of wish: ProductWish) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var start = 0
        let bytes = Array(wish.text.utf8)
        func isWithin(_ place: Int) -> Bool {
            // `миу миу` and `38 и 5` are one.
            wish.names.contains { $0.tokens.contains(place) && $0.tokens.count > 1 }
                || wish.sizes.contains { $0.tokens.contains(place) && $0.tokens.count > 1 }
        }
        for place in wish.tokens.indices {
            if joiners.contains(wish.tokens[place].text), !isWithin(place) {
                if start < place { spans.append(start..<place) }
                start = place + 1
                continue
            }
            guard place + 1 < wish.tokens.count, start <= place else { continue }
            let gap = bytes[wish.tokens[place].range.upperBound..<wish.tokens[place + 1].range.lowerBound]
            if gap.contains(where: { ",;+&\n".utf8.contains($0) }) {
                spans.append(start..<place + 1)
                start = place + 1
            }
        }
        if start < wish.tokens.count { spans.append(start..<wish.tokens.count) }
        return spans
    }

    private static let joiners: Set<String> = [
        "и", "или", "and", "or", "мен", "пен", "бен", "және", "плюс", "либо", "немесе", "чем", "әлде", "тогда", "then",
        "than", "vs",
        "versus",
    ]

    private static func part(of whole: ProductWish, _ span: Range<Int>) -> ProductWish {
        var part = whole
        part.names = whole.names.filter { span.contains($0.tokens.lowerBound) }
        part.categories = whole.categories.filter { span.contains($0.tokens.lowerBound) }
        part.colors = whole.colors.filter { span.contains($0.tokens.lowerBound) }
        part.sizes = whole.sizes.filter { span.contains($0.tokens.lowerBound) }
        part.description = whole.description.filter { span.contains($0.token) }
        part.foreign = whole.foreign.filter { span.contains($0.token) }
        part.foreignNumbers = whole.foreignNumbers.filter { span.contains($0) }
        part.measures = []
        part.isList = false
        return part
    }
}
