import Products
import KnowledgeModel
import Language

/// Sizes of the goods against catalogue and sheet.
extension GoodsCheck {
    func sizes(_ availability: [Availability]) -> [DraftFinding] {
        let money = reading.money.map(\.tokens)
        return reading.wish.sizes.compactMap { size, tokens in
            guard !money.contains(where: { $0.overlaps(tokens) }), !isNoSize(tokens, size), !isExcepted(tokens),
                !tokens.dropLast().contains(where: { reading.gap(after: $0).contains(";") })
            else { return nil }
            let products = products(at: tokens.lowerBound)
            guard isCertain(products), !asks(tokens.lowerBound), let only = products.first, extreme(tokens) == nil
            else {
                return nil
            }
            let product = assortment.products[only]
            guard
                product.listing?.sizes.isEmpty == false
                    || product.rows.contains(where: { assortment.stock[$0].size != nil })
            else { return nil }
            let claim = "\(product.name): \(size)"
            if isOfFoot(tokens) || hasColorsBehind(tokens.lowerBound) || isOfGirth(tokens) { return nil }
            if size.upper - size.lower >= 20 {
                if isDenied(tokens.lowerBound, availability) { return nil }
                let listed = product.listing?.sizes ?? []
                if !listed.contains(size), !speaksOfLine(tokens),
                    isAllInStock(size, product, colors(at: tokens.lowerBound))
                {
                    return finding(
                        tokens, .sizeRange, .supported, claim: claim, place: place(product.rows, .size, or: products))
                }
                guard !listed.isEmpty else { return nil }
                return finding(
                    tokens, .sizeRange, listed.contains(size) ? .supported : .contradicted, claim: claim,
                    place: product.listing?.citation,
                    instead: listed.map(\.description).joined(separator: ", "))
            }
            if isDenied(tokens.lowerBound, availability) { return nil }
            if isToOrder(tokens.lowerBound) || isOfLine(tokens) || isEndOfLine(tokens) {
                return listedSize(size, tokens, of: product)
            }
            let rows = rows(products, colors(at: tokens.lowerBound), [size])
            guard !rows.isEmpty || !product.rows.isEmpty || product.listing != nil else { return nil }
            guard let count = count(rows) else { return finding(tokens, .size, .unknown, claim: claim, place: nil) }
            return finding(
                tokens, .size, count > 0 ? .supported : .contradicted, claim: claim,
                place: place(rows, .quantity, or: products),
                instead: inStock(products, colors(at: tokens.lowerBound)))
        }
    }

    /// `41 против 36` of prices in thousands, `plus 35 outside`.
    private func isNoSize(_ tokens: Range<Int>, _ size: Size) -> Bool {
        let sentence = reading.sentence(of: tokens.lowerBound)
        let before = tokens.lowerBound > 0 ? reading.words[tokens.lowerBound - 1] : ""
        if ["плюс", "минус", "plus", "minus"].contains(before) || reading.words[tokens.lowerBound].hasPrefix("половин")
        {
            return true
        }
        // `жара под сорок`.
        if reading.tokens[tokens.lowerBound].kind != .number, Self.nearly.contains(before) { return true }
        // `не 45, а 49к`: prices in thousands.
        if ["не", "за", "по", "not", "for", "at"].contains(before),
            reading.money.contains(where: {
                sentence.contains($0.tokens.lowerBound) && $0.tokens.count > 1
                    && ["к", "k", "тыс", "мың"].contains(reading.words[$0.tokens.lowerBound + 1])
            })
        {
            return true
        }
        guard size.lower == size.upper, size.lower % 10 == 0 else { return false }
        let named = mentions.filter { sentence.contains($0.tokens.lowerBound) }
        let isSpoken = reading.spokenNumber(at: tokens.lowerBound).map { !$0.isOrdinal } ?? false
        let words = Array(reading.words[sentence])
        return (isSpoken || ReckoningWords.difference.isSaid(in: words))
            && named.contains {
                statedPrices($0.products, at: $0.tokens.lowerBound).contains(Int64(size.lower) * 10_000)
            }
    }

    private static let nearly: Set<String> = [
        "под", "около", "за", "почти", "almost", "nearly", "about", "over", "under", "past",
    ]

    /// Whether colours are told right behind the clause of a size: `по одной паре 39: белая и чёрная`.
    func hasColorsBehind(_ token: Int) -> Bool {
        let index = reading.clauseIndex(of: token)
        let clause = reading.clauses[index]
        guard index + 1 < reading.clauses.count, reading.gap(after: clause.upperBound - 1).contains(":"),
            !reading.wish.colors.contains(where: { clause.contains($0.tokens.lowerBound) })
        else { return false }
        let next = reading.clauses[index + 1]
        return reading.wish.colors.contains { next.contains($0.tokens.lowerBound) }
            && !mentions.contains { next.contains($0.tokens.lowerBound) }
            && !next.contains { ReckoningWords.count(reading.words, at: $0) != nil }
    }

