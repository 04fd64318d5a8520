import Foundation
import Testing

/// `vitrina history`, `rollback` and `gc`.
@Suite struct GenerationCommandTests {
    /// A shop of three generations, each with a note.
    private func shopOfThree() throws -> ShopCopy {
        let shop = try ShopCopy()
        try shop.done("build", "--note", "первая")
        try shop.change()
        try shop.done("build", "--note", "новые цены")
        try shop.remove(ShopCopy.chats[1])
        try shop.done("build")
        return shop
    }

    @Test func listsWhatWasDone() throws {
        let shop = try shopOfThree()
        try shop.done("rollback", "2", "--note", "не та цена")
        #expect(
            try shop.done("history").withoutMoments == """
                  поколение 3: собрано <когда>, <кто>
                    файлов 5, фрагментов 11, вариантов на складе 3, фото 0; файлов: убрано 1
                * поколение 2: собрано <когда>, <кто>, «новые цены»
                    файлов 6, фрагментов 12, вариантов на складе 3, фото 0; файлов: изменено 3
                    снова в работе с <когда>, <кто>, «не та цена»
                  поколение 1: собрано <когда>, <кто>, «первая»
                    файлов 6, фрагментов 11, вариантов на складе 2, фото 0; файлов: новых 6

                * — в работе сейчас

                """)
        #expect(
            try shop.done("history", language: "en").withoutMoments == """
                  generation 3: built <when>, <who>
                    5 files, 11 passages, 3 stock variants, 0 photos; files: 1 gone
                * generation 2: built <when>, <who>, “новые цены”
                    6 files, 12 passages, 3 stock variants, 0 photos; files: 3 changed
                    in use again since <when>, <who>, “не та цена”
                  generation 1: built <when>, <who>, “первая”
                    6 files, 11 passages, 2 stock variants, 0 photos; files: 6 new

                * — in use now

                """)
        let history = try shop.json("history")
        #expect(history["current"] as? Int == 2)
        let generations = try #require(history["generations"] as? [[String: Any]])
        #expect(generations.map { $0["number"] as? Int } == [3, 2, 1])
        let events = try #require(generations[1]["events"] as? [[String: Any]])
        #expect(events.map { $0["event"] as? String } == ["built", "rolledBack"])
        #expect(events.map { $0["note"] as? String } == ["новые цены", "не та цена"])
        #expect(events.allSatisfy { ($0["time"] as? String)?.hasSuffix("Z") == true })
        #expect(Set(try #require(events.first).keys) == ["event", "time", "who", "note", "counts", "changes"])
    }

    /// Half past eleven at night in London is another day in Almaty.
    @Test func tellsTimesInTheShopsZone() throws {
        let shop = try ShopCopy()
        try shop.done("build")
        try shop.write(
            #"{"event":"built","generation":1,"time":"2025-03-01T23:31:00Z","who":"aigerim"}"# + "\n",
            to: "kb/history.jsonl")
        #expect(try shop.done("history").contains("* поколение 1: собрано 02.03.2025 04:31, aigerim\n"))
        try shop.write("timezone: Europe/London\n", to: "vitrina.yaml")
        #expect(
            try shop.done("history", language: "en").contains("* generation 1: built 2025-03-01 23:31, aigerim\n"))
        // Settings that can't be read hide nothing.
        try shop.write("name: [", to: "vitrina.yaml")
        #expect(try shop.done("history").contains("собрано 01.03.2025 23:31, aigerim\n"))
    }

    @Test func saysThatThereIsNoneYet() throws {
        let shop = try ShopCopy()
        #expect(try shop.done("history") == "Поколений ещё нет: выполните `vitrina build`.\n")
        let rollback = try shop.run("rollback")
        #expect(rollback.status == 1)
        #expect(
            rollback.errors == "Ошибка: база знаний ещё не собрана, вернуться не к чему: выполните `vitrina build`\n")
        #expect(try shop.done("gc", "--keep", "1") == "Удалять нечего.\n")
    }

    @Test func goesBackAndForth() throws {
        let shop = try shopOfThree()
        let newest = try shop.generation()
        #expect(try shop.done("rollback", "--dry-run") == "В работе было бы поколение 2 вместо 3.\n")
        #expect(try shop.generation() == newest)
        #expect(
            try shop.done("rollback") == """
                В работе поколение 2, было 3.
                Файлы магазина остались как есть: исправьте их, следующая `vitrina build` соберёт базу из них. Вернуть как было: `vitrina rollback 3`.

                """)
        #expect(try shop.generation() == shop.bytes("kb/generations/000002.sqlite"))
        #expect(try shop.done("search", "сколько стоит селин триомф").contains("61 000 ₸"))
        #expect(try shop.done("rollback", "2") == "Поколение 2 и так в работе.\n")
        let answer = try shop.json("rollback", "1")
        #expect(answer["from"] as? Int == 2)
        #expect(answer["to"] as? Int == 1)
        #expect(answer["isDone"] as? Bool == true)
        let none = try shop.run("rollback")
        #expect(none.status == 1)
        #expect(
            none.errors
                == "Ошибка: поколение 1 самое раннее, вернуться не к чему: что есть, покажет `vitrina history`\n")
        let wrong = try shop.run("rollback", "7", language: "en")
        #expect(wrong.status == 1)
        #expect(
            wrong.errors == "Error: there is no generation 7, there are 1, 2, 3: choose one of `vitrina history`\n")
        try shop.done("rollback", "3")
        #expect(try shop.generation() == newest)
        // Files that are as they were when it was built: nothing to build.
        #expect(try shop.done("build").hasPrefix("Ничего не изменилось: в работе поколение 3.\n"))
    }

    @Test func buildsFromTheFilesAgainAfterARollback() throws {
        let shop = try shopOfThree()
        let newest = try shop.generation()
        try shop.done("rollback", "1")
        #expect(try shop.done("build").hasPrefix("База знаний собрана: поколение 4.\n"))
        #expect(try shop.generation() == newest)
    }

    @Test func removesOldGenerations() throws {
        let shop = try shopOfThree()
        #expect(try shop.done("gc", "--keep", "3") == "Удалять нечего.\n")
        try shop.done("rollback", "1")
        let tried = try shop.done("gc", "--keep", "1", "--dry-run")
        #expect(tried.hasPrefix("Были бы удалены поколения: 2 ("))
        #expect(try shop.files(under: "kb/generations").count == 3)
        let removed = try shop.json("gc", "--keep", "1", "--note", "место")
        #expect(removed["removed"] as? [Int] == [2])
        #expect(removed["isDone"] as? Bool == true)
        // The newest, and the one in use.
        #expect(try shop.files(under: "kb/generations") == ["000001.sqlite", "000003.sqlite"])
        let history = try shop.done("history")
        #expect(!history.contains("поколение 2"))
        let generations = try #require(try shop.json("history")["generations"] as? [[String: Any]])
        #expect(generations.map { $0["exists"] as? Bool } == [true, false, true])
        try shop.done("rollback", "3")
        #expect(try shop.done("gc", "--keep", "1").hasSuffix(" МБ). Остались: 3.\n"))
        #expect(try shop.run("gc", "--keep", "0").status == 64)
        #expect(try shop.run("gc").status == 64)
    }
}
