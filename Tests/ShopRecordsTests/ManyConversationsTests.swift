import Foundation
import Testing

@testable import ShopRecords

struct ManyConversationsTests {
    @Test("A thousand conversations at once through two pools keep their order and don't mix")
    func keepsConversationsApart() async throws {
        let folder = try TemporaryFolder()
        let pools = [try folder.records(), try folder.records()]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<1_000 {
                // Most through one, as with one bot and a command beside it: SQLite lets waiting processes in by chance.
                let records = pools[number % 10 == 0 ? 1 : 0]
                group.addTask {
                    let talk = try await records.talk(number)
                    for turn in 0..<2 {
                        let message = NewMessage(
                            .customer, "\(number)/\(turn)", key: "\(turn)", at: minute(Int64(turn)))
                        _ = try await records.record(
                            TurnRecord(
                                talk.id, revision: turn, at: minute(Int64(turn)), incoming: [message], state: state,
                                order: turn == 1 ? order("order \(number)") : nil
                            ) { _ in
                                [NewMessage(.bot, "ответ \(number)/\(turn)", at: minute(Int64(turn)))]
                            })
                    }
                }
            }
            try await group.waitForAll()
        }
        let records = try folder.records()
        var numbers: Set<String> = []
        for number in 0..<1_000 {
            let talk = try await records.talk(number)
            #expect(talk.revision == 2)
            let expected = (0..<2).flatMap { ["\(number)/\($0)", "ответ \(number)/\($0)"] }
            #expect(try await records.messages(of: talk.id, last: 10).map(\.message.text) == expected)
            numbers.formUnion(try await records.orders(in: talk.id).map(\.number))
        }
        #expect(numbers.count == 1_000)
        try await records.verify()
    }

    @Test("Of many turns decided on one state, one is kept")
    func keepsOneOfManyTurns() async throws {
        let folder = try TemporaryFolder()
        let pools = [try folder.records(), try folder.records()]
        let talk = try await pools[0].talk()
        let kept = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<40 {
                let records = pools[number % 2]
                group.addTask {
                    do throws(RecordsError) {
                        let turn = TurnRecord(
                            talk.id, revision: 0, at: minute(1), state: state, order: order("\(number)"))
                        _ = try await records.record(turn)
                        return true
                    } catch {
                        return error != .changedMeanwhile(conversation: talk.id)
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(kept == 1)
        #expect(try await pools[0].orders(in: talk.id).count == 1)
    }

    @Test("A chat that begins twice at once is one")
    func beginsAChatOnce() async throws {
        let folder = try TemporaryFolder()
        let pools = [try folder.records(), try folder.records()]
        let ids = try await withThrowingTaskGroup(of: ConversationID.self) { group in
            for number in 0..<40 { group.addTask { try await pools[number % 2].talk().id } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(ids.count == 1)
    }

    @Test("A cancelled task keeps nothing")
    func keepsNothingWhenCancelled() async throws {
        let records = try TemporaryFolder().records()
        let talk = try await records.talk()
        let task = Task {
            // Reached only once the task is cancelled.
            while !Task.isCancelled { await Task.yield() }
            _ = try await records.record(TurnRecord(talk.id, revision: 0, at: minute(1), state: state))
        }
        task.cancel()
        await #expect(throws: RecordsError.cancelled) { try await task.value }
        #expect(try await records.conversation(talk.id)?.revision == 0)
    }
}
