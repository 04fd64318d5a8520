import Testing

@testable import ShopRecords

struct TakenOverTests {
    private func say(
        _ author: NewMessage.Author, _ text: String, at minutes: Int64, kind: NewMessage.Kind = .text
    ) -> NewMessage {
        NewMessage(author, text, kind: kind, key: "\(author) \(minutes) \(text)", at: minute(minutes))
    }

    @Test func tellsWhatWasAskedBeforeAPersonTookOver() async throws {
        let records = try TemporaryFolder().records()
        let talk = try await records.talk()
        for message in [
            say(.customer, "Здравствуйте", at: -90), say(.customer, "красите ли вы сумки?", at: 1),
            say(.bot, "Уточню", at: 2), say(.customer, "", at: 3, kind: .image),
            say(.customer, "позовите человека", at: 4), say(.manager, "Нет, но чистим", at: 6),
            say(.manager, "3 000 ₸", at: 7), say(.customer, "спасибо", at: 8),
        ] {
            try await records.receive(message, in: talk.id)
        }
        try await records.begin(Handoff(began: minute(5), until: nil, by: .customer), in: talk.id)
        try await records.endHandoff(in: talk.id, at: minute(9))
        // Nobody said anything in the hour before.
        try await records.begin(Handoff(began: minute(500), until: nil, by: .manager), in: talk.id)
        #expect(
            try await records.takenOver() == [
                TakenOver(
                    customer: "Айгуль", by: .customer, began: minute(5),
                    asked: ["красите ли вы сумки?", "позовите человека"], answered: "Нет, но чистим")
            ])
        #expect(try await records.takenOver(messages: 1).map(\.asked) == [["позовите человека"]])
        #expect(try await records.takenOver(within: 120 * 60_000).first?.asked.first == "Здравствуйте")
    }

    @Test func takesNoAnswerFromAfterTheHandoff() async throws {
        let records = try TemporaryFolder().records()
        let talk = try await records.talk(2)
        try await records.receive(say(.customer, "а кожа натуральная?", at: 1), in: talk.id)
        try await records.begin(Handoff(began: minute(2), until: nil, by: .bot), in: talk.id)
        try await records.endHandoff(in: talk.id, at: minute(3))
        try await records.receive(say(.manager, "Новая коллекция!", at: 60), in: talk.id)
        #expect(try await records.takenOver().map(\.answered) == [nil])
    }
}
