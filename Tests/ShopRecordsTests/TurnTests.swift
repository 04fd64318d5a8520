import Foundation
import GRDB
import Testing

@testable import ShopRecords

struct TurnTests {
    @Test("A turn keeps messages, state, order, context, photos, handoff and events together")
    func keepsATurn() async throws {
        let records = try TemporaryFolder().records()
        let talk = try await records.talk()
        let question = NewMessage(.customer, "Сәлеметсіз бе! Ботинки 38 бар ма? 👢", key: "A1", at: minute(1))
        let context = OrderContext(
            stage: "address", city: "Алматы", kind: .normal,
            lines: [.init(product: "Ботинки Dr. Martens 1460", category: "ботинки", size: "38", color: "чёрный")])
        let handoff = Handoff(began: minute(2), until: minute(62), by: .customer)
        let outcome = try await records.record(
            TurnRecord(
                talk.id, revision: 0, at: minute(2), incoming: [question], state: state, context: context,
                order: order("o1"), photos: ["a.jpg", "b.jpg"], handoff: .begin(handoff),
                replies: { order in
                    [
                        NewMessage(.bot, "Ваш заказ \(order?.number ?? "—") принят.", key: "r1", at: minute(2)),
                        NewMessage(.bot, "", kind: .image, key: "r2", photo: "a.jpg", at: minute(2)),
                    ]
                },
                events: {
                    [NewEvent("order.placed", json: Array("{\"order\":\"\($0?.number ?? "")\"}".utf8), at: minute(2))]
                }))
        #expect(outcome.revision == 1)
        #expect(outcome.isNewOrder)
        #expect(outcome.order?.number == "236195")
        #expect(outcome.replies.map(\.message.text) == ["Ваш заказ 236195 принят.", ""])

        let now = try #require(try await records.conversation(talk.id))
        #expect(now.state == state)
        #expect(now.revision == 1)
        #expect(now.handoff == handoff)
        #expect(now.lastIncoming == minute(1))
        #expect(now.lastOutgoing == minute(2))
        let messages = try await records.messages(of: talk.id, last: 10)
        #expect(messages.map(\.message.text) == [question.text, "Ваш заказ 236195 принят.", ""])
        #expect(messages.first?.message == question)
        #expect(messages.map(\.turn) == [1, 1, 1])
        #expect(try await records.messages(of: talk.id, last: 1).map(\.message.photo) == ["a.jpg"])
        #expect(try await records.orderContext(of: talk.id) == context)
        #expect(try await records.sentPhotos(in: talk.id) == ["a.jpg", "b.jpg"])
        let events = try await records.events(of: talk.id)
        #expect(events.map(\.event.kind) == ["order.placed"])
        #expect(events.first?.conversation == talk.id)
    }

    @Test("The next turn takes the place of the context, or clears it")
    func replacesTheContext() async throws {
        let records = try TemporaryFolder().records()
        let talk = try await records.talk()
        let first = OrderContext(stage: "size", lines: [.init(product: "A"), .init(product: "B", quantity: 3)])
        let second = OrderContext(stage: "color", city: "Астана", lines: [.init(product: "C")])
        for (revision, context) in [first, second, nil].enumerated() {
            _ = try await records.record(
                TurnRecord(talk.id, revision: revision, at: minute(1), state: state, context: context))
            #expect(try await records.orderContext(of: talk.id) == context)
        }
    }

