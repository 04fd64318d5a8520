import Products
import KnowledgeModel
import Language

/// How many there are, against the sheet.
extension GoodsCheck {
    func quantities(_ availability: [Availability]) -> [DraftFinding] {
        var found: [DraftFinding] = []
        let money = reading.money.map(\.tokens)
        var last = 0
        let told = (QuantitiesInText.quantities(in: reading) + countsOfNames()).map { value, tokens in
            (value: value, tokens: tokens, variant: VariantCount?.none)
        }
        let variants = variantCounts()
        let beside = variants.filter { count in !told.contains { $0.tokens.overlaps(count.tokens) } }
        for (value, tokens, variant) in told + beside.map({ ($0.value, $0.tokens, $0) }) {
            let token = tokens.lowerBound
            let products = products(at: token)
            guard !products.isEmpty, !asks(token), !isOfTerms(token), !isDenied(token, availability),
                !isMarked(reading.clause(of: token).lowerBound)
            else { continue }
            guard !mentions.contains(where: { $0.tokens.overlaps(tokens) }),
                !reading.wish.sizes.contains(where: { $0.tokens.overlaps(tokens) })
            else { continue }
            // `Всего 6 пар: Ball Star белые 38`: the variant is told behind.
            let behind = variant == nil ? clauseBehind(token) : nil
            let colors =
                (variant?.colors).flatMap { $0.isEmpty ? nil : $0 } ?? behind.map(colors(in:)) ?? colorBeside(token)
                ?? colors(at: token)
            let sizes =
                (variant?.sizes).flatMap { $0.isEmpty ? nil : $0 } ?? behind.map(sizes(in:)) ?? sizeBehind(tokens).map {
                    [$0]
                } ?? sizes(at: token)
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
            if let own = respective(tokens) {
                if let size = own.size, let count = count(self.rows(products, colors, [size])), count == value {
                    found.append(
                        finding(
                            tokens, .quantity, .supported, claim: "\(name(products)) \(size): \(value)",
                            place: place(self.rows(products, colors, [size]), .quantity, or: products)))
                }
                continue
            }
            // `Шпилька у Romy 85 восемь с половиной, у Romy 60 шесть`.
            if variant == nil, tokens.count == 1, !variants.contains(where: { $0.tokens.overlaps(tokens) }),
                ReckoningWords.count(reading.words, at: token) != nil,
                !QuantitiesInText.speaksOfStock(reading.words[clause]), self.colors(in: clause).isEmpty,
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
            let isOpen =
                products.count > 1 && mentions(at: token).count < 2
                || variant == nil && isOfOtherVariant(value, token, products)
            found.append(
                finding(
                    tokens, .quantity, isSo ? .supported : isOpen ? .unknown : .contradicted, claim: claim,
                    place: place(rows, .quantity, or: products),
                    instead: "\(count)"))
        }
        return found
    }

