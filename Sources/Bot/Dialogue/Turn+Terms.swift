import KnowledgeModel
import Language

/// What the catalogue, the terms and the scripts say.
extension Turn {
    mutating func tellProduct(_ turn: TurnReading, _ topic: Intent) async {
        if topic == .sizeAdvice, await tellSizeForFoot() { return }
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

    /// Looks a foot's length up in the table of sizes.
    mutating func tellSizeForFoot() async -> Bool {
        guard let foot = SizeChart.foot(in: text),
            // Without the table the size is asked of the scripts.
            let found = try? await seller.knowledge.search(
                .init(
                    "размерная сетка: размер, длина стопы, сантиметры", top: 30,
                    filter: .init(kinds: [.catalog, .policy])))
        else { return false }
        let rows = found.hits.map { PassageText(text: $0.text, path: $0.path, kind: $0.kind, id: $0.id) }
        guard let size = SizeChart(rows).size(forFoot: foot) else { return false }
        draft.say(speech.sizeForFoot(size, tenths: foot))
        return true
    }

    /// A catalogue's lines without prices: those are told when asked for.
    func withoutPrices(_ passage: PassageText, _ products: [String]) -> PassageText {
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

    func without(_ products: [String], in text: String) -> String {
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
        let honest = found.passages.compactMap(PassageText.withoutOrders)
        passages += honest
        return honest.map(PassageText.init)
    }

    mutating func tellTerms(_ turn: TurnReading, _ topic: Intent) async {
        if topic == .preorder, conversation.order.wants { return }
        if topic == .preorder || Folding.fold(text).contains("предзаказ") {
            draft.say(speech.preorder(await preorderTerms()))
            return
        }
        if topic == .objection || topic == .discount { return await tellObjection(topic) }
        guard await tellTermsIfKnown(turn, topic) else { return draft.say(speech.willCheck) }
    }

    mutating func tellObjection(_ topic: Intent) async {
        let writer = TermsWriter(speech: speech, stemmer: seller.stemmer)
        // What discounts there are is in the terms; how an objection is met is in the scripts.
        var quoted = topic == .discount ? writer.quotes(text, from: await terms(text, kinds: [.policy])) : []
        if quoted.isEmpty { quoted = writer.quotes(text, from: await terms(text, kinds: [.policy, .script])) }
        if quoted.isEmpty { draft.say(topic == .objection ? speech.dearer : speech.noBargain) }
        for sentence in quoted { draft.say(sentence) }
    }

    @discardableResult
    mutating func tellTermsIfKnown(_ turn: TurnReading, _ topic: Intent? = nil) async -> Bool {
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

    mutating func tellDelivery(_ turn: TurnReading) async {
        // While a preorder is offered, how long it takes is asked of the preorder.
        if conversation.order.phase == .offered, turn.city == nil {
            return draft.say(speech.preorder(await preorderTerms()))
        }
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
}
