import Products
import KnowledgeModel
import Language

extension GoodsCheck {
    /// `Рюкзак Jackie`, `Клатч Bearn`: the kind that stands right before a name, against that of the product. Kinds that are related
    /// both ways, as slippers and sandals are, pass for one another.
    func kinds() -> [DraftFinding] { kindsBefore() + kindsBehind() }

    /// `Zippy — это клатч`, `Zippy is a clutch`.
    private func kindsBehind() -> [DraftFinding] {
        mentions.compactMap { mention in
            guard !mention.isWrong, isCertain(mention.products), let only = mention.products.first,
                let own = assortment.products[only].category, let last = mention.tokens.last
            else { return nil }
            let clause = reading.clause(of: last)
            guard
                let kind = reading.wish.categories.first(where: {
                    $0.tokens.lowerBound > last && clause.contains($0.tokens.lowerBound)
                })
            else { return nil }
            let between = reading.words[last + 1..<kind.tokens.lowerBound]
            guard !between.isEmpty, between.count < 4,
                between.contains(where: { ["это", "is", "are", "бұл"].contains($0) }),
                between.allSatisfy({ ["у", "нас", "это", "is", "are", "бұл", "a", "an", "наши"].contains($0) }),
                !areAlike(kind.group, own), reading.words[kind.tokens.lowerBound] != "flat"
            else { return nil }
            return finding(
                kind.tokens, .product, .contradicted,
                claim: "\(name(mention.products)): \(reading.string(reading.utf8Range(of: kind.tokens)))",
                place: listing(mention.products), instead: own)
        }
    }

    private func kindsBefore() -> [DraftFinding] {
        mentions.compactMap { mention in
            guard !mention.isWrong, isCertain(mention.products), let only = mention.products.first,
                let own = assortment.products[only].category, mention.tokens.lowerBound > 0,
                reading.sentence(of: mention.tokens.lowerBound).contains(mention.tokens.lowerBound - 1)
            else { return nil }
            let place = mention.tokens.lowerBound - 1
            let gap = reading.gap(after: place)
            guard gap == [" "] || gap == [",", " "] && reading.words[max(0, place - 1)] == "these" else { return nil }
            let said = reading.wish.categories.filter { $0.tokens.upperBound == mention.tokens.lowerBound }
            let claim = "\(name(mention.products)): \(reading.words[place])"
            let isColor = reading.wish.colors.contains { $0.tokens.contains(place) }
            if OtherGoods.contain(reading.words[place], stem: Stems.of(reading.tokens[place])), said.isEmpty, !isColor,
                !isOblique(place)
            {
                return finding(
                    place..<place + 1, .product, .contradicted, claim: claim, place: listing(mention.products),
                    instead: own)
            }
            guard let first = said.first, !said.contains(where: { areAlike($0.group, own) }) else { return nil }
            return finding(
                first.tokens, .product, .contradicted, claim: claim, place: listing(mention.products), instead: own)
        }
    }

    /// `к кожаной куртке Jackie`, `шалбарға Wyatt`: what a thing is worn with stands in a case of its own.
    private func isOblique(_ place: Int) -> Bool {
        let start = max(reading.clause(of: place).lowerBound, place - 3)
        return reading.words[start..<place].contains { Self.worn.contains($0) }
            || ["ға", "ге", "қа", "ке", "мен", "пен", "бен"].contains(where: reading.words[place].hasSuffix)
    }

    private static let worn: Set<String> = ["к", "ко", "под", "с", "со", "на", "для", "with", "for", "under", "over"]

    private func areAlike(_ left: String, _ right: String) -> Bool {
        let groups = assortment.vocabulary.vocabulary.categories
        return left == right
            || groups[left]?.related.contains(right) == true && groups[right]?.related.contains(left) == true
    }

    /// `с белой подошвой`, `фурнитура у неё золотая` where the catalogue tells of another colour of that part.
    func coloredParts() -> [DraftFinding] {
        reading.wish.colors.compactMap { color, tokens in
            let products = products(at: tokens.lowerBound)
            guard isCertain(products), let only = products.first, let listing = assortment.products[only].listing,
                color.groups.count == 1, let group = color.groups.first, let part = part(of: tokens)
            else { return nil }
            let stated = PartColors.all(in: listing.text, assortment)
            for trait in part.traits.sorted() {
                let others = stated.filter { $0.part == trait }.map(\.group)
                guard !others.isEmpty, !others.contains("разноцветный") else { continue }
                let isSo = others.contains(group)
                let start = min(tokens.lowerBound, part.token)
                return finding(
                    start..<max(tokens.upperBound, part.token + 1), .color, isSo ? .supported : .contradicted,
                    claim: "\(name(products)): \(group) \(reading.words[part.token])", place: listing.citation,
                    instead: others.sorted().joined(separator: ", "))
            }
            return nil
        }
    }

