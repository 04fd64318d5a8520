import KnowledgeModel
import Language
import Products

/// Which of two things is the higher, wider, longer or larger.
extension GoodsCheck {
    /// `каблук у A выше, чем у B`, `A is smaller than B`: against heights of heels, else against the sides of bags.
    func ordering(_ named: [Mention], _ sentence: Range<Int>) -> DraftFinding? {
        let (first, second) = (named[0], named[1])
        guard let token = sentence.first(where: { Dimension.compared(by: reading.words[$0]) != nil }),
            let order = Dimension.compared(by: reading.words[token]),
            // `больше подходит к вечеру`.
            !["больше", "меньше"].contains(reading.words[token]) || token + 1 >= sentence.upperBound
                || WordShape(reading.words[token + 1]) == .name,
            token == 0 || !["не", "not", "no", "на", "the", "самые"].contains(reading.words[token - 1]),
            let isOfFirst = isOfFirst(first, second, token)
        else { return nil }
        let dimension =
            Self.heels.isSaid(in: Array(reading.words[sentence])) && order.dimension == .height
            ? .heel : order.dimension
        guard dimension == .heel || !isOfTerms(token) && !Self.priced.isSaid(in: Array(reading.words[sentence]))
        else { return nil }
        let sizes = [first, second].compactMap { mention in
            mention.products.first.flatMap { assortment.products[$0].listing?.text }.flatMap(dimension.value)
        }
        guard sizes.count == 2 else { return nil }
        let (one, other) = isOfFirst ? (sizes[0], sizes[1]) : (sizes[1], sizes[0])
        let isSo = order.isMore ? one > other : one < other
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
            // `ниже обычных Classic Mini`, but `уже Classic Mini нет`.
            let isGenitive =
                reading.tokens[token].kind == .cyrillic && reading.words[token] != "уже"
                && between.allSatisfy {
                    ["обычных", "обычной", "обычного", "классических", "самих", "самой"].contains($0)
                }
                && reading.gap(after: token) == [" "]
            return isCompared || isGenitive ? true : nil
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
}
