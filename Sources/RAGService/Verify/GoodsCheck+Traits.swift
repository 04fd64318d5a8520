import KnowledgeModel
import Language
import Products

/// What a product is like: its fit, its heel, what it is closed by, things that are counted in it.
extension GoodsCheck {
    func traits() -> [DraftFinding] {
        reading.clauses.indices.filter { !reading.asks.contains($0) }.flatMap { index -> [DraftFinding] in
            let clause = reading.clauses[index]
            guard let token = clause.last, let listing = listing(at: token) else { return [] }
            return [fit(clause, listing), heel(clause, listing)].compactMap { $0 } + fastenings(clause, listing)
                + counted(clause, listing) + lining(clause, listing)
        } + colorCounts() + halves() + extremes()
    }

    /// What the catalogue says of the one product that a token speaks of.
    func listing(at token: Int) -> (name: String, text: String, citation: Citation)? {
        let products = products(at: token)
        guard isCertain(products), let only = products.first, let listing = assortment.products[only].listing else {
            return nil
        }
        return (name(products), listing.text, listing.citation)
    }

    typealias Listed = (name: String, text: String, citation: Citation)

    func contradiction(_ tokens: Range<Int>, _ listing: Listed, _ instead: String?) -> DraftFinding {
        finding(
            tokens, .measure, .contradicted,
            claim: "\(listing.name): \(reading.string(reading.utf8Range(of: tokens)))", place: listing.citation,
            instead: instead)
    }

    // MARK: Heel

    /// `без каблука`, `на шпильке` against the height that the catalogue states.
    private func heel(_ clause: Range<Int>, _ listing: Listed) -> DraftFinding? {
        let words = Array(reading.words[clause])
        guard let form = HeelForm.said(in: words), let stated = HeelForm.stated(in: listing.text),
            !words.contains(where: {
                ["чем", "than", "выше", "ниже", "повыше", "пониже", "higher", "lower"].contains($0)
            }),
            let token = clause.first(where: { place in
                ["каблу", "шпильк", "heel", "stiletto", "өкше", "плоск", "flat"].contains {
                    reading.words[place].hasPrefix($0)
                }
            }),
            !mentions.contains(where: { $0.tokens.contains(token) }),
            // `9 см, а не плоские`.
            !words[..<(token - clause.lowerBound)].suffix(2).contains(where: ["не", "not", "no"].contains)
                || form != .flat
                || words.contains("без") || words.contains("without"),
            // `Рокстады на плоском ходу, это Rockstud Sandal`, `туфли на каблуке стоят …`: another of the name is meant.
            mentions.count(where: { reading.sentence(of: token).contains($0.tokens.lowerBound) }) < 2,
            !namesOtherKind(clause)
        else { return nil }
        let isSo =
            switch form {
            case .flat: stated <= 25
            case .heeled: stated > 0
            case .low: stated > 0 && stated <= 75
            case .high: stated >= 65
            }
        guard !isSo else { return nil }
        let start =
            token > clause.lowerBound && !mentions.contains { $0.tokens.contains(token - 1) } ? token - 1 : token
        return contradiction(start..<token + 1, listing, Size(tenths: stated).description)
    }

    // MARK: What it is closed by

    /// `без молнии` of what the catalogue gives a zip, `на молнии` of what it says has none.
    private func fastenings(_ clause: Range<Int>, _ listing: Listed) -> [DraftFinding] {
        let said = Self.traits(of: Array(reading.words[clause]))
        guard !said.have.isEmpty || !said.lack.isEmpty else { return [] }
        let stated = Self.traits(of: Tokenizer.tokens(of: listing.text).map(\.text))
        // `закрывается на молнию` of what has no fastening at all.
        if stated.lack.contains("lock"), !Phrases.deny(Array(reading.words[clause])),
            let trait = said.have.first(where: { ["zip", "magnet", "velcro", "lock"].contains($0) }),
            let token = clause.first(where: { Traits.of(reading.words[$0]).contains(trait) })
        {
            return [contradiction(token..<token + 1, listing, nil)]
        }
        return said.have.union(said.lack).compactMap { trait in
            let isDenied = said.lack.contains(trait)
            let denies = Phrases.deny(Array(reading.words[clause]))
            guard isDenied != said.have.contains(trait), isDenied || !denies, stated.have.contains(trait) == isDenied,
                stated.lack.contains(trait) != isDenied,
                let token = clause.first(where: { Traits.of(reading.words[$0]).contains(trait) }),
                !mentions.contains(where: { $0.tokens.contains(token) }),
                !isDenied || !isElsewhere(Array(reading.words[clause]), ListedText(listing.text))
            else { return nil }
            return contradiction(
                isDenied ? max(clause.lowerBound, token - 1)..<token + 1 : token..<token + 1, listing, nil)
        }
    }

