import KnowledgeModel
import Language

/// What is there: stock, sizes, colours, alternatives, prices.
extension Turn {
    /// The lines that a question is about.
    var subjects: [OrderLine] {
        let lines = conversation.order.lines.filter { $0.ware != nil }
        return conversation.order.wants ? Array(lines.suffix(1)) : Array(lines.suffix(3))
    }

    mutating func tellAvailability(_ turn: TurnReading) async {
        guard !subjects.isEmpty, turn.namesAProduct || turn.brands.isEmpty else { return await tellUnsettled(turn) }
        if CueWords.asksAlternatives(text) { return await tellAlternatives() }
        for line in subjects {
            guard let ware = line.ware else { continue }
            await tellAvailability(of: line, ware, turn)
        }
    }

    mutating func tellAvailability(of line: OrderLine, _ ware: Ware, _ turn: TurnReading) async {
        let rows = await rows(of: ware.name)
        let asksSizes = CueWords.asksSizes(text)
        let asksColors = CueWords.asksColors(text)
        if asksColors || asksSizes
            || conversation.order.phase == .offered && turn.lines.count <= 1 && !turn.namesAProduct
        {
            let said = asksSizes || asksColors ? tellVariants(rows, line, sizes: asksSizes, colors: asksColors) : false
            if said { return }
        }
        let item = speech.item(ware.name, color: line.color, size: line.size)
        let level = await level(of: line)
        switch level {
        case .pieces(let count) where count > 0:
            if CueWords.asksQuantity(text) {
                draft.say(speech.pieces(total(rows, line)))
            } else {
                draft.say(speech.inStock(item))
                if ware.takesSize, line.size == nil { _ = tellVariants(rows, line, sizes: true, colors: false) }
                if line.color == nil, ware.colors.count > 1 { _ = tellVariants(rows, line, sizes: false, colors: true) }
            }
        case .pieces:
            // The order's own offer says the same.
            guard conversation.order.phase != .offered else {
                _ = tellOther(rows, line)
                return
            }
            draft.say(speech.outOfStock(item))
            if !tellOther(rows, line), conversation.order.phase == .none {
                draft.say(speech.preorder(await preorderTerms()))
            }
        case .unknown: draft.say(speech.stockUnknown(item))
        }
    }

    /// Other sizes in the colour asked for, or other colours in the size.
    mutating func tellOther(_ rows: [KnowledgeAPI.Variant], _ line: OrderLine) -> Bool {
        if line.size != nil {
            let sizes = sizes(rows, color: line.color)
            let colors = colors(rows, size: line.size)
            if line.color != nil, !colors.isEmpty, !CueWords.asksSizes(text) {
                draft.say(speech.hasColors(colors))
                return true
            }
            if !sizes.isEmpty {
                draft.say(speech.hasSizes(sizes))
                return true
            }
        }
        let others = colors(rows, size: nil)
        guard !others.isEmpty else { return false }
        draft.say(speech.hasColors(others))
        return true
    }

    mutating func tellVariants(
        _ rows: [KnowledgeAPI.Variant], _ line: OrderLine, sizes wantsSizes: Bool, colors wantsColors: Bool
    ) -> Bool {
        let sizes = wantsSizes ? sizes(rows, color: line.color) : []
        let colors = wantsColors ? colors(rows, size: nil) : []
        if !sizes.isEmpty { draft.say(speech.hasSizes(sizes)) }
        if !colors.isEmpty { draft.say(speech.hasColors(colors)) }
        return !sizes.isEmpty || !colors.isEmpty
    }

    func sizes(_ rows: [KnowledgeAPI.Variant], color: String?) -> [String] {
        Self.unique(
            rows.filter { row in
                row.inStock && (color == nil || row.color.map(seller.wares.colorGroup) == color)
            }.compactMap(\.size)
        ).sorted { (Double($0) ?? 0) < (Double($1) ?? 0) }
    }

    func colors(_ rows: [KnowledgeAPI.Variant], size: String?) -> [String] {
        Self.unique(
            rows.filter { $0.inStock && (size == nil || $0.size == size) }.compactMap {
                $0.color.map(seller.wares.colorGroup)
            })
    }

    func total(_ rows: [KnowledgeAPI.Variant], _ line: OrderLine) -> Int {
        rows.filter { row in
            (line.size == nil || row.size == line.size)
                && (line.color == nil || row.color.map(seller.wares.colorGroup) == line.color)
        }.compactMap(\.quantity).reduce(0, +)
    }

    /// All rows of the sheet of a product.
    func rows(of product: String) async -> [KnowledgeAPI.Variant] {
        // Without the stock nothing is told of it.
        guard let answer = try? await seller.knowledge.stock(.init(product)) else { return [] }
        return (answer.variants + answer.candidates + answer.nearest.map(\.variant)).filter {
            seller.wares.product(named: $0.product)?.name == product
        }
    }

    mutating func tellAlternatives() async {
        guard let line = conversation.order.current, let ware = line.ware,
            // Without the stock nothing is told of it.
            let answer = try? await seller.knowledge.stock(.init(ware.name, size: line.size, color: line.color))
        else { return draft.say(speech.willCheck) }
        let items = Self.unique(
            answer.alternatives.prefix(4).map { row in
                speech.item(
                    seller.wares.product(named: row.product)?.name ?? row.product,
                    color: row.color.map(seller.wares.colorGroup), size: row.size)
            })
        draft.say(items.isEmpty ? speech.nothingLikeIt : speech.instead(items))
        draft.mayBeLong = true
    }

    /// A question about goods that names no single product.
    mutating func tellUnsettled(_ turn: TurnReading) async {
        // Without the stock the staff are asked.
        guard let stock = try? await seller.knowledge.stock(.init(text)) else { return draft.say(speech.willCheck) }
        switch stock.verdict {
        case .notCarried:
            draft.say(speech.notCarried(nil))
        case .similar where stock.products.count != 1:
            draft.say(speech.notCarried(nil))
        case .exact, .ambiguous, .similar:
            let products = Self.unique(stock.products.map { seller.wares.product(named: $0)?.name ?? $0 })
            draft.say(speech.have(Array(products.prefix(8))))
            draft.mayBeLong = true
        case .unknown:
            draft.say(speech.unclear)
        }
    }

    mutating func tellPrices(_ turn: TurnReading) async {
        guard !subjects.isEmpty, turn.namesAProduct || turn.brands.isEmpty else {
            return await tellUnsettledPrice(turn)
        }
        for line in subjects {
            guard let ware = line.ware else { continue }
            if let price = await price(of: ware.name, line) {
                draft.say(speech.price(ware.name, price))
            } else {
                draft.say(speech.willCheck)
            }
        }
    }

    mutating func tellUnsettledPrice(_ turn: TurnReading) async {
        guard !turn.brands.isEmpty || !turn.categories.isEmpty,
            // Without the stock the product is asked for.
            let stock = try? await seller.knowledge.stock(.init(text)), !stock.products.isEmpty,
            stock.verdict != .unknown
        else {
            // «Цена?» alone is of no service.
            if Tokenizer.tokens(of: text).count > 2, await tellTermsIfKnown(turn) { return }
            return draft.ask(speech.question(.product, of: nil, colors: [], time: conversation.askedTimes), .product)
        }
        guard stock.verdict != .notCarried else { return draft.say(speech.notCarried(nil)) }
        let products = Self.unique(stock.products).prefix(6)
        for product in products {
            if let price = await price(of: product, nil) { draft.say(speech.price(product, price)) }
        }
        draft.mayBeLong = true
    }
}
