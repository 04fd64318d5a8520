public import KnowledgeModel
public import Language

/// The shop's products, categories and colours, as the dialogue looks them up.
public struct WareBook: Sendable {
    /// The products by name, in the shop's order.
    public let products: [KnowledgeAPI.CarriedProduct]
    private let byName: [String: Int]
    private let colorStems: [(group: String, stems: Set<String>)]
    private let sizes: ClosedRange<Double>?
    private let stemmer: Stemmer

    /// Creates it.
    public init(_ assortment: KnowledgeAPI.Assortment, stemmer: Stemmer = Stemmer()) {
        products = assortment.products
        byName = Dictionary(
            assortment.products.enumerated().map { (Folding.foldLine($1.name), $0) },
            uniquingKeysWith: { first, _ in first })
        colorStems = assortment.vocabulary.colors.map { group, words in
            (group, Set(([group] + words).flatMap { stemmer.terms(of: $0) }))
        }.sorted { $0.group < $1.group }
        let numbers = assortment.products.filter(\.hasSizes).flatMap(\.sizes).flatMap { $0.split(separator: "-") }
            .compactMap { Double($0) }
        sizes = numbers.min().flatMap { least in numbers.max().map { least...$0 } }
        self.stemmer = stemmer
    }

    /// The product with a name; nil for one that the shop doesn't have.
    public func product(named name: String) -> KnowledgeAPI.CarriedProduct? {
        byName[Folding.foldLine(name)].map { products[$0] }
    }

    /// The same as an order knows it.
    public func ware(named name: String) -> Ware? {
        product(named: name).map {
            Ware(name: $0.name, category: $0.category, takesSize: $0.hasSizes, colors: $0.colors)
        }
    }

    /// Whether a size is one that goods of the shop may have: between the smallest and the largest.
    public func isSize(_ size: String) -> Bool {
        guard let sizes else { return true }
        let ends = size.split(separator: "-").compactMap { Double($0) }
        // What is no number may be a size of letters.
        return ends.allSatisfy(sizes.contains)
    }

    /// The products of a category.
    public func products(of category: String) -> [KnowledgeAPI.CarriedProduct] {
        products.filter { $0.category == category }
    }

    /// The group of a colour as the sheet writes it; the word itself where the vocabulary has none.
    public func colorGroup(_ written: String) -> String {
        let folded = Folding.foldLine(written)
        let stems = stemmer.terms(of: written)
        guard let first = stems.first else { return folded }
        return colorStems.first { Folding.foldLine($0.group) == folded }?.group
            ?? colorStems.first { $0.stems.contains(first) }?.group ?? folded
    }

    /// The product whose name is the longest of those that stand in a text; nil where none does.
    public func longestName(in text: String) -> String? {
        let folded = " " + Tokenizer.tokens(of: text).map { Folding.fold($0.text) }.joined(separator: " ") + " "
        var best: String?
        for product in products where product.name.count > (best?.count ?? 0) {
            let name = Tokenizer.tokens(of: product.name).map { Folding.fold($0.text) }.joined(separator: " ")
            if folded.contains(" " + name + " ") { best = product.name }
        }
        return best
    }

    /// The one of the products that an offer names which an answer means by a word that the others don't have: «которые пониже, 60».
    func choice(in answer: String, among offer: String) -> String? {
        let folded = " " + Tokenizer.tokens(of: offer).map { Folding.fold($0.text) }.joined(separator: " ") + " "
        let offered = products.map(\.name).map { name in
            (name, Set(Tokenizer.tokens(of: name).map { Folding.fold($0.text) }))
        }.filter { name, _ in
            folded.contains(" " + Tokenizer.tokens(of: name).map { Folding.fold($0.text) }.joined(separator: " ") + " ")
        }
        guard offered.count > 1 else { return nil }
        let said = Set(Tokenizer.tokens(of: answer).map { Folding.fold($0.text) })
        let meant = offered.filter { name, words in
            words.contains { word in said.contains(word) && offered.allSatisfy { $0.0 == name || !$0.1.contains(word) }
            }
        }
        return meant.count == 1 ? meant[0].0 : nil
    }
}
