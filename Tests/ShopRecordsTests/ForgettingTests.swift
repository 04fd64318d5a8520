import Foundation
import GRDB
import Testing

@testable import ShopRecords

struct ForgettingTests {
    /// A person found by any of some words, in any case.
    private func person(_ words: String...) -> ForgottenPerson {
        @Sendable func cleaned(_ text: String) -> String? {
            var text = text
            let before = text
            for word in words { text = text.replacing(word, with: "[удалено]") }
            return text == before ? nil : text
        }
        return ForgottenPerson(isNamed: { cleaned($0) != nil }, cleaned: cleaned)
    }

    private func fill(_ records: ShopRecords) async throws -> (gone: Conversation, other: Conversation) {
        let gone = try await records.conversation(
            .whatsapp, chat: "77000000123@c.us", phone: "+7 700 000 01 23", name: "Сәуле Әлиева", at: minute(0))
        let other = try await records.conversation(
            .whatsapp, chat: "77000000777@c.us", phone: "+7 700 000 07 77", name: "Марат", at: minute(0))
        _ = try await records.record(
            TurnRecord(
                gone.id, revision: 0, at: minute(1),
                incoming: [
                    NewMessage(.customer, "это Сәуле Әлиева, ул. Тайная, 5", key: "K77000000123", at: minute(1))
                ],
                state: BotState(version: 1, json: Array(#"{"name":"Сәуле Әлиева"}"#.utf8)),
                context: OrderContext(stage: "address", address: "ул. Тайная, 5"),
                order: NewOrder(
                    key: "77000000123-1", kind: .normal, city: "Шымкент", address: "ул. Тайная, 5", lines: [boots]),
                photos: ["a.jpg"],
                replies: { _ in [NewMessage(.bot, "Сәуле Әлиева, заказ принят", at: minute(1))] },
                events: { _ in [NewEvent("seen", json: Array(#"{"who":"Сәуле Әлиева"}"#.utf8), at: minute(1))] }))
        _ = try await records.record(
            TurnRecord(
                other.id, revision: 0, at: minute(2),
                incoming: [
                    NewMessage(.customer, "передайте Сәуле Әлиева, её номер 77000000123", key: "B", at: minute(2))
                ],
                state: BotState(version: 1, json: Array(#"{"for":"Сәуле Әлиева","phone":77000000123}"#.utf8)),
                order: order("k2"),
                events: { _ in [NewEvent("seen", json: Array(#"{"who":"Сәуле Әлиева"}"#.utf8), at: minute(2))] }))
        return (gone, other)
    }

    @Test("Nothing of a forgotten person is left in any byte")
    func leavesNoByte() async throws {
        let folder = try TemporaryFolder()
        let records = try folder.records()
        let (gone, other) = try await fill(records)
        let person = person("Сәуле Әлиева", "77000000123")
        let found = try await records.rehearseForgetting(person)
        #expect(try await records.conversation(gone.id) != nil)
        let done = try await records.forget(person)
        #expect(done == found)
        var expected = ForgottenRecords()
        (expected.customers, expected.conversations, expected.messages) = (1, 1, 2)
        // The other's message, state and event.
        (expected.orders, expected.mentions) = (1, 3)
        #expect(done == expected)

        let bytes = try folder.bytes()
        for word in ["Сәуле", "Әлиева", "77000000123", "Тайная", "Шымкент"] {
            let isThere = bytes.firstRange(of: Array(word.utf8)) != nil
            #expect(!isThere, "\(word)")
        }
        #expect(bytes.firstRange(of: Array("Марат".utf8)) != nil)
        #expect(try await records.conversation(gone.id) == nil)
        #expect(try await records.customer(gone.customer) == nil)
        #expect(
            try await records.messages(of: other.id, last: 1).map(\.message.text)
                == ["передайте [удалено], её номер [удалено]"])
        // What is no JSON any more is gone as a whole.
        #expect(try await records.conversation(other.id)?.state == nil)
        #expect(try await records.events(of: other.id).map(\.event.json) == [Array(#"{"who":"[удалено]"}"#.utf8)])
        try await records.verify()
    }

    @Test("Orders stay for the books, without their customer")
    func keepsOrdersForTheBooks() async throws {
        let records = try TemporaryFolder().records()
        let (_, other) = try await fill(records)
        _ = try await records.forget(person("77000000123"))
        let orders = try await records.orders(placed: minute(0)..<minute(9))
        #expect(orders.map(\.total) == [tenge(90_000), tenge(90_000)])
        #expect(orders.map(\.customer) == [nil, other.customer])
        #expect(orders.map(\.conversation) == [nil, other.id])
        #expect(orders.map(\.city) == ["", "Алматы"])
        #expect(orders.map(\.address) == ["", "ул. Абая, 1, кв. 2"])
    }

    @Test("Somebody the records don't know changes nothing")
    func changesNothingForStrangers() async throws {
        let folder = try TemporaryFolder()
        let records = try folder.records()
        let (gone, _) = try await fill(records)
        #expect(try await records.forget(person("Никто")).isNothing)
        #expect(try await records.conversation(gone.id)?.revision == 1)
    }

    @Test("The number of an order is not given again after its customer was forgotten")
    func givesNoNumberTwice() async throws {
        let records = try TemporaryFolder().records()
        let (_, other) = try await fill(records)
        _ = try await records.forget(person("77000000123"))
        let outcome = try await records.record(
            TurnRecord(other.id, revision: 1, at: minute(3), state: state, order: order("k3")))
        #expect(outcome.order?.number == OrderNumber.text(of: 3))
    }
}
