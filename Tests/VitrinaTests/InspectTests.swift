import Foundation
import Testing

/// What `vitrina inspect` prints, run as a user would.
@Suite struct InspectTests {
    private static func inspect(_ arguments: String...) throws -> CommandTests.Outcome {
        try CommandTests.run(["inspect"] + arguments)
    }

    /// A folder for files of one test, removed when the test is over.
    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vitrina-inspect-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }  // Left-overs in the system's folder harm nobody.
        try body(folder)
    }

    // MARK: - JSON, to the character

    @Test func writesHeadingsAndTableRows() throws {
        let outcome = try Self.inspect("--json", "--limit", "4", "fixtures/parsers/word/table-headers.docx")
        #expect(outcome.status == 0)
        #expect(
            outcome.output == #"""
                {"file":"fixtures/parsers/word/table-headers.docx","kind":"docx","blocks":[\#
                {"type":"row","level":null,"text":"Имя\tГород","path":[],"place":"table 1, row 1",\#
                "at":{"table":1,"row":1},"cells":["Имя","Город"],"header":[],"isHeader":true},\#
                {"type":"row","level":null,"text":"Айгуль\tАлматы","path":[],"place":"table 1, row 2",\#
                "at":{"table":1,"row":2},"cells":["Айгуль","Алматы"],"header":["Имя","Город"],"isHeader":false},\#
                {"type":"paragraph","level":null,"text":"Прайс","path":[],"place":"paragraph 1","at":{"paragraph":1}},\#
                {"type":"row","level":null,"text":"Обувь\tСтоит","path":[],"place":"table 2, row 1",\#
                "at":{"table":2,"row":1},"cells":["Обувь","Стоит"],"header":[],"isHeader":true,"caption":"Прайс"}\#
                ],"omitted":8,"problems":[]}

                """#)
    }

    @Test func writesLinksImagesListsAndNotes() throws {
        let outcome = try Self.inspect(
            "--json", "--lang", "ru", "--limit", "2", "fixtures/parsers/word/links.docx",
            "fixtures/parsers/word/images.docx", "fixtures/parsers/word/list-by-style.docx",
            "fixtures/parsers/word/notes.docx")
        #expect(
            outcome.output == #"""
                {"file":"fixtures/parsers/word/links.docx","kind":"docx","blocks":[\#
                {"type":"paragraph","level":null,"text":"Смотрите на сайте и ниже","path":[],"place":"абзац 1",\#
                "at":{"paragraph":1},"links":[{"text":"на сайте","target":"https://example.kz/?a=1&b=2"},\#
                {"text":"ниже","target":"#price"}]},\#
                {"type":"paragraph","level":null,"text":"поле","path":[],"place":"абзац 2","at":{"paragraph":2},\#
                "links":[{"text":"поле","target":"https://example.kz/b"}]}],"omitted":1,"problems":[]}
                {"file":"fixtures/parsers/word/images.docx","kind":"docx","blocks":[\#
                {"type":"paragraph","level":null,"text":"Фото ","path":[],"place":"абзац 1","at":{"paragraph":1},\#
                "images":["Туфли чёрные, вид сбоку"]},\#
                {"type":"paragraph","level":null,"text":"","path":[],"place":"абзац 2","at":{"paragraph":2},\#
                "images":["image2.png"]}],"omitted":1,"problems":[]}
                {"file":"fixtures/parsers/word/list-by-style.docx","kind":"docx","blocks":[\#
                {"type":"paragraph","level":null,"text":"А","path":[],"place":"абзац 1","at":{"paragraph":1},\#
                "listLabel":"1.","listDepth":0},\#
                {"type":"paragraph","level":null,"text":"Б","path":[],"place":"абзац 2","at":{"paragraph":2},\#
                "listLabel":"1.1","listDepth":1}],"omitted":2,"problems":[]}
                {"file":"fixtures/parsers/word/notes.docx","kind":"docx","blocks":[\#
                {"type":"paragraph","level":null,"text":"Цена и срок","path":[],"place":"абзац 1","at":{"paragraph":1}},\#
                {"type":"note","level":null,"text":"без НДС\nвторая строка","path":[],"place":"сноска 2",\#
                "at":{"note":2},"noteKind":"footnote"}],"omitted":6,"problems":[]}

                """#)
    }

    @Test func readsPageMarginsOnRequest() throws {
        let file = "fixtures/parsers/word/page-margins.docx"
        #expect(
            try Self.inspect("--json", file).output == #"""
                {"file":"fixtures/parsers/word/page-margins.docx","kind":"docx","blocks":[\#
                {"type":"paragraph","level":null,"text":"тело","path":[],"place":"paragraph 1","at":{"paragraph":1}}\#
                ],"problems":[]}

                """#)
        #expect(
            try Self.inspect("--json", "--headers", file).output == #"""
                {"file":"fixtures/parsers/word/page-margins.docx","kind":"docx","blocks":[\#
                {"type":"paragraph","level":null,"text":"тело","path":[],"place":"paragraph 1","at":{"paragraph":1}},\#
                {"type":"paragraph","level":null,"text":"Оттенок","path":[],"place":"page margin header1",\#
                "at":{"margin":"header1"}},\#
                {"type":"row","level":null,"text":"тел.\t+7 700 000 01 23","path":[],"place":"page margin footer1",\#
                "at":{"margin":"footer1"},"cells":["тел.","+7 700 000 01 23"],"header":[],"isHeader":false}\#
                ],"problems":[]}

                """#)
    }

    @Test func writesEveryTypeOfCell() throws {
        #expect(
            try Self.inspect("--json", "fixtures/parsers/spreadsheet/types.xlsx").output == #"""
                {"file":"fixtures/parsers/spreadsheet/types.xlsx","kind":"xlsx","sheets":[\#
                {"name":"Лист1","state":"visible","sheetKind":"worksheet","cells":[\#
                {"ref":"A1","type":"bool","value":true,"text":"TRUE"},\#
                {"ref":"B1","type":"bool","value":false,"text":"FALSE"},\#
                {"ref":"C1","type":"error","value":"#N/A","text":"#N/A"},\#
                {"ref":"D1","type":"date","value":"2025-03-01T00:00:00","text":"2025-03-01"},\#
                {"ref":"E1","type":"date","value":"2025-03-01T13:31:00","text":"2025-03-01T13:31:00"},\#
                {"ref":"F1","type":"text","value":"вчера","text":"вчера"}],"merged":[]}],"problems":[\#
                {"severity":"warning","code":"xlsx.badDate","file":"fixtures/parsers/spreadsheet/types.xlsx",\#
                "place":"sheet “Лист1”, cell F1","message":"The date is written wrongly; it is read as text.",\#
                "remedy":"Enter the value anew."}]}

                """#)
        let cells = try cells(of: "fixtures/parsers/spreadsheet/formulas.xlsx")
        #expect(cells["A1"] == #"{"ref":"A1","text":"2","type":"number","value":2}"#)
        #expect(cells["B1"] == #"{"ref":"B1","text":"","type":"formula","value":null}"#)
        #expect(cells["D1"] == #"{"ref":"D1","text":"","type":"text","value":""}"#)
        #expect(cells["F1"] == ##"{"ref":"F1","text":"#DIV/0!","type":"error","value":"#DIV/0!"}"##)
    }

    @Test(arguments: [
        ("1900", "C1", "2025-03-01T12:00:00", "2025-03-01T12:00:00", "45717.5"),
        ("1900", "D1", "PT1097220H0M0S", "1097220:00:00", "45717.5"), ("1900", "A2", "00:00:00", "00:00:00", "0"),
        ("1900", "B2", "12:00:00", "12:00:00", "0.5"), ("1900", "C2", "1900-01-01T00:00:00", "1900-01-01", "1"),
        ("1900", "D2", "1900-02-28T00:00:00", "1900-02-28", "59"),
        ("1900", "F2", "1900-03-01T00:00:00", "1900-03-01", "61"),
        ("1900", "H2", "9999-12-31T00:00:00", "9999-12-31", "2958465"),
        ("1900", "J2", "2025-03-01T23:59:59.914000", "2025-03-02", "45717.999999"),
        ("1904", "C1", "2029-03-02T12:00:00", "2029-03-02T12:00:00", "45717.5"),
        ("1904", "C2", "1904-01-02T00:00:00", "1904-01-02", "1"),
    ])
    func writesDatesInBothEpochs(epoch: String, cell: String, value: String, text: String, serial: String) throws {
        let cells = try cells(of: "fixtures/parsers/spreadsheet/dates-\(epoch).xlsx")
        #expect(
            cells[cell]
                == #"{"ref":"\#(cell)","serial":\#(serial),"text":"\#(text)","type":"date","value":"\#(value)"}"#)
    }

    @Test(arguments: [
        ("E2", "60"),  // 29 February 1900
        ("G2", "-1"), ("I2", "2958466"),
    ])
    func leavesImpossibleDatesNumbers(cell: String, value: String) throws {
        let cells = try cells(of: "fixtures/parsers/spreadsheet/dates-1900.xlsx")
        #expect(cells[cell] == #"{"ref":"\#(cell)","text":"\#(value)","type":"number","value":\#(value)}"#)
    }

    /// The cells of a workbook's first sheet by address, each as JSON with sorted keys.
    private func cells(of file: String) throws -> [String: String] {
        let object = try JSONSerialization.jsonObject(with: Data(try Self.inspect("--json", file).output.utf8))
        let sheets = try #require((object as? [String: Any])?["sheets"] as? [[String: Any]])
        let cells = try #require(sheets.first?["cells"] as? [[String: Any]])
        return Dictionary(
            uniqueKeysWithValues: try cells.map { cell in
                let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
                let data = try JSONSerialization.data(withJSONObject: cell, options: options)
                return (try #require(cell["ref"] as? String), String(decoding: data, as: UTF8.self))
            })
    }

    @Test func tellsHiddenSheetsAndCharts() throws {
        #expect(
            try Self.inspect("--json", "fixtures/parsers/spreadsheet/sheet-kinds.xlsx").output == #"""
                {"file":"fixtures/parsers/spreadsheet/sheet-kinds.xlsx","kind":"xlsx","sheets":[\#
                {"name":"Виден","state":"visible","sheetKind":"worksheet","cells":[\#
                {"ref":"A1","type":"text","value":"да","text":"да"}],"merged":[]},\#
                {"name":"Скрыт","state":"hidden","sheetKind":"worksheet","cells":[\#
                {"ref":"A1","type":"number","value":1,"text":"1"}],"merged":[]},\#
                {"name":"Очень скрыт","state":"veryHidden","sheetKind":"worksheet","cells":[\#
                {"ref":"A1","type":"number","value":2,"text":"2"}],"merged":[]},\#
                {"name":"График","state":"visible","sheetKind":"chart","cells":[],"merged":[]}],"problems":[]}

                """#)
        let outcome = try Self.inspect(
            "--json", "--sheet", "Скрыт", "fixtures/parsers/spreadsheet/sheet-kinds.xlsx")
        #expect(
            outcome.output == #"""
                {"file":"fixtures/parsers/spreadsheet/sheet-kinds.xlsx","kind":"xlsx","sheets":[\#
                {"name":"Скрыт","state":"hidden","sheetKind":"worksheet","cells":[\#
                {"ref":"A1","type":"number","value":1,"text":"1"}],"merged":[]}],"problems":[]}

                """#)
    }

    @Test func writesMessagesWithEverySign() throws {
        try withFolder { folder in
            let chat = """
                \u{FEFF}22.03.2024, 14:35 - Айгүл 🙂: Сәлем!\u{A0}«ә ғ қ ң ө ұ ү һ і» "\\" \u{1F460}\u{2028}дальше\u{85}\u{1}
                вторая\tстрока
                22.03.2024, 14:36 - Оттенок: <Без медиафайлов>
                22.03.2024, 14:37 - Оттенок: \u{200E}IMG-20240322-WA0001.jpg (файл добавлен)
                подпись
                22.03.2024, 14:38 - Айгүл 🙂: Цена 45\u{A0}000 ₸ <Сообщение изменено>

                """
            let file = folder.appending(path: "чат.txt")
            try Data(chat.utf8).write(to: file)
            let outcome = try Self.inspect("--json", file.path(percentEncoded: false))
            #expect(outcome.output.split(separator: "\n").count == 1)
            #expect(
                outcome.output == #"""
                    {"file":"\#(file.path(percentEncoded: false))","kind":"whatsapp","messages":[\#
                    {"time":"2024-03-22T14:35:00","author":"Айгүл 🙂","kind":"text",\#
                    "text":"Сәлем!\#u{A0}«ә ғ қ ң ө ұ ү һ і» \"\\\" 👠\u2028дальше\u0085\u0001\nвторая\tстрока",\#
                    "media":null,"line":1},\#
                    {"time":"2024-03-22T14:36:00","author":"Оттенок","kind":"media","text":"",\#
                    "media":{"kind":"unknown","file":null},"line":3},\#
                    {"time":"2024-03-22T14:37:00","author":"Оттенок","kind":"media","text":"подпись",\#
                    "media":{"kind":"image","file":"IMG-20240322-WA0001.jpg"},"line":4},\#
                    {"time":"2024-03-22T14:38:00","author":"Айгүл 🙂","kind":"text","text":"Цена 45\#u{A0}000 ₸",\#
                    "media":null,"line":6,"edited":true}],\#
                    "unmatched":0,"unmatchedLines":[],"lines":6,\#
                    "participants":[{"name":"Айгүл 🙂","messages":2},{"name":"Оттенок","messages":2}],\#
                    "style":{"header":"android","encoding":"utf8WithMark","lineEnds":"lf","dateOrder":"dayMonthYear",\#
                    "dateEvidence":{"by":"above12","for":4,"against":0},"clock":"twentyFourHours",\#
                    "hasSeconds":false,"calendar":"gregorian"},"problems":[]}

                    """#)
        }
    }

    // MARK: - Files that can't be read

    @Test func goesOnBehindUnreadableFiles() throws {
        try withFolder { folder in
            let good = CommandTests.repository.appending(path: "fixtures/parsers/word/plain.docx")
            let names = [
                "нет.docx", "пустой.docx", "таблица.xlsx", "страница.docx", "~$открыт.docx", "старый.xls",
                "заметка.txt",
            ]
            try Data().write(to: folder.appending(path: names[1]))
            try FileManager.default.copyItem(at: good, to: folder.appending(path: names[2]))
            try Data("<html><body>прайс</body></html>".utf8).write(to: folder.appending(path: names[3]))
            try Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).write(to: folder.appending(path: names[5]))
            try Data("просто текст\n".utf8).write(to: folder.appending(path: names[6]))
            let paths = names.map { folder.appending(path: $0).path(percentEncoded: false) }
            let outcome = try CommandTests.run(
                ["inspect", "--json", "--lang", "ru"] + paths + ["fixtures/parsers/word/plain.docx"])
            #expect(outcome.status == 2)
            #expect(outcome.errors == "")
            let lines = try outcome.output.split(separator: "\n").map { line in
                try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            }
            #expect(lines.map { $0["file"] as? String } == paths + ["fixtures/parsers/word/plain.docx"])
            let errors = lines.dropLast().map { $0["error"] as? [String: String] ?? [:] }
            #expect(
                errors.map { $0["code"] } == [
                    "container.unreadable", "container.emptyFile", "container.wrongFormat", "container.wrongFormat",
                    "container.lockFile", "container.passwordProtectedOrOld", "chat.notChat",
                ])
            #expect(
                errors[2] == [
                    "code": "container.wrongFormat",
                    "message": "Ожидался формат таблица Excel (.xlsx), а внутри файла документ Word (.docx).",
                    "hint": "Переименуйте файл: его окончание должно быть .docx; или положите сюда файл .xlsx.",
                ])
            #expect(lines.dropLast().allSatisfy { Set($0.keys) == ["file", "error"] })
            #expect(lines.last?["kind"] as? String == "docx")
        }
    }

    @Test func tellsUnreadableFilesInWords() throws {
        let outcome = try Self.inspect("--lang", "ru", "нет.docx", "fixtures/parsers/word/page-margins.docx")
        #expect(outcome.status == 2)
        #expect(
            outcome.errors == """
                ОШИБКА: нет.docx: Файл не открывается: No such file or directory. → Проверьте, что файл на месте и его \
                разрешено читать.

                """)
        #expect(
            outcome.output == """

                fixtures/parsers/word/page-margins.docx — документ Word: заголовков 0, абзацев 1, строк таблиц 0, \
                сносок 0, ссылок 0, картинок 0

                  тело  [абзац 1]

                """)
    }

    @Test func refusesASheetThatIsNotThere() throws {
        let outcome = try Self.inspect("--json", "--sheet", "Склад", "fixtures/parsers/spreadsheet/sheet-kinds.xlsx")
        #expect(outcome.status == 2)
        #expect(
            outcome.output == #"""
                {"file":"fixtures/parsers/spreadsheet/sheet-kinds.xlsx","error":{"code":"inspect.noSheet",\#
                "message":"The workbook has no sheet “Склад”.",\#
                "hint":"Name one of its sheets: “Виден”, “Скрыт”, “Очень скрыт”, “График”."}}

                """#)
    }

    // MARK: - What is looked at

    @Test func findsTheKindByContentWhereTheEndingSaysNothing() throws {
        try withFolder { folder in
            let fixtures = CommandTests.repository.appending(path: "fixtures/parsers")
            let kinds = [
                ("word/plain.docx", "a", "docx"), ("spreadsheet/types.xlsx", "b.bin", "xlsx"),
                ("chat/zip-ios.zip", "c.download", "whatsapp"), ("chat/call.txt", "d.log", "whatsapp"),
            ]
            for (fixture, name, kind) in kinds {
                let file = folder.appending(path: name)
                try FileManager.default.copyItem(at: fixtures.appending(path: fixture), to: file)
                let outcome = try Self.inspect("--json", "--limit", "0", file.path(percentEncoded: false))
                #expect(outcome.output.hasPrefix(#"{"file":"\#(file.path(percentEncoded: false))","kind":"\#(kind)","#))
            }
            let picture = folder.appending(path: "e.png")
            try Data([0x89, 0x50, 0x4E, 0x47]).write(to: picture)
            #expect(
                try Self.inspect("--json", picture.path(percentEncoded: false)).output == #"""
                    {"file":"\#(picture.path(percentEncoded: false))","error":{"code":"container.unsupportedFormat",\#
                    "message":"Inside the file is a picture, which is not read.",\#
                    "hint":"Save a document as .docx, a table as .xlsx, export a chat as .txt or .zip."}}

                    """#)
        }
    }

    @Test func looksThroughFolders() throws {
        try withFolder { folder in
            let plain = CommandTests.repository.appending(path: "fixtures/parsers/word/plain.docx")
            let inner = folder.appending(path: "каталог")
            try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
            for name in ["б.docx", "а.docx", "~$а.docx", ".скрыт.docx", "прайс.pdf"] {
                try FileManager.default.copyItem(at: plain, to: inner.appending(path: name))
            }
            let outcome = try Self.inspect("--json", folder.path(percentEncoded: false))
            #expect(outcome.status == 0)
            let files = outcome.output.split(separator: "\n").compactMap {
                $0.split(separator: "\"").dropFirst(3).first
            }
            let base = folder.path(percentEncoded: false)
            #expect(files.map(String.init) == ["\(base)/каталог/а.docx", "\(base)/каталог/б.docx"])
            try FileManager.default.removeItem(at: inner)
            let empty = try Self.inspect("--json", folder.path(percentEncoded: false))
            #expect(empty.status == 2)
            #expect(empty.output.contains(#""code":"inspect.emptyFolder""#))
        }
    }

    @Test(arguments: [[], ["--limit", "-1", "a.docx"], ["--all", "--limit", "3", "a.docx"]])
    func refusesWrongUsage(arguments: [String]) throws {
        #expect(try CommandTests.run(["inspect"] + arguments).status == 64)
    }

    // MARK: - For people

    @Test func tellsADocument() throws {
        let outcome = try Self.inspect(
            "--lang", "ru", "--limit", "4", "data/knowledge_base/policy/usloviya.docx")
        #expect(
            outcome.output == """
                data/knowledge_base/policy/usloviya.docx — документ Word: заголовков 11, абзацев 27, строк таблиц 10, \
                сносок 0, ссылок 0, картинок 0

                # Условия магазина «Оттенок»  [абзац 1, заголовок по стилю]
                ## Адрес и график  [абзац 2, заголовок по стилю]
                  Мы находимся в Алматы, проспект Абая, 999/1, второй этаж, вход со двора, синяя дверь. Рядом станция \
                метро, у подъезда есть бесплатная стоянка на шесть машин.  [абзац 3]
                  Работаем ежедневно с 10:00 до 20:00, в воскресенье до 18:00. Первого января и на Наурыз 22 марта \
                отдыхаем.  [абзац 4]
                  … и ещё блоков: 44; всё покажет --all

                """)
    }

    @Test func tellsAWorkbook() throws {
        let outcome = try Self.inspect("--lang", "ru", "--limit", "2", "data/inventory.xlsx")
        #expect(
            outcome.output == """
                data/inventory.xlsx — книга Excel: листов 2

                Лист «Остатки»
                  A1 «product_name» │ B1 «size» │ C1 «color» │ D1 «quantity» │ E1 «price»
                  A2 «Manolo Blahnik Hangisi » │ B2 «36.5» │ C2 «синие» │ D2 1 │ E2 62000
                  … и ещё строк: 486; всё покажет --all
                  Всего: строк 488, ячеек 2436, объединённых областей 0

                Лист «Лист2»
                  Всего: строк 0, ячеек 0, объединённых областей 0

                """)
    }

    @Test func tellsAChat() throws {
        let outcome = try Self.inspect("--limit", "2", "fixtures/parsers/chat/zip-ios.zip")
        #expect(
            outcome.output == """
                fixtures/parsers/chat/zip-ios.zip › _chat.txt — WhatsApp chat: 2 messages, 0 lines outside messages
                  Kinds: text 2
                  Time: 2022-02-14 10:00 … 2022-02-14 10:00
                  Authors: Анна 1, Оттенок 1
                  Written: Android, UTF-8, day first: dates with a day above 12: 2, against: 0

                  line 1  2022-02-14 10:00  Анна: привет
                  line 2  2022-02-14 10:00  Оттенок: да

                """)
    }
}
