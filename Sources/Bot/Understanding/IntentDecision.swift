/// Decides by rules what a message wants next: the first of these that applies.
///
/// 1. What is no ordinary wish: orders to the seller itself, no more messages, calling off, where an order is, a person, a complaint.
/// 2. What answers the shop's last question: the field asked for, a yes to a preorder.
/// 3. Another value than before, or a refused one.
/// 4. A question or a wish, by its subject: terms before goods, the narrow subject before the wide one.
/// 5. An order; thinking it over; yes and no; a field without a question.
/// 6. Talk alone: thanks, greetings, farewells, taking note.
struct IntentDecision {
    let message: MessageText
    let cues: [PhraseTable<Cue>.Match]
    let values: ValueReader.Values
    let situation: MessageSituation
    private let said: Set<Cue>

    init(
        message: MessageText, cues: [PhraseTable<Cue>.Match], values: ValueReader.Values, situation: MessageSituation
    ) {
        self.message = message
        self.cues = cues
        self.values = values
        self.situation = situation
        // What names a product, a town or an address points to nothing else.
        let named = values.fields.filter {
            [.product, .brand, .city, .address, .name, .phone].contains($0.kind) && $0.value != "pickup"
        }.map(\.words)
        // `до свидания` is a farewell, whatever `свидания` alone points to.
        let farewells = cues.filter { Self.longer.contains($0.meaning) && $0.words.count > 1 }.map(\.words)
        var said = Set(
            cues.filter { cue in
                if Self.strayed.contains(cue.meaning),
                    farewells.contains(where: { $0.count > cue.words.count && $0.overlaps(cue.words) })
                {
                    return false
                }
                return !named.contains {
                    $0.lowerBound <= cue.words.lowerBound && cue.words.upperBound <= $0.upperBound
                }
            }.map(\.meaning))
        // `не, не подходит`: a refusal where it stands apart, part of any sentence elsewhere.
        if let first = message.words.first, first.text == "не",
            message.words.count == 1 || message.words[1].part != first.part
        {
            said.insert(.no)
        }
        self.said = said
    }

    /// Phrases of several words that take their words from single ones of another meaning.
    private static let longer: Set<Cue> = [.goodbye, .service, .think, .returns]
    private static let strayed: Set<Cue> = [.offTopic, .person, .orderStatus]

    private func says(_ cues: Cue...) -> Bool { cues.contains(where: said.contains) }

    private var isQuestion: Bool { message.hasQuestionMark || says(.asking) }
    private var isYesNoQuestion: Bool {
        [.photos, .order, .preorder, .another, .confirm].contains(situation.asked)
    }
    /// `да нет наверное` to a summary.
    private var isYesAndNo: Bool {
        situation.asked == .confirm && says(.no) && says(.yes, .firmYes) && says(.hedge)
    }
    private var hasProduct: Bool { values.has(.product) }
    private var hasGoods: Bool { hasProduct || values.has(.brand) || values.has(.category) }
    private var knowsProduct: Bool { situation.known[.product] != nil }
    private var askedField: FieldKind? { situation.asked.flatMap { FieldKind(rawValue: $0.rawValue) } }

    /// The intent by the rules alone.
    func decide() -> RuledIntent {
        let (intent, step) = main()
        return RuledIntent(intent: intent, step: step, topic: topic(), isExact: isExact(intent, step))
    }

    /// What the message says besides its main intent.
    func besides(_ main: Intent) -> Set<Intent> {
        var also: Set<Intent> = []
        let besides: [(Cue, Intent)] = [
            (.greeting, .greeting), (.thanks, .thanks), (.delivery, .delivery), (.price, .price), (.photos, .photos),
        ]
        for (cue, intent) in besides where intent != main && said.contains(cue) {
            if [.delivery, .price, .photos].contains(intent), topic() == nil || topic() == intent { continue }
            also.insert(intent)
        }
        if isYesNoQuestion, says(.yes, .firmYes), main != .yes, !says(.no) { also.insert(.yes) }
        return also
    }

    private func main() -> (Intent, RuledIntent.Step) {
        if message.words.isEmpty { return (wordless(), .wordless) }
        if says(.injection) { return (.injection, .unusual) }
        if says(.optOut) || isBareStop { return (.optOut, .unusual) }
        if let odd = unusual() { return (odd, .unusual) }
        if let answer = answer() { return (answer, .answer) }
        if says(.think), !message.hasQuestionMark, !hasProduct, !says(.objection, .discount, .order, .preorder),
            values.rejected.isEmpty,
            !values.fields.contains(where: { [.color, .size, .city, .address].contains($0.kind) })
        {
            return (.think, .statement)
        }
        if isChange { return (.change, .change) }
        if let topic = topic() { return (topic, .topic) }
        return (statement(), .statement)
    }

