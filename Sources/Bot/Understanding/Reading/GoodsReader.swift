import KnowledgeModel
import Language
import Products

/// Reads what of the shop's goods a message names: products, brands, kinds, colours and sizes, and which are refused.
struct GoodsReader: Sendable {
    /// What was read.
    struct Reading: Sendable {
        var fields: [Field] = []
        var rejected: [Field] = []
        /// Whether something is asked for that this shop's names do not hold: another brand, goods of another kind.
        var isForeign = false

        func has(_ kind: FieldKind) -> Bool { fields.contains { $0.kind == kind } }
    }

    /// A value with the words of the message that say it.
    struct Field: Sendable {
        var kind: FieldKind
        var value: String
        var words: Range<Int>
        var item: Int
    }

    private let resolver: ProductResolver
    private let assortment: KnowledgeAPI.Assortment
    private let sized: [String: Bool]

    init(_ assortment: KnowledgeAPI.Assortment, ordinary: Lexicon) {
        self.assortment = assortment
        resolver = ProductResolver(Assortment(assortment, stemmer: Stemmer()), ordinary: ordinary)
        sized = Dictionary(assortment.products.map { ($0.name, $0.hasSizes) }) { first, _ in first }
    }

    /// The group of categories that a product is of.
    func category(of product: String) -> String? { assortment.products.first { $0.name == product }?.category }

    /// Groups of colours that the shop's words have.
    private func isGroup(_ color: String) -> Bool { assortment.vocabulary.colors[color] != nil }

    // MARK: Reading

    /// - Parameters:
    ///   - isFree: for each word whether it is nothing else: no address, no phone, no town.
    ///   - isTalk: for each word whether it is a word of talk, which only sounds like goods unless it is spelled as they are.
    func read(_ text: MessageText, isFree: [Bool], isTalk: [Bool], in situation: MessageSituation) -> Reading {
        var wish = resolver.read(Self.masked(text, isFree: mayBeGoods(text, isFree: isFree, isTalk: isTalk)))
        let places = Self.places(of: wish, in: text)
        func words(_ tokens: Range<Int>) -> Range<Int> {
            let found = tokens.compactMap { places[$0] }
            guard let first = found.min(), let last = found.max() else { return 0..<0 }
            return first..<last + 1
        }
        wish.isForOthers = false
        // `екі мармонт`: a number word counts, unless a name stands before it.
        let names = wish.names
        wish.names.removeAll { name in
            let isSmall = name.readings.first?.first.flatMap(WishReader.tenths).map { $0 < 200 } ?? false
            let isSpoken = wish.tokens[name.tokens.lowerBound].kind != .number
            return name.isNumber && (isSmall || isSpoken)
                && !names.contains { $0.tokens.upperBound == name.tokens.lowerBound && !$0.isNumber }
        }
        var isValue = [Bool](repeating: false, count: text.words.count)
        for tokens in wish.names.map(\.tokens) + wish.categories.map(\.tokens) + wish.colors.map(\.tokens)
            + wish.sizes.map(\.tokens)
        {
            for place in words(tokens) { isValue[place] = true }
        }
        let refusals = Refusals(text) { isValue[$0] }
        let segments = segments(of: wish, words, text, refusals)
        var reading = Reading()
        for (offset, segment) in segments.enumerated() {
            add(segment, of: wish, item: offset + 1, words, text, refusals, situation, to: &reading)
        }
        reading.isForeign =
            !wish.otherGoods.isEmpty || wish.foreign.contains(where: \.isBrand)
            || !wish.names.isEmpty && !wish.foreignNumbers.isEmpty
        addColors(of: wish, segments, words, refusals, to: &reading)
        addSizes(of: wish, segments, words, refusals, situation, to: &reading)
        if !reading.has(.product) { chooseAmongOffered(text, wish, words, situation, &reading) }
        if reading.has(.product) {
            let named = Set(reading.fields.filter { $0.kind == .product }.map(\.item))
            reading.fields.removeAll { ($0.kind == .brand || $0.kind == .category) && named.contains($0.item) }
        }
        reading.fields.sort { $0.words.lowerBound < $1.words.lowerBound }
        return reading
    }

