import Foundation
import GRDB
import KnowledgeModel

extension Customer {
    init(row: Row) throws {
        self.init(
            id: CustomerID(rawValue: try row.value("id")), phone: try row.optional("phone"),
            name: try row.optional("name"), language: try row.optional("language"),
            optedOut: try row.optionalMoment("opted_out"), created: try row.moment("created"))
    }
}

extension Conversation {
    init(row: Row, handoff: Handoff?) throws {
        let version: Int? = try row.optional("state_version")
        let json: Data? = try row.optional("state")
        id = ConversationID(rawValue: try row.value("id"))
        customer = CustomerID(rawValue: try row.value("customer"))
        channel = try row.word("channel")
        chat = try row.value("chat")
        state = version.flatMap { version in json.map { BotState(version: version, json: Array($0)) } }
        revision = try row.value("revision")
        self.handoff = handoff
        lastIncoming = try row.optionalMoment("last_incoming")
        lastOutgoing = try row.optionalMoment("last_outgoing")
        created = try row.moment("created")
    }
}

extension Handoff {
    init(row: Row) throws {
        self.init(began: try row.moment("began"), until: try row.optionalMoment("until"), by: try row.word("source"))
    }
}

extension RecordedMessage {
    init(row: Row) throws {
        id = try row.value("id")
        message = NewMessage(
            try row.word("author"), try row.value("text"), kind: try row.word("kind"), key: try row.optional("key"),
            photo: try row.optional("photo"), replyTo: try row.optional("reply_to"), at: try row.moment("at"))
        turn = try row.optional("turn")
    }
}

extension OrderContext.Line {
    init(row: Row) throws {
        self.init(
            product: try row.value("product"), category: try row.optional("category"), size: try row.optional("size"),
            color: try row.optional("color"), quantity: try row.value("quantity"))
    }
}

extension OrderLine {
    init(row: Row, currency: Money.Currency?) throws {
        let price: Int64? = try row.optional("price")
        self.init(
            product: try row.value("product"), category: try row.optional("category"), size: try row.optional("size"),
            color: try row.optional("color"), quantity: try row.value("quantity"),
            price: price.flatMap { price in currency.map { Money(minorUnits: price, currency: $0) } })
    }
}

extension PlacedOrder {
    init(row: Row, lines: [Row]) throws {
        let conversation: Int64? = try row.optional("conversation")
        let customer: Int64? = try row.optional("customer")
        let currency: Money.Currency? = try row.optionalWord("currency")
        func money(_ column: String) throws -> Money? {
            let amount: Int64? = try row.optional(column)
            return amount.flatMap { amount in currency.map { Money(minorUnits: amount, currency: $0) } }
        }
        self.conversation = conversation.map(ConversationID.init(rawValue:))
        self.customer = customer.map(CustomerID.init(rawValue:))
        number = try row.value("number")
        kind = try row.word("kind")
        city = try row.value("city")
        address = try row.value("address")
        self.lines = try lines.map { try OrderLine(row: $0, currency: currency) }
        total = try money("total")
        prepayment = try money("prepayment")
        placed = try row.moment("placed")
    }
}

extension ShopEvent {
    init(row: Row) throws {
        let conversation: Int64? = try row.optional("conversation")
        let json: Data = try row.value("json")
        self.conversation = conversation.map(ConversationID.init(rawValue:))
        id = try row.value("id")
        event = NewEvent(try row.value("kind"), json: Array(json), at: try row.moment("at"))
    }
}
