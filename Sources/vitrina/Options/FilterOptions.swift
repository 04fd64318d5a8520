public import ArgumentParser
import KnowledgeModel
public import Language
import VectorIndex

/// Conditions on the passages to be found. Different conditions all have to hold; of one repeated, any.
struct FilterOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Only passages of this file: its path in the shop's folder, or chat-3f9a2c41 as answers call a chat.",
            valueName: "path"))
    var source: [String] = []

    @Option(help: ArgumentHelp("Only passages on this category, in any of its words.", valueName: "word"))
    var category: [String] = []

    @Option(help: ArgumentHelp("Only passages on this brand or model, in any of its spellings.", valueName: "name"))
    var brand: [String] = []

    @Option(help: ArgumentHelp("Only passages with this colour, in any of its words.", valueName: "word"))
    var color: [String] = []

    @Option(help: ArgumentHelp("Only passages with this size: 38, 37.5 or 38-39.", valueName: "size"))
    var size: String?

    @Option(help: ArgumentHelp("Only passages with a price of at least so much.", valueName: "tenge"))
    var priceFrom: Int64?

    @Option(help: ArgumentHelp("Only passages with a price of at most so much.", valueName: "tenge"))
    var priceTo: Int64?

    @Option(name: .customLong("in"), help: "Only passages written in this language: ru, kk or en.")
    var languages: [TextLanguage] = []

    func validate() throws {
        if let size, Self.size(size) == nil { throw ValidationError("--size \(size): expected 38, 37.5 or 38-39") }
        let range = 0...Self.highestPrice
        for (name, price) in [("--price-from", priceFrom), ("--price-to", priceTo)] {
            if let price, !range.contains(price) {
                throw ValidationError("\(name) \(price): expected 0 to \(Self.highestPrice)")
            }
        }
        if let priceFrom, let priceTo, priceFrom > priceTo {
            throw ValidationError("--price-from \(priceFrom) is more than --price-to \(priceTo)")
        }
    }

    private static let highestPrice: Int64 = 1_000_000_000

    private static func size(_ text: String) -> Size? {
        guard case .exact(let sizes) = SizeReader.read(text), sizes.count == 1, let size = sizes.first else {
            return nil
        }
        return Size(tenths: size.lower, upTo: size.upper)
    }

    /// The filter in the names of the index; words that the vocabulary does not know stay, for the index to refuse.
    func filter(vocabulary: VocabularyIndex) throws -> SearchFilter {
        func names(_ words: [String], _ name: (VocabularyIndex.Concept) -> String?) -> Set<String> {
            Set(
                words.flatMap { word in
                    let found = vocabulary.concepts(in: word).compactMap(name)
                    return found.isEmpty ? [word] : found
                })
        }
        var price: ClosedRange<Money>?
        if priceFrom != nil || priceTo != nil {
            price =
                Money(
                    minorUnits: (priceFrom ?? 0) * 100, currency: .KZT)...Money(
                    minorUnits: (priceTo ?? Self.highestPrice) * 100, currency: .KZT)
        }
        return SearchFilter(
            sources: Set(source),
            categories: names(category) { if case .category(let name) = $0 { name } else { nil } },
            brands: names(brand) { if case .brand(let name) = $0 { name } else { nil } },
            colors: names(color) { if case .color(let name) = $0 { name } else { nil } },
            size: size.flatMap(Self.size), price: price, languages: Set(languages))
    }
}

extension TextLanguage: ExpressibleByArgument {}
