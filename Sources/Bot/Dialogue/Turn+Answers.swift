import KnowledgeModel
import Language

extension Turn {
    /// Answers what the customer asks, before anything is asked of her.
    mutating func answer(_ turn: TurnReading, before: OrderState) async {
        let topics = topics(of: turn)
        defer { conversation.topic = topics.first }
        for topic in topics {
            switch topic {
            case .availability: await tellAvailability(turn)
            case .price: await tellPrices(turn)
            case .photos: draft.wantsPhotos = true
            case .browse: await tellBrowsing(turn, before: before)
            case .productInfo, .sizeAdvice: await tellProduct(turn, topic)
            case .delivery: await tellDelivery(turn)
            case .payment, .returns, .fitting, .shopInfo, .service, .discount, .objection, .preorder:
                await tellTerms(turn, topic)
            case .orderStatus:
                draft.say(speech.orderStatus)
                reply.effects.append(.tellStaff("📦 Спрашивает, где заказ: " + String(text.prefix(200))))
            default: await tellManners(turn, topic)
            }
        }
        let agreesToPhotos =
            turn.intent == .yes && conversation.asked == .photos && turn.city == nil && turn.address == nil
            && !CueWords.orders(text)
        if agreesToPhotos, conversation.order.phase != .offered { draft.wantsPhotos = true }
        let looks = !turn.categories.isEmpty && !turn.namesAProduct && conversation.order.phase == .none
        if looks, CueWords.asksToSee(text) { draft.wantsPhotos = true }
    }

    /// What is to be answered, the main thing first; two at most.
    private func topics(of turn: TurnReading) -> [Intent] {
        // «А на сумку за 52 000?» goes on about delivery.
        if conversation.topic == .delivery, !turn.namesAProduct, CueWords.namesAmount(text),
            [.availability, .browse, .price, .unclear].contains(turn.intent)
        {
            return [.delivery]
        }
        if let going = goesOn(turn) { return [going] }
        let besides = Intent.allCases.filter {
            turn.reading.also.contains($0) && Self.questions.contains($0) && $0 != turn.intent
        }
        return Array(([turn.intent] + besides).prefix(2))
    }

    /// «А белую?» after photos is about photos, «а роми 85?» after a price about its price; «покажите …» is about photos always.
    private func goesOn(_ turn: TurnReading) -> Intent? {
        if CueWords.asksToSee(text), turn.namesAProduct, [.change, .giveField, .availability].contains(turn.intent) {
            return .photos
        }
        guard turn.intent == .availability || turn.intent == .giveField, orderEffects.isEmpty,
            Tokenizer.tokens(of: text).count <= 5, !CueWords.asksStock(text)
        else { return nil }
        if conversation.topic == .photos, turn.namesAThing { return .photos }
        return conversation.topic == .price && turn.namesAProduct ? .price : nil
    }

    private static let questions: Set<Intent> = [
        .availability, .price, .photos, .productInfo, .sizeAdvice, .delivery, .payment, .returns, .fitting, .shopInfo,
        .service, .discount,
    ]

    // MARK: - Manners

    private mutating func tellManners(_ turn: TurnReading, _ topic: Intent) async {
        let isUnderWay = !orderEffects.isEmpty
        switch topic {
        case .thanks: draft.say(speech.welcome)
        case .acknowledge where !isUnderWay: draft.say(speech.acknowledged)
        case .goodbye: draft.say(speech.farewell)
        case .think: draft.say(speech.takeYourTime)
        case .offTopic: draft.say(speech.onlyTheShop)
        case .injection: await declineOrders(turn)
        case .unclear where !isUnderWay: draft.say(speech.unclear)
        case .yes where !isUnderWay && conversation.asked != .photos: draft.ask(speech.whatInterests, nil)
        case .no where !isUnderWay: draft.say(speech.noProblem)
        case .giveField, .change:
            if !isUnderWay, !conversation.order.hasProduct { await tellNeed(turn) }
            if !isUnderWay, conversation.order.hasProduct, turn.namesAThing { await tellAvailability(turn) }
        case .order where !conversation.order.hasProduct: await tellNeed(turn)
        default: break
        }
    }

    private mutating func declineOrders(_ turn: TurnReading) async {
        draft.say(speech.cannotDoThat)
        if let product = conversation.order.current?.ware?.name, turn.namesAProduct || CueWords.asksPrice(text),
            let price = await price(of: product, conversation.order.current)
        {
            draft.say(speech.price(product, price))
        }
    }

    /// What there is of the kind that a wish names.
    private mutating func tellNeed(_ turn: TurnReading) async {
        guard !turn.categories.isEmpty || !turn.brands.isEmpty || !conversation.browsing.isEmpty && turn.namesAThing
        else {
            if !conversation.order.wants { draft.ask(speech.whatInterests, nil) }
            return
        }
        if !turn.categories.isEmpty { conversation.browsing = turn.categories }
        guard turn.brands.isEmpty, let names = await browsed(turn), !names.isEmpty else { return }
        draft.say(speech.have(names))
        draft.mayBeLong = true
    }
}
