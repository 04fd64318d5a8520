import KnowledgeModel
import Language

/// What was read in passages to find contradictions, so that a passage of two snapshots is read once.
final class PassageReadings {
    private var terms: [Chunk: Terms] = [:]
    private var names: [Chunk: Names] = [:]
    private var stock: [StockItem] = []
    private var known = Sheet([])

    /// Terms of business that a passage tells.
    struct Terms {
        /// Days with the opening hours.
        var hours: [(days: String, range: String)] = []
        /// Towns with the days a parcel takes.
        var delivery: [(town: String, term: String)] = []
    }

    /// Products of the stock sheet that a passage names.
    struct Names {
        var inTitle: Set<ProductName>
        var anywhere: Set<ProductName>
    }

    /// A stock sheet by product.
    struct Sheet {
        private(set) var items: [ProductName: [StockItem]] = [:]
        /// In the order of the sheet.
        private(set) var order: [ProductName] = []
        let byFirstWord: [String: [ProductName]]

        init(_ stock: [StockItem]) {
            var names: [String: ProductName] = [:]
            for item in stock {
                let name = names[item.product] ?? ProductName(item.product)
                names[item.product] = name
                if items[name] == nil { order.append(name) }
                items[name, default: []].append(item)
            }
            byFirstWord = Dictionary(grouping: order, by: { $0.words.first ?? "" })
        }
    }

    /// The sheet whose products ``names(in:)`` looks for from now on.
    func sheet(_ stock: [StockItem]) -> Sheet {
        if stock != self.stock {
            (self.stock, known, names) = (stock, Sheet(stock), [:])
        }
        return known
    }

    func names(in chunk: Chunk) -> Names {
        if let read = names[chunk] { return read }
        let read = Names(
            inTitle: Title(of: chunk).names(among: known.byFirstWord),
            anywhere: Title(text: chunk.indexedText).names(among: known.byFirstWord))
        names[chunk] = read
        return read
    }

    func terms(in chunk: Chunk, _ read: (Chunk) -> Terms) -> Terms {
        if let known = terms[chunk] { return known }
        let found = read(chunk)
        terms[chunk] = found
        return found
    }
}

/// The words of a product's name.
struct ProductName: Hashable {
    let words: [String]

    init(_ product: String) {
        words = Tokenizer.tokens(of: product).map(\.text)
    }
}

/// The words of a text, with where spaces alone part them.
struct Title {
    private let tokens: [Token]
    private let bytes: [UInt8]

    /// A passage's innermost heading and first line.
    init(of chunk: Chunk) {
        let first = chunk.text.split(separator: "\n").first.map(String.init) ?? ""
        self.init(text: (chunk.path.last ?? "") + "\n" + first)
    }

    init(text: String) {
        tokens = Tokenizer.tokens(of: text)
        bytes = Array(text.utf8)
    }

    /// Products whose whole name stands here and is not the beginning of a longer one (`Chanel Jumbo mini`).
    /// - Parameter names: by their first words.
    func names(among names: [String: [ProductName]]) -> Set<ProductName> {
        var found: Set<ProductName> = []
        for (index, token) in tokens.enumerated() {
            for name in names[token.text] ?? [] {
                let end = index + name.words.count
                guard end <= tokens.count, zip(name.words, tokens[index...]).allSatisfy({ $0 == $1.text }),
                    !goesOn(from: end)
                else { continue }
                found.insert(name)
            }
        }
        return found
    }

    /// Whether a further word of a name follows: Latin letters or a number, with only a space between.
    private func goesOn(from end: Int) -> Bool {
        guard end > 0, end < tokens.count, tokens[end].kind == .latin || tokens[end].kind == .number else {
            return false
        }
        return bytes[tokens[end - 1].range.upperBound..<tokens[end].range.lowerBound].allSatisfy { $0 == 0x20 }
    }
}