    @Test("A turn that can't be kept leaves nothing behind")
    func keepsAllOrNothing() async throws {
        let records = try TemporaryFolder().records()
        let talk = try await records.talk()
        let question = NewMessage(.customer, "беру", key: "A1", at: minute(1))
        await #expect(throws: RecordsError.invalid(field: "replies", reason: "a reply is not the customer's")) {
            try await records.record(
                TurnRecord(
                    talk.id, revision: 0, at: minute(2), incoming: [question], state: state, order: order("o1"),
                    photos: ["a.jpg"]
                ) { _ in [question] })
        }
        #expect(try await records.conversation(talk.id) == talk)
        #expect(try await records.messages(of: talk.id, last: 10) == [])
        #expect(try await records.orders(in: talk.id) == [])
        #expect(try await records.sentPhotos(in: talk.id) == [])
    }

    @Test("A turn decided on an older state is refused")
    func refusesStaleTurns() async throws {
        let records = try TemporaryFolder().records()
        let talk = try await records.talk()
        let turn = TurnRecord(talk.id, revision: 0, at: minute(1), state: state, order: order("o1"))
        _ = try await records.record(turn)
        await #expect(throws: RecordsError.changedMeanwhile(conversation: talk.id)) { try await records.record(turn) }
        #expect(try await records.orders(in: talk.id).count == 1)
        #expect(RecordsError.changedMeanwhile(conversation: talk.id).isTransient)
    }

    @Test("A message that is delivered twice is kept once")
    func keepsMessagesOnce() async throws {
        let records = try TemporaryFolder().records()
        let talk = try await records.talk()
        let other = try await records.talk(2)
        let message = NewMessage(.customer, "ёлки 🎄\u{A0}38\u{200E}", key: "A1", at: minute(1))
        #expect(try await records.receive(message, in: talk.id))
        #expect(try await records.receive(message, in: talk.id) == false)
        #expect(try await records.receive(message, in: other.id))
        let waiting = try await records.waitingMessages(of: talk.id)
        #expect(waiting.map(\.message) == [message])
        // Those without a key are all different.
        let plain = NewMessage(.customer, "и ещё", at: minute(2))
        for _ in 0..<2 { #expect(try await records.receive(plain, in: talk.id)) }
        #expect(try await records.messages(of: talk.id, last: 10).count == 3)
    }

    @Test("Messages wait until a turn has dealt with them")
    func keepsMessagesWaiting() async throws {
        let records = try TemporaryFolder().records()
        let talk = try await records.talk()
        let first = NewMessage(.customer, "есть туфли?", key: "A1", at: minute(1))
        try await records.receive(first, in: talk.id)
        try await records.receive(NewMessage(.manager, "минуту", key: "M1", at: minute(1)), in: talk.id)
        #expect(try await records.waitingMessages(of: talk.id).map(\.message) == [first])
        _ = try await records.record(
            TurnRecord(talk.id, revision: 0, at: minute(2), incoming: [first], state: state))
        #expect(try await records.waitingMessages(of: talk.id) == [])
        #expect(try await records.messages(of: talk.id, last: 10).count == 2)
    }

    @Test("Messages that came while a turn was decided wait for the next")
    func leavesLaterMessagesWaiting() async throws {
        let records = try TemporaryFolder().records()
        let talk = try await records.talk()
        let (first, second) = (
            NewMessage(.customer, "есть туфли?", key: "A1", at: minute(1)),
            NewMessage(.customer, "38", key: "A2", at: minute(1))
        )
        try await records.receive(first, in: talk.id)
        let seen = try #require(try await records.waitingMessages(of: talk.id).last?.id)
        try await records.receive(second, in: talk.id)
        _ = try await records.record(TurnRecord(talk.id, revision: 0, at: minute(2), through: seen, state: state))
        #expect(try await records.waitingMessages(of: talk.id).map(\.message) == [second])
    }

    @Test("A turn tells a customer's language and wish to be left alone")
    func keepsWhatATurnTellsOfTheCustomer() async throws {
        let records = try TemporaryFolder().records()
        let talk = try await records.talk()
        for (revision, isOptedOut) in [true, true, false].enumerated() {
            _ = try await records.record(
                TurnRecord(
                    talk.id, revision: revision, at: minute(Int64(revision)), state: state,
                    customer: .init(language: "kk", isOptedOut: isOptedOut)))
            let customer = try #require(try await records.customer(talk.customer))
            #expect(customer.language == "kk")
            // The first time stays.
            #expect(customer.optedOut == (isOptedOut ? minute(0) : nil))
        }
    }

    @Test("A message that comes late does not turn the clock back")
    func keepsTheLastMoment() async throws {
        let records = try TemporaryFolder().records()
        let talk = try await records.talk()
        try await records.receive(NewMessage(.customer, "b", key: "2", at: minute(9)), in: talk.id)
        try await records.receive(NewMessage(.customer, "a", key: "1", at: minute(3)), in: talk.id)
        #expect(try await records.conversation(talk.id)?.lastIncoming == minute(9))
        #expect(try await records.conversation(talk.id)?.lastOutgoing == nil)
    }

    @Test("One phone is one customer, however it is written and whichever way it writes")
    func knowsACustomerByPhone() async throws {
        let records = try TemporaryFolder().records()
        let first = try await records.conversation(.whatsapp, chat: "a", phone: "8 (700) 000-01-23", at: minute(0))
        let second = try await records.conversation(
            .telegram, chat: "b", phone: "+77000000123", name: "Данияр", at: minute(1))
        let third = try await records.conversation(.telegram, chat: "c", name: "Данияр", at: minute(1))
        #expect(first.customer == second.customer)
        #expect(first.customer != third.customer)
        var customer = try #require(try await records.customer(first.customer))
        #expect(customer == Customer(id: first.customer, phone: "77000000123", name: "Данияр", created: minute(0)))
        (customer.language, customer.optedOut) = ("kk", minute(5))
        try await records.update(customer)
        #expect(try await records.customer(first.customer) == customer)
        let again = try await records.conversation(.whatsapp, chat: "a", phone: "8 (700) 000-01-23", at: minute(7))
        #expect(again == first)
    }

    @Test("Phones that are none are refused without being repeated")
    func refusesOddPhones() async throws {
        let records = try TemporaryFolder().records()
        let error = RecordsError.invalid(field: "phone", reason: "expected 5 to 15 digits, found 3")
        await #expect(throws: error) {
            try await records.conversation(.whatsapp, chat: "a", phone: "12-3", at: minute(0))
        }
    }

    @Test("States and events have to be JSON objects", arguments: ["", "[]", "1", #"{"a":"#, "{}{}"])
    func refusesWhatIsNoObject(text: String) async throws {
        let records = try TemporaryFolder().records()
        let talk = try await records.talk()
        let broken = BotState(version: 1, json: Array(text.utf8))
        await #expect(throws: RecordsError.invalid(field: "state", reason: "expected a JSON object")) {
            try await records.record(TurnRecord(talk.id, revision: 0, at: minute(1), state: broken))
        }
        await #expect(throws: RecordsError.invalid(field: "event", reason: "expected a JSON object")) {
            try await records.record(NewEvent("a", json: Array(text.utf8), at: minute(1)))
        }
    }

    @Test("What belongs to no conversation is refused")
    func refusesUnknownConversations() async throws {
        let records = try TemporaryFolder().records()
        let nobody = ConversationID(rawValue: 404)
        await #expect(throws: RecordsError.unknownConversation(nobody)) {
            try await records.receive(NewMessage(.customer, "a", at: minute(0)), in: nobody)
        }
        await #expect(throws: RecordsError.unknownConversation(nobody)) {
            try await records.record(TurnRecord(nobody, revision: 0, at: minute(0), state: state))
        }
        #expect(try await records.conversation(nobody) == nil)
    }

    @Test("A handoff goes on longer, runs out, and ends")
    func keepsHandoffs() async throws {
        let records = try TemporaryFolder().records()
        let talk = try await records.talk()
        try await records.begin(Handoff(began: minute(0), until: minute(30), by: .manager), in: talk.id)
        try await records.begin(Handoff(began: minute(20), until: minute(50), by: .manager), in: talk.id)
        var handoff = try #require(try await records.conversation(talk.id)?.handoff)
        #expect(handoff == Handoff(began: minute(0), until: minute(50), by: .manager))
        #expect(handoff.isActive(at: minute(49)))
        #expect(!handoff.isActive(at: minute(50)))
        // Run out: the next one is another.
        try await records.begin(Handoff(began: minute(90), until: nil, by: .bot), in: talk.id)
        handoff = try #require(try await records.conversation(talk.id)?.handoff)
        #expect(handoff == Handoff(began: minute(90), until: nil, by: .bot))
        #expect(handoff.isActive(at: minute(1_000_000)))
        #expect(try await records.endHandoff(in: talk.id, at: minute(95)))
        #expect(try await records.endHandoff(in: talk.id, at: minute(96)) == false)
        #expect(try await records.conversation(talk.id)?.handoff == nil)
        let ended = try await records.read { try Int64.fetchAll($0, sql: "SELECT ended FROM handoff ORDER BY id") }
        #expect(ended == [minute(50).milliseconds, minute(95).milliseconds])
    }
}
