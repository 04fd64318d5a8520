import Products
import KnowledgeModel
import Language

extension GoodsCheck {
    /// Whether a clause says that there is none: then its colours and sizes are not offered.
    private func isDenied(_ token: Int, _ availability: [Availability]) -> Bool {
        let clause = reading.clause(of: token)
        if availability.contains(where: { clause.contains($0.tokens.lowerBound) && !$0.isThere }) { return true }
        // `Bing қалмады: 37, 38 — бәрі сатылған`: a bare list behind a denial.
        let sentence = reading.sentence(of: token)
        guard isBare(clause), let last = availability.last(where: { $0.tokens.lowerBound < clause.lowerBound }),
            !last.isThere, sentence.contains(last.tokens.lowerBound)
        else { return false }
        let told = reading.clause(of: last.tokens.lowerBound)
        return reading.gap(after: told.upperBound - 1).contains(":")
            && reading.clauses.allSatisfy {
                !($0.lowerBound >= told.upperBound && $0.upperBound <= clause.lowerBound) || isBare($0)
            }
    }

    /// Whether a clause holds sizes alone.
    private func isBare(_ clause: Range<Int>) -> Bool {
        clause.allSatisfy { place in
            reading.wish.sizes.contains { $0.tokens.contains(place) }
                || ["и", "and", "мен", "және", "бәрі", "все"].contains(reading.words[place])
        }
    }

    private func asks(_ token: Int) -> Bool {
        let index = reading.clauseIndex(of: token)
        guard reading.asks.contains(index) else { return false }
        // `Oran in 38? Not in any colour`: the question is told again.
        let next = reading.clauses[index].upperBound
        if next < reading.words.count, ["не", "нет", "увы", "not", "no", "жоқ", "sorry"].contains(reading.words[next]) {
            return true
        }
        return !reading.clauses[index].contains { place in mentions.contains { $0.tokens.contains(place) } }
            || ["какой", "какие", "какая", "which", "what", "қандай", "қай"].contains {
                reading.words[reading.clauses[index]].contains($0)
            }
    }

