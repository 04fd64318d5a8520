import Products
import KnowledgeModel
import Language

/// A clause without a name may go on with any product that the draft named: `Kelly mini на 7 000 дешевле 25-й. Розовая одна`. What
/// is so of one of them is not called wrong of another.
extension GoodsCheck {
    /// The findings, those contradicted that another product named in the draft would bear out made unknown.
    func heldAgainstOthers(_ findings: [DraftFinding]) -> [DraftFinding] {
        let named = subjects
        guard named.count > 1, findings.contains(where: isOpen) else { return findings }
        var judged: [Int: [DraftFinding]] = [:]
        return findings.map { finding in
            guard isOpen(finding) else { return finding }
            let token = reading.tokens(in: finding.utf8Range).lowerBound
            let own = Set(products(at: token))
            let isBorneOut = named.contains { product in
                guard !own.contains(product) else { return false }
                let others = judged[product] ?? speaking(of: product).judgements()
                judged[product] = others
                return others.contains {
                    $0.kind == finding.kind && $0.truth == .supported && $0.utf8Range.overlaps(finding.utf8Range)
                }
            }
            guard isBorneOut else { return finding }
            var open = finding
            (open.truth, open.place, open.instead) = (.unknown, nil, nil)
            return open
        }
    }

    /// The products that the draft or else the question names for certain, at most four: more is a list.
    private var subjects: [Int] {
        var found: [Int] = []
        for product in mentions.filter({ !$0.isWrong && isCertain($0.products) }).flatMap(\.products) + asked
        where !found.contains(product) {
            found.append(product)
        }
        return found.count > 4 ? [] : found
    }

    /// Whether a contradiction may be of another product: its clause names none before it, or several.
    private func isOpen(_ finding: DraftFinding) -> Bool {
        guard finding.truth == .contradicted, Self.ofSubject.contains(finding.kind) else { return false }
        let token = reading.tokens(in: finding.utf8Range).lowerBound
        let clause = clauseOfList(token)
        let own = mentions.filter { clause.contains($0.tokens.lowerBound) }
        return Set(own.flatMap(\.products)).count != 1 || own[0].tokens.lowerBound > token
    }

    /// The clause of a token, from the one on that a list of colours and sizes began with: `Romy 85 — чёрные, бежевые и красные`.
    private func clauseOfList(_ token: Int) -> Range<Int> {
        let clause = reading.clause(of: token)
        let sentence = reading.sentence(of: token)
        var start = clause.lowerBound
        while start > sentence.lowerBound, (start..<token).allSatisfy(isListed) {
            start = reading.clause(of: start - 1).lowerBound
            if mentions.contains(where: { (start..<token).contains($0.tokens.lowerBound) }) { break }
        }
        return start..<clause.upperBound
    }

    private func isListed(_ token: Int) -> Bool {
        ["и", "and", "мен", "және", "да"].contains(reading.words[token])
            || reading.wish.colors.contains { $0.tokens.contains(token) }
            || reading.wish.sizes.contains { $0.tokens.contains(token) }
    }

    private static let ofSubject: Set<DraftFinding.Kind> = [
        .color, .size, .sizeRange, .quantity, .availability, .price, .measure, .material,
    ]

    private func speaking(of product: Int) -> GoodsCheck {
        var other = self
        other.subject = product
        return other
    }

    /// Whether pieces may be of another colour or size of the sentence than the nearest: `38 и 39: три пары и одна`.
    func isOfOtherVariant(_ value: Int, _ token: Int, _ products: [Int]) -> Bool {
        let sentence = reading.sentence(of: token)
        let clause = reading.clause(of: token)
        let colors = reading.wish.colors.filter { sentence.contains($0.tokens.lowerBound) }.map(\.color)
        let sizes = reading.wish.sizes.filter { sentence.contains($0.tokens.lowerBound) }.map(\.size)
        guard colors.count > 1 || sizes.count > 1 else { return false }
        // `и 41, где тоже три`: of the nearest.
        if ["где", "там", "тоже", "where", "also", "онда"].contains(reading.words[clause.lowerBound]) { return false }
        let own = [
            reading.wish.colors.count { clause.contains($0.tokens.lowerBound) },
            reading.wish.sizes.count { clause.contains($0.tokens.lowerBound) },
        ]
        let isBeside =
            reading.wish.colors.contains { $0.tokens.upperBound == token }
            || reading.wish.sizes.contains { $0.tokens.upperBound == token }
        guard !isBeside else { return false }
        // `бежевых две, чёрных две`: each is told beside its own.
        guard own == [0, 0] || own.contains(where: { $0 > 1 }) else { return false }
        let said = colors.isEmpty ? self.colors(at: token).map { [$0] } : colors.map { [$0] }
        return (said.isEmpty ? [[]] : said).contains { color in
            (sizes.isEmpty ? [[]] : sizes.map { [$0] }).contains { count(rows(products, color, $0)) == value }
        }
    }
}
