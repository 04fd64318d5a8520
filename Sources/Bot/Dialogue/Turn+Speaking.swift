import KnowledgeModel

extension Turn {
    /// Says what the order needs said, and asks its one question.
    mutating func sayOrder(_ turn: TurnReading, before: OrderState) async {
        if let placed { return await sayPlaced(placed) }
        let order = conversation.order
        if before.phase == .offered, order.phase == .collecting, draft.answer.isEmpty, let line = order.current,
            !line.isPreorder,
            let ware = line.ware
        {
            draft.say(speech.inStock(speech.item(ware.name, color: line.color, size: line.size)))
        }
        for effect in orderEffects {
            switch effect {
            case .ask(let field, let index): await ask(field, line: index, turn)
            case .offer(let shortages): await offer(shortages, again: before.phase == .offered)
            case .summarize(let key): await summarize(order, key: key)
            case .confirmAgain: draft.ask(speech.confirmAgain(time: conversation.askedTimes), .confirm)
            case .askChange:
                draft.ask(speech.whatToChange, nil)
                conversation.asked = nil
            case .tellCancelled: draft.say(speech.cancelled)
            case .checkStock, .place: break
            }
        }
        if order.phase == .none { softQuestion(turn, before: before) }
        if turn.intent == .think { draft.question = nil }
    }

    private mutating func ask(_ field: OrderField, line index: Int, _ turn: TurnReading) async {
        let order = conversation.order
        let line = order.lines.indices.contains(index) ? order.lines[index] : nil
        let asked = SellerReply.Asked(rawValue: field.rawValue)
        let time = conversation.asked == asked ? conversation.askedTimes : 0
        if field == .product, draft.question != nil { return }
        if field == .product, let settling = await settlingQuestion(turn) { return draft.ask(settling, .product) }
        if draft.answer.isEmpty, draft.greeting == nil, turn.intent == .order { draft.say(speech.gladly) }
        let refused = Set(turn.reading.rejected.map(\.value))
        let colors = (line?.ware?.colors ?? []).filter { !refused.contains($0) }
        let named = order.lines.count > 1 ? line : nil
        draft.ask(speech.question(field, of: named, colors: colors, time: time), asked)
    }

    /// Which of the products that fit what was said is meant.
    private func settlingQuestion(_ turn: TurnReading) async -> String? {
        guard
            // Without the stock the question is asked in general.
            let stock = try? await seller.knowledge.stock(.init(text)), stock.verdict == .ambiguous
        else { return nil }
        let products = Self.unique(stock.products).prefix(6)
        guard products.count > 1, stock.products.count <= 8 else { return nil }
        let list = speech.choice(Array(products))
        return speech.pick("Какая модель: \(list)?", "Қай үлгі: \(list)?", "Which model: \(list)?")
    }

    private mutating func offer(_ shortages: [OrderState.Shortage], again: Bool) async {
        let order = conversation.order
        if !again || draft.answer.isEmpty {
            for shortage in shortages where order.lines.indices.contains(shortage.line) {
                let line = order.lines[shortage.line]
                guard let ware = line.ware else { continue }
                let item = speech.item(ware.name, color: line.color, size: line.size)
                switch shortage.level {
                case .pieces(let count) where count > 0: draft.say(speech.onlyPieces(count, of: item))
                case .pieces: draft.say(speech.outOfStock(item))
                case .unknown: draft.say(speech.stockUnknown(item))
                }
            }
            draft.say(speech.preorder(await preorderTerms()))
            draft.mayBeLong = true
        }
        draft.ask(speech.preorderOrOther, .preorder)
    }

    private mutating func summarize(_ order: OrderState, key: String) async {
        guard let city = order.city, let address = order.address else { return }
        var lines = [order.lines.contains(where: \.isPreorder) ? speech.checkPreorder : speech.checkOrder]
        var total: Int64? = 0
        var currency: Money.Currency?
        var quote = OrderQuote(key: key, prices: [])
        for line in order.lines {
            guard let ware = line.ware else { continue }
            let price = await price(of: ware.name, line)
            quote.prices.append(price)
            var parts = [ware.name]
            if let color = line.color { parts.append(speech.colorWords(color)) }
            if let size = line.size { parts.append(speech.sizeWords(size)) }
            parts.append(speech.pieceCount(line.quantity))
            lines.append("• " + parts.joined(separator: ", ") + " — " + (price?.description ?? speech.priceByManager))
            total = price.flatMap { price in total.map { $0 + price.minorUnits * Int64(line.quantity) } }
            currency = price?.currency ?? currency
        }
        if let total, let currency, order.lines.count > 1 || order.lines.contains(where: { $0.quantity > 1 }) {
            lines.append(speech.total(Money(minorUnits: total, currency: currency).description))
        }
        if order.lines.contains(where: \.isPreorder) {
            let terms = await preorderTerms()
            lines.append(speech.preorderLine(terms))
            quote.prepaidPercent = terms.percent
        }
        conversation.quote = quote
        lines.append(speech.city(city))
        lines.append(speech.address(address))
        draft.block = lines.joined(separator: "\n")
        draft.ask(speech.isItRight, .confirm)
    }

