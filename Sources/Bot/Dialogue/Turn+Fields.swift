import KnowledgeModel
import Language
import LanguageModels

extension Turn {
    /// Lets a model find the product that a message describes and doesn't name. What can't be verified by the vocabulary and the
    /// text is not taken.
    mutating func consultModel(_ turn: inout TurnReading) async {
        guard let model = seller.model, !turn.namesAProduct, !conversation.order.hasProduct,
            Tokenizer.tokens(of: text).count >= 3, ![.complaint, .person, .optOut, .injection].contains(turn.intent),
            // A model that fails is not missed.
            let answer = try? await model.reply(to: fieldsRequest()),
            // What doesn't decode says nothing.
            let found = try? answer.decoded(as: ModelFields.self)
        else { return }
        guard let name = found.product, let ware = seller.wares.ware(named: name), await isDescribed(ware) else {
            if found.product != nil { reply.grounds.rules.append("model.json") }
            return
        }
        if turn.lines.isEmpty { turn.lines = [.init()] }
        turn.lines[0].ware = ware
        if turn.lines[0].size == nil, let size = found.size,
            Tokenizer.tokens(of: text).contains(where: { $0.text == size })
        {
            turn.lines[0].size = size
        }
        if found.intent == "order", [.browse, .unclear, .productInfo, .giveField].contains(turn.intent) {
            turn.reading.also.insert(turn.intent)
            turn.reading.intent = .order
        }
    }

    /// Whether the catalogue says of a product what the message says: two words at least.
    private func isDescribed(_ ware: Ware) async -> Bool {
        let said = Set(seller.stemmer.terms(of: text).filter { $0.count > 3 })
        let described = Set(await catalogue(of: ware.name).flatMap { seller.stemmer.terms(of: $0.text) })
        return said.intersection(described).count >= 2
    }

    private func fieldsRequest() -> ChatRequest {
        let names = seller.wares.products.prefix(400).map(\.name).joined(separator: "\n")
        return ChatRequest(
            system: Prompt.fields.text(["products": names]), messages: [.init(.user, text)], format: .json(Self.schema),
            temperature: 0,
            maxTokens: 200)
    }

    private static let schema = ReplySchema(
        name: "fields", note: "what the message says of an order",
        fields: [
            .init("product", .optional(.text)), .init("size", .optional(.text)), .init("intent", .optional(.text)),
        ])
}

/// Fields as a model gives them.
private struct ModelFields: Decodable {
    var product: String?
    var size: String?
    var intent: String?
}
