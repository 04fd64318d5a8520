import KnowledgeModel
import Language

/// The products of a stock sheet, in its order, by the words of their names.
struct StockNames {
    /// The rows of each product.
    private(set) var items: [[StockItem]] = []
    /// How many words each name has.
    private(set) var lengths: [Int] = []
    private var numbers: [String: Int] = [:]
    /// By the beginning of their first words how many words names have.
    private var counts: [WordBeginning: Set<Int>] = [:]

    var isEmpty: Bool { items.isEmpty }

    init(_ stock: [StockItem]) {
        var spellings: [String: Int] = [:]
        for item in stock {
            if let number = spellings[item.product] {
                items[number].append(item)
                continue
            }
            let words = Tokenizer.tokens(of: item.product).map(\.text)
            let name = words.joined(separator: " ")
            let number = numbers[name] ?? items.count
            if number == items.count {
                items.append([])
                lengths.append(words.count)
                numbers[name] = number
                if let first = words.first { counts[WordBeginning(first), default: []].insert(words.count) }
            }
            spellings[item.product] = number
            items[number].append(item)
        }
    }

    /// Products whose whole name stands in a text and is not the beginning of a longer one (`Chanel Jumbo mini`), ascending.
    /// - Parameter beginnings: those of the text's words.
    func find(in text: PlanText, _ beginnings: [WordBeginning]) -> [Int] {
        var found: Set<Int> = []
        for (index, beginning) in beginnings.enumerated() {
            for length in counts[beginning] ?? [] {
                let end = index + length
                guard end <= text.tokens.count,
                    let number = numbers[text.tokens[index..<end].map(\.text).joined(separator: " ")],
                    !text.goesOn(from: end)
                else { continue }
                found.insert(number)
            }
        }
        return found.sorted()
    }
}
