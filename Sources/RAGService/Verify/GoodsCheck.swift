import KnowledgeModel
import Language

/// Holds what a draft says of products against the catalogue and the stock sheet.
struct GoodsCheck {
    let reading: DraftReading
    let mentions: [Mention]
    /// The products of the customer's question, for a draft that names none.
    let asked: [Int]
    let desk: StockDesk
    let terms: TermsBook

    var assortment: Assortment { desk.resolver.assortment }

    func findings() -> [DraftFinding] {
        let availability = availabilityWords()
        return names() + prices() + colors(availability) + sizes(availability) + quantities(availability)
            + availability.compactMap(judge) + measures() + materials()
    }

    /// What a word that says whether there is any says.
    struct Availability {
        var tokens: Range<Int>
        var isThere: Bool
    }

    func finding(
        _ tokens: Range<Int>, _ kind: DraftFinding.Kind, _ truth: DraftFinding.Truth, claim: String, place: Citation?,
        instead: String? = nil
    ) -> DraftFinding {
        finding(utf8: reading.utf8Range(of: tokens), kind, truth, claim: claim, place: place, instead: instead)
    }

    func finding(
        utf8 range: Range<Int>, _ kind: DraftFinding.Kind, _ truth: DraftFinding.Truth, claim: String, place: Citation?,
        instead: String? = nil
    ) -> DraftFinding {
        DraftFinding(
            text: reading.string(range), utf8Range: range, kind: kind, claim: claim, truth: truth,
            place: truth == .unknown ? nil : place, instead: truth == .contradicted ? instead : nil)
    }

    // MARK: What a word belongs to

    /// The mentions that a token speaks of: of its clause, else before it, else after it in its sentence.
    func mentions(at token: Int) -> [Mention] {
        let clause = reading.clause(of: token)
        let sentence = reading.sentence(of: token)
        let before = mentions.last { $0.tokens.lowerBound <= token && sentence.contains($0.tokens.lowerBound) }
        let ahead = mentions.first { clause.contains($0.tokens.lowerBound) }
        let later = mentions.first { sentence.contains($0.tokens.lowerBound) }
        let earlier = mentions.last { $0.tokens.lowerBound <= token }
        guard let found = before ?? ahead ?? earlier ?? later else { return [] }
        return mentions.filter { $0.list == found.list }
    }

    func products(at token: Int) -> [Int] {
        let named = mentions(at: token)
        return named.isEmpty ? asked : named.flatMap(\.products)
    }

    /// Whether it is certain which product a token speaks of.
    func isCertain(_ products: [Int]) -> Bool { products.count == 1 }

    func name(_ products: [Int]) -> String { products.map { assortment.products[$0].name }.joined(separator: " / ") }

    func listing(_ products: [Int]) -> Citation? {
        products.lazy.compactMap { assortment.products[$0].listing?.citation }.first
    }

    /// The colours a token's variant has: of its clause, else of a clause before it that speaks of the same product.
    func colors(at token: Int) -> [SaidColor] {
        let index = reading.clauseIndex(of: token)
        let start = mentions.last { $0.tokens.lowerBound <= token }?.tokens.lowerBound
        for place in stride(from: index, through: 0, by: -1) {
            let clause = reading.clauses[place]
            let found = reading.wish.colors.filter { clause.contains($0.tokens.lowerBound) }.map(\.color)
            if !found.isEmpty { return found }
            if let start, clause.contains(start) { break }
        }
        return []
    }

    /// The sizes of a token's variant: the nearest before it in its clause, else any there, else of the clause before.
    func sizes(at token: Int, alone: Bool = false) -> [Size] {
        let clause = reading.clause(of: token)
        let own = reading.wish.sizes.filter { clause.contains($0.tokens.lowerBound) }
        if let nearest = own.last(where: { $0.tokens.upperBound <= token }) { return [nearest.size] }
        if !own.isEmpty { return own.map(\.size) }
        guard !alone else { return [] }
        let sentence = reading.sentence(of: token)
        let start = mentions.last { $0.tokens.lowerBound <= token }?.tokens.lowerBound ?? 0
        return reading.wish.sizes.last {
            sentence.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= token && $0.tokens.lowerBound > start
        }
        .map { [$0.size] } ?? []
    }