    /// `Only two Jodie left`, `eight Burberry scarves in all`: a number right before the name of what there is.
    func countsOfNames() -> [(value: Int, tokens: Range<Int>)] {
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

    static let ofStock = Phrases(
        "left|in all|in stock|in total|there are|there is|остал|осталось|в наличии|қалды|бар.")

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

    /// A number in a row of them behind as many sizes; the size is nil where they are not as many.
    private struct Respective {
        var size: Size?
    }

    /// `37 и 38: три пары и четыре`: the size whose number of pieces one of several numbers is, by its place; its size is nil where
    /// they are not as many. Nil where there is no such row of numbers.
    private func respective(_ tokens: Range<Int>) -> Respective? {
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
        return Respective(size: told.count == last - first + 1 ? told[own - first] : nil)
    }

    /// Whether pieces are those that went or were, or are of something inside: `за неделю взяли две`, `внутри один`.
    private func isOfSold(_ tokens: Range<Int>) -> Bool {
        let clause = reading.clause(of: tokens.lowerBound)
        let words = Array(reading.words[clause])
        // `одна пара стоит 26 500`, `one pair is 26,500`: what one costs.
        let next = tokens.upperBound
        if clause.contains(next), Self.costs.isSaid(in: Array(reading.words[next..<min(next + 1, clause.upperBound)])) {
            return true
        }
        // `цена одна`, `дней через 12–20`.
        if tokens.count == 1, Self.counted.isSaid(in: words) { return true }
        if Self.sold.isSaid(in: words) || Self.such.isSaid(in: words) { return true }
        // `носят и в один ряд, и в два`.
        if tokens.count == 1, tokens.lowerBound > clause.lowerBound,
            ReckoningWords.count(reading.words, at: tokens.lowerBound) != nil,
            Self.manners.contains(reading.words[tokens.lowerBound - 1])
        {
            return true
        }
        // `жартысы 5 500 бірден`: at once.
        if tokens.count == 1, reading.words[tokens.lowerBound] == "бірден",
            reading.money.contains(where: { $0.tokens.upperBound == tokens.lowerBound })
        {
            return true
        }
        // `недельки две-три`.
        let ahead = Array(reading.words[max(clause.lowerBound, tokens.lowerBound - 2)..<tokens.lowerBound])
        if tokens.count == 1, Self.spans.isSaid(in: ahead) { return true }
        let before = tokens.lowerBound - 1
        return tokens.count == 1 && clause.contains(before) && isStrange(before)
            && !isToldOf(before..<tokens.lowerBound, [])
    }

    private static let manners: Set<String> = ["в", "во"]
    private static let costs = Phrases("стоит.|стоят.|обойдется|обойдутся|выйдет.|выйдут.|costs.|cost.|тұрады.|шығады.")
    private static let counted = Phrases("цена.|цену.|price.|бағасы.|дней.|дня.|days.|күн.|күнде")
    private static let spans = Phrases("недел|дней|дня|денек|день|минут|час|месяц|week|day|hour|minute|month")
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
        // `у Hangisi 10,5 см, у Hangisi 70 семь`.
        if told.contains(where: { ["см", "cm"].contains(reading.words[$0]) }) { return true }
        return Measures.Part.allCases.contains { part in
            told.contains { place in part.beginnings.contains(where: reading.words[place].hasPrefix) }
        }
    }

    /// `35 три пары, 36 четыре, итого семь`: how many there are of all that was told in the sentence, or of all.
    private func isTotal(_ value: Int, _ tokens: Range<Int>, _ products: [Int]) -> Bool {
        let sentence = reading.sentence(of: tokens.lowerBound)
        let words = reading.words[sentence]
        guard QuantitiesInText.speaksOfAll(words) || Self.outcomes.isSaid(in: Array(words)) else { return false }
        let colors = colors(in: sentence)
        let sizes = sizes(in: sentence)
        return [rows(products, colors, sizes), rows(products, colors, []), rows(products, [], [])].contains {
            count($0) == value
        }
    }

    private static let outcomes = Phrases(
        "выходит.|получается|выйдет.|то есть|в сумме|в общей сложности|making|makes.|that is.|thats|add up to|жалпы|демек|сонда"
    )

    /// `35, 36 и одна пара 39`, `три пары в 37`, `three pairs of 37`: the size right behind pieces where none stands right before.
    private func sizeBehind(_ tokens: Range<Int>) -> Size? {
        let before = tokens.lowerBound - 1
        if let named = reading.wish.sizes.first(where: { $0.tokens.lowerBound == tokens.upperBound + 1 }),
            ["в", "во", "на", "of", "in"].contains(reading.words[tokens.upperBound]),
            reading.gap(after: tokens.upperBound - 1) == [" "], !goesOn(named.tokens)
        {
            return named.size
        }
        // `бордовые: две пары 37 и одна 38`.
        let isOpening =
            before >= 0 && reading.clause(of: tokens.lowerBound).lowerBound == tokens.lowerBound
            && reading.gap(after: before).contains(":") && reading.gap(after: tokens.upperBound - 1) == [" "]
        guard tokens.count > 1,
            before < 0 || isOpening || ["и", "and", "плюс", "да", "ещё"].contains(reading.words[before])
        else { return nil }
        return reading.wish.sizes.first { $0.tokens.lowerBound == tokens.upperBound }?.size
    }

    /// `две пары в 37 и 38`: whether another size is joined to one.
    private func goesOn(_ size: Range<Int>) -> Bool {
        var next = size.upperBound
        while next < reading.words.count,
            ["и", "and", "м", "ом", "размере", "или", "or"].contains(reading.words[next])
        {
            next += 1
        }
        return next > size.upperBound && reading.wish.sizes.contains { $0.tokens.lowerBound == next }
            || reading.gap(after: size.upperBound - 1).contains(",")
                && reading.wish.sizes.contains { $0.tokens.lowerBound == size.upperBound }
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
}
