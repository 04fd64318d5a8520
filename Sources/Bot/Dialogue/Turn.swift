import Foundation
import KnowledgeModel
import Language

/// One turn being answered.
struct Turn {
    let seller: Seller
    var conversation: ConversationState
    let messages: [CustomerMessage]
    let text: String
    let now: Date
    var reply = SellerReply()
    /// What is about to be said.
    var draft = Draft()
    /// Passages retrieved in this turn, those that give orders left out.
    var passages: [KnowledgeAPI.GroundedPassage] = []
    /// The order that the customer confirmed in this turn.
    var placed: ConfirmedOrder?
    /// What the order's machine asks for now.
    var orderEffects: [OrderEffect] = []

    init(seller: Seller, conversation: ConversationState, messages: [CustomerMessage], text: String, now: Date) {
        self.seller = seller
        self.conversation = conversation
        self.messages = messages
        self.text = text
        self.now = now
    }

    var speech: Speech { Speech(language: conversation.language) }

    var situation: MessageSituation {
        var known: [FieldKind: String] = [:]
        let line = conversation.order.current
        known[.product] = line?.ware?.name
        known[.category] = line?.ware?.category ?? conversation.browsing.first
        known[.size] = line?.size
        known[.color] = line?.color
        if let line, line.quantity > 1 { known[.quantity] = "\(line.quantity)" }
        known[.city] = conversation.order.city
        known[.address] = conversation.order.address
        return MessageSituation(asked: conversation.asked, known: known, lastAnswer: conversation.lastAnswer)
    }

    mutating func run() async {
        guard !text.isEmpty else { return await answerMedia() }
        let reading = seller.read(text, situation)
        reply.grounds.reading = reading
        chooseLanguage(reading)
        var turn = TurnReading(text, reading, wares: seller.wares)
        takeRepliedPhoto(into: &turn)
        if let kind = messages.first(where: { $0.kind != .text })?.kind, turn.lines.isEmpty, kind == .image {
            draft.say(speech.received(kind))
            draft.ask(speech.whichModelIsIt, .product)
            return await finish(turn)
        }
        await respond(to: &turn)
    }

    private mutating func respond(to turn: inout TurnReading) async {
        switch turn.intent {
        case .optOut: return optOut()
        case .person: return handOver(.asked, speech.passingOn)
        case .complaint: return handOver(.complaint, speech.sorry)
        default: break
        }
        if isAboutPlacedOrder(turn) { return handOver(.placedOrder, speech.placedOrderChange) }
        await resolveProduct(&turn)
        await consultModel(&turn)
        // «Мне шанель 22» at the beginning looks around: it is no order before anything was asked or answered.
        if turn.intent == .order, !conversation.order.hasProduct, conversation.history.isEmpty, turn.city == nil,
            turn.address == nil, turn.lines.count <= 1, turn.lines.allSatisfy({ $0.quantity == nil }),
            !CueWords.wants(text)
        {
            turn.reading.intent = .availability
        }
        greetIfGreeted(turn)
        let before = conversation.order
        await apply(event(of: turn))
        if turn.intent == .cancel, !before.wants, !before.isSuspended { draft.say(speech.nothingToCancel) }
        if placed == nil { await answer(turn, before: before) }
        await sayOrder(turn, before: before)
        await finish(turn)
    }

    // MARK: - What leaves the order alone

    private mutating func optOut() {
        conversation.isOptedOut = true
        reply.effects.append(.optOut)
        reply.messages = [speech.noMoreMessages]
        conversation.asked = nil
        remember()
    }

    private mutating func handOver(_ reason: HandOverReason, _ words: String) {
        conversation.isHandedOver = true
        reply.effects.append(.handOver(reason, staffNote: StaffNote.handOver(reason, conversation)))
        reply.messages = [words]
        conversation.asked = nil
        remember()
    }

    /// Media without words are always acknowledged; what was asked stays asked.
    private mutating func answerMedia() async {
        let kind = messages[0].kind
        draft.say(speech.received(kind))
        await apply(.said(.init()))
        if kind == .image, orderEffects.isEmpty { draft.ask(speech.whichModelIsIt, .product) }
        let silent = TurnReading("", MessageReading(intent: .unclear), wares: seller.wares)
        await sayOrder(silent, before: conversation.order)
        await finish(silent)
    }