    /// The rows of products in any of some colours and sizes; no colour or size is any.
    func rows(_ products: [Int], _ colors: [SaidColor], _ sizes: [Size]) -> [Int] {
        let rows = products.flatMap { assortment.products[$0].rows }.filter {
            colors.isEmpty || desk.colorFit($0, colors) != .none
        }
        guard !sizes.isEmpty else { return rows }
        let exact = rows.filter { desk.sizeFit($0, sizes) == .exact }
        return exact.isEmpty ? rows.filter { desk.sizeFit($0, sizes) != .none } : exact
    }

    /// How many there are in rows; nil where none of them says.
    func count(_ rows: [Int]) -> Int? {
        let known = rows.compactMap { row -> Int? in
            if case .pieces(let count) = assortment.stock[row].quantity { count } else { nil }
        }
        return known.isEmpty && !rows.isEmpty ? nil : known.reduce(0, +)
    }

    func place(_ rows: [Int], _ field: StockItem.Field, or products: [Int]) -> Citation? {
        rows.first.map { assortment.stock[$0].citation(field) } ?? products.lazy.flatMap {
            assortment.products[$0].rows
        }.first
            .map {
                Citation(location: SourceLocation(file: assortment.stock[$0].location.file, place: .file), path: [])
            } ?? listing(products)
    }
}

// MARK: - Names and prices

extension GoodsCheck {
    private func names() -> [DraftFinding] {
        mentions.map { mention in
            let place =
                listing(mention.products) ?? place(rows(mention.products, [], []), .product, or: mention.products)
            return finding(
                mention.tokens, .product, mention.isWrong ? .contradicted : .supported, claim: name(mention.products),
                place: place,
                instead: mention.products.isEmpty ? nil : name(mention.products))
        }
    }

    private func prices() -> [DraftFinding] {
        MoneyInText.amounts(in: reading).compactMap { amount -> DraftFinding? in
            let token = amount.tokens.lowerBound
            let products = products(at: token)
            guard !products.isEmpty else { return nil }
            let claim = "\(name(products)): \(reading.string(amount.utf8Range))"
            guard amount.currency == nil || amount.currency == "KZT" else {
                return finding(utf8: amount.utf8Range, .price, .unknown, claim: claim, place: nil)
            }
            let rows = rows(products, colors(at: token), sizes(at: token))
            let listed = products.flatMap { assortment.products[$0].listing?.prices ?? [] }
            let prices = Set(
                listed.map(\.minorUnits)
                    + (rows.isEmpty ? self.rows(products, [], []) : rows).compactMap {
                        assortment.stock[$0].price?.minorUnits
                    })
            let source = listing(products) ?? place(rows, .price, or: products)
            if prices.contains(amount.minorUnits) {
                return finding(utf8: amount.utf8Range, .price, .supported, claim: claim, place: source)
            }
            let isTotal = reading.words[reading.clause(of: token)].contains { word in
                [
                    "итого", "всего", "вместе", "сумм", "total", "altogether", "барлығы", "скидк", "минус", "рассроч",
                    "похож", "эконом",
                ]
                .contains(where: word.hasPrefix)
            }
            guard !prices.isEmpty, amount.bound == .exact, !isTotal, !isOfTerms(token) else {
                return finding(utf8: amount.utf8Range, .price, .unknown, claim: claim, place: nil)
            }
            return finding(
                utf8: amount.utf8Range, .price, .contradicted, claim: claim, place: source,
                instead: prices.sorted().map { Money(minorUnits: $0, currency: .KZT).description }.joined(
                    separator: ", "))
        }
    }

    /// Whether a clause speaks of the shop's terms rather than of a product.
    func isOfTerms(_ token: Int) -> Bool {
        let clause = Concepts.of(reading.tokens[reading.clause(of: token)])
        let topics: Set<String> = [
            "#delivery", "#courier", "#free", "#taxi", "#prepayment", "#wrap", "#gift", "#receipt", "#certificate",
            "#hold",
            "#installments", "#repair", "#branch", "#door", "#tryon", "#discount", "#return", "#refund", "#warranty",
            "#preorder",
        ]
        return !clause.isDisjoint(with: topics)
    }
}

// MARK: - Colours, sizes, quantities

extension GoodsCheck {
    /// Whether a clause says that there is none: then its colours and sizes are not offered.
    private func isDenied(_ token: Int, _ availability: [Availability]) -> Bool {
        let clause = reading.clause(of: token)
        return availability.contains { clause.contains($0.tokens.lowerBound) && !$0.isThere }
    }

