import Products
import KnowledgeModel
import Language

extension TermsCheck {
    /// `предоплата не нужна` where the terms of the same thing take one.
    func denials() -> [DraftFinding] {
        reading.clauses.indices.compactMap { index in
            let clause = reading.clauses[index]
            guard !reading.asks.contains(index), let said = Self.denied(Array(reading.words[clause])) else {
                return nil
            }
            let (own, sentence, _) = concepts(at: clause.lowerBound)
            let about = own.union(sentence).union(["#prepayment"])
            let matters = about.intersection(["#preorder", "#order"])
            guard !matters.isEmpty else { return nil }
            let entry = terms.entries.first { entry in
                let whole = entry.passage.union(entry.headings)
                return entry.value.kind == "percent" && entry.sentence.contains("#prepayment")
                    && !whole.isDisjoint(with: matters)
            }
            guard let entry else { return nil }
            let tokens = clause.lowerBound + said.lowerBound..<clause.lowerBound + said.upperBound
            return finding(tokens, truth: .contradicted, citation: entry.citation, instead: entry.words)
        }
    }

    /// The words of a clause that say that nothing has to be paid beforehand.
    private static func denied(_ words: [String]) -> Range<Int>? {
        for place in words.indices {
            for phrase in noPrepayment where words[place...].starts(with: phrase, by: { $0.hasPrefix($1) }) {
                return place..<place + phrase.count
            }
        }
        return nil
    }

    private static let noPrepayment = [
        "предоплата не нужн", "предоплата не требу", "предоплаты не нужн", "предоплаты не требу", "предоплату не бер",
        "предоплаты не бер", "без предоплат", "без аванс", "аванс не нуж", "no prepayment", "no deposit",
        "without prepayment", "without a deposit", "deposit is not", "prepayment is not", "алдын ала төлем керек емес",
        "алдын ала төлемсіз", "алдын ала төлем қажет емес", "алдын ала төлем алмай",
    ].map { $0.split(separator: " ").map { Folding.fold($0) } }

    /// A house or floor against that of the address; nil where the value is none, or of someone else's address.
    func ofPlace(_ value: TermValue, _ concepts: Set<String>) -> DraftFinding? {
        guard value.kind == "house" || value.kind == "floor" else { return nil }
        let isOurs = terms.entries.contains {
            $0.value.kind == "house" && reading.sentence(of: value.tokens.lowerBound) == sentence(of: "house")
        }
        let speaksOfPlace = !concepts.isDisjoint(with: ["#address", "#entrance", "#floor", "#work", "#door"]) || isOurs
        guard speaksOfPlace, concepts.isDisjoint(with: ["#delivery", "#courier"]) else { return nil }
        let stated = terms.entries.filter { $0.value.kind == value.kind && $0.sentence.contains("#address") }
        guard let first = stated.first else { return nil }
        let isSo = stated.first { value.agrees(with: $0.value) }
        return finding(
            value.tokens, truth: isSo != nil ? .supported : .contradicted, citation: (isSo ?? first).citation,
            instead: first.words)
    }

    private func sentence(of kind: String) -> Range<Int>? {
        values.first { $0.kind == kind }.map { reading.sentence(of: $0.tokens.lowerBound) }
    }
}
