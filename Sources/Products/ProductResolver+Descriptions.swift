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
        // `с зимней полки, любые`.
        let isAny = wish.tokens.contains { token in ["любы", "всякие", "разные"].contains(where: token.text.hasPrefix) }
        return isAny
            ? candidates
            : best(
                candidates, wish, descriptions.evidence(of: wish, without: Traits.opinions.union(["bride"])), least: 1.2
            )
    }

    /// What is described with neither a name nor a kind: `те синие с квадратной брошкой, 38`. Nil where too little is told.
    func ofDescription(_ wish: ProductWish) -> [Int]? {
        let evidence = descriptions.evidence(of: wish, without: Traits.opinions)
        guard !wish.tokens.contains(where: { token in Self.services.contains(where: token.text.hasPrefix) }) else {
            return nil
        }
        let isNarrow = !wish.colors.isEmpty || !wish.sizes.isEmpty
        let all = assortment.products.indices.map { Candidate(index: $0) }
        let heeled = all.filter { candidate in
            guard let heel = wish.heel else { return true }
            guard let own = descriptions.looks[candidate.index].heel else { return isSized(candidate.index) }
            return heel.fits(own)
        }
        let rivals = isNarrow ? heeled.filter { hasVariant(assortment.products[$0.index], wish) } : heeled
        let scores = rivals.map { descriptions.score($0.index, evidence) }
        guard let most = scores.max() else { return nil }
        if isNarrow, wish.heel != nil, evidence.isEmpty {
            // `серебряное на каблуке, 38`.
            return rivals.count < 7 ? rivals.map(\.index) : nil
        }
        let found = zip(rivals, scores).filter { $1 >= most * Self.nearness }.map(\.0.index)
        let said = found.map { index in evidence.count { $0.products.contains(index) } }.max() ?? 0
        guard found.count < 7, isNarrow ? most > 3 : most > 6, said > 1 || isNarrow && most > 3.5 else { return nil }
        return found
    }

    /// `the jockey boots`: where nothing of the kind looks as it is told, and one thing of a kind near it does, that is meant.
    func ofNearKind(_ indices: [Int], _ wish: ProductWish) -> [Int] {
        let said = wish.description.reduce(into: Set<String>()) { $0.formUnion($1.traits) }
            .subtracting(Traits.opinions.union(wish.refusedTraits).union(Self.places))
        func isSo(_ index: Int) -> Bool { !descriptions.looks[index].all.isDisjoint(with: said) }
        guard !said.isEmpty, wish.heel == nil, !indices.contains(where: isSo) else { return indices }
        let related = Set(
            wish.categoryGroups.flatMap { assortment.vocabulary.vocabulary.categories[$0]?.related ?? [] })
        let near = related.subtracting(wish.categoryGroups).flatMap { assortment.byCategory[$0] ?? [] }.filter {
            index in
            isSo(index) && hasVariant(assortment.products[index], wish)
        }
        return near.count == 1 ? near : indices
    }

    /// Where on a thing something is, which a photo is asked of as well.
    private static let places: Set<String> = ["side", "back", "inside", "toe", "heel", "sole"]

    /// Whether a product comes in sizes.
    func isSized(_ index: Int) -> Bool {
        let product = assortment.products[index]
        return product.listing?.sizes.isEmpty == false || product.rows.contains { assortment.stock[$0].size != nil }
    }

    /// What is said of terms is said of no thing.
    private static let services = [
        "возврат", "вернут", "обмен", "достав", "гарант", "рассроч", "оплат", "оплач", "адрес", "график", "курьер",
        "каспи",
        "kaspi", "перевод", "return", "refund", "deliver", "address", "ship", "жеткіз", "қайтар", "төле", "скидк",
        "упаков",
        "wrap", "написан", "работает",
    ]

    /// The candidates of the highest score. Those that there are in the colour and size asked for come first.
    private func best(
        _ candidates: [Candidate], _ wish: ProductWish, _ evidence: [Descriptions.Evidence], least: Double
    ) -> [Candidate] {
        guard !evidence.isEmpty else { return candidates }
        let all = candidates.map { ($0, descriptions.score($0.index, evidence)) }
        let able = all.filter { hasVariant(assortment.products[$0.0.index], wish) }
        guard let best = all.map(\.1).max(), best >= least else { return candidates }
        // `платок с лошадьми в голубом` is that with the horses, though another is blue.
        let most = able.map(\.1).max().flatMap { $0 >= best * 0.4 ? $0 : nil }
        return (most == nil ? all : able).filter { $0.1 >= (most ?? best) * Self.nearness }.map(\.0)
    }

    /// Whether the sheet or the catalogue has a product in a colour and size asked for.
    private func hasVariant(_ product: Product, _ wish: ProductWish) -> Bool {
        let isListed =
            product.rows.isEmpty
            && (wish.colors.isEmpty && wish.sizes.isEmpty
                || wish.colors.contains { !$0.color.groups.isDisjoint(with: product.listing?.colors ?? []) })
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

    /// Words that tell what can be seen of a thing, none of which the only product left bears out, though another here does: `сен лоран
    /// с каблуком из букв`. A name said whole needs no description.
    func unborne(_ candidates: [Candidate], among all: [Candidate], _ wish: ProductWish) -> [String] {
        let able = candidates.filter { candidate in
            let product = assortment.products[candidate.index]
            return !product.rows.isEmpty && hasVariant(product, wish)
        }
        guard able.count == 1, let only = able.first, !only.isWhole || !hasModelWord(wish) else { return [] }
        let look = descriptions.looks[only.index]
        guard !look.stems.isEmpty else { return [] }
        // `валентино без шипов`, where all that is left has them.
        if !hasModelWord(wish), !look.all.isDisjoint(with: wish.refusedTraits) {
            return wish.tokens.map(\.text).filter { !Traits.of($0).isDisjoint(with: wish.refusedTraits) }
        }
        let unseen = Traits.opinions.union(wish.refusedTraits).union(["heel"])
        let seen = wish.description.filter { !$0.traits.subtracting(unseen).isEmpty }
        let own = look.all.union(look.coloredParts)
        let isBorne = seen.contains { word in
            !word.traits.isDisjoint(with: own)
                || word.stem.map { stem in look.stems.contains { Self.areRelated($0, stem) } } == true
        }
        guard !isBorne else { return [] }
        return seen.filter { word in
            let traits = word.traits.subtracting(unseen)
            return all.contains { !descriptions.looks[$0.index].all.isDisjoint(with: traits) }
        }.map { wish.tokens[$0.token].text }
    }

    private func hasModelWord(_ wish: ProductWish) -> Bool {
        wish.names.contains { name in !name.isNumber && !name.readings.contains { $0.allSatisfy(isBrandStem) } }
    }

    /// Those without what was refused, where there are such: `чулки не предлагайте`.
    func unrefused(_ candidates: [Candidate], _ wish: ProductWish) -> [Candidate] {
        guard !wish.refusedTraits.isEmpty else { return candidates }
        // A name said whole is meant: `джамбо без цепи` is no `Jumbo mini`.
        let left = candidates.filter {
            $0.isWhole && hasModelWord(wish) || descriptions.looks[$0.index].all.isDisjoint(with: wish.refusedTraits)
        }
        return left.isEmpty ? candidates : left
    }

    /// Those with such a heel as was said, where any of them has: `рокстад без каблука` is the sandal.
    func heeled(_ candidates: [Candidate], _ wish: ProductWish) -> [Candidate] {
        guard let heel = wish.heel else { return candidates }
        let fitting = candidates.filter { heel.fits(descriptions.looks[$0.index].heel) }
        return fitting.isEmpty ? candidates : fitting
    }

    /// `триомф, который в джинсы продевают`: of things of one name, what is done with it tells the kind.
    func usable(_ candidates: [Candidate], _ wish: ProductWish) -> [Candidate] {
        guard wish.categories.isEmpty else { return candidates }
        let kinds = Set(
            wish.tokens.compactMap { KindWords.kind(ofUse: $0.text) }.flatMap { word in
                assortment.vocabulary.concepts(in: word).compactMap { concept in
                    if case .category(let group) = concept { group } else { nil }
                }
            })
        let fitting = candidates.filter { assortment.products[$0.index].category.map(kinds.contains) == true }
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
