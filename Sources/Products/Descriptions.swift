import Foundation
import Language

/// What the catalogue tells of products, for finding those that a description fits.
///
/// A word that few products have says more than one that many have: it weighs log((N + 1) / (n + ½)) where n of N products have it,
/// and half of that again where it is in the name.
struct Descriptions: Sendable {
    /// What each product is like, by its place in the assortment.
    let looks: [Looks]
    private var byTrait: [String: Set<Int>] = [:]
    /// Stems of the catalogue's texts by their first four letters, each with the products that have it.
    private var byRoot: [String: [(stem: String, products: Set<Int>)]] = [:]
    private var total = 0

    init(_ assortment: Assortment) {
        looks = assortment.products.map { Looks($0, assortment) }
        var byStem: [String: Set<Int>] = [:]
        for (index, look) in looks.enumerated() {
            if !look.stems.isEmpty { total += 1 }
            for trait in look.all.union(look.coloredParts) { byTrait[trait, default: []].insert(index) }
            for stem in look.stems { byStem[stem, default: []].insert(index) }
        }
        for (stem, products) in byStem.sorted(by: { $0.key < $1.key }) {
            byRoot[Self.root(stem), default: []].append((stem, products))
        }
    }

    private static func root(_ stem: String) -> String {
        String(String.UnicodeScalarView(stem.unicodeScalars.prefix(4)))
    }

    /// A thing that a description says, with the products of which it is so.
    struct Evidence {
        var weight: Double
        var products: Set<Int>
        /// The trait; nil for a word of its own.
        var trait: String?
    }

    /// What a wish says besides names, kinds, colours and sizes.
    func evidence(of wish: ProductWish, without left: Set<String> = []) -> [Evidence] {
        var found: [Evidence] = []
        var seen: Set<String> = []
        for word in wish.description {
            let traits = word.traits.subtracting(left)
            for trait in traits.sorted() where seen.insert(trait).inserted {
                guard let products = byTrait[trait] else { continue }
                found.append(Evidence(weight: weight(products.count), products: products, trait: trait))
            }
            guard word.traits.isEmpty, let stem = word.stem, seen.insert(stem).inserted else { continue }
            let products = (byRoot[Self.root(stem)] ?? []).filter { ProductResolver.areRelated($0.stem, stem) }
                .reduce(into: Set<Int>()) { $0.formUnion($1.products) }
            guard !products.isEmpty else { continue }
            found.append(Evidence(weight: weight(products.count), products: products, trait: nil))
        }
        return found
    }

    private func weight(_ count: Int) -> Double { max(0.1, log(Double(total + 1) / (Double(count) + 0.5))) }

    /// How much of the evidence is so of a product.
    func score(_ product: Int, _ evidence: [Evidence]) -> Double {
        evidence.reduce(0) { sum, one in
            guard one.products.contains(product) else { return sum }
            let isInName = one.trait.map(looks[product].ofName.contains) ?? false
            return sum + one.weight * (isInName ? 1.5 : 1)
        }
    }
}

/// What a product is like by its name and its catalogue text, read once.
package struct Looks: Sendable {
    /// What its name tells: the net of `Fishnet`.
    let ofName: Set<String>
    /// What name and catalogue tell.
    let all: Set<String>
    /// Parts with their colours, `красный sole`.
    let coloredParts: Set<String>
    /// Stems of the catalogue's text.
    let stems: Set<String>
    /// How high its heel is, in tenths of a centimetre, 0 for none; nil where the catalogue says nothing.
    let heel: Int?

    init(_ product: Product, _ assortment: Assortment) {
        ofName = Tokenizer.tokens(of: product.name).reduce(into: []) { $0.formUnion(Traits.of($1.text)) }
        guard let text = product.listing?.text else {
            (all, coloredParts, stems, heel) = (ofName, [], [], nil)
            return
        }
        let tokens = Tokenizer.tokens(of: text)
        let traits = Traits.each(of: tokens.map(\.text))
        all = traits.reduce(into: ofName) { $0.formUnion($1) }
        coloredParts = Self.coloredParts(assortment.colors.colors(tokens: tokens, text: text), traits)
        stems = Set(tokens.map(assortment.stemmer.stem))
        heel = HeelForm.stated(in: text)
    }

    /// The coloured parts that a text tells of.
    package static func coloredParts(in text: String, _ assortment: Assortment) -> Set<String> {
        let tokens = Tokenizer.tokens(of: text)
        return coloredParts(
            assortment.colors.colors(tokens: tokens, text: text), Traits.each(of: tokens.map(\.text)))
    }

    /// `красная подошва` as one trait.
    static func coloredParts(_ colors: [(tokens: Range<Int>, color: SaidColor)], _ traits: [Set<String>]) -> Set<String>
    {
        var found: Set<String> = []
        for (tokens, color) in colors {
            for place in [tokens.upperBound, tokens.lowerBound - 1] where traits.indices.contains(place) {
                for part in traits[place].intersection(Traits.parts) {
                    found.formUnion(color.groups.map { "\($0) \(part)" })
                }
            }
        }
        return found
    }
}