    /// `стоп` alone, unasked: the word that ends messages everywhere.
    private var isBareStop: Bool {
        situation.asked == nil && message.words.count == 1
            && message.words[0].forms.contains { ["стоп", "stop", "токта", "тоқта"].contains($0) }
    }

    // MARK: Steps

    /// A message of marks and pictures alone.
    private func wordless() -> Intent {
        let text = message.text
        func holds(_ marks: String) -> Bool { text.unicodeScalars.contains { marks.unicodeScalars.contains($0) } }
        if holds("👍👌✅🆗✔☑🤝💯") || text.contains("+") { return isYesNoQuestion ? .yes : .acknowledge }
        if holds("👎❌🚫✖🙅") { return isYesNoQuestion ? .no : .unclear }
        if holds("🤔") { return .think }
        if holds("👋") { return .greeting }
        if holds("🙏") { return .thanks }
        if holds("❤😍🔥🥰😘💕♥👏😊🙂") { return .acknowledge }
        return .unclear
    }

    private func unusual() -> Intent? {
        let asksAnything = says(.price, .isThere, .delivery, .payment, .returns, .photos, .sizeAdvice)
        if says(.cancel), !(values.rejected.isEmpty == false && !values.fields.isEmpty) {
            if situation.asked == .photos || situation.asked == .another { return .no }
            if !hasProduct || says(.no) { return .cancel }
        }
        if says(.changedMind), values.fields.isEmpty, values.rejected.isEmpty, topic() == nil, !says(.think) {
            return .cancel
        }
        if says(.complaint), says(.orderStatus), !isQuestion { return .complaint }
        if says(.orderStatus), !hasProduct, !values.has(.brand) { return .orderStatus }
        if says(.person), !hasProduct { return .person }
        if says(.complaint), !says(.returns) || !isQuestion, !says(.service) || !message.hasQuestionMark {
            return .complaint
        }
        if says(.offTopic), !hasProduct, !asksAnything, !says(.order) { return .offTopic }
        return nil
    }

    /// What answers the shop's question as it was asked.
    private func answer() -> Intent? {
        let topic = topic()
        if situation.asked == .preorder {
            if says(.no), !says(.yes, .firmYes, .preorder), !message.hasQuestionMark, topic == nil { return .no }
            if says(.think), !says(.firmYes) { return .think }
            if says(.preorder), !message.hasQuestionMark || says(.firmYes) { return .preorder }
            let isOther = values.fields.contains { field in
                [.product, .color, .size, .category].contains(field.kind) && situation.known[field.kind] != field.value
            }
            if isOther, topic == nil { return message.hasQuestionMark ? .availability : .change }
            if topic == nil || says(.firmYes), says(.yes, .firmYes, .acknowledge, .order), !hasGoods,
                !message.hasQuestionMark || says(.firmYes)
            {
                return .preorder
            }
        }
        if situation.asked == .photos, says(.yes, .firmYes), !says(.no), !message.hasQuestionMark, values.fields.isEmpty
        {
            return .yes
        }
        if situation.asked == .payment, says(.payment), !message.hasQuestionMark { return .giveField }
        if [.photos, .order, .another].contains(situation.asked), says(.no), !message.hasQuestionMark,
            values.fields.isEmpty,
            !says(.think, .cancel)
        {
            return .no
        }
        if situation.asked == .another {
            if hasGoods, !message.hasQuestionMark, !says(.no) || hasProduct {
                return says(.show) && !hasProduct ? .browse : .order
            }
            if topic == nil, says(.enough) { return .no }
        }
        guard let field = askedField else { return nil }
        let isGiven = values.has(field) || field == .product && hasGoods
        if isGiven, field != .product, isAnotherProduct { return nil }
        if isGiven, !asksBesides(topic) { return .giveField }
        if values.rejected.contains(where: { $0.kind == field }), topic == nil { return .giveField }
        if topic == nil || topic == .sizeAdvice, says(.dontKnow) { return field == .size ? .sizeAdvice : .unclear }
        if says(.any),
            topic == nil || !message.hasQuestionMark && !hasGoods && [.availability, .browse].contains(topic)
        {
            return .giveField
        }
        return nil
    }

