import KnowledgeModel
import Language

/// Finds places of a shop's files that can't both be right.
struct ContradictionFinder {
    let vocabulary: VocabularyIndex
    let stemmer: Stemmer

    /// - Parameter readings: what was read in passages before, of this or another snapshot.
    func contradictions(in snapshot: KnowledgeSnapshot, _ readings: PassageReadings) -> [Contradiction] {
        let (sheet, read) = readings.read(snapshot)
        return products(in: snapshot, sheet.names, read, sheet.prices) + terms(in: snapshot, read)
    }

    /// Equal for a contradiction whose places moved.
    struct Key: Hashable {
        private let matter: Contradiction.Matter
        private let subject: String
        private let files: [String]
        private let values: [String]

        init(_ contradiction: Contradiction) {
            matter = contradiction.matter
            subject = Folding.foldLine(contradiction.subject)
            files = contradiction.sides.map(\.location.file)
            values = contradiction.sides.map(\.value)
        }
    }

    // MARK: - Products

    private func products(
        in snapshot: KnowledgeSnapshot, _ names: StockNames, _ readings: [PassageReadings.Reading],
        _ prices: [Contradiction]
    ) -> [Contradiction] {
        guard !names.isEmpty else { return [] }
        var found = prices
        var isListed = [Bool](repeating: false, count: names.items.count)
        // By places: a passage that is only looked at is not to be copied.
        let documents = snapshot.documents
        for (place, reading) in readings.enumerated() where documents[place].kind == .catalog {
            for number in reading.named { isListed[number] = true }
            guard reading.product != nil || !reading.titled.isEmpty, !documents[place].attributes.prices.isEmpty else {
                continue
            }
            let chunk = documents[place]
            // The longest name, of equals the first.
            if let number = reading.titled.max(by: { (names.lengths[$0], $1) < (names.lengths[$1], $0) }) {
                let rows = names.items[number]
                if let contradiction = price(in: chunk, rows) { found.append(contradiction) }
                let isGone = rows.allSatisfy { $0.quantity == .pieces(0) }
                if isGone, let row = rows.first {
                    found.append(
                        Contradiction(
                            matter: .notInStock, subject: row.product,
                            sides: [
                                .init(value: "", location: chunk.location), .init(value: "0", location: row.location),
                            ]))
                }
            } else if let product = reading.product {
                found.append(
                    Contradiction(
                        matter: .notInStock, subject: product, sides: [.init(value: "", location: chunk.location)]))
            }
        }
        for (rows, isListed) in zip(names.items, isListed) where !isListed {
            guard let row = rows.first, rows.contains(where: { $0.quantity != .pieces(0) }) else { continue }
            found.append(
                Contradiction(
                    matter: .notInCatalog, subject: row.product, sides: [.init(value: "", location: row.location)]))
        }
        return found
    }

    /// The title of a chunk with a price that is about goods: it names a brand, and sizes or colours. Nil for any other.
    func product(of chunk: Chunk) -> String? {
        guard chunk.attributes.prices.count == 1, !(chunk.attributes.colors.isEmpty && chunk.attributes.sizes.isEmpty)
        else { return nil }
        let title = chunk.title
        return vocabulary.concepts(in: title).contains { if case .brand = $0 { true } else { false } } ? title : nil
    }

    /// Two prices of one variant in the sheet itself.
    func prices(in items: [StockItem]) -> [Contradiction] {
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
    private func price(in chunk: Chunk, _ rows: [StockItem]) -> Contradiction? {
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
