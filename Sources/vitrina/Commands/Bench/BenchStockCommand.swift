import ArgumentParser
import KnowledgeModel
import Language
import RAGService

struct BenchStockCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stock", abstract: "Measure how fast a stock question is answered from a large sheet.",
        discussion: """
            The sheet is made up with a fixed seed: brands, models that differ in a word or number, colours and sizes. Every
            question names one of its variants with a brand spelled in Cyrillic or Latin letters, or mistyped; each answer must
            be that variant before any is timed. One thread.
            """)

    @OptionGroup var output: OutputOptions

    @Option(help: "How many variants the sheet has.")
    var variants = 100_000

    @Option(help: "How many questions are asked.")
    var questions = 2_000

    func validate() throws {
        if variants < 100 { throw ValidationError("--variants: expected 100 or more") }
        if questions < 1 { throw ValidationError("--questions: expected 1 or more") }
    }

    func run() throws {
        let console = Console(options: output)
        try console.run {
            let sheet = MadeSheet(variants: variants)
            let clock = ContinuousClock()
            let start = clock.now
            let desk = StockDesk(
                ProductResolver(
                    Assortment(
                        stock: sheet.items, vocabulary: VocabularyIndex(MadeSheet.vocabulary, stemmer: Stemmer()),
                        stemmer: Stemmer())))
            let building = (clock.now - start) / .milliseconds(1)
            let asked = sheet.questions(questions)
            var right = 0
            for question in asked.prefix(200) {
                let answer = desk.answer(question.text)
                if answer.verdict == .exact, answer.variants.first?.location == question.item.location { right += 1 }
            }
            var times: [Double] = []
            for question in asked {
                let start = clock.now
                _ = desk.answer(question.text)
                times.append((clock.now - start) / .milliseconds(1))
            }
            times.sort()
            let report = Report(
                variants: sheet.items.count, products: sheet.productCount, questions: asked.count,
                rightOfFirst: Double(right) / Double(min(200, asked.count)), buildingMilliseconds: building,
                p50: times[times.count / 2], p95: times[times.count * 95 / 100], p99: times[times.count * 99 / 100])
            output.json ? try console.print(json: report) : console.tell(report)
        }
    }

    fileprivate struct Report: Encodable {
        var variants: Int
        var products: Int
        var questions: Int
        /// Share of the first 200 questions answered with the variant they name, 0...1.
        var rightOfFirst: Double
        var buildingMilliseconds: Double
        /// Milliseconds a question.
        var p50: Double
        var p95: Double
        var p99: Double
    }
}

/// A stock sheet made up with a fixed seed, and questions for its variants.
private struct MadeSheet {
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

extension Console {
    fileprivate func tell(_ report: BenchStockCommand.Report) {
        func milliseconds(_ value: Double) -> String { Decimals.fixed(value, decimals: 3) + " ms" }
        print(
            "variants: \(report.variants) of \(report.products) products, made ready in \(milliseconds(report.buildingMilliseconds))"
        )
        print("right: \(Decimals.hundredths(report.rightOfFirst * 100)) % of the first 200")
        print(
            "a question: p50 \(milliseconds(report.p50)), p95 \(milliseconds(report.p95)), p99 \(milliseconds(report.p99))"
        )
    }
}