    /// The part of a thing that a colour is of: right behind it, else before it in its clause with no name between.
    func part(of tokens: Range<Int>) -> (token: Int, traits: Set<String>)? {
        let clause = reading.clause(of: tokens.lowerBound)
        var near = PartColors.places(around: tokens, in: clause)
        // `в чёрной фирменной коробке`.
        let next = tokens.upperBound
        if clause.contains(next + 1),
            WordShape(reading.words[next]) == .verbOrAdjective || PartColors.isShade(reading.words[next])
        {
            near.insert(next + 1, at: 1)
        }
        for place in near {
            let own = PartColors.parts(reading.words[place])
            if mentions.contains(where: { $0.tokens.contains(place) }) { break }
            guard !own.isEmpty else { continue }
            // `полоса на пятке синяя`: what stands on the part is of the colour.
            if place < tokens.lowerBound, place > clause.lowerBound,
                ["на", "у", "по", "on", "at"].contains(reading.words[place - 1]) || reading.words[place - 1] == "the",
                let bearer = (clause.lowerBound..<place).last(where: { other in
                    !PartColors.parts(reading.words[other]).isEmpty
                        && !mentions.contains { $0.tokens.contains(other) }
                }), place - bearer < 4
            {
                return (bearer, PartColors.parts(reading.words[bearer]))
            }
            return (place, own)
        }
        return partBefore(tokens, clause)
    }
}

extension GoodsCheck {
    /// `узнают по подошве, она чёрная`, `замок прямоугольный, тёмное серебро`: the part that the clause before ends with, or tells of
    /// where the colour is a metal's.
    private func partBefore(_ color: Range<Int>, _ clause: Range<Int>) -> (token: Int, traits: Set<String>)? {
        guard clause.lowerBound > reading.sentence(of: clause.lowerBound).lowerBound,
            !mentions.contains(where: { clause.contains($0.tokens.lowerBound) })
        else { return nil }
        let before = reading.clause(of: clause.lowerBound - 1)
        let isPronoun = ["она", "он", "они", "it", "its", "they", "ол"].contains(reading.words[clause.lowerBound])
        let isMetal =
            clause.count < 4 && Self.metals.isSaid(in: Array(reading.words[color]))
            && !reading.wish.colors.contains { before.contains($0.tokens.lowerBound) }
        let places = isPronoun ? [before.upperBound - 1] : isMetal ? Array(before) : []
        for place in places {
            let parts = PartColors.parts(reading.words[place])
            if !parts.isEmpty, !mentions.contains(where: { $0.tokens.contains(place) }) { return (place, parts) }
        }
        return nil
    }

    static let metals = Phrases("серебро.|серебра.|золото.|золота.|латунь|бронза.|silver.|gold.|brass")
}

/// Colours of parts in a text: `фурнитура тёмное серебро`, `красная подошва`.
enum PartColors {
    /// The parts of a text with the groups of their colours.
    static func all(in text: String, _ assortment: Assortment) -> [(group: String, part: String)] {
        text.split { ".,;:\n".contains($0) }.flatMap { clause -> [(String, String)] in
            let tokens = Tokenizer.tokens(of: String(clause))
            return assortment.colors.colors(tokens: tokens, text: String(clause)).flatMap { place, color in
                let near = places(around: place, in: tokens.indices).map { parts(tokens[$0].text) }
                return color.groups.flatMap { group in (near.first { !$0.isEmpty } ?? []).map { (group, $0) } }
            }
        }
    }

    /// Where the part of a colour may stand: right behind it, else up to four words before.
    static func places(around color: Range<Int>, in clause: Range<Int>) -> [Int] {
        Array(color.upperBound..<max(color.upperBound, min(color.upperBound + 1, clause.upperBound)))
            + stride(from: color.lowerBound - 1, through: max(clause.lowerBound, color.lowerBound - 4), by: -1)
    }

    /// The `tone` of `gold-tone chain`.
    static func isShade(_ word: String) -> Bool {
        ["tone", "toned", "tinted", "coloured", "colored", "coated", "түстес", "реңді", "цвета", "оттенка"].contains(
            word)
    }

    /// The parts that a word names.
    static func parts(_ word: String) -> Set<String> {
        let own = Traits.of(word).intersection(Traits.parts.union(["box", "label"]))
        // `полоска` is a strap and a stripe.
        return word.hasPrefix("полоск") ? own.union(["stripe"]) : own
    }
}
