import KnowledgeModel
import Language
import Products

/// Two products held against one another: prices that are said to be equal, heels, how large they are.
extension GoodsCheck {
    func comparisons() -> [DraftFinding] {
        reading.sentences.flatMap { sentence -> [DraftFinding] in
            let named = mentions.filter { sentence.contains($0.tokens.lowerBound) }
            guard named.count == 2, named.allSatisfy({ !$0.isWrong && isCertain($0.products) }),
                named[0].products != named[1].products
            else { return [] }
            return [equality(named, sentence), ordering(named, sentence)].compactMap { $0 }
        }
    }

    /// `стоят одинаково`, `the same price`.
    private func equality(_ named: [Mention], _ sentence: Range<Int>) -> DraftFinding? {
        let words = Array(reading.words[sentence])
        guard let said = Self.equal.range(in: words),
            !Phrases.deny(Array(words[max(0, said.lowerBound - 1)..<said.lowerBound])),
            !Self.nearly.isSaid(in: Array(words[max(0, said.lowerBound - 2)..<said.lowerBound])),
            Self.priced.isSaid(in: Array(reading.words[reading.clause(of: sentence.lowerBound + said.lowerBound)]))
        else { return nil }
        let prices = named.map { statedPrices($0.products, at: $0.tokens.lowerBound) }
        guard prices.allSatisfy({ $0.count == 1 }) else { return nil }
        let products = named.flatMap(\.products)
        return finding(
            sentence.lowerBound + said.lowerBound..<sentence.lowerBound + said.upperBound, .price,
            prices[0] == prices[1] ? .supported : .contradicted, claim: name(products), place: listing(products),
            instead: Self.told(prices.joined()))
    }

    private static let equal = Phrases(
        "одинаков|по одной цене|одна цена|цена одна|цена та же|same price|cost the same|бірдей")
    private static let nearly = Phrases("почти|примерно|около|практически|almost|about|roughly|nearly|шамамен|дерлік")
    private static let priced = Phrases("сто|цен|price|cost|баға|тұрады|тенге|₸|теңге")

    /// `каблук у A выше, чем у B`, `A is smaller than B`: against heights of heels, else against the sides of bags.
    private func ordering(_ named: [Mention], _ sentence: Range<Int>) -> DraftFinding? {
        let (first, second) = (named[0], named[1])
        guard let token = sentence.first(where: { Self.isMore(reading.words[$0]) != nil }),
            let isMore = Self.isMore(reading.words[token]),
            // `больше подходит к вечеру`.
            !["больше", "меньше"].contains(reading.words[token]) || token + 1 >= sentence.upperBound
                || WordShape(reading.words[token + 1]) == .name,
            token == 0 || !["не", "not", "no", "на"].contains(reading.words[token - 1]),
            let isOfFirst = isOfFirst(first, second, token)
        else { return nil }
        let words = Array(reading.words[sentence])
        let texts = [first, second].map { mention in
            mention.products.first.flatMap { assortment.products[$0].listing?.text } ?? ""
        }
        let sizes: [Int]
        if Self.heels.isSaid(in: words), Self.ofHeight.contains(where: reading.words[token].hasPrefix) {
            sizes = texts.compactMap(HeelForm.stated)
        } else if !Self.ofHeight.contains(where: reading.words[token].hasPrefix), !isOfTerms(token),
            !Self.priced.isSaid(in: words), !Self.heels.isSaid(in: words)
        {
            sizes = texts.compactMap(Self.room)
        } else {
            return nil
        }
        guard sizes.count == 2 else { return nil }
        let (one, other) = isOfFirst ? (sizes[0], sizes[1]) : (sizes[1], sizes[0])
        let isSo = isMore ? one > other : one < other
        let products = first.products + second.products
        return finding(
            token..<token + 1, .measure, isSo ? .supported : .contradicted, claim: name(products),
            place: listing(products))
    }

    /// Whether what is said to be more is the first of two names; nil where the words don't tell: `A выше, чем B`, `A-дан B үлкен`.
    private func isOfFirst(_ first: Mention, _ second: Mention, _ token: Int) -> Bool? {
        if second.tokens.lowerBound > token {
            let between = reading.words[token + 1..<second.tokens.lowerBound]
            let isCompared = between.contains { ["чем", "than"].contains($0) }
            return isCompared ? true : nil
        }
        let after = second.tokens.upperBound
        let isAblative =
            after < reading.words.count && ["дан", "ден", "тан", "тен", "нан", "нен"].contains(reading.words[after])
        if isAblative { return true }
        // `У A …, у B …, и каблук у первых повыше`.
        let near = reading.words[max(second.tokens.upperBound, token - 3)..<token]
        if near.contains(where: { $0.hasPrefix("перв") }) { return true }
        return near.contains(where: { $0.hasPrefix("втор") }) ? false : nil
    }

    private static let heels = Phrases("каблук|шпильк|heel|өкше")
    private static let ofHeight = ["выше", "ниже", "повыше", "пониже", "higher", "lower", "taller", "биік", "аласа"]

    /// Whether a comparative says more, or less; nil for another word.
    private static func isMore(_ word: String) -> Bool? {
        if [
            "выше", "повыше", "больше", "побольше", "крупнее", "вместительнее", "просторнее", "higher", "taller",
            "larger", "bigger", "roomier",
        ]
        .contains(word) || word.hasPrefix("биігірек") || word.hasPrefix("үлкенірек") {
            return true
        }
        let isLess =
            ["ниже", "пониже", "меньше", "поменьше", "компактнее", "lower", "smaller", "shorter"].contains(word)
            || word.hasPrefix("кішірек") || word.hasPrefix("аласарақ")
        return isLess ? false : nil
    }

    /// How much room three sides make, in tenths of a centimetre cubed; nil where no three are stated.
    private static func room(_ text: String) -> Int? {
        Measures.all(in: text).first { $0.tenths.count == 3 }.map { $0.tenths.reduce(1, *) }
    }
}
