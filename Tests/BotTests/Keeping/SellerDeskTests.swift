import Foundation
import KnowledgeModel
import LanguageModels
import ShopRecords
import Testing

@testable import Bot

@Suite struct SellerDeskTests {
    @Test func anOrderIsKeptWithAllThatLedToIt() async throws {
        let shop = try await KeptShop()
        let talk = try await shop.talk()
        try await shop.say("Здравствуйте! шанель джамбо черная есть? покажите фото", in: talk)
        let photos = try await shop.records.sentPhotos(in: talk)
        #expect(photos == Set((1...3).map { "photos/Сумка чёрный Chanel Jumbo \($0).jpg" }))
        try await shop.say("беру две", in: talk)
        try await shop.say("алматы", in: talk)
        let waiting = try #require(try await shop.records.orderContext(of: talk))
        #expect(waiting.stage == "collecting")
        #expect(waiting.city == "Алматы")
        #expect(waiting.lines.map(\.product) == ["Chanel Jumbo"])
        #expect(waiting.lines.map(\.quantity) == [2])
        try await shop.say("Абая 12 кв 40", in: talk)
        #expect(try await shop.records.orders(in: talk).isEmpty)

        let answer = try #require(try await shop.say("да", in: talk, after: 60))
        let order = try #require(answer.order)
        #expect(try await shop.records.orders(in: talk) == [order])
        #expect(order.lines.map(\.product) == ["Chanel Jumbo"])
        #expect(order.lines.map(\.color) == ["чёрный"])
        #expect(order.total == Money(minorUnits: 9_000_000, currency: .KZT))
        #expect(order.city == "Алматы")
        #expect(order.address == "Абая 12 кв 40")
        #expect(order.kind == .normal)
        #expect(order.placed == Moment(Rehearsal.beginning + 60))
        #expect(answer.reply.messages.first?.contains("Номер заказа: \(order.number).") == true)
        #expect(try await shop.records.orderContext(of: talk) == nil)
        let kinds = try await shop.records.events(of: talk).map(\.event.kind)
        #expect(kinds == ["order.placed"])
        // A second yes places nothing.
        try await shop.say("да", in: talk, after: 90)
        #expect(try await shop.records.orders(in: talk).count == 1)
        let said = try await shop.records.messages(of: talk, last: 100).map(\.message)
        let heard = said.filter { $0.author == .customer }.map(\.text)
        let expected = [
            "Здравствуйте! шанель джамбо черная есть? покажите фото", "беру две", "алматы", "Абая 12 кв 40", "да", "да",
        ]
        #expect(heard == expected)
    }

    @Test func aConversationGoesOnInAnotherProgram() async throws {
        let shop = try await KeptShop()
        let talk = try await shop.talk()
        try await shop.say("хочу заказать роми 85 чёрные 38 размер", in: talk)
        let seller = try await SampleShop.seller()
        let later = SellerDesk(records: try ShopRecords(at: shop.file)) { seller }
        let city = try await later.answer(
            [CustomerMessage(id: "2", text: "алматы, розыбакиева 247 кв 18")], in: talk, at: Rehearsal.beginning)
        #expect(city?.state.order.phase == .summary)
        let placed = try await shop.say("да, всё верно", in: talk)
        #expect(placed?.order?.lines.map(\.size) == ["38"])
    }

    @Test func aMessageThatComesTwiceIsAnsweredOnce() async throws {
        let shop = try await KeptShop()
        let talk = try await shop.talk()
        let message = CustomerMessage(id: "A1", text: "здравствуйте")
        let first = try await shop.desk.answer([message], in: talk, at: Rehearsal.beginning)
        let second = try await shop.desk.answer([message], in: talk, at: Rehearsal.beginning + 5)
        #expect(first?.reply.messages.count == 1)
        #expect(second == nil)
        #expect(try await shop.records.messages(of: talk, last: 10).count == 2)
    }

    @Test func messagesThatComeMeanwhileAreOneTurnAfterIt() async throws {
        let model = GatedModel(holding: "подскажите")
        let shop = try await KeptShop(model: model)
        let talk = try await shop.talk()
        async let first = shop.say("подскажите, до скольки вы работаете?", in: talk)
        await model.untilAsked()
        async let second = shop.say("и ещё", in: talk)
        try await shop.untilWaiting(2, in: talk)
        async let third = shop.say("ugg tasman есть?", in: talk)
        try await shop.untilWaiting(3, in: talk)
        model.open()
        let answers = [try await first, try await second, try await third]
        #expect(answers.map { $0 == nil } == [false, false, true])
        let turns = try await shop.records.messages(of: talk, last: 20).filter { $0.message.author == .customer }
        #expect(turns.map(\.turn) == [1, 2, 2])
        #expect(answers[1]?.state.order.current?.ware?.name == "UGG Tasman")
    }

    @Test func oneConversationDoesNotWaitForAnother() async throws {
        let model = GatedModel(holding: "подскажите")
        let shop = try await KeptShop(model: model)
        let (slow, quick) = (try await shop.talk(1), try await shop.talk(2))
        async let held = shop.say("подскажите, до скольки вы работаете?", in: slow)
        await model.untilAsked()
        let answer = try await shop.say("здравствуйте", in: quick)
        #expect(answer?.reply.messages.isEmpty == false)
        #expect(try await shop.records.conversation(slow)?.revision == 0)
        model.open()
        let later = try await held
        #expect(later?.reply.messages.isEmpty == false)
        #expect(try await shop.records.conversation(slow)?.revision == 1)
    }

