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
            return [equality(named, sentence), likeSize(named, sentence), ordering(named, sentence)].compactMap { $0 }
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

    /// `одной ширины`, `the same height`: of two that the catalogue gives different ones.
    private func likeSize(_ named: [Mention], _ sentence: Range<Int>) -> DraftFinding? {
        let words = Array(reading.words[sentence])
        guard let (dimension, said) = Dimension.equal(in: words),
            !Phrases.deny(Array(words[max(0, said.lowerBound - 2)..<said.lowerBound])),
            !Self.nearly.isSaid(in: Array(words[max(0, said.lowerBound - 2)..<said.lowerBound])),
            !(said.upperBound < words.count && ["емес", "not"].contains(words[said.upperBound])),
            !reading.asks.contains(reading.clauseIndex(of: sentence.lowerBound + said.lowerBound))
        else { return nil }
        let texts = named.compactMap { $0.products.first.flatMap { assortment.products[$0].listing?.text } }
        let sizes = texts.compactMap(dimension.value)
        guard sizes.count == 2 else { return nil }
        let products = named.flatMap(\.products)
        return finding(
            sentence.lowerBound + said.lowerBound..<sentence.lowerBound + said.upperBound, .measure,
            sizes[0] == sizes[1] ? .supported : .contradicted, claim: name(products), place: listing(products),
            instead: dimension == .room ? nil : sizes.map { Size(tenths: $0).description }.joined(separator: ", "))
    }

    private static let equal = Phrases(
        "одинаков|по одной цене|одна цена|цена одна|цена та же|same price|cost the same|бірдей")
    private static let nearly = Phrases("почти|примерно|около|практически|almost|about|roughly|nearly|шамамен|дерлік")
    static let priced = Phrases("сто|цен|price|cost|баға|тұрады|тенге|₸|теңге")
}
