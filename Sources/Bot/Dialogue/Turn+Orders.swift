import KnowledgeModel

extension Turn {
    // MARK: - From what was said to what happens

    /// What a turn is to the order.
    func event(of turn: TurnReading) -> OrderEvent {
        let order = conversation.order
        if turn.reading.isConfirmation, let key = order.summaryKey { return .confirmed(key) }
        if let narrowed = narrowing(turn, order) { return narrowed }
        // «Прислать фото?» — «Беру!»
        if conversation.asked == .photos, turn.intent == .yes || turn.intent == .no, CueWords.orders(turn.text),
            order.hasProduct
        {
            return .said(turn.talk(.orders))
        }
        switch turn.intent {
        case .browse, .photos: return looking(turn, order)
        case .order: return .said(turn.talk(.orders))
        case .preorder:
            return .said(turn.talk(order.hasProduct || turn.namesAProduct ? .preorders : .asks))
        case .giveField, .change:
            if looksElsewhere(turn, order) { return .browsed(turn.talk(.asks)) }
            return .said(turn.talk(turn.says(.order) ? .orders : .tells))
        case .cancel: return .cancelled
        case .think: return .paused
        case .yes: return yes(turn, order)
        case .no: return no(turn, order)
        case .injection:
            // Whatever it orders, only the thing that it names counts.
            return .said(OrderTalk(lines: turn.namesAProduct ? turn.lines : [], wish: .asks))
        case .greeting, .thanks, .goodbye, .acknowledge, .offTopic, .unclear:
            return .said(turn.talk(turn.says(.order) ? .orders : .tells))
        case .price, .discount, .objection, .availability, .productInfo, .sizeAdvice, .delivery, .payment, .returns,
            .fitting,
            .shopInfo, .service, .orderStatus, .person, .complaint, .optOut:
            return .said(turn.talk(turn.says(.order) ? .orders : .asks))
        }
    }

    /// Looking at a kind of goods puts the product aside; looking at the product itself does not.
    private func looking(_ turn: TurnReading, _ order: OrderState) -> OrderEvent {
        if turn.says(.order), turn.namesAProduct { return .said(turn.talk(.orders)) }
        if turn.namesAProduct { return .said(turn.talk(.asks)) }
        let isOfAKind = !turn.categories.isEmpty || !turn.brands.isEmpty
        if !isOfAKind, order.hasProduct || turn.intent == .photos { return .said(turn.talk(.asks)) }
        return .browsed(turn.talk(.asks))
    }

    /// Another kind of goods and no product of it: «покажите лучше клатчи».
    private func looksElsewhere(_ turn: TurnReading, _ order: OrderState) -> Bool {
        guard !turn.namesAProduct, turn.brands.isEmpty, let kind = order.current?.ware?.category else { return false }
        return !turn.categories.isEmpty && !turn.categories.contains(kind)
    }

    private func yes(_ turn: TurnReading, _ order: OrderState) -> OrderEvent {
        if turn.city != nil || turn.address != nil, order.hasProduct {
            // Who agrees and says where to, orders.
            return .said(turn.talk(.orders))
        }
        if turn.namesAThing || turn.city != nil || turn.address != nil { return .said(turn.talk(.tells)) }
        if order.phase == .offered { return .agreed }
        switch conversation.asked {
        case .order: return .said(turn.talk(.orders))
        case .preorder: return .said(turn.talk(order.hasProduct ? .preorders : .tells))
        default: return .said(turn.talk(.tells))
        }
    }

    private func no(_ turn: TurnReading, _ order: OrderState) -> OrderEvent {
        if turn.namesAThing || turn.city != nil || turn.address != nil { return .said(turn.talk(.tells)) }
        switch conversation.asked {
        case .photos, .another: return .said(turn.talk(.tells))
        default: return .declined
        }
    }

    /// One of several things is left out, or only one stays.
    private func narrowing(_ turn: TurnReading, _ order: OrderState) -> OrderEvent? {
        guard order.lines.count > 1 else { return nil }
        let names = Set(
            turn.lines.compactMap { $0.ware?.name } + turn.reading.rejected.filter { $0.kind == .product }.map(\.value))
        let categories = Set(turn.categories + turn.reading.rejected.filter { $0.kind == .category }.map(\.value))
        let brands = Set(turn.brands + turn.reading.rejected.filter { $0.kind == .brand }.map(\.value))
        let meant = order.lines.compactMap(\.ware).filter { ware in
            names.contains(ware.name) || ware.category.map(categories.contains) == true
                || seller.wares.product(named: ware.name)?.brand.map(brands.contains) == true
        }.map(\.name)
        guard !meant.isEmpty, Set(meant).count < Set(order.lines.compactMap { $0.ware?.name }).count else { return nil }
        if CueWords.removes(turn.text) || turn.intent == .cancel { return .removed(meant) }
        return CueWords.keepsOnly(turn.text) ? .kept(meant) : nil
    }

    // MARK: - What follows

    /// Lets something happen to the order, and asks the stock where it has to be asked.
    mutating func apply(_ event: OrderEvent) async {
        var next: OrderEvent? = event
        while let event = next {
            next = nil
            let (state, effects) = OrderMachine.reduce(conversation.order, event)
            conversation.order = state
            orderEffects = effects
            for effect in effects {
                switch effect {
                case .checkStock(let lines):
                    var levels: [StockLevel] = []
                    for line in lines { levels.append(await level(of: line)) }
                    next = .stock(levels)
                case .place(let order): placed = order
                case .tellCancelled: reply.effects.append(.cancelled)
                case .ask, .offer, .summarize, .confirmAgain, .askChange: break
                }
            }
        }
    }

    /// What the stock has of a line.
    func level(of line: OrderLine) async -> StockLevel {
        guard let ware = line.ware,
            // Nothing is promised while the stock can't be asked.
            let answer = try? await seller.knowledge.stock(.init(ware.name, size: line.size, color: line.color))
        else { return .unknown }
        switch answer.verdict {
        case .exact:
            if answer.inStock == true { return .pieces(max(answer.quantity ?? 1, 1)) }
            return answer.quantity == nil && !answer.variants.isEmpty ? .unknown : .pieces(0)
        case .ambiguous:
            let best = answer.candidates.filter(\.inStock).map { $0.quantity ?? 1 }.max()
            return .pieces(best ?? 0)
        case .similar, .notCarried: return .pieces(0)
        case .unknown: return .unknown
        }
    }
}
