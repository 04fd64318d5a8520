import Foundation
import KnowledgeModel
import RAGService
import ShopRecords
import Testing

@testable import Bot

/// A thousand customers order at once, each something else.
@Suite struct ManyConversationsTests {
    /// What a customer wants, by her number.
    private struct Wish {
        var number: Int

        static let goods = [
            ("Manolo Blahnik Hangisi", "чёрный"), ("Jimmy Choo Romy 85", "чёрный"), ("UGG Tasman", "бежевый"),
        ]
        static let sizes = ["36", "37", "38", "39"]
        static let cities = ["Алматы", "Астана", "Шымкент", "Тараз", "Актау", "Атырау", "Семей"]

        var product: String { Self.goods[number % Self.goods.count].0 }
        var color: String { Self.goods[number % Self.goods.count].1 }
        var size: String { Self.sizes[number % Self.sizes.count] }
        var city: String { Self.cities[number % Self.cities.count] }
        var address: String { "Абая \(1 + number % 90) кв \(1 + number / 90)" }

        var messages: [String] {
            ["хочу заказать \(product) \(color) \(size) размер", city, address, "да, всё верно"]
        }
    }

    @Test func theyKeepTheirOrderAndDoNotMix() async throws {
        let plenty = Wish.goods.flatMap { product, color in
            Wish.sizes.map { (product, Optional($0), Optional(color), 9) }
        }
        let stocked = try await SampleShop.state.value.changing(plenty)
        try stocked.warm()
        let shop = try await KeptShop(knowledge: LocalKnowledge(stocked))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<1_000 {
                group.addTask {
                    let talk = try await shop.talk(number)
                    for (turn, text) in Wish(number: number).messages.enumerated() {
                        let message = CustomerMessage(id: "\(turn)", text: text)
                        // Every tenth customer's messages are delivered twice at once.
                        async let again =
                            number % 10 == 0
                            ? shop.desk.answer([message], in: talk, at: Rehearsal.beginning) : nil
                        let answer = try await shop.desk.answer([message], in: talk, at: Rehearsal.beginning)
                        let other = try await again
                        #expect([answer, other].compactMap { $0 }.count == 1, "\(number).\(turn)")
                    }
                }
            }
            try await group.waitForAll()
        }
        var numbers: Set<String> = []
        for number in 0..<1_000 {
            let wish = Wish(number: number)
            let talk = try await shop.talk(number)
            let orders = try await shop.records.orders(in: talk)
            #expect(orders.count == 1)
            let order = try #require(orders.first)
            numbers.insert(order.number)
            #expect(order.lines.map(\.product) == [wish.product])
            #expect(order.lines.map(\.size) == [wish.size])
            #expect(order.lines.map(\.color) == [wish.color])
            #expect([order.city, order.address] == [wish.city, wish.address])
            let messages = try await shop.records.messages(of: talk, last: 100)
            #expect(messages.filter { $0.message.author == .customer }.map(\.message.text) == wish.messages)
            // Question and answer in turn, none left out.
            #expect(messages.filter { $0.message.author == .customer }.map(\.turn) == [1, 2, 3, 4])
            #expect(Set(messages.filter { $0.message.author == .bot }.compactMap(\.turn)) == [1, 2, 3, 4])
        }
        #expect(numbers.count == 1_000)
        try await shop.records.verify()
    }
}