    /// Whether a word as it stands is a word of a product's name, a brand, a kind or a colour.
    func isSurelyGoods(_ token: Token) -> Bool {
        let goods = resolver.assortment
        let stem = goods.stemmer.stem(token)
        return goods.vocabulary.knows(stem: stem)
            && !goods.vocabulary.matches(in: [stem]).allSatisfy(\.concept.isSynonym)
            || goods.byStem[stem] != nil && token.kind != .number || goods.colors.group(of: stem) != nil
    }

    /// The words that may be goods: free ones that are no words of talk, but for those that are goods as they stand.
    private func mayBeGoods(_ text: MessageText, isFree: [Bool], isTalk: [Bool]) -> [Bool] {
        text.words.indices.map { place in
            let word = text.words[place]
            // In the other alphabet the reader has to try for itself.
            let isInOther = word.token.kind == .latin && word.forms.count > 1
            return isFree[place] && (!isTalk[place] || isInOther || isSurelyGoods(word.token))
        }
    }

    /// The message with everything blanked that is no goods, and the words that refuse: what is refused has to be read, too.
    private static func masked(_ text: MessageText, isFree: [Bool]) -> String {
        var bytes = Array(text.text.utf8)
        let refusing: Set<String> = ["не", "not", "кроме", "except", "без", "without", "емес", "вместо", "instead"]
        for (place, word) in text.words.enumerated() where !isFree[place] || refusing.contains(word.text) {
            for index in word.range { bytes[index] = UInt8(ascii: " ") }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// For each token of a wish the word of the message that it is: by its place, or by its number where the text was repaired.
    private static func places(of wish: ProductWish, in text: MessageText) -> [Int?] {
        let starts = Dictionary(text.words.enumerated().map { ($1.range.lowerBound, $0) }) { first, _ in first }
        let exact = wish.tokens.map { starts[$0.range.lowerBound] }
        if exact.allSatisfy({ $0 != nil }) { return exact }
        return wish.tokens.indices.map { $0 < text.words.count ? $0 : nil }
    }

    // MARK: Products

    /// Words of names that belong to one product, and the stretch of the message that is about it.
    struct Segment {
        var names: [ProductWish.NameWord]
        /// Tokens of the wish from which and up to which the words are about it.
        var tokens: Range<Int>
    }

    private func products(with name: ProductWish.NameWord) -> Set<Int> {
        var found: Set<Int> = []
        let goods = resolver.assortment
        for reading in name.readings {
            guard let first = reading.first else { continue }
            for index in goods.byStem[first] ?? [] where goods.products[index].stems.isSuperset(of: reading) {
                found.insert(index)
            }
        }
        return found
    }

    private func segments(
        of wish: ProductWish, _ words: (Range<Int>) -> Range<Int>, _ text: MessageText, _ refusals: Refusals
    ) -> [Segment] {
        var groups: [(names: [ProductWish.NameWord], products: Set<Int>)] = []
        for name in wish.names {
            let own = products(with: name)
            guard !own.isEmpty else { continue }
            if let last = groups.last, !isNewThing(name, after: last.names, wish, words, text, refusals) {
                let common = last.products.intersection(own)
                if !common.isEmpty {
                    groups[groups.count - 1].names.append(name)
                    groups[groups.count - 1].products = common
                    continue
                }
                // A brand with a kind of the same brand's: what has no model of its own is not another thing.
                if last.products == own { continue }
            }
            groups.append(([name], own))
        }
        // Where one thing is named and others of other kinds, each kind is a thing of its own.
        var segments: [Segment] = []
        for (offset, group) in groups.enumerated() {
            let first =
                offset == 0
                ? 0
                : boundary(before: group.names[0].tokens.lowerBound, after: groups[offset - 1].names, wish, words, text)
            if offset > 0 { segments[offset - 1].tokens = segments[offset - 1].tokens.lowerBound..<first }
            segments.append(Segment(names: group.names, tokens: first..<wish.tokens.count))
        }
        return segments.isEmpty ? [Segment(names: [], tokens: 0..<wish.tokens.count)] : segments
    }

    private static let joiners: Set<String> = [
        "и", "или", "and", "or", "және", "мен", "плюс", "а", "еще", "ещё", "от", "чем", "than", "vs", "против", "әлде",
        "але", "также", "plus", "пен", "бен", "to", "with",
    ]

    private static let choices: Set<String> = ["или", "or", "vs", "әлде", "против"]

    /// Whether words between two names say that another thing begins, or one of the two alone is refused.
    private func isNewThing(
        _ name: ProductWish.NameWord, after names: [ProductWish.NameWord], _ wish: ProductWish,
        _ words: (Range<Int>) -> Range<Int>, _ text: MessageText, _ refusals: Refusals
    ) -> Bool {
        guard let last = names.last else { return false }
        let left = words(last.tokens)
        let right = words(name.tokens)
        guard !left.isEmpty, !right.isEmpty, left.upperBound <= right.lowerBound else { return false }
        if refusals.refused[left.lowerBound] != refusals.refused[right.lowerBound] { return true }
        let isJoined = (left.upperBound..<right.lowerBound).contains { Self.joiners.contains(text.words[$0].text) }
        // `Walk'n'Dior`, `H and M`: a joiner inside a name.
        guard isJoined else { return false }
        // `25 или 22`, `келли мини от келли 25`, `шорт или классик мини`: a choice is between things.
        let isChoice = (left.upperBound..<right.lowerBound).contains { Self.choices.contains(text.words[$0].text) }
        if isChoice || name.isNumber && last.isNumber || names.contains(where: { $0.readings == name.readings }) {
            return true
        }
        return names.map(products(with:)).reduce(products(with: name)) { $0.intersection($1) }.isEmpty
    }

    /// Where the words about a thing begin: behind the joiner or the comma before its name, else at what is said right before it.
    private func boundary(
        before first: Int, after names: [ProductWish.NameWord], _ wish: ProductWish,
        _ words: (Range<Int>) -> Range<Int>,
        _ text: MessageText
    ) -> Int {
        let start = names.last?.tokens.upperBound ?? 0
        var place = first
        while place > start {
            let word = words(place - 1..<place)
            let own = words(place..<place + 1)
            if !word.isEmpty, !own.isEmpty {
                if text.words[word.lowerBound].part != text.words[own.lowerBound].part { return place }
                if Self.joiners.contains(text.words[word.lowerBound].text) { return place }
            }
            place -= 1
        }
        return first
    }

    private func add(
        _ segment: Segment, of whole: ProductWish, item: Int, _ words: (Range<Int>) -> Range<Int>, _ text: MessageText,
        _ refusals: Refusals, _ situation: MessageSituation, to reading: inout Reading
    ) {
        var wish = whole
        wish.names = segment.names
        let kinds = whole.categories.filter { segment.tokens.contains($0.tokens.lowerBound) }
        wish.categories = kinds.filter { !isRefused(words($0.tokens), refusals) }
        wish.colors = []
        wish.sizes = whole.sizes.filter { segment.tokens.contains($0.tokens.lowerBound) }
        wish.foreign = whole.foreign.filter { segment.tokens.contains($0.token) && $0.isBrand }
        wish.foreignNumbers = whole.foreignNumbers.filter { segment.tokens.contains($0) }
        wish.isList = false
        wish.otherGoods = []
        func append(_ kind: FieldKind, _ value: String, _ tokens: [Range<Int>]) {
            let ranges = tokens.map(words).filter { !$0.isEmpty }
            guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max() else { return }
            let field = Field(kind: kind, value: value, words: first..<last, item: item)
            if refusals.refused[first] { reading.rejected.append(field) } else { reading.fields.append(field) }
        }
        if let product = modelNumber(segment, words, text) {
            return append(.product, product, segment.names.map(\.tokens))
        }
        for (group, tokens) in kinds
        where isRefused(words(tokens), refusals) && !segment.names.contains(where: { $0.tokens.overlaps(tokens) }) {
            append(.category, group, [tokens])
        }
        if !segment.names.isEmpty {
            let resolution = resolver.resolve(wish)
            var products = resolution.products.map(\.name)
            if products.count > 1, let offered = offered(in: situation).map(Set.init) {
                let among = products.filter(offered.contains)
                if among.count == 1 { products = among }
            }
            let isNamed =
                resolution.verdict == .exact || resolution.verdict == .similar
                || products.count == 1 && resolution.verdict == .ambiguous
            if products.count == 1, isNamed {
                return append(.product, products[0], segment.names.map(\.tokens) + kindsBeside(segment, wish))
            }
            if let brand = segment.names.first(where: isBrand) {
                let isKind = wish.categories.contains { $0.tokens.overlaps(brand.tokens) }
                if !isKind, let name = brandName(of: brand) { append(.brand, name, [brand.tokens]) }
            }
        }
        var seen: Set<String> = []
        for (group, tokens) in wish.categories where seen.insert(group).inserted { append(.category, group, [tokens]) }
    }

    private func isRefused(_ words: Range<Int>, _ refusals: Refusals) -> Bool {
        !words.isEmpty && refusals.refused[words.lowerBound]
    }

    /// `25` for the one product whose model is that number and nothing else, where no size or amount can be meant.
    private func modelNumber(_ segment: Segment, _ words: (Range<Int>) -> Range<Int>, _ text: MessageText) -> String? {
        guard segment.names.count == 1, let name = segment.names.first, name.isNumber,
            let stem = name.readings.first?.first,
            let tenths = WishReader.tenths(of: stem), tenths >= 200, !WishReader.shoeSizes.contains(tenths)
        else { return nil }
        let word = words(name.tokens)
        guard !word.isEmpty else { return nil }
        // `25 пәтер`, `25 лет`: it counts or numbers something else.
        if word.upperBound < text.words.count, !(text.words[word.upperBound].text.count <= 2),
            StreetWords.isMark(text.words[word.upperBound])
        {
            return nil
        }
        if word.lowerBound > 0, StreetWords.isMark(text.words[word.lowerBound - 1]) { return nil }
        if word.lowerBound > 0, Self.prepositions.contains(text.words[word.lowerBound - 1].text) { return nil }
        let goods = resolver.assortment
        let whole = (goods.byStem[stem] ?? []).filter { goods.products[$0].modelStems == [stem] }
        return whole.count == 1 ? whole.first.map { goods.products[$0].name } : nil
    }

    private static let prepositions: Set<String> = [
        "до", "за", "с", "к", "после", "от", "через", "на", "under", "for", "at", "by", "after", "around", "около",
        "по", "в", "in",
    ]

    /// Words of kinds right beside a name, which are part of how the product is called: `мармонт 2 белдік`.
    private func kindsBeside(_ segment: Segment, _ wish: ProductWish) -> [Range<Int>] {
        guard let first = segment.names.map(\.tokens.lowerBound).min(),
            let last = segment.names.map(\.tokens.upperBound).max()
        else {
            return []
        }
        return wish.categories.map(\.tokens).filter { $0.upperBound == first || $0.lowerBound == last }
    }

    private func isBrand(_ name: ProductWish.NameWord) -> Bool {
        name.readings.contains { reading in reading.allSatisfy(resolver.isBrandStem) } && !name.isNumber
    }

    private func brandName(of name: ProductWish.NameWord) -> String? {
        let goods = resolver.assortment
        for reading in name.readings {
            guard let stem = reading.first,
                let index = goods.byStem[stem]?.first(where: { goods.products[$0].brandStems.isSuperset(of: reading) })
            else { continue }
            return goods.products[index].brand
        }
        return nil
    }

    // MARK: Colours and sizes

    private func item(of tokens: Range<Int>, _ segments: [Segment]) -> Int {
        (segments.firstIndex { $0.tokens.contains(tokens.lowerBound) } ?? 0) + 1
    }

    private func addColors(
        of wish: ProductWish, _ segments: [Segment], _ words: (Range<Int>) -> Range<Int>, _ refusals: Refusals,
        to reading: inout Reading
    ) {
        for (color, tokens) in wish.colors {
            let range = words(tokens)
            guard !range.isEmpty, color.groups.count == 1, let group = color.groups.first, isGroup(group) else {
                continue
            }
            let field = Field(kind: .color, value: group, words: range, item: item(of: tokens, segments))
            if refusals.refused[range.lowerBound] {
                reading.rejected.append(field)
            } else {
                reading.fields.append(field)
            }
        }
        turn(.color, refusals, &reading)
    }

    private func addSizes(
        of wish: ProductWish, _ segments: [Segment], _ words: (Range<Int>) -> Range<Int>, _ refusals: Refusals,
        _ situation: MessageSituation, to reading: inout Reading
    ) {
        let product = reading.fields.first { $0.kind == .product }?.value ?? situation.known[.product]
        if situation.asked == .size, wish.sizes.isEmpty, reading.fields.isEmpty,
            let number = wish.tokens.first(where: { $0.kind == .number }),
            let tenths = WishReader.tenths(of: number.text), (100...600).contains(tenths), wish.tokens.count <= 3,
            let place = wish.tokens.firstIndex(of: number)
        {
            reading.fields.append(
                Field(kind: .size, value: Size(tenths: tenths).description, words: words(place..<place + 1), item: 1))
        }
        for (size, tokens) in wish.sizes {
            let range = words(tokens)
            guard !range.isEmpty, WishReader.shoeSizes.contains(size.lower) else { continue }
            if reading.fields.contains(where: { $0.kind == .product && $0.words.overlaps(range) }) { continue }
            if let product, sized[product] == false, situation.asked != .size { continue }
            let field = Field(kind: .size, value: size.description, words: range, item: item(of: tokens, segments))
            if refusals.refused[range.lowerBound] {
                reading.rejected.append(field)
            } else {
                reading.fields.append(field)
            }
        }
        turn(.size, refusals, &reading)
    }

    /// `две пары, 38 и 39`, `37 и такие же 39`: each size is of a thing of its own, where one product is named.
    static func partSizes(_ fields: [Field], _ text: MessageText) -> [Field] {
        let sizes = fields.indices.filter { fields[$0].kind == .size }
        let pieces = fields.first { $0.kind == .quantity }.flatMap { Int($0.value) } ?? 1
        let isSame = text.words.contains { ["же", "тоже", "same", "осындай", "сондай"].contains($0.text) }
        guard sizes.count > 1, pieces == sizes.count || isSame, fields.allSatisfy({ $0.item == 1 }) else {
            return fields
        }
        var fields = fields
        for (offset, place) in sizes.enumerated() { fields[place].item = offset + 1 }
        return fields
    }

    /// `белый маркий, лучше чёрный`: what was said before the turn is not wanted.
    private func turn(_ kind: FieldKind, _ refusals: Refusals, _ reading: inout Reading) {
        guard let turn = refusals.turns.last else { return }
        let before = reading.fields.filter { $0.kind == kind && $0.words.upperBound <= turn }
        let after = reading.fields.filter { $0.kind == kind && $0.words.lowerBound > turn }
        guard !before.isEmpty, !after.isEmpty else { return }
        reading.rejected += before
        reading.fields.removeAll { $0.kind == kind && $0.words.upperBound <= turn }
    }

    // MARK: What the shop offered

    /// The products that the shop's last message names, in its order; nil where it names none.
    private func offered(in situation: MessageSituation) -> [String]? {
        guard let answer = situation.lastAnswer else { return nil }
        let text = MessageText(answer, isEnglish: { _ in true })
        let wish = resolver.read(answer)
        let places = Self.places(of: wish, in: text)
        let none = Refusals(text) { _ in false }
        let words: (Range<Int>) -> Range<Int> = { tokens in
            let found = tokens.compactMap { places[$0] }
            guard let first = found.min(), let last = found.max() else { return 0..<0 }
            return first..<last + 1
        }
        var names: [String] = []
        var brands: Set<Int>?
        for segment in segments(of: wish, words, text, none) where !segment.names.isEmpty {
            var own = wish
            own.names = segment.names
            own.categories = []
            own.colors = []
            own.sizes = []
            own.foreign = []
            own.foreignNumbers = []
            let common = segment.names.map(products(with:)).reduce(products(with: segment.names[0])) {
                $0.intersection($1)
            }
            let resolution = resolver.resolve(own)
            if resolution.products.count == 1 {
                names.append(resolution.products[0].name)
                brands = Set(
                    resolver.assortment.products.indices.filter {
                        resolver.assortment.products[$0].brand == resolution.products[0].brand
                    })
            } else if let near = brands.map({ $0.intersection(common) }), near.count == 1, let only = near.first {
                // `Lady mini или midi`: the second is of the first one's brand.
                names.append(resolver.assortment.products[only].name)
            }
        }
        return names.isEmpty ? nil : names
    }

    private static let ordinals: [String: Int] = [
        "первую": 0, "первый": 0, "первая": 0, "первое": 0, "первые": 0, "first": 0, "бірінші": 0, "біріншісі": 0,
        "біріншісін": 0, "биринши": 0,
        "вторую": 1, "второй": 1, "вторая": 1, "второе": 1, "вторые": 1, "second": 1, "екінші": 1, "екіншісі": 1,
        "екіншісін": 1, "екинши": 1,
        "третью": 2, "третий": 2, "третья": 2, "третьи": 2, "third": 2, "үшінші": 2,
    ]

    /// An answer to a choice that the shop gave: a part of a name, or which one in the order given.
    private func chooseAmongOffered(
        _ text: MessageText, _ wish: ProductWish, _ words: (Range<Int>) -> Range<Int>, _ situation: MessageSituation,
        _ reading: inout Reading
    ) {
        guard situation.asked == .product || situation.asked == nil, let offered = offered(in: situation),
            offered.count > 1 || situation.asked == .product
        else {
            return
        }
        let goods = resolver.assortment
        let stemmer = goods.stemmer
        let products = offered.compactMap { name in goods.products.first { $0.name == name } }
        var said: [(stem: String, word: Int)] = []
        for (place, word) in text.words.enumerated() {
            said.append((stemmer.stem(word.token), place))
        }
        for name in wish.names {
            for reading in name.readings { for stem in reading { said.append((stem, words(name.tokens).lowerBound)) } }
        }
        let common = products.map(\.stems).reduce(products.first?.stems ?? []) { $0.intersection($1) }
        for product in products {
            let telling = product.stems.subtracting(common)
            let hits = said.filter { telling.contains($0.stem) }
            guard let first = hits.first,
                products.count(where: { other in hits.contains { other.stems.contains($0.stem) } }) == 1
            else { continue }
            reading.fields.removeAll {
                $0.kind == .size && $0.words.contains(first.word) || $0.kind == .brand || $0.kind == .category
            }
            reading.fields.append(
                Field(kind: .product, value: product.name, words: first.word..<first.word + 1, item: 1))
            return
        }
        for (place, word) in text.words.enumerated() {
            guard let number = Self.ordinals[word.text], number < offered.count else { continue }
            reading.fields.append(Field(kind: .product, value: offered[number], words: place..<place + 1, item: 1))
            return
        }
    }
}

extension VocabularyIndex.Concept {
    fileprivate var isSynonym: Bool { if case .synonyms = self { true } else { false } }
}
