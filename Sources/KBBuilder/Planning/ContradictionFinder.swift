import KnowledgeModel
import Language

/// Finds places of a shop's files that can't both be right.
struct ContradictionFinder {
    let vocabulary: VocabularyIndex
    let stemmer: Stemmer

    func contradictions(in snapshot: KnowledgeSnapshot) -> [Contradiction] {
        products(in: snapshot) + terms(in: snapshot)
    }

    /// Equal for a contradiction whose places moved.
    static func key(_ contradiction: Contradiction) -> [String] {
        [contradiction.matter.rawValue, Folding.foldLine(contradiction.subject)]
            + contradiction.sides.map { $0.location.file + $0.value }
    }

    // MARK: - Products

    /// The words of a product's name.
    private struct Name: Hashable {
        var words: [String]
    }

    private func name(of product: String) -> Name { Name(words: Tokenizer.tokens(of: product).map(\.text)) }

    private func products(in snapshot: KnowledgeSnapshot) -> [Contradiction] {
        guard !snapshot.stock.isEmpty else { return [] }
        var items: [Name: [StockItem]] = [:]
        var order: [Name] = []
        for item in snapshot.stock {
            let name = name(of: item.product)
            if items[name] == nil { order.append(name) }
            items[name, default: []].append(item)
        }
        var found: [Contradiction] = order.flatMap { prices(in: items[$0] ?? []) }
        var listed: Set<Name> = []
        let byFirst = Dictionary(grouping: order, by: { $0.words.first ?? "" })
        for chunk in snapshot.documents where chunk.kind == .catalog {
            let title = Title(chunk)
            let names = title.names(among: byFirst, words: \.words)
            listed.formUnion(names)
            guard !chunk.attributes.prices.isEmpty else { continue }
            if let name = names.max(by: { $0.words.count < $1.words.count }), let rows = items[name] {
                if let contradiction = prices(chunk, rows) { found.append(contradiction) }
                let isGone = rows.allSatisfy { $0.quantity == .pieces(0) }
                if isGone, let row = rows.first {
                    found.append(
                        Contradiction(
                            matter: .notInStock, subject: row.product,
                            sides: [
                                .init(value: "", location: chunk.location), .init(value: "0", location: row.location),
                            ]))
                }
            } else if names.isEmpty, isProduct(chunk) {
                found.append(
                    Contradiction(
                        matter: .notInStock, subject: chunk.title, sides: [.init(value: "", location: chunk.location)]))
            }
        }
        let said = Set(
            snapshot.documents.filter { $0.kind == .catalog }.flatMap { chunk in
                Title(text: chunk.indexedText).names(among: byFirst, words: \.words)
            })
        for name in order where !listed.contains(name) && !said.contains(name) {
            guard let rows = items[name], let row = rows.first, rows.contains(where: { $0.quantity != .pieces(0) })
            else {
                continue
            }
            found.append(
                Contradiction(
                    matter: .notInCatalog, subject: row.product, sides: [.init(value: "", location: row.location)]))
        }
        return found
    }

    /// Whether a chunk with a price is about goods: it names a brand, and sizes or colours.
    private func isProduct(_ chunk: Chunk) -> Bool {
        vocabulary.concepts(in: chunk.title).contains { if case .brand = $0 { true } else { false } }
            && chunk.attributes.prices.count == 1
            && !(chunk.attributes.colors.isEmpty && chunk.attributes.sizes.isEmpty)
    }

    /// Two prices of one variant in the sheet itself.
    private func prices(in items: [StockItem]) -> [Contradiction] {
        let variants = Dictionary(grouping: items) { item in
            [item.size?.description ?? "", item.color.map { Folding.foldLine($0) } ?? ""]
        }
        return variants.values.compactMap { rows -> Contradiction? in
            guard let first = rows.first(where: { $0.price != nil }),
                let other = rows.first(where: { $0.price != nil && $0.price != first.price })
            else { return nil }
            return Contradiction(
                matter: .price,
                subject: ([first.product] + [first.size?.description, first.color].compactMap { $0 })
                    .joined(separator: " "), sides: [first, other].map(Self.side))
        }.sorted { $0.subject < $1.subject }
    }

    /// One price in the catalogue for all there is of a product, and another one in the sheet.
    private func prices(_ chunk: Chunk, _ rows: [StockItem]) -> Contradiction? {
        let prices = rows.compactMap(\.price)
        guard chunk.attributes.prices.count == 1, let price = chunk.attributes.prices.first, !prices.isEmpty,
            let row = rows.first(where: { $0.price != nil && $0.price != price })
        else { return nil }
        return Contradiction(
            matter: .price, subject: row.product,
            sides: [.init(value: price.description, location: chunk.location), Self.side(row)])
    }

    private static func side(_ item: StockItem) -> Contradiction.Side {
        .init(value: item.price?.description ?? "", location: item.location)
    }
}

/// The words of a title, with where spaces alone part them.
private struct Title {
    private let tokens: [Token]
    private let bytes: [UInt8]

    init(_ chunk: Chunk) {
        let first = chunk.text.split(separator: "\n").first.map(String.init) ?? ""
        self.init(text: (chunk.path.last ?? "") + "\n" + first)
    }

    init(text: String) {
        tokens = Tokenizer.tokens(of: text)
        bytes = Array(text.utf8)
    }

    /// Products whose whole name stands here and is not the beginning of a longer one (`Chanel Jumbo mini`).
    func names<Name: Hashable>(among names: [String: [Name]], words: (Name) -> [String]) -> Set<Name> {
        var found: Set<Name> = []
        for (index, token) in tokens.enumerated() {
            for name in names[token.text] ?? [] {
                let words = words(name)
                let end = index + words.count
                guard end <= tokens.count, zip(words, tokens[index...]).allSatisfy({ $0 == $1.text }),
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
