import FakeServer
import Foundation
import ShopRecords
import Testing

/// `vitrina chat` as somebody types into it.
@Suite struct ChatCommandTests {
    private func chat(
        _ shop: String, _ lines: [String], _ arguments: String..., environment: [String: String] = [:]
    ) throws -> CommandTests.Outcome {
        let outcome = try CommandTests.run(
            ["chat", "--shop", shop, "--lang", "ru"] + arguments, environment: environment,
            input: lines.joined(separator: "\n") + "\n")
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome
    }

    @Test func goesOnWhereItStopped() async throws {
        let shop = try CommandTests.copyOfShop().path()
        let name = UUID().uuidString
        let first = try chat(
            shop, ["хочу заказать роми 85 чёрные 38 размер, алматы, розыбакиева 247 кв 18", ":quit"], "--keep", name)
        #expect(first.output.contains("Проверьте, пожалуйста, заказ:"))
        let second = try chat(shop, [":order", "да, всё верно"], "--keep", name)
        #expect(second.errors.contains("(продолжаем; в прошлый раз магазин написал:)"))
        #expect(second.output.contains("order: summary\n  Jimmy Choo Romy 85/38/чёрный x1\n  city: Алматы"))
        let records = try ShopRecords(at: URL(filePath: shop).appending(path: "var/shop.sqlite"))
        let talk = try await records.conversation(.terminal, chat: name, at: Moment(milliseconds: 0))
        let orders = try await records.orders(in: talk.id)
        #expect(orders.map(\.address) == ["розыбакиева 247 кв 18"])
        let number = try #require(orders.first?.number)
        #expect(second.output.contains("Номер заказа: \(number)."))
        #expect(try await records.messages(of: talk.id, last: 10).count == 4)
        // Another name is another conversation.
        let other = try chat(shop, [":order"], "--keep", name + "-2")
        #expect(other.output.contains("order: none"))
    }

    @Test func keepsNothingUnasked() throws {
        let shop = try ShopCopy()
        try shop.done("build")
        _ = try chat(shop.path, ["здравствуйте"])
        #expect(!FileManager.default.fileExists(atPath: shop.folder.appending(path: "var").path(percentEncoded: false)))
    }

    @Test func tellsWhichModelWordedAnAnswer() throws {
        let server = try FakeServer { _, _ in [FakeChat.openAI("Здравствуйте! Очень рада вам. Всё за 9 990 ₸!")] }
        let shop = try ShopCopy()
        try shop.done("build")
        let settings = """

            models:
              endpoints:
                fast: {url: "\(server.url)/v1", model: some-model}
              routes: {customer: [fast]}
            """
        let file = try String(decoding: shop.bytes("vitrina.yaml"), as: UTF8.self)
        try shop.write(file + settings, to: "vitrina.yaml")
        let told = try chat(shop.path, ["здравствуйте", ":why"])
        #expect(told.output.contains("words: some-model-2026"))
        #expect(told.output.contains("  - Всё за 9 990 ₸!"))
        #expect(server.requests.count == 1)
        let offline = try chat(shop.path, ["здравствуйте", ":why"], "--offline")
        #expect(offline.output.contains("words: offline"))
        let off = try chat(shop.path, ["здравствуйте", ":why"], environment: ["VITRINA_MODELS": "off"])
        #expect(off.output.contains("words: offline"))
        #expect(server.requests.count == 1)
    }

    @Test func refusesToKeepScripts() throws {
        let outcome = try CommandTests.run(["chat", "--keep", "a", "--script", "x.txt"])
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("--keep: dialogues of --script are not kept"))
    }
}
