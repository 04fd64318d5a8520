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
        let besides = Intent.allCases.filter {
            turn.reading.also.contains($0) && Self.questions.contains($0) && $0 != turn.intent
        }
        return Array(([turn.intent] + besides).prefix(2))
    }

    private static let questions: Set<Intent> = [
        .availability, .price, .photos, .productInfo, .sizeAdvice, .delivery, .payment, .returns, .fitting, .shopInfo,
        .service, .discount,
    ]

    // MARK: - Goods

    /// The lines that a question is about.
    private var subjects: [OrderLine] {
        let lines = conversation.order.lines.filter { $0.ware != nil }
        return conversation.order.wants ? Array(lines.suffix(1)) : Array(lines.suffix(3))
    }

    private mutating func tellAvailability(_ turn: TurnReading) async {
        guard !subjects.isEmpty, turn.namesAProduct || turn.brands.isEmpty else { return await tellUnsettled(turn) }
        if CueWords.asksAlternatives(text) { return await tellAlternatives() }
        for line in subjects {
            guard let ware = line.ware else { continue }
            await tellAvailability(of: line, ware, turn)
        }
    }

    private mutating func tellAvailability(of line: OrderLine, _ ware: Ware, _ turn: TurnReading) async {
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
    private mutating func tellOther(_ rows: [KnowledgeAPI.Variant], _ line: OrderLine) -> Bool {
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

    private mutating func tellVariants(
        _ rows: [KnowledgeAPI.Variant], _ line: OrderLine, sizes wantsSizes: Bool, colors wantsColors: Bool
    ) -> Bool {
        let sizes = wantsSizes ? sizes(rows, color: line.color) : []
        let colors = wantsColors ? colors(rows, size: nil) : []
        if !sizes.isEmpty { draft.say(speech.hasSizes(sizes)) }
        if !colors.isEmpty { draft.say(speech.hasColors(colors)) }
        return !sizes.isEmpty || !colors.isEmpty
    }

    private func sizes(_ rows: [KnowledgeAPI.Variant], color: String?) -> [String] {
        Self.unique(
            rows.filter { row in
                row.inStock && (color == nil || row.color.map(seller.wares.colorGroup) == color)
            }.compactMap(\.size)
        ).sorted { (Double($0) ?? 0) < (Double($1) ?? 0) }
    }

    private func colors(_ rows: [KnowledgeAPI.Variant], size: String?) -> [String] {
        Self.unique(
            rows.filter { $0.inStock && (size == nil || $0.size == size) }.compactMap {
                $0.color.map(seller.wares.colorGroup)
            })
    }

    private func total(_ rows: [KnowledgeAPI.Variant], _ line: OrderLine) -> Int {
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

    private mutating func tellAlternatives() async {
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
    private mutating func tellUnsettled(_ turn: TurnReading) async {
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

    private mutating func tellPrices(_ turn: TurnReading) async {
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

    private mutating func tellUnsettledPrice(_ turn: TurnReading) async {
        guard !turn.brands.isEmpty || !turn.categories.isEmpty,
            // Without the stock the product is asked for.
            let stock = try? await seller.knowledge.stock(.init(text)), !stock.products.isEmpty,
            stock.verdict != .unknown
        else {
            if await tellTermsIfKnown(turn) { return }
            return draft.ask(speech.question(.product, of: nil, colors: [], time: conversation.askedTimes), .product)
        }
        guard stock.verdict != .notCarried else { return draft.say(speech.notCarried(nil)) }
        let products = Self.unique(stock.products).prefix(6)
        for product in products {
            if let price = await price(of: product, nil) { draft.say(speech.price(product, price)) }
        }
        draft.mayBeLong = true
    }

    // MARK: - Looking around

    private mutating func tellBrowsing(_ turn: TurnReading, before: OrderState) async {
        if CueWords.asksAlternatives(text), conversation.order.hasProduct { return await tellAlternatives() }
        if conversation.order.hasProduct, turn.categories.isEmpty, turn.brands.isEmpty {
            return await tellAvailability(turn)
        }
        if !turn.categories.isEmpty { conversation.browsing = turn.categories }
        if CueWords.asksToSee(text) { draft.wantsPhotos = true }
        let names = await browsed(turn)
        switch names {
        case .some(let names) where !names.isEmpty:
            draft.say(speech.have(names))
            draft.mayBeLong = true
            if !draft.wantsPhotos { draft.ask(speech.showPhotos, .photos) }
        case .some:
            draft.say(turn.brands.isEmpty && turn.categories.isEmpty ? speech.nothingLikeIt : speech.notCarried(nil))
        case nil:
            if await !tellTermsIfKnown(turn) { draft.ask(speech.whatInterests, nil) }
        }
    }

    /// Names of what there is of the kind asked for; nil where no kind is.
    private func browsed(_ turn: TurnReading) async -> [String]? {
        let categories = turn.categories.isEmpty ? conversation.browsing : turn.categories
        let color = turn.lines.first?.color
        let limit = PriceLimit.upper(in: text)
        guard !categories.isEmpty || !turn.brands.isEmpty || limit != nil || color != nil else { return nil }
        var names: [String] = []
        for product in seller.wares.products {
            guard categories.isEmpty || product.category.map(categories.contains) == true,
                turn.brands.isEmpty || product.brand.map(turn.brands.contains) == true,
                color.map(product.colors.contains) ?? true
            else { continue }
            let rows = await rows(of: product.name)
            guard
                rows.contains(where: { row in
                    row.inStock && (color == nil || row.color.map(seller.wares.colorGroup) == color)
                        && (limit == nil || row.price.map { $0.minorUnits <= (limit ?? .max) } == true)
                })
            else { continue }
            names.append(product.name)
            if names.count == 8 { break }
        }
        return names
    }

    // MARK: - Products and terms

    private mutating func tellProduct(_ turn: TurnReading, _ topic: Intent) async {
        let products = subjects.compactMap(\.ware?.name)
        if topic == .productInfo, let line = conversation.order.current, let ware = line.ware,
            CueWords.asksColors(text) || CueWords.asksSizes(text)
        {
            let rows = await rows(of: ware.name)
            if tellVariants(rows, line, sizes: CueWords.asksSizes(text), colors: CueWords.asksColors(text)) { return }
        }
        var sources: [PassageText] = []
        for product in products {
            let found = await catalogue(of: product)
            passages += found
            sources += found.map(PassageText.init)
        }
        let asked = without(products, in: text)
        sources += await terms(asked.isEmpty ? text : asked, kinds: [.policy, .script])
        let facts = TermsWriter(speech: speech, stemmer: seller.stemmer)
        let quoted = facts.quotes(asked, from: sources.map { withoutPrices($0, products) })
        if quoted.isEmpty {
            draft.say(speech.willCheck)
        } else {
            for sentence in quoted { draft.say(sentence) }
        }
        draft.mayBeLong = false
    }

    /// A catalogue's lines without prices: those are told when asked for.
    private func withoutPrices(_ passage: PassageText, _ products: [String]) -> PassageText {
        var told = passage
        guard passage.kind == .catalog else { return told }
        if !told.cells.isEmpty {
            let product = products.first ?? ""
            told.sentences = told.cells.filter { TermFigures.amounts(in: $0.value).isEmpty }.map { cell in
                cell.label.isEmpty
                    ? cell.value
                    : "\(product): \(cell.label.prefix(1).lowercased() + cell.label.dropFirst()) — \(cell.value)"
                        + (cell.value.last.map { ".!?".contains($0) } == true ? "" : ".")
            }
            told.cells = []
        } else {
            told.sentences = told.sentences.filter { TermFigures.amounts(in: $0).isEmpty }
        }
        return told
    }

    private func without(_ products: [String], in text: String) -> String {
        let stems = Set(products.flatMap { seller.stemmer.terms(of: $0) })
        return Tokenizer.tokens(of: text).map(\.text).filter { stems.isDisjoint(with: seller.stemmer.terms(of: $0)) }
            .joined(separator: " ")
    }

    /// Passages of the terms and scripts, those that give orders left out.
    mutating func terms(_ query: String, kinds: [Chunk.Kind], top: Int = 6) async -> [PassageText] {
        let asked = String(query.prefix(KnowledgeAPI.Limit.text))
        // Without the knowledge the staff are asked.
        guard let found = try? await seller.knowledge.ground(.init(asked, top: top, filter: .init(kinds: kinds))) else {
            return []
        }
        let honest = found.passages.filter { !PassageText.givesOrders($0.text) }
        passages += honest
        return honest.map(PassageText.init)
    }

    private mutating func tellTerms(_ turn: TurnReading, _ topic: Intent) async {
        if topic == .preorder, conversation.order.wants { return }
        if topic == .preorder || Folding.fold(text).contains("предзаказ") {
            draft.say(speech.preorder(await preorderTerms()))
            return
        }
        if topic == .objection || topic == .discount { return await tellObjection(topic) }
        guard await tellTermsIfKnown(turn, topic) else { return draft.say(speech.willCheck) }
    }

    private mutating func tellObjection(_ topic: Intent) async {
        let sources = await terms(text, kinds: [.policy, .script])
        let quoted = TermsWriter(speech: speech, stemmer: seller.stemmer).quotes(text, from: sources)
        if quoted.isEmpty { draft.say(topic == .objection ? speech.dearer : speech.noBargain) }
        for sentence in quoted { draft.say(sentence) }
    }

    @discardableResult
    private mutating func tellTermsIfKnown(_ turn: TurnReading, _ topic: Intent? = nil) async -> Bool {
        let kinds: [Chunk.Kind] = topic == nil || topic == .service ? [.policy, .script] : [.policy]
        let sources = await terms(text, kinds: kinds)
        let writer = TermsWriter(speech: speech, stemmer: seller.stemmer)
        // Within a section what stands first is the rule, what follows the exceptions.
        let section = sources.first?.path
        let ordered =
            sources.filter { $0.path == section }.sorted { $0.id < $1.id } + sources.filter { $0.path != section }
        let quoted = writer.quotes(text, from: ordered)
        if !quoted.isEmpty {
            for sentence in quoted { draft.say(sentence) }
            draft.mayBeLong = true
            return true
        }
        guard let topic, let figures = writer.figures(topic, from: sources) else { return false }
        draft.say(figures)
        return true
    }

    private mutating func tellDelivery(_ turn: TurnReading) async {
        let city = turn.city ?? conversation.order.city
        let query = city.map { "доставка \(Places.country(of: $0) ?? $0)" } ?? text
        let sources = await terms(query, kinds: [.policy], top: 12)
        let writer = TermsWriter(speech: speech, stemmer: seller.stemmer)
        draft.mayBeLong = true
        guard let city else {
            let quoted = writer.quotes(text, from: sources)
            return quoted.isEmpty ? draft.say(speech.willCheck) : quoted.forEach { draft.say($0) }
        }
        if let row = sources.first(where: { $0.hasCell(city) }), let told = writer.delivery(row, to: city) {
            return draft.say(told)
        }
        let stems = Set(seller.stemmer.terms(of: Places.country(of: city) ?? city))
        let own = sources.sorted { $0.id < $1.id }.first { passage in
            passage.cells.isEmpty
                && !stems.isDisjoint(
                    with: seller.stemmer.terms(of: (passage.path.suffix(1) + passage.sentences).joined(separator: " ")))
        }
        guard let own else { return draft.say(writer.unknownDelivery(to: city)) }
        if speech.language == .russian {
            for sentence in own.sentences.prefix(2) { draft.say(sentence) }
        } else {
            draft.say(writer.cityDelivery(own, to: city) ?? writer.unknownDelivery(to: city))
        }
    }

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