    /// Whether the message asks for something besides giving the field.
    private func asksBesides(_ topic: Intent?) -> Bool {
        guard let topic else { return false }
        switch topic {
        case .delivery where values.has(.address) || situation.asked == .city:
            return isQuestion && says(.delivery) && values.fields.count <= 1 && !isPickup
        case .sizeAdvice where situation.asked == .size: return message.hasQuestionMark
        case .shopInfo where values.has(.address): return false
        case .payment where situation.asked == .payment: return message.hasQuestionMark
        case .browse, .availability: return message.hasQuestionMark
        default: return isQuestion
        }
    }

    private var isPickup: Bool { values.value(.address) == "pickup" }

    private var isAnotherProduct: Bool {
        guard let known = situation.known[.product], let product = values.value(.product) else { return false }
        return known != product
    }

    /// Whether another value is given than before.
    private var isChange: Bool {
        let changed = values.fields.contains { field in
            guard let known = situation.known[field.kind] else { return false }
            return known != field.value
        }
        let isRefused = !values.rejected.isEmpty
        let isUnderWay = situation.asked != nil && situation.asked != .another
        if situation.asked == .confirm {
            if !values.fields.isEmpty, !message.hasQuestionMark || says(.change) || changed {
                return topic().map { [.delivery, .payment, .discount].contains($0) && !changed } != true
            }
            if says(.change), topic() == nil || says(.shopInfo) || topic() == .returns { return true }
            return isRefused
        }
        let isAsking = message.hasQuestionMark && !says(.order)
        if isRefused, knowsProduct || !values.fields.isEmpty, !isAsking, !hasOnlyNewGoods || isAnotherProduct {
            return true
        }
        if says(.change, .changedMind, .instead), !values.fields.isEmpty, knowsProduct, !isAsking { return true }
        if isAnotherProduct, isUnderWay, !isAsking { return true }
        if changed, !isAnotherProduct, !isAsking, says(.order, .change), topic() == nil || topic() == .photos {
            return true
        }
        if says(.change), isUnderWay, topic() == nil, !isAsking, situation.asked != .photos { return true }
        return false
    }

    private var hasOnlyNewGoods: Bool { !knowsProduct }

    /// What a question or wish is about.
    private func topic() -> Intent? {
        let orders = says(.order)
        let asks = isQuestion
        let isPlain = !orders || asks
        if says(.preorder), asks, situation.asked != .preorder { return .preorder }
        if says(.returns), isPlain || !hasProduct { return .returns }
        if says(.fitting) { return .fitting }
        if says(.hold) { return .service }
        if says(.discount), !says(.objection) || message.hasQuestionMark { return .discount }
        if says(.objection) { return .objection }
        if says(.service), isPlain || !hasProduct { return .service }
        if says(.sizeAdvice), !says(.photos) { return .sizeAdvice }
        if says(.payment), asks || !orders && values.fields.allSatisfy({ $0.kind == .payment }) {
            return situation.asked == .payment && !message.hasQuestionMark ? nil : .payment
        }
        if says(.restock), knowsProduct || hasGoods, !values.has(.city), situation.asked == nil { return .availability }
        if says(.delivery), !isPickup, asks || !orders && !hasProduct && !says(.yes, .firmYes) { return .delivery }
        if says(.shopInfo), !values.has(.address), isPlain, !hasProduct, !says(.preorder) { return .shopInfo }
        if says(.compare), says(.photos), asks { return .productInfo }
        if says(.photos), !says(.no) || asks { return .photos }
        if says(.show), values.has(.category), !hasProduct { return .browse }
        if says(.show), !says(.think), hasProduct || knowsProduct || values.has(.color) && !values.has(.category),
            !says(.catalogue, .novelty, .order)
        {
            return .photos
        }
        if says(.restock) { return .availability }
        if says(.howMany), !says(.price) { return .availability }
        if says(.compare), hasProduct || says(.info) { return .productInfo }
        if says(.want), values.has(.category), !hasProduct, !knowsProduct, !message.hasQuestionMark, !orders {
            return .browse
        }
        if says(.info), !says(.price), !orders || asks, !(says(.browse) && values.has(.category) && !knowsProduct) {
            return .productInfo
        }
        if says(.catalogue, .novelty, .justLooking) { return .browse }
        if says(.price) { return says(.browse) && !hasProduct && !knowsProduct ? .browse : .price }
        if says(.budget), !orders { return .browse }
        if orders { return nil }
        if says(.browse), !hasProduct {
            return says(.isThere) && values.has(.brand) && !values.has(.category) && !says(.asking)
                ? .availability : .browse
        }
        if says(.isThere) {
            return values.isForeign || hasProduct || hasGoods || knowsProduct || values.has(.size)
                ? .availability : .browse
        }
        if says(.show), hasGoods { return .browse }
        if says(.gift), !hasProduct { return .browse }
        if says(.bareHowMuch) { return .price }
        return nil
    }

