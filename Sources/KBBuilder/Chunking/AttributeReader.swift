import KnowledgeModel
import Language

/// Reads the facts about a product that filters ask for from a chunk's text.
struct AttributeReader: Sendable {
    /// Version of the rules, part of what decides whether a knowledge base is up to date.
    static let version = "1"

    private var finder: ConceptFinder
    /// The currency of prices that name none.
    private let currency: Money.Currency

    init(vocabulary: VocabularyIndex, currency: Money.Currency) {
        finder = ConceptFinder(vocabulary)
        self.currency = currency
    }

    mutating func read(_ text: String) -> Chunk.Attributes {
        var attributes = Chunk.Attributes()
        for concept in finder.concepts(in: text) {
            switch concept {
            case .brand(let name): attributes.brands.append(name)
            case .category(let name): attributes.categories.append(name)
            case .color(let name): attributes.colors.append(name)
            case .synonyms: break
            }
        }
        for found in SizeReader.sizes(in: text) {
            let size = Size(tenths: found.value.lower, upTo: found.value.upper)
            if !attributes.sizes.contains(size) { attributes.sizes.append(size) }
        }
        for found in AmountReader.amounts(in: text) {
            let price = money(found.value)
            if !attributes.prices.contains(price) { attributes.prices.append(price) }
        }
        return attributes
    }

    private func money(_ amount: Amount) -> Money {
        let stated = amount.currency.flatMap { Money.Currency(rawValue: $0.rawValue) }
        return Money(minorUnits: amount.minorUnits, currency: stated ?? currency)
    }

    /// Whether a line states a price.
    static func hasPrice(_ line: String) -> Bool { !AmountReader.amounts(in: line).isEmpty }
}
