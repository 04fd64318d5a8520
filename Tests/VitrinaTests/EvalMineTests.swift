import Foundation
import ShopRecords
import Testing

/// From what was asked to new golden questions, with the answers of a person typed in advance.
@Suite struct EvalMineTests {
    private static func minute(_ number: Int64) -> Moment { Moment(milliseconds: 1_772_357_400_000 + number * 60_000) }

    /// The small shop with a query log and a conversation that a person took over.
    private func shop() async throws -> ShopCopy {
        let shop = try ShopCopy()
        try shop.done("build")
        try shop.write(
            """
            {"call":"search","generation":1,"question":"красите ли вы старые сумки?","time":"2026-03-01T10:00:00Z","verdict":"none"}
            {"call":"ground","generation":1,"question":"а старые сумки красите?","time":"2026-03-01T11:00:00Z","verdict":"weak"}
            {"call":"search","generation":1,"question":"сколько стоит шанель джамбо","time":"2026-03-01T11:00:00Z","verdict":"weak"}
            {"call":"stock","generation":1,"question":"джамбо чёрная есть?","time":"2026-03-01T11:00:00Z","verdict":"exact"}

            """, to: "queries.log")
        let records = try ShopRecords(at: shop.folder.appending(path: "var/shop.sqlite"))
        let talk = try await records.conversation(
            .whatsapp, chat: "77000001001@c.us", phone: "+7 700 000 10 01", name: "Гульмира Сейтжанова",
            at: Self.minute(0))
        let said: [(NewMessage.Author, String)] = [
            (.customer, "Здравствуйте!"),
            (
                .customer,
                "Это Гульмира Сейтжанова, до какого часа работаете в воскресенье вечером? мой номер +7 700 000 10 01"
            ),
            (.customer, "позовите менеджера"), (.bot, "Сейчас позову."),
            (.manager, "Гульмира, до десяти вечера"),
        ]
        for (number, (author, text)) in said.enumerated() {
            try await records.receive(
                NewMessage(author, text, key: "\(number)", at: Self.minute(Int64(number))), in: talk.id)
        }
        try await records.begin(Handoff(began: Self.minute(3), until: nil, by: .customer), in: talk.id)
        return shop
    }

    private func mine(_ shop: ShopCopy, _ more: [String], input: String) throws -> CommandTests.Outcome {
        try CommandTests.run(
            [
                "eval", "mine", "--shop", shop.path, "--lang", "en", "--log", shop.path + "/queries.log", "--no-chats",
            ] + more, input: input)
    }

    @Test func proposesEachQuestionOnceWithoutPersons() async throws {
        let shop = try await shop()
        let outcome = try mine(shop, ["--json"], input: "")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let proposals = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
        #expect(proposals.map { $0["times"] as? Int } == [2, 1])
        #expect(proposals.first?["question"] as? String == "а старые сумки красите?")
        let origins = try #require(proposals.last?["origins"] as? [String])
        #expect(origins.count == 1)
        #expect(origins.first?.hasPrefix("a person took over (customer): ") == true)
        #expect(origins.first?.hasSuffix(", до десяти вечера") == true)
        for word in ["Гульмир", "Сейтжанов", "000 10 01", "+7"] {
            #expect(!outcome.output.contains(word), "\(word)")
        }
    }

    @Test func keepsWhatAPersonAcceptsAndAsksNothingTwice() async throws {
        let shop = try await shop()
        let out = shop.folder.appending(path: "new.jsonl").path(percentEncoded: false)
        // The first question has no answer; of the second the first passage answers in full, the rest does not.
        let first = try mine(shop, ["--out", out], input: "0\nwhat\n3\nd\n")
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.errors.contains("not understood: “what”"))
        #expect(first.errors.hasSuffix("accepted 2, left out 0, 0 to go\n"))
        let lines = String(decoding: try shop.bytes("new.jsonl"), as: UTF8.self).split(separator: "\n")
        try #require(lines.count == 2)
        #expect(
            lines[0].contains(
                #""query":"а старые сумки красите?","relevant":[],"split":"dev","tags":["mined","no-answer"]"#))
        #expect(lines[1].contains(#""file":"knowledge_base/policy/usloviya.docx","grade":3"#))
        let measured = try CommandTests.run(["eval", "--shop", shop.path, "--questions", out])
        #expect(measured.status == 0, "\(measured.errors)")
        #expect(measured.output.contains("no answer: 1 questions"))

        let again = try mine(shop, ["--out", out], input: "")
        #expect(again.errors.hasSuffix("accepted 0, left out 0, 0 to go\n"))
    }

    @Test func remembersWhatWasLeftOut() async throws {
        let shop = try await shop()
        let out = shop.folder.appending(path: "new.jsonl").path(percentEncoded: false)
        let stopped = try mine(shop, ["--out", out], input: "s\nq\n")
        #expect(stopped.errors.hasSuffix("accepted 0, left out 1, 1 to go\n"))
        #expect(String(decoding: try shop.bytes("new.left-out.txt"), as: UTF8.self) == "а старые сумки красите?\n")
        // The end of the input is a stop, too: half of a judgement is none.
        let ended = try mine(shop, ["--out", out], input: "2\n")
        #expect(ended.errors.hasSuffix("accepted 0, left out 0, 1 to go\n"))
        #expect(!FileManager.default.fileExists(atPath: out))
    }
}