    /// What is no question.
    private func statement() -> Intent {
        let isThinking = says(.think) || says(.wait) && !hasGoods
        if isThinking, !(says(.order) && hasProduct) {
            if says(.wait), says(.no), situation.asked == .confirm { return .no }
            return .think
        }
        if says(.preorder), knowsProduct || hasProduct { return .preorder }
        if says(.order), !isYesNoQuestion || hasProduct || !says(.yes, .firmYes, .no) {
            if says(.no), values.fields.isEmpty { return .no }
            if situation.asked != .confirm || hasProduct { return .order }
        }
        if isYesAndNo { return .unclear }
        if isYesNoQuestion || situation.asked != nil && values.fields.isEmpty {
            if says(.no) { return .no }
            if !isYesNoQuestion, says(.acknowledge), !says(.firmYes) { return .acknowledge }
            if says(.firmYes) || says(.yes) { return situation.asked == .order && hasGoods ? .order : .yes }
        }
        if hasProduct { return withProduct() }
        if says(.want), values.has(.brand), !message.hasQuestionMark, !values.isForeign { return .order }
        if values.has(.brand) || values.has(.category) {
            return values.isForeign ? .availability : message.hasQuestionMark ? .availability : .browse
        }
        if values.isForeign { return .availability }
        if !values.fields.isEmpty {
            if values.has(.quantity), knowsProduct { return .order }
            if says(.want), knowsProduct { return .order }
            if situation.asked == nil, !knowsProduct,
                values.fields.allSatisfy({ $0.kind == .color || $0.kind == .size })
            {
                return .availability
            }
            return message.hasQuestionMark && (values.has(.color) || values.has(.size)) ? .availability : .giveField
        }
        return talk()
    }

    private func withProduct() -> Intent {
        if says(.want) { return .order }
        if values.has(.address) || values.has(.city) || values.has(.quantity) { return .order }
        if situation.asked != nil, situation.asked != .product { return isAnotherProduct ? .change : .giveField }
        return .availability
    }

    private func talk() -> Intent {
        if says(.thanks) { return .thanks }
        if says(.goodbye) { return .goodbye }
        if says(.no) { return .no }
        if says(.acknowledge) { return .acknowledge }
        if says(.yes, .firmYes), !isQuestion { return .yes }
        if says(.greeting) { return .greeting }
        if says(.offTopic) { return .offTopic }
        if says(.want), knowsProduct { return .order }
        return .unclear
    }

    // MARK: Exactness

    /// Whether the rules' word is final: signs alone, orders to the seller itself, a bare stop, an explicit yes or no to the shop's
    /// question, or both of them, the value that was asked for and nothing else.
    private func isExact(_ intent: Intent, _ step: RuledIntent.Step) -> Bool {
        if step == .wordless || intent == .injection || isBareStop || isConfirmation(intent) { return true }
        if intent == .optOut, message.words.count <= 5 { return true }
        if intent == .unclear, isYesAndNo { return true }
        if intent == .thanks, isCovered(by: { $0 == .thanks }) { return true }
        if isYesNoQuestion, [.yes, .no, .preorder, .order].contains(intent), !message.hasQuestionMark,
            values.fields.isEmpty
        {
            return isCovered { [.yes, .firmYes, .no].contains($0) }
        }
        guard intent == .giveField, let field = askedField, values.has(field) else { return false }
        let given = values.fields.filter { $0.kind == field }.map(\.words)
        return message.words.indices.allSatisfy { place in given.contains { $0.contains(place) } }
    }

    /// Whether phrases of some meanings hold every word.
    private func isCovered(by isCounted: (Cue) -> Bool) -> Bool {
        let counted = cues.filter { isCounted($0.meaning) }.map(\.words)
        return message.words.indices.allSatisfy { place in counted.contains { $0.contains(place) } }
    }

    // MARK: The yes to a summary

    /// Whether a message that was read as a yes is the explicit one: no question, no condition, no doubt, nothing new in it.
    func isConfirmation(_ intent: Intent) -> Bool {
        situation.asked == .confirm && intent == .yes && !message.hasQuestionMark && values.fields.isEmpty
            && values.rejected.isEmpty
            && !says(.hedge, .condition, .think, .wait, .no, .change, .cancel, .dontKnow)
            && (says(.firmYes) || !says(.praise))
    }
}