    /// A placed order is changed by people: there is none under way, and what is said can't begin one.
    private func isAboutPlacedOrder(_ turn: TurnReading) -> Bool {
        guard conversation.hasOrdered, conversation.order.phase == .none, !conversation.order.wants, !turn.namesAThing
        else {
            return false
        }
        switch turn.intent {
        case .cancel, .change: return true
        case .giveField: return turn.address != nil || turn.city != nil
        default: return false
        }
    }

    // MARK: - Understanding

    private mutating func chooseLanguage(_ reading: MessageReading) {
        // A command is no language.
        guard text.first.map({ !"/:".contains($0) }) ?? false else { return }
        if let asked = LanguageWish.language(asked: text) {
            conversation.language = asked
        } else if let language = reading.language {
            let own = ownWords(reading)
            if own.contains(where: { $0.contains { "әғқңөұүһі".contains($0) } }) {
                conversation.language = .kazakh
            } else if language == .english, own.contains(where: { $0.contains { !$0.isASCII } }) {
                // Names in Latin letters outweigh the words, and don't tell the language.
                if conversation.language == .english { conversation.language = .russian }
            } else if own.count >= (conversation.language == .kazakh && language == .russian ? 3 : 1) {
                // Short Kazakh often has none of the letters that Russian lacks.
                conversation.language = language
            }
        }
    }

    /// Names and addresses are written alike in every language: only words beside them tell one.
    private func ownWords(_ reading: MessageReading) -> [String] {
        var bytes = Array(text.utf8)
        for field in reading.fields {
            for index in field.utf8Range.clamped(to: 0..<bytes.count) { bytes[index] = 0x20 }
        }
        return Tokenizer.tokens(of: String(decoding: bytes, as: UTF8.self)).map(\.text).filter {
            $0.contains(where: \.isLetter) && $0.count > 1
        }
    }

    private func takeRepliedPhoto(into turn: inout TurnReading) {
        guard let file = messages.compactMap(\.repliesTo).last, !turn.namesAProduct,
            let name = seller.wares.longestName(in: file), let ware = seller.wares.ware(named: name)
        else { return }
        if turn.lines.isEmpty { turn.lines = [.init()] }
        turn.lines[0].ware = ware
        if turn.lines[0].color == nil {
            let groups = file.split { !$0.isLetter }.map { seller.wares.colorGroup(String($0)) }
            turn.lines[0].color = groups.first { ware.colors.contains($0) }
        }
    }

    /// A brand and a kind may leave one product only: «кошелёк Louis Vuitton». After «какая модель?» a part of a name is enough.
    private func resolveProduct(_ turn: inout TurnReading) async {
        guard !turn.namesAProduct, turn.intent != .browse, let name = await meantProduct(turn),
            let ware = seller.wares.ware(named: name)
        else { return }
        if turn.lines.isEmpty { turn.lines = [.init()] }
        turn.lines[0].ware = ware
    }

    private func meantProduct(_ turn: TurnReading) async -> String? {
        if conversation.asked == .product, let last = conversation.lastAnswer,
            let chosen = seller.wares.choice(in: text, among: last)
        {
            return chosen
        }
        guard !turn.brands.isEmpty,
            let stock = try? await seller.knowledge.stock(.init(text)),  // Without the stock the product is asked for.
            stock.verdict == .exact || stock.verdict == .ambiguous, stock.products.count == 1
        else { return nil }
        return stock.products[0]
    }

    private mutating func greetIfGreeted(_ turn: TurnReading) {
        guard conversation.greetedAt == nil else { return }
        guard turn.says(.greeting) || conversation.history.isEmpty else { return }
        draft.greeting = speech.greeting
        conversation.greetedAt = now
    }

    // MARK: - Remembering

    mutating func remember() {
        let text = reply.text
        conversation.remember(.assistant, text)
        if !text.isEmpty { conversation.lastAnswer = text }
        let keys = Sentences.of(text).map(Sentences.key)
        conversation.said = Array((conversation.said + keys).suffix(ConversationState.saidLimit))
    }
}
