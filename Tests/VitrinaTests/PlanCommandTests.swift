import Foundation
import Testing

/// `vitrina plan`, as a person who looks after the knowledge base would run it.
@Suite struct PlanCommandTests {
    @Test func tellsChangesInRussian() throws {
        let shop = try ShopCopy()
        try shop.done("build")
        try shop.change()
        let before = try shop.files(under: "kb")
        let plan = try shop.run("plan")
        #expect(plan.status == 0)
        #expect(
            plan.output == """
                Если собрать базу знаний сейчас, изменится вот что (в работе поколение 1).

                Файлы (3)
                  изменён: inventory.xlsx
                  изменён: knowledge_base/catalog/sumki.docx — фрагментов 2 → 3
                  изменён: knowledge_base/policy/usloviya.docx — фрагментов 4

                Товары и тексты (2)
                  новое: Celine Triomphe (knowledge_base/catalog/sumki.docx, абзацы 9–10)
                  График: было «Работаем ежедневно с 10:00 до 20:00, в воскресенье до 18:00.», станет «Работаем ежедневно с 11:00 до 20:00, в воскресенье до 18:00.» (knowledge_base/policy/usloviya.docx, абзац 3)

                Остатки (3)
                  цена Chanel Jumbo 45 000 ₸ → 47 000 ₸ (inventory.xlsx, лист «Остатки», строка 2)
                  Chanel Jumbo — чёрный 2 шт. → 1 шт. (inventory.xlsx, лист «Остатки», строка 2)
                  появилось: Celine Triomphe — бежевый (3 шт.) (inventory.xlsx, лист «Остатки», строка 4)

                Ответы станут другими (1)
                  «до скольки вы работаете в воскресенье»
                    было:  «Работаем ежедневно с 10:00 до 20:00, в воскресенье до 18:00.» (knowledge_base/policy/usloviya.docx, абзац 3)
                    будет: «Работаем ежедневно с 11:00 до 20:00, в воскресенье до 18:00.» (knowledge_base/policy/usloviya.docx, абзац 3)

                Проверьте: в файлах разное об одном и том же (1)
                  новое — две цены: Chanel Jumbo
                    45 000 ₸ — knowledge_base/catalog/sumki.docx, абзацы 3–4
                    47 000 ₸ — inventory.xlsx, лист «Остатки», строка 2

                Ничего не записано. Чтобы применить, выполните `vitrina build`.

                """)
        #expect(try shop.files(under: "kb") == before)
    }

    @Test func tellsChangesInEnglish() throws {
        let shop = try ShopCopy()
        try shop.done("build")
        try shop.change()
        let chats = ShopCopy.chats
        try FileManager.default.moveItem(
            at: shop.folder.appending(path: chats[0]), to: shop.folder.appending(path: "knowledge_base/chats/a.txt"))
        try shop.remove(chats[1])
        let plan = try shop.run("plan", language: "en")
        #expect(plan.status == 0)
        #expect(
            plan.output == """
                If you build now, this is what changes (generation 1 is in use).

                Files (5)
                  changed: inventory.xlsx
                  changed: knowledge_base/catalog/sumki.docx — passages 2 → 3
                  renamed: knowledge_base/chats/Чат WhatsApp с контактом +7 700 000 09 09.txt → knowledge_base/chats/a.txt
                  gone: knowledge_base/chats/Чат WhatsApp с контактом Гульмира Беззубова.txt — 1 passages go
                  changed: knowledge_base/policy/usloviya.docx — 4 passages

                Goods and texts (2)
                  new: Celine Triomphe (knowledge_base/catalog/sumki.docx, paragraphs 9–10)
                  График: was “Работаем ежедневно с 10:00 до 20:00, в воскресенье до 18:00.”, becomes “Работаем ежедневно с 11:00 до 20:00, в воскресенье до 18:00.” (knowledge_base/policy/usloviya.docx, paragraph 3)

                Stock (3)
                  price Chanel Jumbo 45 000 ₸ → 47 000 ₸ (inventory.xlsx, sheet “Остатки”, row 2)
                  Chanel Jumbo — чёрный 2 pcs → 1 pcs (inventory.xlsx, sheet “Остатки”, row 2)
                  new: Celine Triomphe — бежевый (3 pcs) (inventory.xlsx, sheet “Остатки”, row 4)

                Answers that will differ (1)
                  “до скольки вы работаете в воскресенье”
                    was:     “Работаем ежедневно с 10:00 до 20:00, в воскресенье до 18:00.” (knowledge_base/policy/usloviya.docx, paragraph 3)
                    will be: “Работаем ежедневно с 11:00 до 20:00, в воскресенье до 18:00.” (knowledge_base/policy/usloviya.docx, paragraph 3)

                Check: files disagree (1)
                  new — two prices: Chanel Jumbo
                    45 000 ₸ — knowledge_base/catalog/sumki.docx, paragraphs 3–4
                    47 000 ₸ — inventory.xlsx, sheet “Остатки”, row 2

                Nothing was written. To apply it, run `vitrina build`.

                """)
    }

    @Test func tellsChangesToPrograms() throws {
        let shop = try ShopCopy()
        try shop.done("build")
        try shop.change()
        try shop.write("x", to: "прайс.docx")
        let plan = try shop.json("plan")
        #expect(plan["generation"] as? Int == 1)
        let lists = [
            "files", "passages", "stock", "answers", "contradictions", "newProblems", "mendedProblems", "unread",
        ]
        #expect(lists.map { (plan[$0] as? [Any])?.count } == [3, 2, 3, 1, 1, 0, 0, 1])
        let files = try #require(plan["files"] as? [[String: Any]])
        #expect(files.map { $0["path"] as? String } == ShopCopy.changed)
        let contradiction = try #require((plan["contradictions"] as? [[String: Any]])?.first)
        #expect(contradiction["isNew"] as? Bool == true)
        #expect(contradiction["matter"] as? String == "price")
    }

    @Test func isBriefBeforeTheFirstBuild() throws {
        let shop = try ShopCopy()
        try shop.change()
        #expect(
            try shop.done("plan") == """
                База знаний ещё не собрана: всё будет новым.

                Файлы: каталоги 1, скрипты 1, условия 1, переписки 2, остатки 1

                Проверьте: в файлах разное об одном и том же (1)
                  две цены: Chanel Jumbo
                    45 000 ₸ — knowledge_base/catalog/sumki.docx, абзацы 3–4
                    47 000 ₸ — inventory.xlsx, лист «Остатки», строка 2

                Все файлы и товары покажет --all.

                Ничего не записано. Чтобы применить, выполните `vitrina build`.

                """)
        #expect(!FileManager.default.fileExists(atPath: shop.folder.appending(path: "kb").path()))
        #expect(try shop.done("plan", "--all").contains("Товары и тексты (9)\n"))
    }

    @Test func saysThatNothingChanged() throws {
        let shop = try ShopCopy()
        try shop.done("build")
        #expect(
            try shop.done("plan")
                == "С последней сборки ничего не изменилось: собирать нечего (в работе поколение 1).\n")
        #expect(
            try shop.done("plan", language: "en")
                == "Nothing changed since the last build: there is nothing to build (generation 1 is in use).\n")
    }

    @Test func endsWithStatus2WhereAFileCannotBeRead() throws {
        let shop = try ShopCopy()
        try shop.done("build")
        try shop.write("x", to: "knowledge_base/catalog/sumki.docx")
        let plan = try shop.run("plan")
        #expect(plan.status == 2)
        #expect(
            plan.output.contains(
                "  не читается: knowledge_base/catalog/sumki.docx — остаётся прочитанное раньше\n"))
    }
}
