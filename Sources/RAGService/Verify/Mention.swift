import Products
import Foundation
import KnowledgeModel
import Language

/// Words of a draft that name a product.
struct Mention {
    var tokens: Range<Int>
    /// The products they may mean.
    var products: [Int]
    /// Whether they name something that there is not, such as the model of one brand under another's name.
    var isWrong: Bool
    /// Mentions of one list have one number: `Oran и Dway`.
    var list: Int

    static func all(in reading: DraftReading, resolver: ProductResolver) -> [Mention] {
        let finder = MentionFinder(reading: reading, resolver: resolver)
        let groups = finder.groups().flatMap(finder.whole)
        var found: [Mention] = []
        for place in groups.indices {
            guard var mention = finder.mention(place, of: groups) else { continue }
            if let before = found.last {
                let start = max(mention.tokens.lowerBound, before.tokens.upperBound)
                let between = reading.words[before.tokens.upperBound..<start]
                let isListed =
                    reading.sentence(of: start) == reading.sentence(of: before.tokens.lowerBound)
                    && between.count <= 1 && between.allSatisfy { ["и", "and", "мен", "или", "or"].contains($0) }
                mention.list = isListed ? before.list : before.list + 1
            }
            if let last = found.indices.last, mention.isOfOtherBrand(than: found[last], reading, resolver) {
                found[last].tokens = found[last].tokens.lowerBound..<mention.tokens.upperBound
                found[last].isWrong = true
                continue
            }
            if let last = found.last, mention.isBrand(of: last, reading, resolver) { continue }
            found.append(mention)
        }
        return found
    }

    /// `Dionysus от Gucci`, `Loulou: буквы YSL тон в тон`: the brand of what the sentence has just named, and nothing else of it.
    private func isBrand(of named: Mention, _ reading: DraftReading, _ resolver: ProductResolver) -> Bool {
        guard named.products.count == 1, let only = named.products.first, products.count > 1, products.contains(only),
            reading.sentence(of: tokens.lowerBound).contains(named.tokens.lowerBound)
        else { return false }
        let all = resolver.assortment.products
        let between = reading.words[named.tokens.upperBound..<max(named.tokens.upperBound, tokens.lowerBound)]
        return products.allSatisfy { all[$0].brandStems == all[only].brandStems }
            && products.count == all.count { $0.brandStems == all[only].brandStems }
            && !between.contains(where: Self.others.contains)
    }

    private static let others: Set<String> = [
        "еще", "также", "из", "другие", "другая", "остальные", "other", "another", "others", "also", "тағы", "басқа",
        "from", "among",
    ]

    /// `Oran от Valentino`: a brand said of a product of another.
    private func isOfOtherBrand(than named: Mention, _ reading: DraftReading, _ resolver: ProductResolver) -> Bool {
        guard !named.isWrong, named.tokens.upperBound + 1 == tokens.lowerBound, products.count > 1,
            ["от", "by", "from"].contains(reading.words[named.tokens.upperBound])
        else { return false }
        let all = resolver.assortment.products
        let brands = Set(products.map { all[$0].brandStems })
        let words = reading.tokens[tokens].map(Stems.of)
        guard brands.count == 1, let brand = brands.first, words.allSatisfy(brand.contains) else { return false }
        return !named.products.isEmpty && named.products.allSatisfy { all[$0].brandStems != brand }
    }
}