    /// The traits of fastening that words give a thing, and those that they deny it.
    private static func traits(of words: [String]) -> (have: Set<String>, lack: Set<String>) {
        var found: (have: Set<String>, lack: Set<String>) = ([], [])
        for place in words.indices {
            let traits = Traits.of(words[place]).intersection(fastenings)
            guard !traits.isEmpty else { continue }
            let isDenied =
                place > 0 && ["без", "нет", "no", "without"].contains(words[place - 1])
                // `сыдырмасыз киіледі`.
                || KazakhDenial.isPrivative(words[place])
                || place + 1 < words.count && ["нет", "жоқ"].contains(words[place + 1])
            if isDenied { found.lack.formUnion(traits) } else { found.have.formUnion(traits) }
        }
        return found
    }

    private static let fastenings: Set<String> = [
        "zip", "laces", "buckle", "velcro", "bow", "magnet", "pocket", "fur", "flap", "key", "platform", "lock",
    ]

    // MARK: What is counted in it

    /// `десять отделений`, `15 дюймов`: a number of what the catalogue states another number of.
    private func counted(_ clause: Range<Int>, _ listing: Listed) -> [DraftFinding] {
        let money = reading.money.map(\.tokens)
        let stated = Counted.all(in: DraftReading(listing.text, wish: ProductWish.bare(listing.text)))
        return Counted.all(in: reading).compactMap { said in
            guard clause.contains(said.tokens.lowerBound), !Phrases.deny(Array(reading.words[clause])),
                !money.contains(where: { $0.overlaps(said.tokens) }),
                !mentions.contains(where: { $0.tokens.overlaps(said.tokens) })
            else { return nil }
            let same = stated.filter { $0.isOfSame(as: said) }
            guard let first = same.first, !same.contains(where: { $0.value == said.value }) else { return nil }
            return contradiction(said.tokens, listing, "\(first.value)")
        }
    }

    /// A number of things that are neither pieces, money nor lengths.
    private struct Counted {
        var value: Int
        /// Words that may be the thing, by stem, and what they tell.
        var stem: String
        var traits: Set<String>
        var tokens: Range<Int>

        func isOfSame(as other: Counted) -> Bool { stem == other.stem || !traits.isDisjoint(with: other.traits) }

        static func all(in reading: DraftReading) -> [Counted] {
            reading.tokens.indices.compactMap { place in
                let number: (Int, Int)? =
                    reading.tokens[place].kind == .number
                    ? Int(reading.words[place]).map { ($0, 1) }
                    : reading.spokenNumber(at: place).flatMap {
                        $0.isOrdinal || $0.tenths % 10 != 0 ? nil : ($0.tenths / 10, $0.length)
                    }
                guard let (value, length) = number, value > 1, value < 100,
                    place == 0 || reading.spokenNumber(at: place - 1) == nil
                else { return nil }
                let next = place + length
                guard next < reading.words.count,
                    reading.gap(after: next - 1).allSatisfy({ $0 == " " || $0 == "\u{A0}" })
                        // `a 13-inch laptop`.
                        || reading.words[next].hasPrefix("inch"),
                    reading.words[next].count > 3, !uncounted.stands(in: reading.words, at: next)
                else { return nil }
                return Counted(
                    value: value, stem: Stems.of(reading.tokens[next]),
                    traits: Traits.of(reading.words[next]).subtracting(["two", "large", "small"]).union(
                        Self.inches.isSaid(in: [reading.words[next]]) ? ["inch"] : []
                    ).union(slots.isSaid(in: Array(reading.words[next...].prefix(2))) ? ["compartment"] : [])
                        .union(pieces.isSaid(in: Array(reading.words[next...].prefix(2))) ? ["piece"] : []),
                    tokens: place..<next + 1)
            }
        }