    /// Whether a size is one that somebody wears or had better take, or that is said not to be made: `носите 38, берите 39`.
    private func isOfFoot(_ tokens: Range<Int>) -> Bool {
        let words = Array(reading.words[reading.clause(of: tokens.lowerBound)])
        if Self.worn.isSaid(in: words) || Self.wished.isSaid(in: words) || reading.isConditional(tokens.lowerBound) {
            return true
        }
        if Self.whose.isSaid(in: words) {
            return !QuantitiesInText.speaksOfStock(words[...]) && !words.contains { $0 == "есть" }
        }
        return AvailabilityWords.find(words) == nil && !isOfLineSaid(words) && isNot(tokens)
            || isOfLineSaid(words) && Phrases.deny(words)
    }

    /// `Обхват голени 38 см, ваши 37,5 войдут`.
    private func isOfGirth(_ tokens: Range<Int>) -> Bool {
        let sentence = Array(reading.words[reading.sentence(of: tokens.lowerBound)])
        return Self.girths.isSaid(in: sentence) && !Self.sizeWords.isSaid(in: sentence)
            && AvailabilityWords.find(Array(reading.words[reading.clause(of: tokens.lowerBound)])) == nil
    }

    private static let lines = Phrases("размерный ряд|size run|size range|сетка")
    private static let sizeWords = Phrases("размер|size|өлшем")
    private static let girths = Phrases("обхват|голень.|голени|икра.|икру.|икре.|calf|girth|балтыр")

    private func isOfLineSaid(_ words: [String]) -> Bool { Self.made.isSaid(in: words) }

    private static let worn = Phrases(
        "носите|ношу|носит.|носят|нога.|ногу.|ноги|стопа|стопе|стопу|таблиц|стельк|садит|садят|сядет|сядут|берите|брать.|взяла|брала|взяли.",
        "на размер|маломер|большемер|по сетке|сетке|российск|европейск|you wear|i wear|your usual|usually a|foot|feet|fits like|uk.|eu.|us.",
        "кисең|киесіз|киеді|аяғы|алған.|алды.|took.|bought|swap|обменя|поменя|ауыстыр")
    private static let whose = Phrases(
        "у вас|у меня|ваши.|вашем.|вашего.|вашему.|мой.|моя.|клиентк|подруг|сестр|дочк|your.|you are|сізде.|менде|my.")
    static let made = Phrases(
        "бывает|бывают|шьют|выпуска|производ|делают|делаем|is made in|are made in|make.|made.|шығарыл|шығады|шықпайды")

    /// `возим с 36 по 40`, `размерный ряд 36–40`: the sizes a model is made in, not those left of it.
    private func speaksOfLine(_ tokens: Range<Int>) -> Bool {
        reading.words[reading.clause(of: tokens.lowerBound)].contains { word in
            [
                "возим", "привоз", "ряд", "бывают", "бывает", "выпуск", "шьют", "идут", "сетка", "run", "runs", "range",
                "comes",
            ]
            .contains { word == $0 || $0.count > 4 && word.hasPrefix($0) }
        }
    }

    /// `у них до 40 размерный ряд`.
    private func isEndOfLine(_ tokens: Range<Int>) -> Bool {
        tokens.lowerBound > 0 && ["до", "с", "от", "to", "from"].contains(reading.words[tokens.lowerBound - 1])
            && Self.lines.isSaid(
                in: Array(reading.words[reading.clause(of: tokens.lowerBound)]))
    }

    /// `41 размер бывает`: that a model is made in a size.
    private func isOfLine(_ tokens: Range<Int>) -> Bool {
        Self.made.isSaid(in: Array(reading.words[reading.clause(of: tokens.lowerBound)]))
    }

    /// Whether every whole size of a range is in stock: `от 37 до 39 есть`.
    private func isAllInStock(_ range: Size, _ product: Product, _ colors: [SaidColor]) -> Bool {
        let sizes = Self.wholeSizes(of: range)
        return sizes.count > 1
            && sizes.allSatisfy { size in
                product.rows.contains { row in
                    assortment.stock[row].isInStock && desk.sizeFit(row, [size]) != .none
                        && (colors.isEmpty || desk.colorFit(row, colors) != .none)
                }
            }
    }

    static func wholeSizes(of range: Size) -> [Size] {
        stride(from: range.lower, through: range.upper, by: 10).map { Size(tenths: $0) }
    }

    func isToOrder(_ token: Int) -> Bool {
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

    func isSized(_ products: [Int]) -> Bool {
        products.contains { product in assortment.products[product].rows.contains { assortment.stock[$0].size != nil } }
    }
}
