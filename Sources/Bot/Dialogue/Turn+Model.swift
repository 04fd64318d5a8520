import KnowledgeModel
import Language
import LanguageModels

extension Turn {
    /// The answer in a model's words, as far as they keep to the rules and the files; nil where the seller's own words are used.
    mutating func worded(_ turn: TurnReading) async -> (statements: [String], isSplit: Bool)? {
        guard let model = seller.model, draft.block == nil, placed == nil else { return nil }
        let request = wordingRequest()
        // A model that fails is not missed: the seller has words of her own.
        guard let written = try? await model.reply(to: request).text, !written.trimmed.isEmpty else { return nil }
        reply.grounds.draft = written
        let rules = DraftRules(
            conversation: conversation, intents: turn.reading.also.union([turn.intent]),
            mayGreet: draft.greeting != nil, asksItself: orderEffects.contains(where: \.isQuestion), isPlaced: false,
            prompt: Prompt.seller.template,
            sources: passages.map(\.text).joined(separator: "\n"))
        let parts = written.replacing("|||", with: "\n|||\n")
        let (kept, applied) = rules.kept(Sentences.of(parts))
        reply.grounds.rules += applied
        // Who tells some of her rules tells no more of this draft.
        guard !applied.contains("safe.prompt"), let checked = await accepted(kept) else { return nil }
        if checked.contains(where: Sentences.isQuestion) { draft.question = nil }
        return (checked, checked.contains("|||"))
    }

    /// The model's sentences, where they say what has to be said, and say it in the customer's language.
    private mutating func accepted(_ sentences: [String]) async -> [String]? {
        var sentences = founded(sentences)
        while sentences.first == "|||" { sentences.removeFirst() }
        while sentences.last == "|||" { sentences.removeLast() }
        let spoken = sentences.filter { $0 != "|||" }
        guard !spoken.isEmpty, isInLanguage(spoken.joined(separator: " ")) else {
            if !spoken.isEmpty { reply.grounds.rules.append("talk.language") }
            return nil
        }
        let checked = await verified(spoken, dropUnknown: true)
        guard !checked.isEmpty, saysWhatMatters(checked.joined(separator: " ")) else { return nil }
        var room = 3 - (draft.question == nil ? 0 : 1)
        var result: [String] = []
        for sentence in sentences where sentence == "|||" || checked.contains(sentence) {
            guard sentence == "|||" || room > 0 else { continue }
            if sentence != "|||" { room -= 1 }
            result.append(sentence)
        }
        if draft.greeting != nil, let first = result.first, DraftRules.greets(first) { draft.greeting = nil }
        return result
    }

    /// The sentences that say nothing beyond the draft, the passages and what the turn is about.
    private mutating func founded(_ sentences: [String]) -> [String] {
        guard let reader = seller.statements else { return [] }
        let grounding = Grounding(
            reader: reader, draft: ([draft.greeting, draft.question?.text] + draft.answer).compactMap { $0 },
            passages: passages.map(PassageText.init), about: subject,
            topic: conversation.topic.flatMap { Self.topicWords[$0] } ?? "", customer: text)
        var tellsOfDraft = draft.answer.isEmpty
        let isDescription = reply.grounds.reading?.intent == .productInfo
        let founded = sentences.filter { sentence in
            guard sentence != "|||" else { return true }
            if let refusal = grounding.refusal(of: sentence) {
                reply.grounds.unfounded.append(.init(sentence: sentence, words: refusal.words))
                return false
            }
            // A description may be told by other words of the catalogue than the draft quotes.
            let tells = isDescription ? grounding.states(sentence) : grounding.tellsOfDraft(sentence)
            if tells { tellsOfDraft = true }
            return true
        }
        if founded.count < sentences.count { reply.grounds.rules.append("model.grounds") }
        // Politeness alone is no answer.
        return tellsOfDraft ? founded : []
    }

    /// Names and values that the turn is about.
    private var subject: [String] {
        let order = conversation.order
        var values = order.lines.flatMap { line in
            [line.ware?.name, line.ware?.category, line.size, line.color].compactMap { $0 }
        }
        values += [order.city].compactMap { $0 } + conversation.browsing
        values += (reply.grounds.reading?.fields ?? []).filter { Self.told.contains($0.kind) }.map(\.value)
        if draft.greeting != nil { values.append(seller.name) }
        return values
    }

    /// What questions are about, in words.
    private static let topicWords: [Intent: String] = [
        .delivery: "доставка посылка", .payment: "оплата", .returns: "возврат", .photos: "фото", .preorder: "предзаказ",
        .fitting: "примерка",
    ]

    /// Kinds of fields that are the shop's own words: a name or a phone is repeated to nobody.
    private static let told: Set<FieldKind> = [.product, .brand, .category, .size, .color, .city]

    /// Whether every figure of the seller's own answer is in a text: the customer's question is answered before anything else.
    private func saysWhatMatters(_ text: String) -> Bool {
        let said = Self.figures(in: text)
        let products = draft.answer.flatMap { Self.figures(in: $0) }
        if draft.answer.contains(where: {
            Folding.fold($0).contains("нет в наличии") || $0.contains("not in stock") || $0.contains("қазір жоқ")
        }) {
            // What is not there is said in the seller's own words.
            return false
        }
        // A description may be told in other words than the catalogue's.
        return reply.grounds.reading?.intent == .productInfo || products.allSatisfy(said.contains)
    }

    /// Numbers as they are written, thousands joined.
    private static func figures(in text: String) -> Set<String> {
        var joined = ""
        var previous: Character = " "
        for character in text {
            if character.isWhitespace, previous.isNumber { continue }
            joined.append(character)
            previous = character
        }
        return Set(joined.split { !$0.isNumber }.map(String.init).filter { $0.count >= 2 })
    }

    private func isInLanguage(_ text: String) -> Bool {
        var rest = text
        for product in seller.wares.products where rest.contains(product.name) {
            rest = rest.replacing(product.name, with: "")
        }
        if let city = conversation.order.city { rest = rest.replacing(city, with: "") }
        return (TextLanguage(of: rest) ?? conversation.language) == conversation.language
    }

    // MARK: - Asking the model

    private func wordingRequest() -> ChatRequest {
        let language = Speech(language: conversation.language)
        let values = [
            "name": seller.name, "language": language.pick("русский", "казахский", "английский"),
            "situation": situationInWords, "draft": draft.answer.joined(separator: " "),
            "passages": passages.isEmpty
                ? "(ничего)" : passages.prefix(6).map { "— " + $0.text }.joined(separator: "\n"),
        ]
        let history = conversation.history.suffix(6).map { turn in
            ChatRequest.Message(turn.role == .customer ? .user : .assistant, turn.text)
        }
        let begin = history.firstIndex { $0.author == .user } ?? history.endIndex
        return ChatRequest(
            system: Prompt.seller.text(values), messages: Array(history[begin...]) + [.init(.user, text)],
            temperature: 0.4, maxTokens: 300)
    }

    private var situationInWords: String {
        let order = conversation.order
        var parts = order.lines.compactMap { line in
            line.ware.map { speech.item($0.name, color: line.color, size: line.size) }
        }
        if let city = order.city { parts.append(city) }
        return parts.isEmpty ? "(ещё ни о чём)" : parts.joined(separator: "; ")
    }
}

extension DraftRules {
    /// Whether a sentence begins with a greeting.
    static func greets(_ sentence: String) -> Bool {
        guard let first = Tokenizer.tokens(of: sentence).first.map({ Folding.fold($0.text) }) else { return false }
        return greetings.contains { first.hasPrefix($0) } || dayGreetings.contains(first)
    }
}
