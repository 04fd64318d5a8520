import Foundation
import Testing

/// `vitrina build` and `check`, as a person who looks after the knowledge base would run them.
@Suite struct BuildCommandTests {
    @Test func tellsWhatItBuilt() throws {
        let shop = try ShopCopy()
        #expect(
            try shop.done("build").withoutMoments == """
                База знаний собрана: поколение 1.
                Файлы: каталоги 1, скрипты 1, условия 1, переписки 2, остатки 1
                Фрагменты: 11 (каталог 2, скрипты 2, условия 4, переписка 3); сообщений 7, вариантов на складе 2, фото 0
                Замечания: ошибок 0, предупреждений 0, заметок 0. Время: <с>

                """)
        #expect(try shop.files(under: "kb") == ShopCopy.whole(1))
        try shop.change()
        #expect(
            try shop.done("build", language: "en").withoutMoments == """
                Knowledge base built: generation 2.
                Files: catalogues 1, scripts 1, policies 1, chats 2, stock sheets 1
                Passages: 12 (catalogue 3, scripts 2, policy 4, chats 3); 7 messages, 3 stock variants, 0 photos
                What changed:
                  Files (3): changed: inventory.xlsx; changed: knowledge_base/catalog/sumki.docx — passages 2 → 3; changed: knowledge_base/policy/usloviya.docx — 4 passages
                  Goods and texts (2): new: Celine Triomphe (knowledge_base/catalog/sumki.docx, paragraphs 9–10); График: was “Работаем ежедневно с 10:00 до 20:00, в воскресенье до 18:00.”, becomes “Работаем ежедневно с 11:00 до 20:00, в воскресенье до 18:00.” (knowledge_base/policy/usloviya.docx, paragraph 3)
                  Stock (3): price Chanel Jumbo 45 000 ₸ → 47 000 ₸ (inventory.xlsx, sheet “Остатки”, row 2); Chanel Jumbo — чёрный 2 pcs → 1 pcs (inventory.xlsx, sheet “Остатки”, row 2); new: Celine Triomphe — бежевый (3 pcs) (inventory.xlsx, sheet “Остатки”, row 4)
                  Files newly disagree (1): new — two prices: Chanel Jumbo
                Problems: 0 errors, 0 warnings, 0 notes. Time: <s>

                """)
        #expect(try shop.files(under: "kb") == ShopCopy.whole(1, 2))
        let again = try shop.json("build")
        #expect(again["outcome"] as? String == "unchanged")
        #expect(again["generation"] as? Int == 2)
        #expect(again["chunks"] as? [String: Int] == ["catalog": 3, "script": 2, "policy": 4, "chat": 3])
    }

    @Test func writesNothingWhenOnlyTried() throws {
        let shop = try ShopCopy()
        try shop.done("build")
        try shop.change()
        let before = try shop.generation()
        #expect(try shop.done("build", "--dry-run").hasPrefix("Проверено, ничего не записано.\n"))
        #expect(try shop.generation() == before)
        #expect(try shop.files(under: "kb") == ShopCopy.whole(1))
    }

    @Test func looksAtSomeFilesAlone() throws {
        let shop = try ShopCopy()
        try shop.done("build")
        try shop.change()
        try shop.remove(ShopCopy.chats[0])
        let report = try shop.json("build", "--only", "*.xlsx")
        #expect(report["generation"] as? Int == 2)
        // What the pattern does not name is as it was: the bag that is new, the chat that is gone.
        #expect(report["chunks"] as? [String: Int] == ["catalog": 2, "script": 2, "policy": 4, "chat": 3])
        #expect(report["stock"] as? Int == 3)
        let both = try shop.json("build", "--only", "*.xlsx", "--only", "knowledge_base/catalog/")
        #expect(both["chunks"] as? [String: Int] == ["catalog": 3, "script": 2, "policy": 4, "chat": 3])
        try shop.write("name: Оттенок\nchat_names: [Лавка]\n", to: "vitrina.yaml")
        let refused = try shop.run("build", "--only", "*.xlsx")
        #expect(refused.status == 1)
        #expect(
            refused.errors.hasSuffix(
                "Ошибка: настройки, словарь или сама программа изменились, прочитать надо всё: "
                    + "выполните `vitrina build` без --only\n"))
        #expect(try shop.run("build", "--only", "*.xlsx", "--full").status == 64)
    }

    @Test func refusesAGreatLossUntilItIsMeant() throws {
        let shop = try ShopCopy()
        try shop.done("build")
        let before = try shop.generation()
        for path in ShopCopy.chats { try shop.remove(path) }
        let refused = try shop.run("build")
        #expect(refused.status == 1)
        #expect(
            refused.errors.hasSuffix(
                "Ошибка: пропало бы 3 из 11 фрагментов: \(ShopCopy.chats[0]) 2 → 0, \(ShopCopy.chats[1]) 1 → 0; "
                    + "верните файлы или подтвердите через --yes\n"))
        #expect(try shop.generation() == before)
        let error = try #require(try shop.json("build", status: 1)["error"] as? [String: Any])
        #expect((error["message"] as? String)?.hasPrefix("3 of 11 passages would be lost: ") == true)
        #expect(try shop.done("build", "--yes").hasPrefix("База знаний собрана: поколение 2.\n"))
    }

    @Test func refusesToLoseAnswersUntilItIsMeant() throws {
        let shop = try ShopCopy()
        try shop.done("build")
        let before = try shop.generation()
        // Other texts in the place of the catalogue and the terms: as many passages but for two, and no answer left.
        let script = try shop.bytes("knowledge_base/scripts/vozrazheniya.docx")
        for path in ["catalog/sumki.docx", "policy/usloviya.docx"] {
            try shop.write(script, to: "knowledge_base/" + path)
        }
        let refused = try shop.run("build")
        #expect(refused.status == 1)
        #expect(
            refused.errors.hasSuffix(
                "Ошибка: новая база отвечает на 0 контрольных вопросов из 3, прежняя на 3 (без ответа остались бы: «до скольки вы "
                    + "работаете в воскресенье», «сколько стоит шанель джамбо», «можно ли вернуть»); прежняя "
                    + "осталась в работе: верните файлы, исправьте eval/golden.jsonl или подтвердите через --yes\n"))
        #expect(try shop.generation() == before)
        #expect(try shop.files(under: "kb") == ShopCopy.whole(1))
        #expect(try shop.run("build", "--yes").status == 0)
    }

    @Test func keepsWhatAFileThatFailsGaveBefore() throws {
        let shop = try ShopCopy()
        try shop.done("build")
        try shop.write("это не документ", to: "knowledge_base/catalog/sumki.docx")
        let build = try shop.run("build")
        #expect(build.status == 2)
        #expect(build.errors.contains("\nОШИБКА: knowledge_base/catalog/sumki.docx: "))
        #expect(
            build.errors.contains(
                "внимание: knowledge_base/catalog/sumki.docx: осталось в силе прочитанное раньше: 2 → исправьте файл "
                    + "и соберите базу снова\n"))
        #expect(build.output.hasPrefix("База знаний собрана: поколение 2.\n"))
        #expect(try shop.done("search", "-n", "1", "сумка шанель джамбо").contains("Цена: 45 000 ₸"))
        let again = try shop.json("build", status: 2)
        #expect(again["states"] as? [String: Int] == ["kept": 1, "read": 5])
        // Mended, it is read again.
        try shop.change()
        #expect(try shop.done("build").contains("Фрагменты: 12 (каталог 3,"))
    }

    @Test func namesWhoIsAtWork() throws {
        let shop = try ShopCopy()
        try shop.done("build")
        try shop.change()
        try shop.done("build")
        let holder = #"{"command":"build","host":"desk","process":4711,"since":"2025-03-01T13:31:00Z"}"#
        try shop.write(holder, to: "kb/lock")
        let lock = open(shop.folder.appending(path: "kb/lock").path(percentEncoded: false), O_RDWR)
        defer { close(lock) }
        try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
        for command in [["build"], ["rollback", "1"], ["gc", "--keep", "1"], ["forget", "--yes", "87000000123"]] {
            let outcome = try CommandTests.run(command + ["--shop", shop.path, "--lang", "en"])
            #expect(outcome.status == 1)
            #expect(
                outcome.errors.hasSuffix(
                    "Error: somebody is at work on the knowledge base (vitrina build, process 4711 on desk, since "
                        + "2025-03-01T13:31:00Z): wait until that ends\n"), "\(command)")
        }
        // Who only reads need not wait.
        #expect(try shop.run("search", "сумка").status == 0)
        #expect(try shop.run("plan").status == 0)
        flock(lock, LOCK_UN)
        #expect(try shop.done("build").hasPrefix("Ничего не изменилось: в работе поколение 2.\n"))
        #expect(try shop.bytes("kb/lock").isEmpty)
    }

    @Test func tellsOfFilesInTheWrongPlace() throws {
        let shop = try ShopCopy()
        try shop.write("x", to: "Новый каталог.docx")
        try shop.write("x", to: "остатки март.xlsx")
        try shop.write("x", to: "catalog/sumki.docx")
        try shop.write("x", to: "knowledge_base/scripts/chat.txt")
        try shop.write("x", to: "Vitrina.yml")
        try shop.write("x", to: "заметки.md")
        let lines = [
            "внимание: Vitrina.yml: под этим именем не читается → переименуйте в vitrina.yaml",
            "внимание: catalog/: папка не читается; документов и переписок в ней: 1 → перенесите её файлы в knowledge_base/catalog",
            "внимание: knowledge_base/scripts/chat.txt: здесь переписки не читаются → если это переписка из WhatsApp, "
                + "перенесите её в knowledge_base/chats; иначе уберите файл",
            "внимание: Новый каталог.docx: документ здесь не читается → перенесите в knowledge_base/catalog (каталог), "
                + "knowledge_base/scripts (скрипт) или knowledge_base/policy (условия)",
            "внимание: остатки март.xlsx: таблица не читается: остатки берутся из inventory.xlsx в папке магазина → если это "
                + "остатки, сохраните их как inventory.xlsx; если каталог — перенесите таблицу в документ .docx",
        ]
        // At every build, also one that has nothing to do.
        for command in ["check", "build", "build"] {
            let outcome = try shop.run(command)
            #expect(outcome.status == 0)
            #expect(outcome.errors.split(separator: "\n").filter { $0.hasPrefix("внимание") }.map(String.init) == lines)
        }
        let plan = try shop.done("plan", language: "en")
        #expect(
            plan.contains(
                """

                Not read: in the wrong place or of another kind (5)
                  Vitrina.yml: it is not read by this name → rename it to vitrina.yaml

                """))
    }

    @Test func findsPassagesOfAChatByEitherOfItsNames() throws {
        let shop = try ShopCopy()
        try shop.done("build")
        let found = try shop.json("search", "--kind", "chat", "балетки на широкую ногу")
        let hits = try #require(found["hits"] as? [[String: Any]])
        let cited = try #require(hits.first?["file"] as? String)
        #expect(cited.hasPrefix("knowledge_base/chats/chat-"))
        let short = String(cited.dropFirst("knowledge_base/chats/".count))
        var answers: [[String]] = []
        for name in [cited, short, ShopCopy.chats[0]] {
            let found = try shop.json("search", "--source", name, "балетки или лодочки")
            let hits = try #require(found["hits"] as? [[String: Any]])
            #expect(Set(hits.compactMap { $0["file"] as? String }) == [cited])
            answers.append(hits.compactMap { $0["text"] as? String })
        }
        #expect(answers[0].count == 1)
        #expect(Set(answers).count == 1)
        let unknown = try shop.run("search", "--source", "chat-00000000", "балетки")
        #expect(unknown.status == 1)
        #expect(
            unknown.errors
                == "Ошибка: такого значения нет (source: chat-00000000): возьмите имя из vocabulary.yaml или путь файла\n"
        )
    }
}