    @Test func whatAProgramLeftWaitingIsAnswered() async throws {
        let shop = try await KeptShop()
        let talk = try await shop.talk()
        try await shop.records.receive(
            NewMessage(.customer, "ugg tasman 38 есть?", key: "A1", at: KeptShop.moment), in: talk)
        let answer = try await shop.desk.answer([], in: talk, at: Rehearsal.beginning)
        #expect(answer?.state.order.current?.ware?.name == "UGG Tasman")
        #expect(try await shop.desk.answer([], in: talk, at: Rehearsal.beginning) == nil)
    }

    @Test func aTurnIsDecidedAnewWhereSomethingElseWasRecorded() async throws {
        let model = GatedModel(holding: "подскажите")
        let shop = try await KeptShop(model: model)
        let talk = try await shop.talk()
        async let held = shop.say("подскажите, до скольки вы работаете?", in: talk)
        await model.untilAsked()
        var other = ConversationState()
        other.order.city = "Тараз"
        // Another program records a turn, for none of the messages.
        _ = try await shop.records.record(
            TurnRecord(talk, revision: 0, at: KeptShop.moment, through: 0, state: try other.kept()))
        model.open()
        let answer = try await held
        #expect(answer?.state.order.city == "Тараз")
        #expect(try await shop.records.conversation(talk)?.revision == 2)
    }

    @Test func aPersonHasTheConversationUntilSheGivesItBack() async throws {
        let shop = try await KeptShop()
        let talk = try await shop.talk()
        let called = try await shop.say("позовите менеджера", in: talk)
        #expect(called?.state.isHandedOver == true)
        let handoff = try #require(try await shop.records.conversation(talk)?.handoff)
        #expect(handoff.by == .customer)
        #expect(handoff.until == KeptShop.moment + SellerDesk.usualLease)
        let silent = try await shop.say("ugg tasman есть?", in: talk, after: 60)
        #expect(silent?.reply.messages == [])
        #expect(try await shop.desk.takeBack(talk, at: Rehearsal.beginning + 120))
        let back = try await shop.say("ну что?", in: talk, after: 180)
        #expect(back?.reply.messages.isEmpty == false)
        // The next one runs out by itself.
        try await shop.say("дайте человека", in: talk, after: 240)
        let nextDay = try await shop.say("добрый день", in: talk, after: 25 * 3_600)
        #expect(nextDay?.reply.messages.isEmpty == false)
    }

    @Test func whoWantsNoMessagesIsRecorded() async throws {
        let shop = try await KeptShop()
        let talk = try await shop.talk()
        try await shop.say("не пишите мне больше", in: talk)
        let id = try #require(try await shop.records.conversation(talk)?.customer)
        #expect(try await shop.records.customer(id)?.optedOut == KeptShop.moment)
        try await shop.say("сәлеметсіз бе, UGG Tasman бар ма?", in: talk, after: 60)
        let customer = try #require(try await shop.records.customer(id))
        #expect(customer.optedOut == nil)
        #expect(customer.language == "kk")
    }

    @Test func aStateThatCannotBeReadIsRestoredFromTheRecords() async throws {
        let shop = try await KeptShop()
        let talk = try await shop.talk()
        try await shop.say("хочу заказать роми 85 чёрные 38 размер, алматы, розыбакиева 247 кв 18", in: talk)
        let first = try #require(try await shop.say("да, всё верно", in: talk)?.order)
        _ = try await shop.records.record(
            TurnRecord(
                talk, revision: 2, at: KeptShop.moment, state: BotState(version: 999, json: Array("{}".utf8)),
                context: OrderContext(stage: "collecting", city: "Тараз")))
        let state = try await shop.desk.state(of: talk, at: Rehearsal.beginning)
        #expect(state.hasOrdered)
        #expect(state.order.city == "Тараз")
        #expect(state.order.orderNumber == 4)
        #expect(state.history.count == 4)
        try await shop.say("хочу заказать роми 85 чёрные 38 размер, Абая 3 кв 7", in: talk)
        let second = try #require(try await shop.say("да, всё верно", in: talk)?.order)
        #expect(second.number != first.number)
        #expect(second.city == "Тараз")
        #expect(try await shop.records.events(of: talk, kind: "state.restored").count == 1)
    }

    @Test func aStateOfAnEarlierFormHasNewFieldsAsAtTheBeginning() throws {
        var state = ConversationState()
        state.order.city = "Тараз"
        state.said = ["а", "б"]
        var fields = try #require(
            try JSONSerialization.jsonObject(with: Data(state.kept().json)) as? [String: Any])
        fields["offeredPhotos"] = nil
        var order = try #require(fields["order"] as? [String: Any])
        order["isSuspended"] = nil
        fields["order"] = order
        let earlier = BotState(version: 1, json: Array(try JSONSerialization.data(withJSONObject: fields)))
        #expect(ConversationState(kept: earlier) == state)
        #expect(ConversationState(kept: BotState(version: 1, json: Array(#"{"order":[]}"#.utf8))) == nil)
    }

    @Test func anUnknownConversationIsTold() async throws {
        let shop = try await KeptShop()
        let nobody = ConversationID(rawValue: 404)
        await #expect(throws: RecordsError.unknownConversation(nobody)) { try await shop.say("да", in: nobody) }
    }
}

extension KeptShop {
    /// Waits until so many messages wait in the records.
    func untilWaiting(_ count: Int, in talk: ConversationID) async throws {
        while try await records.waitingMessages(of: talk).count < count { await Task.yield() }
    }
}
