import GRDB
import KnowledgeModel

extension ShopRecords {
    /// An order by what people call it; nil where there is none.
    /// - Throws: ``RecordsError``.
    public func order(_ number: String) async throws(RecordsError) -> PlacedOrder? {
        try await read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM placed_order WHERE number = ?", arguments: [number])
                .map { try Self.order($0, database) }
        }
    }

    /// Orders of a conversation, oldest first.
    /// - Throws: ``RecordsError``.
    public func orders(in id: ConversationID) async throws(RecordsError) -> [PlacedOrder] {
        try await orders("conversation = ?", [id.rawValue])
    }

    /// Orders of a customer, oldest first.
    /// - Throws: ``RecordsError``.
    public func orders(of id: CustomerID) async throws(RecordsError) -> [PlacedOrder] {
        try await orders("customer = ?", [id.rawValue])
    }

    /// Orders placed in a time, oldest first.
    /// - Throws: ``RecordsError``.
    public func orders(placed time: Range<Moment>) async throws(RecordsError) -> [PlacedOrder] {
        try await orders(
            "placed >= ? AND placed < ?", [time.lowerBound.milliseconds, time.upperBound.milliseconds])
    }

    private func orders(
        _ condition: String, _ arguments: StatementArguments
    ) async throws(RecordsError) -> [PlacedOrder] {
        try await read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM placed_order WHERE \(condition) ORDER BY id", arguments: arguments
            ).map { try Self.order($0, database) }
        }
    }

    // MARK: Inside a transaction

    private static func order(_ row: Row, _ database: Database) throws -> PlacedOrder {
        let id: Int64 = try row.value("id")
        let lines = try Row.fetchAll(
            database, sql: "SELECT * FROM order_line WHERE placed_order = ? ORDER BY position", arguments: [id])
        return try PlacedOrder(row: row, lines: lines)
    }

    /// Places an order, or finds the one of its key.
    static func place(
        _ order: NewOrder, in conversation: Conversation, at moment: Moment, _ database: Database
    ) throws -> (order: PlacedOrder, isNew: Bool) {
        if let row = try Row.fetchOne(
            database, sql: "SELECT * FROM placed_order WHERE key = ?", arguments: [order.key])
        {
            let known = try Self.order(row, database)
            guard known.conversation == conversation.id else {
                // Else one customer would be shown another's order.
                throw RecordsError.invalid(field: "order", reason: "its key belongs to another conversation")
            }
            return (known, false)
        }
        let total = try total(of: order)
        let last = try Int64.fetchOne(database, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'placed_order'")
        let id = (last ?? 0) + 1
        let placed = PlacedOrder(
            number: OrderNumber.text(of: id), conversation: conversation.id, customer: conversation.customer,
            kind: order.kind, city: order.city, address: order.address, lines: order.lines, total: total,
            prepayment: order.prepayment, placed: moment)
        try database.execute(
            sql: """
                INSERT INTO placed_order
                    (id, number, key, conversation, customer, kind, city, address, total, prepayment, currency, placed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                id, placed.number, order.key, conversation.id.rawValue, conversation.customer.rawValue,
                order.kind.rawValue, order.city, order.address, total?.minorUnits, order.prepayment?.minorUnits,
                order.currency?.rawValue, moment.milliseconds,
            ])
        for (position, line) in order.lines.enumerated() {
            try database.execute(
                sql: """
                    INSERT INTO order_line (placed_order, position, product, category, size, color, quantity, price)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    id, position, line.product, line.category, line.size, line.color, line.quantity,
                    line.price?.minorUnits,
                ])
        }
        return (placed, true)
    }

    /// What an order comes to; nil where a price has yet to be told.
    static func total(of order: NewOrder) throws(RecordsError) -> Money? {
        guard !order.key.isEmpty else { throw .invalid(field: "order", reason: "its key is empty") }
        guard !order.lines.isEmpty else { throw .invalid(field: "order", reason: "it has no lines") }
        var sum: Int64 = 0
        for line in order.lines {
            let price = line.price?.minorUnits ?? 0
            guard line.quantity > 0, price >= 0, line.price == nil || line.price?.currency == order.currency else {
                throw .invalid(
                    field: "order", reason: "expected quantities from 1 and prices of one currency, none below zero")
            }
            let (product, isTooLarge) = price.multipliedReportingOverflow(by: Int64(line.quantity))
            let (next, overflows) = sum.addingReportingOverflow(product)
            guard !isTooLarge, !overflows else { throw .invalid(field: "order", reason: "the sum is too large") }
            sum = next
        }
        let isKnown = order.lines.allSatisfy { $0.price != nil }
        let total = isKnown ? order.currency.map { Money(minorUnits: sum, currency: $0) } : nil
        if let prepayment = order.prepayment {
            guard let total, prepayment.currency == total.currency, (0...sum).contains(prepayment.minorUnits) else {
                throw .invalid(field: "prepayment", reason: "expected at most the sum, in the same currency")
            }
        }
        return total
    }
}

extension NewOrder {
    /// That of its prices; nil where none is known.
    fileprivate var currency: Money.Currency? { lines.lazy.compactMap(\.price?.currency).first }
}

/// What people call an order.
enum OrderNumber {
    private static let count: Int64 = 900_000

    /// Six digits, and more once those are used up. The step is prime to ``count``, so that all six-digit numbers come before one
    /// comes again; one after the other they tell nobody how many orders there are.
    static func text(of id: Int64) -> String {
        let round = id / count
        let place = (id % count * 611_953 + 424_242) % count
        return (round == 0 ? "" : String(round)) + String(100_000 + place)
    }
}
