import KnowledgeModel
import Language

/// Finds places of a shop's files that can't both be right.
struct ContradictionFinder {
    let vocabulary: VocabularyIndex
    let stemmer: Stemmer

    /// - Parameter readings: what was read in passages before, of this or another snapshot.
    func contradictions(in snapshot: KnowledgeSnapshot, _ readings: PassageReadings) -> [Contradiction] {
        products(in: snapshot, readings) + terms(in: snapshot, readings)
    }

    /// Equal for a contradiction whose places moved.
    static func key(_ contradiction: Contradiction) -> [String] {
        [contradiction.matter.rawValue, Folding.foldLine(contradiction.subject)]
            + contradiction.sides.map { $0.location.file + $0.value }
    }

    // MARK: - Products

    private func products(in snapshot: KnowledgeSnapshot, _ readings: PassageReadings) -> [Contradiction] {
        guard !snapshot.stock.isEmpty else { return [] }
        let sheet = readings.sheet(snapshot.stock)
        let (items, order) = (sheet.items, sheet.order)
        var found: [Contradiction] = order.flatMap { prices(in: items[$0] ?? []) }
        var listed: Set<ProductName> = []
        var said: Set<ProductName> = []
        for chunk in snapshot.documents where chunk.kind == .catalog {
            let named = readings.names(in: chunk)
            let names = named.inTitle
            listed.formUnion(names)
            said.formUnion(named.anywhere)
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
        chunk.attributes.prices.count == 1
            && !(chunk.attributes.colors.isEmpty && chunk.attributes.sizes.isEmpty)
            && vocabulary.concepts(in: chunk.title).contains { if case .brand = $0 { true } else { false } }
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