    private func asks(_ token: Int) -> Bool {
        let index = reading.clauseIndex(of: token)
        guard reading.asks.contains(index) else { return false }
        return !reading.clauses[index].contains { place in mentions.contains { $0.tokens.contains(place) } }
            || ["какой", "какие", "какая", "which", "what", "қандай", "қай"].contains {
                reading.words[reading.clauses[index]].contains($0)
            }
    }

    private func colors(_ availability: [Availability]) -> [DraftFinding] {
        reading.wish.colors.compactMap { color, tokens in
            let products = products(at: tokens.lowerBound)
            guard isCertain(products), !asks(tokens.lowerBound), let only = products.first else { return nil }
            let product = assortment.products[only]
            let listed = color.groups.isSubset(of: product.listing?.colors ?? [])
            let stocked = product.rows.first { desk.colorFit($0, [color]) == .exact }
            let claim = "\(product.name): \(color.groups.sorted().joined(separator: "+"))"
            if listed || stocked != nil {
                let source = listed ? product.listing?.citation : stocked.map { assortment.stock[$0].citation(.color) }
                return finding(tokens, .color, .supported, claim: claim, place: source)
            }
            if isDenied(tokens.lowerBound, availability) || isOfPart(tokens, of: product)
                || product.listing == nil && product.rows.isEmpty
            {
                return nil
            }
            let known = Set(
                (product.listing?.colors ?? []) + product.rows.compactMap { assortment.colorName(ofRow: $0) })
            return finding(
                tokens, .color, .contradicted, claim: claim,
                place: product.listing?.citation ?? place(product.rows, .color, or: products),
                instead: known.sorted().joined(separator: ", "))
        }
    }

    /// `с красной подошвой`: the colour of a part, not of the product.
    private func isOfPart(_ tokens: Range<Int>, of product: Product) -> Bool {
        let parts = [
            "подошв", "цеп", "фурнитур", "пряжк", "нит", "короб", "лент", "логотип", "букв", "каблук", "стельк",
            "подкладк", "замок", "замк",
            "шнурк", "sole", "chain", "box", "hardware", "дверь", "двер",
        ]
        let next = tokens.upperBound
        if next < reading.words.count, parts.contains(where: reading.words[next].hasPrefix) { return true }
        let before = tokens.lowerBound - 1
        return before >= 0 && parts.contains(where: reading.words[before].hasPrefix)
    }

    private func sizes(_ availability: [Availability]) -> [DraftFinding] {
        reading.wish.sizes.compactMap { size, tokens in
            let products = products(at: tokens.lowerBound)
            guard isCertain(products), !asks(tokens.lowerBound), let only = products.first else { return nil }
            let product = assortment.products[only]
            guard
                product.listing?.sizes.isEmpty == false
                    || product.rows.contains(where: { assortment.stock[$0].size != nil })
            else { return nil }
            let claim = "\(product.name): \(size)"
            if size.upper - size.lower >= 20 {
                let listed = product.listing?.sizes ?? []
                guard !listed.isEmpty else { return nil }
                return finding(
                    tokens, .sizeRange, listed.contains(size) ? .supported : .contradicted, claim: claim,
                    place: product.listing?.citation,
                    instead: listed.map(\.description).joined(separator: ", "))
            }
            if isDenied(tokens.lowerBound, availability) { return nil }
            if isToOrder(tokens.lowerBound) { return listedSize(size, tokens, of: product) }
            let rows = rows(products, colors(at: tokens.lowerBound), [size])
            guard !rows.isEmpty || !product.rows.isEmpty || product.listing != nil else { return nil }
            guard let count = count(rows) else { return finding(tokens, .size, .unknown, claim: claim, place: nil) }
            return finding(
                tokens, .size, count > 0 ? .supported : .contradicted, claim: claim,
                place: place(rows, .quantity, or: products),
                instead: inStock(products, colors(at: tokens.lowerBound)))
        }
    }

    private func isToOrder(_ token: Int) -> Bool {
        let concepts = Concepts.of(reading.tokens[reading.clause(of: token)])
        return concepts.contains("#preorder") || concepts.contains("#order")
    }

