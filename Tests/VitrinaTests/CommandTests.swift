import Foundation
import Testing

/// Runs the built command as a user would.
@Suite struct CommandTests {
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
    }

    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The executable stands beside the test bundle, wherever the build folder is.
    static let executable = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "vitrina")

    /// - Parameter input: what is typed; nil for whatever the test's own input is.
    static func run(
        _ arguments: [String], environment: [String: String] = [:], input: String? = nil
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = repository
        process.environment = ["LANG": "C.UTF-8", "COLUMNS": "100", "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        let scratch = FileManager.default.temporaryDirectory.appending(path: "vitrina-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }  // Left-overs in the system's folder harm nobody.
        // Files, not pipes: a full pipe would stop a command that prints much.
        let files = [scratch.appending(path: "out"), scratch.appending(path: "err")]
        for file in files { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        if let input {
            let file = scratch.appending(path: "in")
            try Data(input.utf8).write(to: file)
            process.standardInput = try FileHandle(forReadingFrom: file)
        }
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try String(contentsOf: files[0], encoding: .utf8),
            errors: try String(contentsOf: files[1], encoding: .utf8))
    }

    /// A copy of the sample shop, built once for all tests of this suite.
    static let shop: Result<String, any Error> = Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vitrina-shop-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: repository.appending(path: "data"), to: folder)
        // The repository's own built knowledge base is no part of the sample.
        try? FileManager.default.removeItem(at: folder.appending(path: "kb"))
        let build = try run(["build", "--shop", folder.path()])
        try #require(build.status == 0, "\(build.errors)")
        return folder.path()
    }

    /// A copy of that shop with its knowledge base, for what writes into it.
    static func copyOfShop() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vitrina-copy-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: URL(filePath: try shop.get()), to: folder)
        return folder
    }

    private func json(_ arguments: [String]) throws -> [String: Any] {
        let outcome = try Self.run(arguments + ["--json"])
        let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        return try #require(object as? [String: Any])
    }

    @Test(arguments: [
        (["check"], ["outcome", "sources", "problems"]), (["build"], ["outcome", "generation", "problems"]),
        (["search", "есть шанель джамбо"], ["question", "generation", "confidence", "hits"]),
        (["search", "--explain", "rjulf ghbdtpnt"], ["understood", "hits"]),
        (["stock", "шанель джамбо чёрная"], ["verdict", "variants", "alternatives"]),
        (["photos", "чёрные лодочки"], ["mode", "photos"]), (["eval"], ["answerable", "byTag", "noAnswer"]),
    ])
    func printsJSON(arguments: [String], keys: [String]) throws {
        let object = try json(arguments + ["--shop", try Self.shop.get()])
        for key in keys { #expect(object[key] != nil, "\(key)") }
    }

    @Test func citesThePlaceOfAnAnswer() throws {
        let outcome = try Self.run(
            ["search", "--lang", "ru", "-n", "1", "--shop", try Self.shop.get(), "доставка в астану сколько дней"])
        #expect(outcome.status == 0)
        #expect(
            outcome.output.contains(
                "usloviya.docx › Условия магазина «Оттенок» › Доставка по Казахстану › таблица 1, строка 2"))
        #expect(outcome.output.contains("2–3 дня"))
    }

    @Test func findsGoldenQuestionsOfDev() throws {
        let report = try json(["eval", "--shop", try Self.shop.get()])
        let answerable = try #require(report["answerable"] as? [String: Any])
        #expect(try #require(answerable["Success@5"] as? Double) >= 0.8)
    }

    @Test func tellsAMissingKnowledgeBaseWithTheRemedy() throws {
        let folder = FileManager.default.temporaryDirectory.path() + "/vitrina-none"
        let outcome = try Self.run(["search", "--shop", folder, "туфли"])
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("Error: "))
        #expect(outcome.errors.contains("run `vitrina build --shop "))
        let object = try json(["search", "--shop", folder, "туфли"])
        #expect((object["error"] as? [String: Any])?["message"] is String)
    }

    @Test(arguments: ["search", "stock", "photos"], ["", "🙂👠", String(repeating: "туфли ", count: 400)])
    func refusesWhatIsNoQuestion(command: String, question: String) throws {
        let outcome = try Self.run([command, "--lang", "ru", "--shop", try Self.shop.get(), question])
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("Ошибка: в вопросе "))
    }

    @Test(arguments: [["search"], ["search", "-n", "0", "x"], ["nothing"], ["build", "--lang", "xx"]])
    func refusesWrongUsageWithStatus64(arguments: [String]) throws {
        #expect(try Self.run(arguments).status == 64)
    }

    @Test func speaksRussianWhereTheLocaleDoes() throws {
        let outcome = try Self.run(["build", "--shop", try Self.shop.get()], environment: ["LANG": "ru_RU.UTF-8"])
        #expect(outcome.output.hasPrefix("Ничего не изменилось: в работе поколение 1.\n"))
    }

    @Test func commandReferenceMatchesTheHelp() throws {
        let process = Process()
        process.executableURL = Self.repository.appending(path: "scripts/cli-reference")
        process.arguments = [Self.executable.path()]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let printed = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let committed = try String(contentsOf: Self.repository.appending(path: "docs/cli.md"), encoding: .utf8)
        #expect(printed == committed, "docs/cli.md is out of date: run `make docs`")
    }
}
