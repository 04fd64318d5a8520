import Foundation
import ShopRecords
import Testing

/// `vitrina forget`, held against the bytes of all files by a search of the test's own.
@Suite struct ForgetCommandTests {
    private let shop: ShopCopy

    init() throws {
        shop = try ShopCopy()
        try shop.done("build", "--note", "спросить Беззубову")
        try shop.change()
        try shop.done("build")
        // As a later build leaves it.
        let lines = ShopCopy.chats.map { "1 1 1 1 00 \($0)" }
        try shop.write(
            (["vitrina sources-cache 1"] + lines + ["end", ""]).joined(separator: "\n"), to: "kb/sources-cache")
    }

    /// Files under kb/ and var/ that hold one of some texts as they are.
    private func files(holding texts: [String]) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: shop.path).filter { path in
            // A folder has no bytes.
            guard path.hasPrefix("kb/") || path.hasPrefix("var/"), let bytes = try? shop.bytes(path) else {
                return false
            }
            return texts.contains { bytes.range(of: Data($0.utf8)) != nil }
        }.sorted()
    }

    private static let phone = ["+7 700 000 09 09", "87000000909", "7000000909", "000 09 09", "000-09-09"]

    @Test(arguments: ["+7 700 000 09 09", "8(700)000-09-09", "87000000909", "7000000909"])
    func forgetsAPhoneInAnySpelling(spelling: String) throws {
        let before = try files(holding: Self.phone)
        #expect(before == ["kb/generations/000001.sqlite", "kb/generations/000002.sqlite", "kb/sources-cache"])
        let tried = try shop.run("forget", "--dry-run", spelling)
        #expect(tried.status == 0)
        #expect(
            tried.output == """
                Найдено в файлах базы: 3
                  kb/generations/000001.sqlite
                  kb/generations/000002.sqlite
                  kb/sources-cache
                Поколение 1 будет переписано: файлов убрано 1, фрагментов с ними 2, очищено записей 0
                Поколение 2 будет переписано: файлов убрано 1, фрагментов с ними 2, очищено записей 0

                В файлах магазина:
                  knowledge_base/chats/Чат WhatsApp с контактом +7 700 000 09 09.txt: сообщение в строке 1, 2025-03-24 11:00; сообщение в строке 3, 2025-03-25 12:00 → удалит --sources

                Пока ничего не изменено.

                """)
        #expect(try files(holding: Self.phone) == before)

        let done = try shop.run("forget", "--yes", spelling)
        #expect(done.status == 0)
        #expect(done.output.hasSuffix("Проверены байты всех файлов в kb/ и var/: ничего не осталось.\n"))
        #expect(try files(holding: Self.phone + ["мягкой замши"]) == [])
        // Both generations answer without it, and so does the next, though the chat lies there still.
        for step in [["rollback", "1"], ["rollback", "2"], ["build", "--full"]] {
            _ = try CommandTests.run(step + ["--shop", shop.path])
            #expect(!(try shop.done("search", "балетки на широкую ногу")).contains("замши"))
            #expect(try shop.done("search", "сколько стоит шанель джамбо").contains("45 000 ₸"))
        }
        #expect(try files(holding: Self.phone + ["мягкой замши"]) == [])
        #expect(try shop.run("doctor").status == 0)
        let history = try shop.json("history")
        let events = try #require(history["generations"] as? [[String: Any]]).map { generation in
            (generation["events"] as? [[String: Any]])?.map { $0["event"] as? String }
        }
        #expect(events.last == ["built", "rewritten", "rolledBack"])
    }

    @Test func forgetsANameAndCleansTheShopsChats() throws {
        let words = ["Беззубов", "беззубов"]
        #expect(
            try files(holding: words) == [
                "kb/generations/000001.sqlite", "kb/generations/000002.sqlite", "kb/history.jsonl", "kb/sources-cache",
            ])
        let report = try shop.json("forget", "--yes", "--sources", "Гульмира", "Беззубова")
        #expect(report["isDone"] as? Bool == true)
        #expect(report["after"] as? [String] == [])
        let sources = try #require(report["sources"] as? [[String: Any]])
        #expect(sources.map { $0["path"] as? String } == ShopCopy.chats)
        #expect(sources.map { $0["remedy"] as? String } == ["cleaned", "removed"])
        #expect(try files(holding: words) == [])
        #expect(try shop.files(under: "knowledge_base/chats").count == 1)
        let chat = String(decoding: try shop.bytes(ShopCopy.chats[0]), as: UTF8.self)
        #expect(chat.contains("подруга удалено советовала вас, позвоните ей 8(700)000-01-23"))
        #expect(try shop.done("history").contains("«спросить [удалено]»"))
    }

    @Test func forgetsAChatAsAnswersCallIt() throws {
        let found = try shop.json("search", "--kind", "chat", "лодочки на шпильке")
        let hits = try #require(found["hits"] as? [[String: Any]])
        let cited = try #require(hits.first?["file"] as? String).split(separator: "/").last.map(String.init)
        #expect(try shop.done("forget", "--yes", try #require(cited)).contains("файлов убрано 1, фрагментов с ними 1"))
        #expect(try files(holding: ["на шпильке", "Гульмира Беззубова.txt"]) == [])
        #expect(try shop.done("build", "--full").contains("переписка 2)"))
    }

    @Test func doesNothingUnlessItIsMeant() throws {
        let before = try files(holding: ["Беззубов"])
        let refused = try shop.run("forget", "Беззубова")
        #expect(refused.status == 1)
        #expect(refused.errors == "Ошибка: ничего не удалено: посмотрите с --dry-run, затем добавьте --yes\n")
        #expect(try files(holding: ["Беззубов"]) == before)
        let nobody = try shop.run("forget", "12 34")
        #expect(nobody.status == 1)
        #expect(nobody.errors.hasPrefix("Ошибка: это не телефон, не имя и не файл магазина"))
        #expect(try shop.done("forget", "--dry-run", "Ермекбаева") == "Нигде не найдено.\n")
        #expect(
            try shop.done("forget", "--yes", "Ермекбаева")
                == "Нигде не найдено. Запомнено: в базу знаний это не попадёт.\n")
    }

    @Test("A person goes from the shop's own records, too, down to the last byte")
    func forgetsInTheRecords() async throws {
        let moment = Moment(milliseconds: 1_772_357_400_000)
        do {
            let records = try ShopRecords(at: shop.folder.appending(path: "var/shop.sqlite"))
            for (chat, phone, name) in [("a", "87000000909", "Гульмира Беззубова"), ("b", "87000000707", "Марат")] {
                let talk = try await records.conversation(.whatsapp, chat: chat, phone: phone, name: name, at: moment)
                let message = NewMessage(.customer, "пишет \(name), 8 700 000 09 09 для Беззубовой", at: moment)
                _ = try await records.record(
                    TurnRecord(
                        talk.id, revision: 0, at: moment, incoming: [message],
                        state: BotState(version: 1, json: Array(#"{"name":"\#(name)"}"#.utf8))))
            }
        }
        let words = Self.phone + ["Беззубов", "87000000909", "77000000909"]
        #expect(try files(holding: words).contains { $0.hasPrefix("var/shop.sqlite") })
        let tried = try shop.run("forget", "--dry-run", "Гульмира", "Беззубова")
        #expect(
            tried.output.contains(
                "Записи магазина будут очищены: покупателей 1, разговоров 1, сообщений 1; заказов без имени и адреса остаётся 0, "
                    + "упоминаний у других 1\n"))
        #expect(!tried.output.contains("другой программы"))
        let named = try shop.json("forget", "--yes", "Гульмира", "Беззубова")
        let counts = try #require(named["records"] as? [String: Int])
        #expect(counts == ["customers": 1, "conversations": 1, "messages": 1, "orders": 0, "mentions": 1])
        let done = try shop.run("forget", "--yes", "8 700 000 09 09")
        #expect(done.status == 0)
        #expect(
            done.output.contains("покупателей 0, разговоров 0, сообщений 0; заказов без имени и адреса остаётся 0, "))
        #expect(try files(holding: words) == [])
        let records = try ShopRecords(at: shop.folder.appending(path: "var/shop.sqlite"))
        let talk = try await records.conversation(.whatsapp, chat: "b", phone: "87000000707", at: moment)
        #expect(
            try await records.messages(of: talk.id, last: 9).map(\.message.text)
                == ["пишет Марат, [удалено] для [удалено]"])
        try await records.verify()
    }

    @Test func cleansTextUnderVarAndTellsOfTheRest() throws {
        try shop.write("заказ 7: Беззубова, 38 размер\nзаказ 8: Алия\n", to: "var/orders.log")
        // An SQLite file begins with these bytes; what follows is all that counts here.
        let database = Data("SQLite format 3\0".utf8) + Data(repeating: 0, count: 84) + Data("клиент Беззубова".utf8)
        try shop.write(database, to: "var/shop.sqlite")
        try shop.write(Data([0x1F, 0x8B, 8, 0, 1, 2, 3]), to: "var/orders.log.1.gz")
        let done = try shop.run("forget", "--yes", "Беззубова")
        #expect(done.status == 1)
        #expect(
            done.output.hasSuffix(
                """
                Эти файлы очистите сами:
                  var/orders.log.1.gz → сжат, заглянуть в него нельзя: распакуйте, проверьте и очистите или удалите
                  var/shop.sqlite → база данных другой программы: удалите записи в ней, закройте её и выполните `sqlite3 <файл> VACUUM`

                Осталось в файлах:
                  var/shop.sqlite

                """))
        #expect(
            done.errors
                == "Ошибка: забыто не всё, осталось в var/shop.sqlite: очистите, как сказано выше, и повторите команду\n"
        )
        #expect(try files(holding: ["Беззубов"]) == ["var/shop.sqlite"])
        #expect(
            String(decoding: try shop.bytes("var/orders.log"), as: UTF8.self)
                == "заказ 7: [удалено], 38 размер\nзаказ 8: Алия\n")
        // With the database cleaned, one file is left that nobody can look into.
        try shop.remove("var/shop.sqlite")
        let again = try shop.run("forget", "--yes", "Беззубова", language: "en")
        #expect(again.status == 2)
        #expect(
            again.output.hasSuffix(
                "The bytes of every file under kb/ and var/ but for the packed ones were searched: nothing is left.\n"))
        try shop.remove("var/orders.log.1.gz")
        #expect(try shop.run("forget", "--yes", "Беззубова").status == 0)
    }
}
