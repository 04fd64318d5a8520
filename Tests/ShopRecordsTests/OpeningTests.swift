import Foundation
import GRDB
import KnowledgeModel
import Testing

@testable import ShopRecords

struct OpeningTests {
    @Test("The file and its journals are for their owner alone")
    func closesTheFile() async throws {
        let folder = try TemporaryFolder()
        let records = try folder.records()
        _ = try await records.talk()
        for name in ["var/shop.sqlite", "var/shop.sqlite-wal", "var/shop.sqlite-shm", "var"] {
            let path = folder.url.appending(path: name).path(percentEncoded: false)
            let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
            #expect(rights?.intValue == (name == "var" ? 0o700 : 0o600), "\(name)")
        }
    }

    @Test("A file that was open to others is closed")
    func closesAnOpenFile() throws {
        let folder = try TemporaryFolder()
        _ = try folder.records()
        let path = folder.file.path(percentEncoded: false)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        _ = try folder.records()
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
        #expect(rights?.intValue == 0o600)
    }

    @Test("What was recorded is there when the file is opened again")
    func keepsWhatWasRecorded() async throws {
        let folder = try TemporaryFolder()
        let talk = try await folder.records().talk()
        let again = try folder.records()
        #expect(try await again.conversation(talk.id) == talk)
        #expect(
            try await again.customer(talk.customer)
                == Customer(id: talk.customer, phone: "77000001001", name: "Айгуль", created: minute(0)))
        try await again.verify()
    }

    @Test("Connections are set up for many processes and for power cuts")
    func setsUpConnections() async throws {
        let records = try TemporaryFolder().records()
        let settings = try await records.write { database in
            try ["journal_mode", "synchronous", "foreign_keys", "secure_delete", "application_id"].map {
                try String.fetchOne(database, sql: "PRAGMA \($0)")
            }
        }
        #expect(settings == ["wal", "2", "1", "1", String(0x5654_5253)])
    }

    @Test(
        "What is no file of the records is refused and left as it is",
        arguments: ["Заметки продавца, не база.", "SQLite format 3\0 but then no more of it"])
    func refusesOtherFiles(text: String) throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            at: folder.file.deletingLastPathComponent(), withIntermediateDirectories: true)
        let bytes = Data(String(repeating: text, count: 40).utf8)
        try bytes.write(to: folder.file)
        let path = folder.file.path(percentEncoded: false)
        #expect(throws: RecordsError.otherFile(path: path)) { try folder.records() }
        let isUntouched = try Data(contentsOf: folder.file) == bytes
        #expect(isUntouched)
    }

    @Test("Another program's database is refused")
    func refusesOtherDatabases() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            at: folder.file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try folder.edit { try $0.execute(sql: "CREATE TABLE customer (name TEXT)") }
        #expect(throws: RecordsError.otherFile(path: folder.file.path(percentEncoded: false))) {
            try folder.records()
        }
    }

    @Test("A newer version's file is refused, and nothing in it changes")
    func refusesNewerFiles() async throws {
        let folder = try TemporaryFolder()
        let later = Migration(name: "3 later", sql: "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT")
        _ = try ShopRecords(at: folder.file, migrations: Migration.all + [later])
        let error = RecordsError.newer(path: folder.file.path(percentEncoded: false))
        #expect(throws: error) { try folder.records() }
        #expect(error.phrase.en.hasSuffix("update the program"))
        _ = try ShopRecords(at: folder.file, migrations: Migration.all + [later])
    }

    @Test("An older version's file is brought up to date with what is in it")
    func bringsOlderFilesUpToDate() async throws {
        let folder = try TemporaryFolder()
        let talk = try await folder.records().talk()
        let later = Migration(name: "3 later", sql: "ALTER TABLE customer ADD COLUMN note TEXT")
        let records = try ShopRecords(at: folder.file, migrations: Migration.all + [later])
        #expect(try await records.conversation(talk.id) == talk)
    }

    @Test("Orders of the first version are there after the tables were made anew")
    func bringsOrdersOver() async throws {
        let folder = try TemporaryFolder()
        _ = try ShopRecords(at: folder.file, migrations: [.seller])
        try folder.edit {
            try $0.execute(
                sql: """
                    INSERT INTO customer (id, phone, created) VALUES (1, '77000000123', 0);
                    INSERT INTO conversation (id, customer, channel, chat, created) VALUES (1, 1, 'whatsapp', 'a', 0);
                    INSERT INTO placed_order
                        (id, number, key, conversation, customer, kind, city, address, total, prepayment, currency, placed)
                    VALUES (7, '236195', 'k', 1, 1, 'preorder', 'Алматы', 'Абая 1', 90000, 45000, 'KZT', 5);
                    INSERT INTO order_line VALUES (7, 0, 'Ботинки', 'ботинки', '38', 'чёрный', 2, 45000);
                    """)
        }
        let records = try folder.records()
        let expected = PlacedOrder(
            number: "236195", conversation: ConversationID(rawValue: 1), customer: CustomerID(rawValue: 1),
            kind: .preorder, city: "Алматы", address: "Абая 1",
            lines: [
                OrderLine(
                    product: "Ботинки", category: "ботинки", size: "38", color: "чёрный", quantity: 2, price: tenge(450)
                )
            ], total: tenge(900), prepayment: tenge(450), placed: Moment(milliseconds: 5))
        #expect(try await records.order("236195") == expected)
        // Numbers go on behind it.
        let placed = try await records.record(
            TurnRecord(ConversationID(rawValue: 1), revision: 0, at: minute(1), state: state, order: order("k2")))
        #expect(placed.order?.number == OrderNumber.text(of: 8))
        try await records.verify()
    }

    @Test("A change that fails leaves the file as it was")
    func leavesTheFileWhenAChangeFails() async throws {
        let folder = try TemporaryFolder()
        let talk = try await folder.records().talk()
        let broken = Migration(
            name: "3 broken", sql: "CREATE TABLE later (id INTEGER) STRICT; CREATE TABLE customer (id)")
        #expect(throws: RecordsError.self) { try ShopRecords(at: folder.file, migrations: Migration.all + [broken]) }
        let records = try folder.records()
        #expect(try await records.conversation(talk.id) == talk)
    }

    @Test(
        "A file that was cut short or written over is told as damaged, on opening or when looked through",
        arguments: 0..<4)
    func tellsDamage(kind: Int) async throws {
        let folder = try TemporaryFolder()
        do {
            let records = try folder.records()
            for number in 1...200 { _ = try await records.talk(number) }
            try await records.compact()
        }
        var bytes = try Data(contentsOf: folder.file)
        for journal in ["-wal", "-shm"] {
            // Gone already where the last connection took it along.
            try? FileManager.default.removeItem(atPath: folder.file.path(percentEncoded: false) + journal)
        }
        switch kind {
        case 0: bytes.removeLast(bytes.count / 2)
        case 1: bytes.removeLast(bytes.count - 4_096)
        case 2: for index in 4_096..<bytes.count { bytes[index] = 0xAA }
        default: for index in bytes.count - 8_192..<bytes.count { bytes[index] = 0x55 }
        }
        try bytes.write(to: folder.file)
        await #expect {
            let records = try folder.records()
            try await records.verify()
        } throws: { error in
            guard case .damaged(let path, _) = error as? RecordsError else { return false }
            return path == folder.file.path(percentEncoded: false)
        }
    }

    @Test("A value of another kind is damage, not a crash")
    func tellsWrongValues() async throws {
        let folder = try TemporaryFolder()
        let records = try folder.records()
        let talk = try await records.talk()
        try folder.edit { try $0.execute(sql: "UPDATE conversation SET channel = 'pigeon'") }
        await #expect(throws: RecordsError.self) { try await records.conversation(talk.id) }
    }

    @Test("A folder that can't be made is told")
    func tellsFoldersThatCannotBeMade() throws {
        let folder = try TemporaryFolder()
        try Data().write(to: folder.url.appending(path: "var"))
        #expect {
            try folder.records()
        } throws: { error in
            if case .cannotOpen = error as? RecordsError { true } else { false }
        }
    }

    @Test(
        "Errors say what to do, in both languages",
        arguments: [
            (
                RecordsError.newer(path: "var/shop.sqlite"),
                "var/shop.sqlite was written by a newer version of the program: update the program",
                "var/shop.sqlite записан более новой версией программы: обновите программу"
            ),
            (
                .busy(path: "var/shop.sqlite"),
                "var/shop.sqlite is kept busy by another program: close it and try again",
                "var/shop.sqlite занят другой программой: закройте её и повторите"
            ),
            (
                .changedMeanwhile(conversation: ConversationID(rawValue: 7)),
                "something else was recorded in conversation 7: read it again and retry",
                "в разговоре 7 уже записано другое: прочитайте его заново и повторите"
            ),
            (
                .invalid(field: "order", reason: "it has no lines"), "the records don't take order: it has no lines",
                "записи не принимают order: it has no lines"
            ),
        ])
    func saysWhatToDo(error: RecordsError, english: String, russian: String) {
        #expect(error.phrase.en == english)
        #expect(error.phrase.ru == russian)
    }
}
