import Foundation
import KnowledgeModel
import Testing

@testable import ShopRecords

struct OrderTests {
    private func place(_ order: NewOrder, _ talk: Conversation, _ records: ShopRecords) async throws -> TurnOutcome {
        let revision = try #require(try await records.conversation(talk.id)).revision
        return try await records.record(
            TurnRecord(talk.id, revision: revision, at: minute(5), state: state, order: order))
    }

    @Test("An order is read back as it was placed")
    func keepsAnOrder() async throws {
        let records = try TemporaryFolder().records()
        let talk = try await records.talk()
        let bag = OrderLine(product: "Сумка Chanel 25", category: "сумка", price: tenge(61_500))
        let new = order("k1", lines: [boots, bag], prepayment: tenge(75_750))
        let placed = try #require(try await place(new, talk, records).order)
        #expect(
            placed
                == PlacedOrder(
                    number: "236195", conversation: talk.id, customer: talk.customer, kind: .preorder, city: "Алматы",
                    address: "ул. Абая, 1, кв. 2", lines: [boots, bag], total: tenge(151_500),
                    prepayment: tenge(75_750), placed: minute(5)))
        #expect(try await records.order("236195") == placed)
        #expect(try await records.order("1") == nil)
        #expect(try await records.orders(in: talk.id) == [placed])
        #expect(try await records.orders(of: talk.customer) == [placed])
        #expect(try await records.orders(placed: minute(5)..<minute(6)) == [placed])
        #expect(try await records.orders(placed: minute(4)..<minute(5)) == [])
    }

    @Test("An order with a price that has yet to be told has no sum")
    func keepsAnOrderWithoutPrices() async throws {
        let records = try TemporaryFolder().records()
        let talk = try await records.talk()
        let bag = OrderLine(product: "Сумка Chanel 25", price: nil)
        let placed = try #require(try await place(order("k1", lines: [bag, boots]), talk, records).order)
        #expect(placed.total == nil)
        #expect(placed.lines == [bag, boots])
        let unknown = try #require(try await place(order("k2", lines: [bag]), talk, records).order)
        #expect(unknown.lines == [bag])
        #expect(try await records.orders(in: talk.id) == [placed, unknown])
        await #expect(
            throws: RecordsError.invalid(
                field: "prepayment", reason: "expected at most the sum, in the same currency")
        ) { try await place(order("k3", lines: [bag, boots], prepayment: tenge(1)), talk, records) }
        try await records.verify()
    }

    @Test("One confirmation is one order")
    func placesOnce() async throws {
        let records = try TemporaryFolder().records()
        let talk = try await records.talk()
        let first = try await place(order("k1"), talk, records)
        var changed = order("k1", lines: [boots, boots])
        changed.city = "Астана"
        let second = try await place(changed, talk, records)
        #expect(first.isNewOrder)
        #expect(!second.isNewOrder)
        #expect(second.order == first.order)
        #expect(try await place(order("k2"), talk, records).isNewOrder)
        #expect(try await records.orders(in: talk.id).count == 2)
    }

    @Test("A key of another conversation gives nothing away")
    func refusesKeysOfOthers() async throws {
        let records = try TemporaryFolder().records()
        let (first, second) = (try await records.talk(1), try await records.talk(2))
        _ = try await place(order("k1"), first, records)
        await #expect(throws: RecordsError.invalid(field: "order", reason: "its key belongs to another conversation")) {
            try await place(order("k1"), second, records)
        }
    }

    static let odd: [(NewOrder, String)] = [
        (order("", lines: [boots]), "its key is empty"),
        (order("k", lines: []), "it has no lines"),
        (
            order("k", lines: [boots, OrderLine(product: "x", price: Money(minorUnits: 1, currency: .USD))]),
            "expected quantities from 1 and prices of one currency, none below zero"
        ),
        (
            order("k", lines: [OrderLine(product: "x", quantity: 0, price: tenge(1))]),
            "expected quantities from 1 and prices of one currency, none below zero"
        ),
        (
            order("k", lines: [OrderLine(product: "x", price: tenge(-1))]),
            "expected quantities from 1 and prices of one currency, none below zero"
        ),
        (
            order("k", lines: [OrderLine(product: "x", quantity: 3, price: Money(minorUnits: .max, currency: .KZT))]),
            "the sum is too large"
        ),
        (
            order(
                "k",
                lines: [
                    OrderLine(product: "x", price: Money(minorUnits: .max, currency: .KZT)),
                    OrderLine(product: "y", price: tenge(1)),
                ]), "the sum is too large"
        ),
    ]

    @Test("Orders that can't be right are refused", arguments: odd)
    func refusesOddOrders(order: NewOrder, reason: String) async throws {
        let records = try TemporaryFolder().records()
        let talk = try await records.talk()
        await #expect(throws: RecordsError.invalid(field: "order", reason: reason)) {
            try await place(order, talk, records)
        }
    }

    @Test(
        "A prepayment is a part of the sum",
        arguments: [tenge(90_001), tenge(-1), Money(minorUnits: 1, currency: .USD)])
    func refusesOddPrepayments(prepayment: Money) async throws {
        let records = try TemporaryFolder().records()
        let talk = try await records.talk()
        await #expect(
            throws: RecordsError.invalid(
                field: "prepayment", reason: "expected at most the sum, in the same currency")
        ) { try await place(order("k", prepayment: prepayment), talk, records) }
    }

    @Test("Numbers of orders are all different and tell no count")
    func numbersOrders() {
        let numbers = (1...900_000).map { OrderNumber.text(of: Int64($0)) }
        #expect(Set(numbers).count == 900_000)
        #expect(numbers.allSatisfy { $0.utf8.count == 6 || $0.utf8.count == 7 })
        #expect(numbers.prefix(3) == ["236195", "848148", "560101"])
        #expect(OrderNumber.text(of: 899_999).utf8.count == 6)
        #expect(OrderNumber.text(of: 900_001) == "1236195")
    }

    @Test("What models took is summed by role, time and currency")
    func sumsModelUse() async throws {
        let records = try TemporaryFolder().records()
        func use(_ role: String, _ nanos: Int64, _ currency: Money.Currency, _ minutes: Int64) -> ModelUse {
            ModelUse(
                role: role, endpoint: "fast", model: "m", input: 100, cached: 40, output: 10, nanos: nanos,
                currency: currency, at: minute(minutes))
        }
        for use in [
            use("customer", 5, .USD, 0), use("customer", 7, .USD, 2), use("customer", 11, .KZT, 3),
            use("search", 13, .USD, 3),
        ] { try await records.record(use) }
        var sum = ModelUse.Sum()
        #expect(try await records.modelUse(of: "report", since: minute(0), in: .USD) == sum)
        (sum.answers, sum.tokens, sum.nanos) = (3, 330, 12)
        #expect(try await records.modelUse(of: "customer", since: minute(0), in: .USD) == sum)
        (sum.answers, sum.tokens, sum.nanos) = (2, 220, 7)
        #expect(try await records.modelUse(of: "customer", since: minute(1), in: .USD) == sum)
    }
}