    private func listedSize(_ size: Size, _ tokens: Range<Int>, of product: Product) -> DraftFinding? {
        guard let listing = product.listing, !listing.sizes.isEmpty else { return nil }
        let isSo = listing.sizes.contains { $0.contains(size) }
        return finding(
            tokens, .size, isSo ? .supported : .contradicted, claim: "\(product.name): \(size)",
            place: listing.citation,
            instead: listing.sizes.map(\.description).joined(separator: ", "))
    }

    /// What there is of a product, in words.
    private func inStock(_ products: [Int], _ colors: [SaidColor]) -> String {
        let items = rows(products, colors, []).map { assortment.stock[$0] }.filter(\.isInStock)
        return items.prefix(8).map { item in
            let count = if case .pieces(let count) = item.quantity { count } else { 0 }
            return [item.color, item.size?.description].compactMap { $0 }.joined(separator: " ") + ": \(count)"
        }.joined(separator: "; ")
    }

    private func quantities(_ availability: [Availability]) -> [DraftFinding] {
        var found: [DraftFinding] = []
        for (value, tokens) in QuantitiesInText.quantities(in: reading) {
            let token = tokens.lowerBound
            let products = products(at: token)
            guard !products.isEmpty, !asks(token), !isOfTerms(token), !isDenied(token, availability) else { continue }
            guard !mentions.contains(where: { $0.tokens.overlaps(tokens) }),
                !reading.wish.sizes.contains(where: { $0.tokens.overlaps(tokens) })
            else { continue }
            let colors = colors(at: token)
            let sizes = sizes(at: token)
            let clause = reading.clause(of: token)
            let speaksOfStock =
                !colors.isEmpty || !sizes.isEmpty || QuantitiesInText.speaksOfStock(reading.words[clause])
                || mentions.contains { $0.tokens.upperBound == token }
            guard speaksOfStock else { continue }
            let claim = "\(name(products)): \(value)"
            let rows = rows(products, colors, sizes)
            guard let count = count(rows) else {
                found.append(finding(tokens, .quantity, .unknown, claim: claim, place: nil))
                continue
            }
            let isSo =
                count == value
                || rows.contains { assortment.stock[$0].quantity == .pieces(value) } && sizes.isEmpty && rows.count > 1
            found.append(
                finding(
                    tokens, .quantity, isSo ? .supported : .contradicted, claim: claim,
                    place: place(rows, .quantity, or: products),
                    instead: "\(count)"))
        }
        return found
    }
}

// MARK: - Whether there is any

extension GoodsCheck {
    private func availabilityWords() -> [Availability] {
        var found: [Availability] = []
        for (index, clause) in reading.clauses.enumerated() {
            let words = Array(reading.words[clause])
            guard !["если", "if", "егер", "когда", "пока"].contains(words.first ?? "") else { continue }
            if reading.asks.contains(index),
                !clause.contains(where: { place in mentions.contains { $0.tokens.contains(place) } })
            {
                continue
            }
            if words.count == 1, words[0] == "нет" || words[0] == "есть",
                clause.lowerBound == reading.sentence(of: clause.lowerBound).lowerBound
            {
                continue
            }
            if let word = AvailabilityWords.find(words) {
                found.append(
                    Availability(
                        tokens: clause.lowerBound + word.place..<clause.lowerBound + word.place + word.length,
                        isThere: word.isThere))
            }
        }
        return found
    }

    private func judge(_ word: Availability) -> DraftFinding? {
        let token = word.tokens.lowerBound
        let products = products(at: token)
        guard !products.isEmpty, !isOfTerms(token) || isToOrder(token),
            products.count == 1 || mentions(at: token).count > 1 || !word.isThere
        else { return nil }
        let clause = reading.clause(of: token)
        let isNamed =
            mentions.contains { clause.contains($0.tokens.lowerBound) }
            || reading.wish.colors.contains { clause.contains($0.tokens.lowerBound) }
            || reading.wish.sizes.contains { clause.contains($0.tokens.lowerBound) } || clause.count <= 4
        guard isNamed else { return nil }
        let rows = rows(products, colors(at: token), sizes(at: token))
        let claim = "\(name(products)): \(word.isThere ? "есть" : "нет")"
        guard let count = count(rows) else {
            return finding(word.tokens, .availability, .unknown, claim: claim, place: nil)
        }
        return finding(
            word.tokens, .availability, (count > 0) == word.isThere ? .supported : .contradicted, claim: claim,
            place: place(rows, .quantity, or: products), instead: "\(count)")
    }
}