    func colors(_ availability: [Availability]) -> [DraftFinding] {
        reading.wish.colors.compactMap { color, tokens in
            let products = products(at: tokens.lowerBound)
            guard isCertain(products), !asks(tokens.lowerBound), let only = products.first else { return nil }
            let product = assortment.products[only]
            if let part = part(of: tokens), part.token != tokens.upperBound || isStated(part.traits, of: product) {
                return nil
            }
            let listed = color.groups.isSubset(of: product.listing?.colors ?? [])
            let stocked = product.rows.first { desk.colorFit($0, [color]) == .exact }
            let claim = "\(product.name): \(color.groups.sorted().joined(separator: "+"))"
            if listed || stocked != nil {
                let source = listed ? product.listing?.citation : stocked.map { assortment.stock[$0].citation(.color) }
                return finding(tokens, .color, .supported, claim: claim, place: source)
            }
            if isDenied(tokens.lowerBound, availability) || part(of: tokens) != nil || isNot(tokens)
                || product.listing == nil && product.rows.isEmpty || isOfOtherThing(tokens) || isGreeted(tokens)
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

    /// `We never made it in beige`: that a colour is denied in words that say nothing of the stock.
    private func isNot(_ tokens: Range<Int>) -> Bool {
        let words = Array(reading.words[reading.clause(of: tokens.lowerBound)])
        return words.contains {
            ["never", "не", "not", "емес", "doesnt", "dont", "isnt", "ни", "nor", "neither", "болмайды", "шықпайды"]
                .contains($0)
        }
            && !zip(words, words.dropFirst()).contains {
                ["не", "not"].contains($0) && ["только", "only"].contains($1)
            }
    }

    /// `Dear Aliya`, `Kaspi Red`: a name in Latin letters that sounds like a colour.
    private func isGreeted(_ tokens: Range<Int>) -> Bool {
        let first = tokens.lowerBound
        return reading.tokens[first].kind == .latin && reading.isCapitalised(first)
            && first > reading.sentence(of: first).lowerBound
    }

    /// Whether the catalogue tells the colour of a part: then a colour beside it is none of the thing's.
    private func isStated(_ parts: Set<String>, of product: Product) -> Bool {
        guard let text = product.listing?.text else { return false }
        return PartColors.all(in: text, assortment).contains { parts.contains($0.part) }
    }

    func sizes(_ availability: [Availability]) -> [DraftFinding] {
        let money = MoneyInText.amounts(in: reading).map(\.tokens)
        return reading.wish.sizes.compactMap { size, tokens in
            guard !money.contains(where: { $0.overlaps(tokens) }), !isNoSize(tokens, size),
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
            if isOfFoot(tokens) || hasColorsBehind(tokens.lowerBound) { return nil }
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
            if isToOrder(tokens.lowerBound) || isOfLine(tokens) { return listedSize(size, tokens, of: product) }
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
        if ["плюс", "минус", "plus", "minus"].contains(before) { return true }
        guard size.lower == size.upper, size.lower % 10 == 0 else { return false }
        let named = mentions.filter { sentence.contains($0.tokens.lowerBound) }
        let isSpoken = reading.spokenNumber(at: tokens.lowerBound).map { !$0.isOrdinal } ?? false
        let words = Array(reading.words[sentence])
        return (isSpoken || ReckoningWords.difference.isSaid(in: words))
            && named.contains {
                statedPrices($0.products, at: $0.tokens.lowerBound).contains(Int64(size.lower) * 10_000)
            }
    }

    /// Whether colours are told right behind the clause of a size: `по одной паре 39: белая и чёрная`.
    private func hasColorsBehind(_ token: Int) -> Bool {
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

    private func isOfLineSaid(_ words: [String]) -> Bool { Self.made.isSaid(in: words) }

    private static let worn = Phrases(
        "носите|ношу|носит.|носят|нога.|ногу.|ноги|стопа|стопе|стопу|таблиц|стельк|садит|садят|сядет|сядут|берите|брать.|взяла|брала|взяли.",
        "на размер|маломер|большемер|по сетке|сетке|российск|европейск|you wear|i wear|your usual|usually a|foot|feet|fits like|uk.|eu.|us.",
        "кисең|киесіз|киеді|аяғы|алған.|алды.|took.|bought|swap|обменя|поменя|ауыстыр")
    private static let whose = Phrases(
        "у вас|у меня|вашем.|вашего.|вашему.|мой.|моя.|клиентк|подруг|сестр|дочк|your.|you are|сізде.|менде|my.")
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

    func quantities(_ availability: [Availability]) -> [DraftFinding] {
        var found: [DraftFinding] = []
        let money = MoneyInText.amounts(in: reading).map(\.tokens)
        var last = 0
        for (value, tokens) in QuantitiesInText.quantities(in: reading) + countsOfNames() {
            let token = tokens.lowerBound
            let products = products(at: token)
            guard !products.isEmpty, !asks(token), !isOfTerms(token), !isDenied(token, availability) else { continue }
            guard !mentions.contains(where: { $0.tokens.overlaps(tokens) }),
                !reading.wish.sizes.contains(where: { $0.tokens.overlaps(tokens) })
            else { continue }
            // `Всего 6 пар: Ball Star белые 38`: the variant is told behind.
            let behind = clauseBehind(token)
            let colors = behind.map(colors(in:)) ?? colorBeside(token) ?? colors(at: token)
            let sizes = behind.map(sizes(in:)) ?? sizeBehind(tokens).map { [$0] } ?? sizes(at: token)
            if behind != nil, sizes.count > 1 { continue }
            let clause = reading.clause(of: token)
            let speaksOfStock =
                behind != nil || QuantitiesInText.speaksOfAll(reading.words[clause]) || !colors.isEmpty
                || !sizes.isEmpty
                || QuantitiesInText.speaksOfStock(reading.words[clause])
                || mentions.contains { $0.tokens.upperBound == token }
            guard speaksOfStock || isOfEach(tokens), !isOfSold(tokens), !isOfSeveral(token), !hasColorsBehind(token),
                !hasUnreadSize(clause)
            else { continue }
            if let own = respective(tokens, sizes: sizes.isEmpty) {
                if let size = own.size, let count = count(self.rows(products, colors, [size])), count == value {
                    found.append(
                        finding(
                            tokens, .quantity, .supported, claim: "\(name(products)) \(size): \(value)",
                            place: place(self.rows(products, colors, [size]), .quantity, or: products)))
                }
                continue
            }
            // `Шпилька у Romy 85 восемь с половиной, у Romy 60 шесть`.
            if tokens.count == 1, ReckoningWords.count(reading.words, at: token) != nil,
                speaksOfMeasures(reading.sentence(of: token))
            {
                continue
            }
            // `only 40 left` tells the size.
            if WishReader.shoeSizes.contains(value * 10), isSized(products) { continue }
            guard !money.contains(where: { $0.overlaps(tokens) }) else { continue }
            let claim = "\(name(products)): \(value)"
            defer { last = tokens.upperBound }
            if let each = ofEach(value, tokens, products, since: last) {
                found.append(each)
                continue
            }
            let rows = rows(products, colors, sizes)
            guard let count = count(rows) else {
                found.append(finding(tokens, .quantity, .unknown, claim: claim, place: nil))
                continue
            }
            let isSo =
                count == value || isTotal(value, tokens, products) || isOfRange(value, rows, sizes)
                || rows.contains { assortment.stock[$0].quantity == .pieces(value) } && sizes.isEmpty && rows.count > 1
            // How many there are of one thing among several is not known.
            let isOpen = products.count > 1 && mentions(at: token).count < 2
            found.append(
                finding(
                    tokens, .quantity, isSo ? .supported : isOpen ? .unknown : .contradicted, claim: claim,
                    place: place(rows, .quantity, or: products),
                    instead: "\(count)"))
        }
        return found
    }

    /// `Only two Jodie left`, `eight Burberry scarves in all`: a number right before the name of what there is.
    private func countsOfNames() -> [(value: Int, tokens: Range<Int>)] {
        mentions.compactMap { mention in
            var place = mention.tokens.lowerBound - 1
            let clause = reading.clause(of: mention.tokens.lowerBound)
            // `two black Jumbo bags`, `три сумки Jodie`.
            while clause.contains(place),
                reading.wish.colors.contains(where: { $0.tokens.contains(place) })
                    || reading.wish.categories.contains(where: { $0.tokens.contains(place) })
            {
                place -= 1
            }
            guard clause.contains(place), let value = ReckoningWords.count(reading.words, at: place), value < 20,
                reading.words[place] != "both", !reading.words[place].hasPrefix("об"),
                Self.ofStock.isSaid(in: Array(reading.words[clause])), !MoneyInText.isBound(reading, before: place)
            else { return nil }
            return (Int(value), place..<place + 1)
        }
    }

    private static let ofStock = Phrases(
        "left|in all|in stock|in total|there are|there is|остал|осталось|в наличии|қалды|бар.")

    /// `больше пяти`, `at least three`: how many there are at least or at most.
    func leastQuantities() -> [DraftFinding] {
        reading.tokens.indices.compactMap { place -> DraftFinding? in
            guard place > 0, let value = ReckoningWords.count(reading.words, at: place), value < 20,
                let bound = bound(before: place)
            else { return nil }
            let products = products(at: place)
            let next = place + 1 < reading.words.count ? reading.words[place + 1] : ""
            let clause = reading.clause(of: place)
            let ends = place + 1 == clause.upperBound || Self.pieces.isSaid(in: [next])
            guard isCertain(products), ends, !isOfTerms(place), !reading.asks.contains(reading.clauseIndex(of: place)),
                !colors(at: place).isEmpty || !sizes(at: place).isEmpty
                    || Self.ofStock.isSaid(in: Array(reading.words[clause])),
                !MoneyInText.amounts(in: reading).contains(where: { $0.tokens.contains(place) }),
                !Measures.all(in: reading.text).contains(where: { reading.tokens(in: $0.utf8Range).contains(place) })
            else { return nil }
            let rows = rows(products, colors(at: place), sizes(at: place))
            guard let count = count(rows) else { return nil }
            let isSo = bound(count, Int(value))
            return finding(
                place..<place + 1, .quantity, isSo ? .supported : .contradicted, claim: "\(name(products)): \(value)",
                place: self.place(rows, .quantity, or: products), instead: "\(count)")
        }
    }

    private static let pieces = Phrases("пар|шт|дана|жұп|pair|piece|left|of")

    /// What a word before a number makes of it; nil for a number as it is.
    private func bound(before place: Int) -> ((Int, Int) -> Bool)? {
        let word = reading.words[place - 1]
        let before = place > 1 ? reading.words[place - 2] : ""
        let isDenied = ["не", "not", "no"].contains(before)
        switch word {
        case "больше", "более", "свыше", "over": return isDenied ? { $0 <= $1 } : { $0 > $1 }
        case "меньше", "менее", "under": return isDenied ? { $0 >= $1 } : { $0 < $1 }
        case "least" where before == "at", "минимум": return { $0 >= $1 }
        case "than": return before == "more" ? { $0 > $1 } : ["less", "fewer"].contains(before) ? { $0 < $1 } : nil
        default: return nil
        }
    }

    /// `коричневая одна и чёрных две`: the colour right before a number where each colour of the clause has one behind it.
    private func colorBeside(_ token: Int) -> [SaidColor]? {
        let clause = reading.clause(of: token)
        let own = reading.wish.colors.filter { clause.contains($0.tokens.lowerBound) }
        guard own.count > 1, let color = own.first(where: { $0.tokens.upperBound == token }),
            own.allSatisfy({ color in
                color.tokens.upperBound < clause.upperBound
                    && ReckoningWords.count(reading.words, at: color.tokens.upperBound) != nil
            })
        else { return nil }
        return [color.color]
    }

    /// `37 и 38: три пары и четыре`: the size whose number of pieces one of several numbers is, by its place; its size is nil where
    /// they are not as many. Nil where there is no such row of numbers.
    private func respective(_ tokens: Range<Int>, sizes isOfNone: Bool) -> (size: Size?, isOf: Bool)? {
        let sentence = reading.sentence(of: tokens.lowerBound)
        let numbers = QuantitiesInText.quantities(in: reading).map(\.tokens).filter { sentence.contains($0.lowerBound) }
        guard let own = numbers.firstIndex(of: tokens) else { return nil }
        // The row of numbers that this one stands in: nothing but joining words between.
        func areJoined(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
            let between = reading.words[left.upperBound..<max(left.upperBound, right.lowerBound)]
            return between.allSatisfy {
                ["и", "and", "мен", "және", "пары", "пар", "пара"].contains($0) || SpokenNumber.contains($0)
            }
        }
        var first = own
        while first > 0, areJoined(numbers[first - 1], numbers[first]) { first -= 1 }
        var last = own
        while last + 1 < numbers.count, areJoined(numbers[last], numbers[last + 1]) { last += 1 }
        guard last > first else { return nil }
        let mention = mentions.last { $0.tokens.lowerBound <= numbers[first].lowerBound }?.tokens.lowerBound ?? 0
        var start = max(mention, sentence.lowerBound)
        if first > 0 { start = max(start, numbers[first - 1].upperBound) }
        let told = reading.wish.sizes.filter {
            $0.tokens.lowerBound >= start && $0.tokens.upperBound <= numbers[first].lowerBound
                && AvailabilityWords.find(Array(reading.words[reading.clause(of: $0.tokens.lowerBound)]))?.isThere
                    != false
        }.flatMap { Self.wholeSizes(of: $0.size) }
        guard told.count > 1 else { return nil }
        return (told.count == last - first + 1 ? told[own - first] : nil, true)
    }

    /// Whether pieces are those that went or were, or are of something inside: `за неделю взяли две`, `внутри один`.
    private func isOfSold(_ tokens: Range<Int>) -> Bool {
        let clause = reading.clause(of: tokens.lowerBound)
        let words = Array(reading.words[clause])
        if Self.sold.isSaid(in: words) || Self.such.isSaid(in: words) { return true }
        let before = tokens.lowerBound - 1
        return tokens.count == 1 && clause.contains(before) && isStrange(before)
            && !isToldOf(before..<tokens.lowerBound, [])
    }

    private static let such = Phrases("таких.|такие.|такая.|такой.|those.|ондай")
    private static let sold = Phrases(
        "взяли.|взяла.|забрал|купил|заберут|забирают|вчера|отложила вам|отложу|примеря|bought|took.|yesterday|кеше.|алып кетті|сатып алды"
    )

    /// Whether rows that are typed as a range are as many: `38-39 четыре пары` beside a row of 39 alone.
    private func isOfRange(_ value: Int, _ rows: [Int], _ sizes: [Size]) -> Bool {
        let own = rows.filter { row in sizes.contains { $0.lower < $0.upper && assortment.stock[row].size == $0 } }
        return !own.isEmpty && count(own) == value
    }

    /// Whether a sentence tells lengths of parts.
    private func speaksOfMeasures(_ sentence: Range<Int>) -> Bool {
        let told = sentence.filter { place in !mentions.contains { $0.tokens.contains(place) } }
        return Measures.Part.allCases.contains { part in
            told.contains { place in part.beginnings.contains(where: reading.words[place].hasPrefix) }
        }
    }

    /// `35 три пары, 36 четыре, итого семь`: how many there are of all that was told in the sentence, or of all.
    private func isTotal(_ value: Int, _ tokens: Range<Int>, _ products: [Int]) -> Bool {
        let sentence = reading.sentence(of: tokens.lowerBound)
        guard QuantitiesInText.speaksOfAll(reading.words[sentence]) else { return false }
        let colors = colors(in: sentence)
        let sizes = sizes(in: sentence)
        return [rows(products, colors, sizes), rows(products, colors, []), rows(products, [], [])].contains {
            count($0) == value
        }
    }

    /// `35, 36 и одна пара 39`: the size right behind pieces where none stands right before.
    private func sizeBehind(_ tokens: Range<Int>) -> Size? {
        let before = tokens.lowerBound - 1
        guard tokens.count > 1, before < 0 || ["и", "and", "плюс", "да", "ещё"].contains(reading.words[before]) else {
            return nil
        }
        return reading.wish.sizes.first { $0.tokens.lowerBound == tokens.upperBound }?.size
    }

    /// The clause right behind a number's own where that one alone names the product.
    private func clauseBehind(_ token: Int) -> Range<Int>? {
        let index = reading.clauseIndex(of: token)
        guard reading.clauses.indices.contains(index + 1), reading.clauses[index].count <= 4 else { return nil }
        let (own, next) = (reading.clauses[index], reading.clauses[index + 1])
        let isNamed = mentions.contains { next.contains($0.tokens.lowerBound) }
        let sentence = reading.sentence(of: token)
        guard isNamed, sentence.contains(next.lowerBound),
            !mentions.contains(where: {
                sentence.contains($0.tokens.lowerBound) && $0.tokens.lowerBound < own.upperBound
            }),
            reading.gap(after: own.upperBound - 1).contains(where: { ":—–".unicodeScalars.contains($0) })
        else { return nil }
        return next
    }

    private func colors(in clause: Range<Int>) -> [SaidColor] {
        reading.wish.colors.filter { clause.contains($0.tokens.lowerBound) }.map(\.color)
    }

    private func sizes(in clause: Range<Int>) -> [Size] {
        reading.wish.sizes.filter { clause.contains($0.tokens.lowerBound) }.map(\.size)
    }

    /// `по две пары`: as many of each size or colour that was told.
    private func isOfEach(_ tokens: Range<Int>) -> Bool {
        tokens.lowerBound > 0 && reading.words[tokens.lowerBound - 1] == "по"
            || tokens.upperBound < reading.words.count
                && ["each", "әрқайсысы"].contains { reading.words[tokens.upperBound].hasPrefix($0) }
    }

    /// How many there are of each size told before, else of each colour; nil where a quantity is not of each.
    private func ofEach(_ value: Int, _ tokens: Range<Int>, _ products: [Int], since last: Int) -> DraftFinding? {
        guard isOfEach(tokens), isCertain(products) else { return nil }
        let sentence = reading.sentence(of: tokens.lowerBound)
        let mention = mentions.last { $0.tokens.lowerBound <= tokens.lowerBound }?.tokens.lowerBound ?? 0
        var start = min(tokens.lowerBound, max(sentence.lowerBound, mention, last))
        // `; black is only 36 and 40, three pairs each`; `зелёные — 37 и 39, зелёных каждого по две`.
        if let mark = (start..<max(start, tokens.lowerBound)).last(where: { reading.gap(after: $0).contains(";") }) {
            start = mark + 1
        }
        if let again = colorAgain(tokens, from: start) { start = again }
        if Self.atLeast.isSaid(in: Array(reading.words[reading.clause(of: tokens.lowerBound)])) { return nil }
        let told = start..<tokens.lowerBound
        let behind = tokens.upperBound..<reading.clause(of: tokens.lowerBound).upperBound
        // `с 37 по 39 пусто, 36 и 40 по три пары`.
        let before = reading.wish.sizes.filter { size in
            told.contains(size.tokens.lowerBound)
                && AvailabilityWords.find(Array(reading.words[reading.clause(of: size.tokens.lowerBound)]))?.isThere
                    != false
        }
        // `по одной паре в 37 и 38` names the sizes behind.
        let named = before.isEmpty ? reading.wish.sizes.filter { behind.contains($0.tokens.lowerBound) } : before
        let sizes = named.flatMap { Self.wholeSizes(of: $0.size) }
        let clause = reading.clause(of: tokens.lowerBound)
        // `красный закончился, чёрных и бежевых по два`: those of the clause itself.
        let ownColors = reading.wish.colors.filter {
            told.contains($0.tokens.lowerBound) && clause.contains($0.tokens.lowerBound)
        }
        let toldColors =
            ownColors.isEmpty ? reading.wish.colors.filter { told.contains($0.tokens.lowerBound) } : ownColors
        let own = toldColors.map(\.color)
        let colors = own.isEmpty ? self.colors(at: tokens.lowerBound) : own
        // `бордо 39 и чёрные 39, по одной`.
        let each = Set(sizes.map(\.lower)).sorted().map { Size(tenths: $0) }
        let parts: [[Int]] =
            sizes.isEmpty
            ? colors.map { rows(products, [$0], []) }
            : colors.count > 1
                ? colors.flatMap { color in each.map { rows(products, [color], [$0]) } }.filter { !$0.isEmpty }
                : sizes.map { rows(products, colors, [$0]) }
        let counts = parts.map(count)
        let claim = "\(name(products)): по \(value)"
        guard !counts.isEmpty, !(sizes.isEmpty && isSized(products)) else {
            return finding(tokens, .quantity, .unknown, claim: claim, place: nil)
        }
        let other = counts.contains { $0.map { $0 != value } ?? false }
        let isKnown = other || counts.allSatisfy { $0 != nil }
        return finding(
            tokens, .quantity, !isKnown ? .unknown : other ? .contradicted : .supported, claim: claim,
            place: place(parts.joined().sorted(), .quantity, or: products),
            instead: counts.map { $0.map(String.init) ?? "?" }.joined(separator: ", "))
    }

    /// Where a colour of a clause was told before: sizes of other colours stand ahead of it.
    private func colorAgain(_ tokens: Range<Int>, from start: Int) -> Int? {
        let clause = reading.clause(of: tokens.lowerBound)
        guard let own = reading.wish.colors.first(where: { clause.contains($0.tokens.lowerBound) }) else { return nil }
        return reading.wish.colors.last {
            $0.tokens.lowerBound >= start && $0.tokens.lowerBound < own.tokens.lowerBound
                && $0.color.groups == own.color.groups
        }?.tokens.lowerBound
    }

    private static let atLeast = Phrases("самое малое|минимум|не меньше|как минимум|at least|кемінде")

    func isSized(_ products: [Int]) -> Bool {
        products.contains { product in assortment.products[product].rows.contains { assortment.stock[$0].size != nil } }
    }
}
