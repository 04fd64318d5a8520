import KnowledgeModel
import Language

/// A stock sheet made up with a fixed seed, and questions for its variants.
struct MadeSheet {
    var items: [StockItem] = []
    var productCount = 0
    private var random = SplitMix(state: 20_261_121)

    static let vocabulary = Vocabulary(
        brands: [
            "Chanel": ["шанель"], "Dior": ["диор"], "Gucci": ["гуччи"], "Prada": ["прада"], "Hermes": ["эрмес"],
            "Loewe": ["лоэве"],
        ],
        categories: ["туфли": .init(words: ["лодочки", "shoes"]), "сумки": .init(words: ["сумка", "bag"])],
        colors: [
            "чёрный": ["black"], "белый": ["white"], "бежевый": ["beige"], "красный": ["red"], "синий": ["blue"],
            "зелёный": ["green"],
        ])
    private static let brands = ["Chanel", "Dior", "Gucci", "Prada", "Hermes", "Loewe"]
    private static let colors = ["чёрный", "белый", "бежевый", "красный", "синий", "зелёный"]
    private static let syllables = [
        "ba", "ri", "lo", "ne", "tu", "va", "sko", "mel", "dra", "fin", "gor", "pel", "ma", "zi", "ku", "ther",
    ]

    init(variants: Int) {
        var row = 2
        var number = 0
        while items.count < variants {
            let brand = Self.brands[number % Self.brands.count]
            let word = Self.word(number / 3)
            let ending = [" mini", " 85", ""][number % 3]
            let product = "\(brand) \(word)\(ending)"
            for color in Self.colors.prefix(3) {
                for size in [360, 370, 380, 390] where items.count < variants {
                    items.append(
                        StockItem(
                            product: product, size: Size(tenths: size), color: color,
                            quantity: .pieces(Int(random.next() % 5)),
                            price: Money(minorUnits: 4_500_000, currency: .KZT),
                            location: SourceLocation(file: "inventory.xlsx", place: .sheetRow(sheet: "1", row: row)),
                            cells: [.quantity: "D\(row)"]))
                    row += 1
                }
            }
            number += 1
        }
        productCount = number
    }

    /// A made-up word of three syllables and more, another for each number.
    private static func word(_ number: Int) -> String {
        var rest = number
        var word = ""
        repeat {
            word += syllables[rest % syllables.count]
            rest /= syllables.count
        } while rest > 0 || word.count < 6
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    func questions(_ count: Int) -> [(text: String, item: StockItem)] {
        var random = random
        return (0..<count).map { number in
            let item = items[Int(random.next() % UInt64(items.count))]
            let spoken = Self.vocabulary.brands.first { item.product.hasPrefix($0.key) }
            var name = item.product
            if number % 2 == 0, let spoken, let cyrillic = spoken.value.first {
                name = cyrillic + name.dropFirst(spoken.key.count)
            }
            let size = item.size?.description ?? ""
            return ("есть \(name) \(item.color ?? "") \(size) размер?", item)
        }
    }
}

/// SplitMix64, https://prng.di.unimi.it/splitmix64.c.
private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