    private mutating func sayPlaced(_ order: ConfirmedOrder) async {
        let quote = await quote(of: order)
        let note = StaffNote.placed(order, prices: quote.prices.map { $0?.description })
        reply.effects.append(.place(order, quote: quote, staffNote: note))
        draft = Draft()
        draft.say(speech.placed(isPreorder: order.isPreorder))
        conversation.offeredPhotos = []
        conversation.browsing = []
    }

    /// What the summary said, though the sheet may say something else by now.
    private mutating func quote(of order: ConfirmedOrder) async -> OrderQuote {
        defer { conversation.quote = nil }
        if let shown = conversation.quote, shown.key == order.key, shown.prices.count == order.lines.count {
            return shown
        }
        var quote = OrderQuote(key: order.key, prices: [])
        for line in order.lines { quote.prices.append(await price(of: line.ware?.name ?? "", line)) }
        return quote
    }

    /// Where nobody orders, a question may help, and never hurries.
    private mutating func softQuestion(_ turn: TurnReading, before: OrderState) {
        guard draft.question == nil, !draft.wantsPhotos else { return }
        switch turn.intent {
        case .greeting where draft.answer.isEmpty: draft.ask(speech.whatInterests, nil)
        case .availability, .productInfo:
            guard let product = conversation.order.current?.ware?.name, !conversation.offeredPhotos.contains(product),
                !conversation.sentPhotos.contains(where: { seller.wares.longestName(in: $0) == product })
            else { return }
            conversation.offeredPhotos.append(product)
            draft.ask(speech.showPhotos, .photos)
        default: break
        }
    }

    // MARK: - What is told of goods

    func preorderTerms() async -> PreorderTerms {
        let query = "предзаказ предоплата срок"
        // Without the terms, what is paid in advance everywhere is told.
        guard let found = try? await seller.knowledge.search(.init(query, top: 8, filter: .init(kinds: [.policy])))
        else {
            return .usual
        }
        return PreorderTerms(in: found.hits.map(\.text))
    }

    /// The price of a line: of its row, else of the product's rows if they agree, else of the catalogue.
    func price(of product: String, _ line: OrderLine?) async -> Money? {
        // A price that can't be asked for is told by the manager.
        if let line, let exact = try? await seller.knowledge.stock(.init(product, size: line.size, color: line.color)),
            let price = Self.onePrice(exact.variants + exact.candidates.filter { $0.product == product })
        {
            return price
        }
        if let all = try? await seller.knowledge.stock(.init(product)) {
            let rows = all.variants + all.candidates + all.nearest.map(\.variant)
            if let price = Self.onePrice(rows) { return price }
        }
        return await cataloguePrice(of: product)
    }

    private static func onePrice(_ rows: [KnowledgeAPI.Variant]) -> Money? {
        let prices = Set(rows.compactMap(\.price))
        return prices.count == 1 ? prices.first : nil
    }

    private func cataloguePrice(of product: String) async -> Money? {
        for passage in await catalogue(of: product) {
            let amounts = TermFigures.amounts(in: passage.text)
            if let price = amounts.last.flatMap(Money.init(written:)) { return price }
        }
        return nil
    }

    /// The passages of the catalogue that describe a product and no other.
    func catalogue(of product: String) async -> [KnowledgeAPI.GroundedPassage] {
        // Without the catalogue nothing is told of it.
        guard let found = try? await seller.knowledge.ground(.init(product, top: 6, filter: .init(kinds: [.catalog])))
        else { return [] }
        return found.passages.filter {
            seller.wares.longestName(in: ($0.path.suffix(1) + [$0.text]).joined(separator: "\n")) == product
        }.compactMap(PassageText.withoutOrders)
    }

    static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}
