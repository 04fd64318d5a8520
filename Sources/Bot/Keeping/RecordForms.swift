import Foundation
import KnowledgeModel
import ShopRecords

// The dialogue's values in the form of the records, and back.

extension NewMessage {
    /// A customer's message. Whose number it is tells the channel; here it is its key.
    init(_ message: CustomerMessage, at moment: Moment) {
        self.init(
            .customer, message.text, kind: Kind(rawValue: message.kind.rawValue) ?? .other, key: message.id,
            photo: message.repliesTo, at: moment)
    }
}

extension CustomerMessage {
    /// A message of the records.
    init(_ recorded: RecordedMessage) {
        let message = recorded.message
        self.init(
            id: message.key ?? "#\(recorded.id)", kind: Kind(rawValue: message.kind.rawValue) ?? .document,
            text: message.text, repliesTo: message.photo)
    }
}

extension OrderContext {
    /// An order under way; nil where there is none.
    init?(_ order: OrderState) {
        guard order.phase != .none else { return nil }
        self.init(
            stage: order.phase.rawValue, city: order.city, address: order.address,
            kind: order.lines.contains { $0.isPreorder } ? .preorder : .normal,
            lines: order.lines.compactMap { line in
                line.ware.map {
                    Line(
                        product: $0.name, category: $0.category, size: line.size, color: line.color,
                        quantity: line.quantity)
                }
            })
    }
}

extension NewOrder {
    /// An order that the customer confirmed, at the prices that she was told.
    init(_ order: ConfirmedOrder, _ quote: OrderQuote, key: String) {
        // The records sum in one currency; what is priced in another is left to the manager.
        let currency = quote.prices.lazy.compactMap(\.?.currency).first
        self.init(
            key: key, kind: order.isPreorder ? .preorder : .normal, city: order.city, address: order.address,
            lines: order.lines.enumerated().map { index, line in
                let price = index < quote.prices.count ? quote.prices[index] : nil
                return .init(
                    product: line.ware?.name ?? "", category: line.ware?.category, size: line.size, color: line.color,
                    quantity: line.quantity, price: price?.currency == currency ? price : nil)
            }, prepayment: quote.prepayment(of: order))
    }
}

extension NewEvent {
    /// An event with fields; those that are nil are left out.
    init(_ kind: String, fields: [String: String?], at moment: Moment) {
        // Texts can always be written as JSON; an event without its fields is still one.
        let json = try? JSONSerialization.data(
            withJSONObject: fields.compactMapValues { $0 }, options: [.sortedKeys, .withoutEscapingSlashes])
        self.init(kind, json: json.map(Array.init) ?? Array("{}".utf8), at: moment)
    }
}
