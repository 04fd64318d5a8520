import Products
import KnowledgeModel
import Language

/// As many of each size or colour.
extension GoodsCheck {
    /// `по две пары`: as many of each size or colour that was told.
    func isOfEach(_ tokens: Range<Int>) -> Bool {
        tokens.lowerBound > 0 && reading.words[tokens.lowerBound - 1] == "по"
            || tokens.upperBound < reading.words.count
                && ["each", "әрқайсысы"].contains { reading.words[tokens.upperBound].hasPrefix($0) }
    }

    /// How many there are of each size told before, else of each colour; nil where a quantity is not of each.
    func ofEach(_ value: Int, _ tokens: Range<Int>, _ products: [Int], since last: Int) -> DraftFinding? {
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
        // `37 три пары, 38 и 39 по одной`: of the last ones alone.
        let isOfLast = counts.count > 2 && counts.suffix(2).allSatisfy { $0 == value }
        let isKnown = other && !isOfLast || counts.allSatisfy { $0 == value }
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
}
