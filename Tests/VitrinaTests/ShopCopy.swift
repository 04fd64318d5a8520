import Foundation
import Testing

/// A copy of the small shop of fixtures/commands that a test may change; gone with the value.
final class ShopCopy {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "vitrina-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: Self.fixtures.appending(path: "shop"), to: folder)
    }

    deinit {
        // Left-overs in the system's folder harm nobody.
        try? FileManager.default.removeItem(at: folder)
    }

    static let fixtures = CommandTests.repository.appending(path: "fixtures/commands")

    var path: String { folder.path(percentEncoded: false) }

    /// Runs a command on the shop, in Russian where nothing else is said. Prices come with spaces as a keyboard has them.
    @discardableResult
    func run(_ arguments: String..., language: String = "ru") throws -> CommandTests.Outcome {
        try run(arguments, language)
    }

    private func run(_ arguments: [String], _ language: String) throws -> CommandTests.Outcome {
        var outcome = try CommandTests.run(arguments + ["--shop", path, "--lang", language])
        outcome.output = outcome.output.replacing("\u{A0}", with: " ")
        return outcome
    }

    /// Runs a command that has to end with 0.
    @discardableResult
    func done(_ arguments: String..., language: String = "ru") throws -> String {
        let outcome = try run(arguments, language)
        try #require(outcome.status == 0, "\(arguments): \(outcome.status) \(outcome.errors)")
        return outcome.output
    }

    func json(_ arguments: String..., status: Int32 = 0) throws -> [String: Any] {
        let outcome = try CommandTests.run(arguments + ["--shop", path, "--json"])
        #expect(outcome.status == status, "\(outcome.errors)")
        return try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }

    /// Puts the changed files of the fixtures in: another opening hour, a price of the sheet, a bag more.
    func change() throws {
        let changes = Self.fixtures.appending(path: "changes")
        for path in Self.changed {
            try remove(path)
            try FileManager.default.copyItem(at: changes.appending(path: path), to: folder.appending(path: path))
        }
    }

    static let changed = [
        "inventory.xlsx", "knowledge_base/catalog/sumki.docx", "knowledge_base/policy/usloviya.docx",
    ]

    func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

    func write(_ bytes: Data, to path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: folder.appending(path: path)) }

    func bytes(_ path: String) throws -> Data { try Data(contentsOf: folder.appending(path: path)) }

    /// Files under a folder of the shop, by path. The hashes kept between builds are left out: files touched a moment ago, as
    /// those of a test are, are entered in it or not.
    func files(under name: String) throws -> [String] {
        let root = folder.appending(path: name)
        return try FileManager.default.subpathsOfDirectory(atPath: root.path(percentEncoded: false)).filter { path in
            var isFolder: ObjCBool = false
            let file = root.appending(path: path).path(percentEncoded: false)
            return FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) && !isFolder.boolValue
                && path != "sources-cache"
        }.sorted()
    }

    /// The bytes of the generation in use.
    func generation() throws -> Data {
        let name = String(decoding: try bytes("kb/current"), as: UTF8.self).trimmingCharacters(in: .newlines)
        return try bytes("kb/generations/" + name)
    }

    /// What is under kb/ after builds that ended well.
    static func whole(_ generations: Int...) -> [String] {
        ["current"] + generations.map { "generations/00000\($0).sqlite" } + ["history.jsonl", "lock"]
    }

    /// The first chat's name among the shop's files.
    static let chats = [
        "knowledge_base/chats/Чат WhatsApp с контактом +7 700 000 09 09.txt",
        "knowledge_base/chats/Чат WhatsApp с контактом Гульмира Беззубова.txt",
    ]
}

extension String {
    /// The text with dates, names of users and times of work put in a common form.
    var withoutMoments: String {
        replacing(/\d\d\.\d\d\.\d{4} \d\d:\d\d, [^,\n]+/, with: "<когда>, <кто>")
            .replacing(/\d{4}-\d\d-\d\d \d\d:\d\d, [^,\n]+/, with: "<when>, <who>")
            .replacing(/Время: [0-9.]+ с/, with: "Время: <с>").replacing(/Time: [0-9.]+ s/, with: "Time: <s>")
    }
}
