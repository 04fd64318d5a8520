import Language
import Products

/// The things that a message names: which words belong to one product, and which product that is.
extension GoodsReader {
    /// Words of names that belong to one product, and the stretch of the message that is about it.
    struct Segment {
        var names: [ProductWish.NameWord]
        /// Tokens of the wish from which and up to which the words are about it.
        var tokens: Range<Int>
    }

    func products(with name: ProductWish.NameWord) -> Set<Int> {
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

    func segments(
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

    static let joiners: Set<String> = [
        "и", "или", "and", "or", "және", "мен", "плюс", "а", "еще", "ещё", "от", "чем", "than", "vs", "против", "әлде",
        "але", "также", "plus", "пен", "бен", "to", "with",
    ]

    static let choices: Set<String> = ["или", "or", "vs", "әлде", "против"]

    /// Whether words between two names say that another thing begins, or one of the two alone is refused.
    func isNewThing(
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
    func boundary(
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

    func add(
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
        // `25` of two that were offered.
        if segment.names.count == 1, let offered = offered(in: situation), offered.count > 1 {
            let among = products(with: segment.names[0]).map { resolver.assortment.products[$0].name }
                .filter(offered.contains)
            if among.count == 1 {
                return append(.product, among[0], segment.names.map(\.tokens) + kindsBeside(segment, wish))
            }
        }
        if let product = modelNumber(segment, words, text) {
            return append(.product, product, segment.names.map(\.tokens))
        }
        for (group, tokens) in kinds
        where isRefused(words(tokens), refusals) && !segment.names.contains(where: { $0.tokens.overlaps(tokens) }) {
            append(.category, group, [tokens])
        }
        func addKinds() {
            var seen: Set<String> = []
            for (group, tokens) in wish.categories where seen.insert(group).inserted {
                append(.category, group, [tokens])
            }
        }
        if !segment.names.isEmpty {
            if segment.names.count == 1, segment.names[0].isNumber, isAgeOrDay(words(segment.names[0].tokens), text) {
                return addKinds()
            }
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
        addKinds()
    }

    func isRefused(_ words: Range<Int>, _ refusals: Refusals) -> Bool {
        !words.isEmpty && refusals.refused[words.lowerBound]
    }

    /// `25` for the one product whose model is that number and nothing else, where no size or amount can be meant.
    func modelNumber(_ segment: Segment, _ words: (Range<Int>) -> Range<Int>, _ text: MessageText) -> String? {
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
        if isAgeOrDay(word, text) { return nil }
        if word.lowerBound > 0, Self.prepositions.contains(text.words[word.lowerBound - 1].text) { return nil }
        let goods = resolver.assortment
        let whole = (goods.byStem[stem] ?? []).filter { goods.products[$0].modelStems == [stem] }
        return whole.count == 1 ? whole.first.map { goods.products[$0].name } : nil
    }

    /// Whether a number is how old or how many people are, or a day of a month: `маме 60`, `нас 25`, `25 декабря`.
    func isAgeOrDay(_ word: Range<Int>, _ text: MessageText) -> Bool {
        if word.lowerBound > 0, Self.persons.contains(text.words[word.lowerBound - 1].text) { return true }
        guard word.upperBound < text.words.count else { return false }
        let next = text.words[word.upperBound].text
        return Self.months.contains { next.hasPrefix($0) }
    }

    private static let persons: Set<String> = [
        "мне", "ей", "ему", "нам", "нас", "вас", "их", "им", "маме", "папе", "сестре", "дочке", "дочери", "жене",
        "подруге",
        "бабушке", "тёте", "тете", "свекрови", "turns", "turning", "she's", "shes", "he's", "i'm", "im", "aged", "age",
        "маған", "оған", "анама", "апама", "қызыма", "бёдер", "бедер", "талии", "груди",
    ]
    private static let months = [
        "январ", "феврал", "март", "апрел", "мая", "май", "июн", "июл", "август", "сентябр", "октябр", "ноябр",
        "декабр",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан",
        "қараша", "желтоқсан", "лет", "год", "жас", "years",
    ]

    static let prepositions: Set<String> = [
        "до", "за", "с", "к", "после", "от", "через", "на", "under", "for", "at", "by", "after", "around", "около",
        "по", "в", "in",
    ]

    /// Words of kinds right beside a name, which are part of how the product is called: `мармонт 2 белдік`.
    func kindsBeside(_ segment: Segment, _ wish: ProductWish) -> [Range<Int>] {
        guard let first = segment.names.map(\.tokens.lowerBound).min(),
            let last = segment.names.map(\.tokens.upperBound).max()
        else {
            return []
        }
        return wish.categories.map(\.tokens).filter { $0.upperBound == first || $0.lowerBound == last }
    }

    func isBrand(_ name: ProductWish.NameWord) -> Bool {
        name.readings.contains { reading in reading.allSatisfy(resolver.isBrandStem) } && !name.isNumber
    }

    func brandName(of name: ProductWish.NameWord) -> String? {
        let goods = resolver.assortment
        for reading in name.readings {
            guard let stem = reading.first,
                let index = goods.byStem[stem]?.first(where: { goods.products[$0].brandStems.isSuperset(of: reading) })
            else { continue }
            return goods.products[index].brand
        }
        return nil
    }
}