        /// `двенадцать отделений`, `eight card slots`.
        private static let slots = Phrases("отделен|ячеек|ячейк|слот|slot|compartment|section|бөлім|бөлік|ұяшық")
        /// `девяносто шесть деталей`, `ninety-six parts`.
        private static let pieces = Phrases(
            "детал|часть.|части.|частей|частям|элемент|кусоч|лоскут|parts.|panel|component|бөлік|бөлшек|бөлшег")
        private static let inches = Phrases("дюйм|inch")

        /// What is counted otherwise, or by whom.
        private static let uncounted = Phrases(
            "пар|жұп|pair|шту|дана|piece|сантим|centim|тысяч|мың|thousand|тенге|теңге|tenge|цвет|оттен|түс|colo|размер|өлшем|size|дней|дня|день"
                + "|күн|day|недел|апта|week|месяц|month|час|сағат|hour|минут|minute|процент|пайыз|percent|left|сезон|модел|вариант|сумк|сөмке|bag"
        )
    }

    // MARK: What it is lined with

    /// `внутри мех` of what is lined with flannel.
    private func lining(_ clause: Range<Int>, _ listing: Listed) -> [DraftFinding] {
        guard let inside = clause.first(where: { Self.inside.stands(in: reading.words, at: $0) }) else { return [] }
        let stated = listing.text.split { ".,;:\n".contains($0) }.map { Tokenizer.tokens(of: String($0)).map(\.text) }
            .filter { Self.inside.isSaid(in: $0) }
            .reduce(into: Set<String>()) { found, words in
                for word in words { found.formUnion(Traits.of(word).intersection(Self.linings)) }
            }
        guard !stated.isEmpty else { return [] }
        // `satin outside and leather inside`: the nearest.
        let nearest = clause.filter { $0 != inside && !Traits.of(reading.words[$0]).isDisjoint(with: Self.linings) }
            .min { abs($0 - inside) < abs($1 - inside) }
        return [nearest].compactMap { $0 }.compactMap { place in
            let said = Traits.of(reading.words[place]).intersection(Self.linings)
            guard said.isDisjoint(with: stated),
                !mentions.contains(where: { $0.tokens.contains(place) })
            else { return nil }
            return contradiction(place..<place + 1, listing, stated.sorted().joined(separator: ", "))
        }
    }

    private static let inside = Phrases("внутри|подкладк|подклад|inside|lining|lined|іші.|ішінде|астары")
    private static let linings: Set<String> = [
        "leather", "suede", "satin", "fur", "flannel", "textile", "silk", "velvet", "knit", "cashmere",
    ]
}

// MARK: - Colours and sizes it is made in

extension GoodsCheck {
    /// `в трёх цветах`, `four colours`: how many the catalogue lists, or there are.
    private func colorCounts() -> [DraftFinding] {
        reading.tokens.indices.compactMap { place -> DraftFinding? in
            guard let value = ReckoningWords.count(reading.words, at: place), (2...12).contains(value),
                place + 1 < reading.words.count, Self.colorWord.stands(in: reading.words, at: place + 1)
            else { return nil }
            let products = products(at: place)
            guard isCertain(products), let only = products.first,
                !Self.shown.isSaid(in: Array(reading.words[reading.clause(of: place)]))
            else { return nil }
            let product = assortment.products[only]
            let rows = product.rows.filter { assortment.colorName(ofRow: $0) != nil }
            let counts = [
                Set(product.listing?.colors ?? []).count,
                Set(rows.compactMap { assortment.colorName(ofRow: $0) }).count,
                Set(rows.filter { assortment.stock[$0].isInStock }.compactMap { assortment.colorName(ofRow: $0) })
                    .count,
            ]
            let isSo = counts.contains(Int(value))
            return finding(
                place..<place + 2, .color, isSo ? .supported : .contradicted,
                claim: "\(product.name): \(value)",
                place: listing(products) ?? self.place(product.rows, .color, or: products),
                instead: "\(counts[0])")
        }
    }

