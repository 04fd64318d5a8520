import KnowledgeModel
import Language

// Products by what is said of them besides their names.
extension ProductResolver {
    /// How near to the best score another has to be to be meant as well.
    private static let nearness = 0.75

    /// Those that names and catalogue say most of what was told of: `с пряжками`, `атласные`, `buckled`.
    func described(_ candidates: [Candidate], _ wish: ProductWish) -> [Candidate] {
        // A number says too little of what is meant for a description to decide.
        guard !wish.names.allSatisfy(\.isNumber) else { return candidates }
        return best(candidates, wish, descriptions.evidence(of: wish), least: 0.9)
    }

    /// The same of kinds alone, by what can be seen of a thing.
    func looking(_ candidates: [Candidate], _ wish: ProductWish) -> [Candidate] {
        best(candidates, wish, descriptions.evidence(of: wish, without: Traits.opinions), least: 1.2)
    }

    /// What is described with neither a name nor a kind: `те синие с квадратной брошкой, 38`. Nil where too little is told.
    func ofDescription(_ wish: ProductWish) -> [Int]? {
        let evidence = descriptions.evidence(of: wish, without: Traits.opinions)
        let isNarrow = !wish.colors.isEmpty || !wish.sizes.isEmpty
        let all = assortment.products.indices.map { Candidate(index: $0) }
        let rivals = isNarrow ? heeled(all, wish).filter { hasVariant(assortment.products[$0.index], wish) } : all
        let scores = rivals.map { descriptions.score($0.index, evidence) }
        guard let most = scores.max() else { return nil }
        let found = zip(rivals, scores).filter { $1 >= most * Self.nearness }.map(\.0.index)
        let said = found.map { index in evidence.count { $0.products.contains(index) } }.max() ?? 0
        guard found.count < 7, isNarrow ? most > 3 : most > 6, said > 1 || isNarrow && most > 3.5 else { return nil }
        return found
    }

    /// The candidates of the highest score. Those that there are in the colour and size asked for come first.
    private func best(
        _ candidates: [Candidate], _ wish: ProductWish, _ evidence: [Descriptions.Evidence], least: Double
    ) -> [Candidate] {
        guard !evidence.isEmpty else { return candidates }
        let able = candidates.filter { hasVariant(assortment.products[$0.index], wish) }
        let rivals = able.isEmpty ? candidates : able
        let scores = rivals.map { descriptions.score($0.index, evidence) }
        guard let most = scores.max(), most >= least else { return candidates }
        return zip(rivals, scores).filter { $1 >= most * Self.nearness }.map(\.0)
    }

    /// Whether the sheet or the catalogue has a product in a colour and size asked for.
    private func hasVariant(_ product: Product, _ wish: ProductWish) -> Bool {
        let isListed =
            product.rows.isEmpty
            && wish.colors.contains { !$0.color.groups.isDisjoint(with: product.listing?.colors ?? []) }
        return isListed
            || product.rows.contains { row in
                let isColor =
                    wish.colors.isEmpty
                    || wish.colors.contains { $0.color.groups == assortment.rowColors[row]?.groups }
                guard isColor, !wish.sizes.isEmpty else { return isColor }
                guard let size = assortment.stock[row].size else { return false }
                return wish.sizes.contains { size.contains($0.size) || $0.size.contains(size) }
            }
    }

    /// Those without what was refused, where there are such: `чулки не предлагайте`.
    func unrefused(_ candidates: [Candidate], _ wish: ProductWish) -> [Candidate] {
        guard !wish.refusedTraits.isEmpty else { return candidates }
        let left = candidates.filter { descriptions.looks[$0.index].all.isDisjoint(with: wish.refusedTraits) }
        return left.isEmpty ? candidates : left
    }

    /// Those with such a heel as was said, where any of them has: `рокстад без каблука` is the sandal.
    func heeled(_ candidates: [Candidate], _ wish: ProductWish) -> [Candidate] {
        guard let heel = wish.heel else { return candidates }
        let fitting = candidates.filter { heel.fits(descriptions.looks[$0.index].heel) }
        return fitting.isEmpty ? candidates : fitting
    }

    /// `классик мини на толстой подошве`: of a longer name the rest is described, and the shorter one's description has nothing of it.
    func furtherNamed(_ candidates: [Candidate], _ wish: ProductWish) -> [Candidate] {
        let whole = candidates.filter(\.isWhole)
        let said = wish.description.reduce(into: Set<String>()) { $0.formUnion($1.traits) }
        guard whole.count == 1, let short = whole.first, !said.isEmpty else { return candidates }
        let further = candidates.filter { candidate in
            let traits = descriptions.looks[candidate.index].ofName.intersection(said)
            return !candidate.isWhole && !traits.isEmpty
                && traits.isDisjoint(with: descriptions.looks[short.index].all)
        }
        return further.count == 1 ? further : candidates
    }
}