    /// What somebody does with some of the colours: `пришлю в двух цветах`.
    private static let shown = Phrases(
        "пришл|сним|смотр|взял|возьм|показ|отправ|отложи|выслал|send|show|photo|shot|took|i have|жібер|түсір|фото")
    private static let colorWord = Phrases("цвет|оттенк|түс|colo|shade")

    /// `есть половинки`, `половинок нет`: whether there are half sizes, by sheet and catalogue.
    private func halves() -> [DraftFinding] {
        reading.tokens.indices.compactMap { place -> DraftFinding? in
            guard Self.halfSizes.stands(in: reading.words, at: place) else { return nil }
            let products = products(at: place)
            let clause = reading.clause(of: place)
            let isOfSome =
                reading.wish.colors.contains { clause.contains($0.tokens.lowerBound) }
                || reading.wish.sizes.contains { clause.contains($0.tokens.lowerBound) }
                || reading.words[clause].contains { $0.hasPrefix("друг") || $0.hasPrefix("остальн") || $0 == "other" }
            let isOfFit = Phrases("кіші|үлкен|меньше|больше|маломер|большемер|smaller|larger|up.|down.").isSaid(
                in: Array(reading.words[clause]))
            guard isCertain(products), let only = products.first, isSized(products), !isOfSome, !isOfFit,
                !Concepts.of(reading.tokens[clause]).contains("#prepayment"), !isOfTerms(place),
                !reading.asks.contains(reading.clauseIndex(of: place))
            else { return nil }
            let product = assortment.products[only]
            let words = Tokenizer.tokens(of: product.listing?.text ?? "").map(\.text)
            let has =
                product.rows.contains { (assortment.stock[$0].size?.lower ?? 0) % 10 == 5 }
                || Self.halfSizes.isSaid(in: words)
            let saysSo = !Phrases.deny(Array(reading.words[reading.clause(of: place)]))
            return finding(
                place..<place + 1, .size, has == saysSo ? .supported : .contradicted,
                claim: "\(product.name): ½", place: listing(products) ?? self.place(product.rows, .size, or: products))
        }
    }

    static let halfSizes = Phrases("половинк|половинок|половинн|half size|half sizes|жарты өлшем")

    /// `максимальный размер 41`, `the smallest is 36`: the ends of what it is made in, or of what there is.
    private func extremes() -> [DraftFinding] {
        reading.wish.sizes.compactMap { size, tokens in
            guard let isLargest = extreme(tokens), size.lower == size.upper else { return nil }
            let products = products(at: tokens.lowerBound)
            guard isCertain(products), let only = products.first else { return nil }
            let product = assortment.products[only]
            let made = product.listing?.sizes ?? []
            let there = rows(products, colors(at: tokens.lowerBound), []).filter { assortment.stock[$0].isInStock }
                .compactMap { assortment.stock[$0].size }
            func end(_ sizes: [Size]) -> Int? {
                isLargest ? sizes.map(\.upper).max() : sizes.map(\.lower).min()
            }
            let ends = [end(made), end(there)].compactMap { $0 }
            guard let first = ends.first else { return nil }
            let isSo = ends.contains(size.lower)
            return finding(
                tokens, .size, isSo ? .supported : .contradicted, claim: "\(product.name): \(size)",
                place: listing(products) ?? place(product.rows, .size, or: products),
                instead: Size(tenths: first).description)
        }
    }

    /// Whether a size is said to be the largest, or the smallest; nil where it is said to be neither.
    func extreme(_ tokens: Range<Int>) -> Bool? {
        let words = Array(reading.words[reading.clause(of: tokens.lowerBound)])
        if Self.largest.isSaid(in: words) { return true }
        return Self.smallest.isSaid(in: words) ? false : nil
    }

    private static let largest = Phrases(
        "максимальн размер|самый большой размер|наибольший размер|крайний размер|largest size|biggest size|maximum size|ең үлкен"
    )
    private static let smallest = Phrases(
        "минимальн размер|самый маленький размер|наименьший размер|smallest size|minimum size|ең кіші")
}
