import Foundation
import ShopRecords
import Testing

/// What `vitrina doctor` tells of shops in order and out of order.
@Suite struct DoctorTests {
    private func examine(_ shop: String) throws -> (status: Int32, object: [String: Any], findings: [String: String]) {
        let outcome = try CommandTests.run(["doctor", "--json", "--lang", "en", "--shop", shop])
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any], "\(outcome.errors)")
        let findings = try #require(object["findings"] as? [[String: Any]])
        let states = findings.compactMap { finding -> (String, String)? in
            guard let name = finding["name"] as? String, let state = finding["state"] as? String else { return nil }
            return (name, state)
        }
        return (outcome.status, object, Dictionary(states, uniquingKeysWith: { first, _ in first }))
    }

    @Test func findsAllWellWithASoundShop() throws {
        let (status, object, findings) = try examine(try CommandTests.shop.get())
        #expect(status == 0)
        #expect(object["state"] as? String == "ok")
        #expect(object["generation"] as? Int == 1)
        #expect(
            findings.keys.sorted() == [
                "blas", "disk", "folder", "generation", "integrity", "kernel", "libcurl", "memory", "models",
                "settings", "sqlite", "vocabulary",
            ])
        #expect(Set(findings.values) == ["ok"])
        let memory = try #require(object["memory"] as? [String: Any])
        let chunks = try #require(memory["chunks"] as? Int)
        let parts = try ["vectors", "words", "stems", "columns"].map { try #require(memory[$0] as? Int) }
        #expect(chunks > 500)
        #expect(parts.allSatisfy { $0 > chunks })
        #expect(try #require(object["fileBytes"] as? Int) > 1_000_000)
    }

    @Test func asksForABuildWhereThereIsNone() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vitrina-doctor-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }  // Left-overs in the system's folder harm nobody.
        let (status, object, findings) = try examine(folder.path())
        #expect(status == 2)
        #expect(object["state"] as? String == "warning")
        #expect(findings["generation"] == "warning")
        let text = try CommandTests.run(["doctor", "--lang", "en", "--shop", folder.path()]).output
        #expect(text.contains("!!  generation: there is no knowledge base yet → build it: `vitrina build`\n"))
        #expect(text.hasSuffix("It works; something should be done.\n"))
    }

    @Test func noticesOneChangedByte() throws {
        let shop = try CommandTests.copyOfShop()
        defer { try? FileManager.default.removeItem(at: shop) }  // As above.
        let file = shop.appending(path: "kb/generations/000001.sqlite")
        var bytes = try Data(contentsOf: file)
        let place = try #require(bytes.range(of: Data("Астан".utf8))).lowerBound
        bytes[place] ^= 1
        // Generations are read-only on disk.
        try FileManager.default.removeItem(at: file)
        try bytes.write(to: file)
        let (status, object, findings) = try examine(shop.path())
        #expect(status == 1)
        #expect(object["state"] as? String == "failed")
        #expect(findings["integrity"] == "failed")
        #expect(findings["generation"] == "ok")
        #expect(findings["settings"] == "ok")
        let text = try CommandTests.run(["doctor", "--lang", "ru", "--shop", shop.path()]).output
        #expect(text.contains("checksum of"))
        #expect(text.hasSuffix("Не работает.\n"))
    }

    @Test func tellsOfSettingsThatCannotBeRead() throws {
        let shop = try CommandTests.copyOfShop()
        defer { try? FileManager.default.removeItem(at: shop) }  // As above.
        try Data("name: [".utf8).write(to: shop.appending(path: "vitrina.yaml"))
        let (status, _, findings) = try examine(shop.path())
        #expect(status == 1)
        #expect(findings["settings"] == "failed")
        #expect(findings["vocabulary"] == "ok")
    }

    @Test("Each role's models are told, and whether their keys are there, without showing them")
    func tellsOfModels() throws {
        let shop = try CommandTests.copyOfShop()
        defer { try? FileManager.default.removeItem(at: shop) }  // As above.
        let settings = """
            models:
              endpoints:
                fast: {url: "https://api.openai.com/v1", model: gpt-x-mini}
                open: {url: "http://models.example/v1", model: m, key_env: OPEN_KEY}
                own: {url: "http://localhost:11434/v1", model: "qwen3:8b"}
              routes: {customer: [fast, open, own], search: [own]}
            """
        try Data(settings.utf8).write(to: shop.appending(path: "vitrina.yaml"))
        let outcome = try CommandTests.run(
            ["doctor", "--lang", "en", "--shop", shop.path()], environment: ["OPEN_KEY": "sk-test-12345678"])
        #expect(outcome.status == 2)
        #expect(
            outcome.output.contains(
                "!!  model-customer: fast (gpt-x-mini, api.openai.com, no key in $OPENAI_API_KEY), then open (m, "
                    + "models.example, key in $OPEN_KEY), then own (qwen3:8b, localhost), then offline → put the key into "
                    + "$OPENAI_API_KEY, or take the model out of models.routes\n"))
        #expect(outcome.output.contains("ok  model-search: own (qwen3:8b, localhost), then offline\n"))
        #expect(outcome.output.contains("ok  model-report: offline\n"))
        #expect(
            outcome.output.contains(
                "!!  model-key: the key of the model “open” goes to models.example in the open → write https in its url\n"
            ))
        #expect(!outcome.output.contains("sk-test"))
    }

    @Test("Records that are damaged are told")
    func tellsOfRecords() async throws {
        let shop = try CommandTests.copyOfShop()
        defer { try? FileManager.default.removeItem(at: shop) }  // As above.
        let file = shop.appending(path: "var/shop.sqlite")
        do {
            let records = try ShopRecords(at: file)
            _ = try await records.conversation(.terminal, chat: "a", at: Moment(milliseconds: 0))
        }
        #expect(try examine(shop.path()).findings["records"] == "ok")
        var bytes = try Data(contentsOf: file)
        try #require(bytes.count > 8_192)
        for index in 4_096..<bytes.count { bytes[index] = 0xAA }
        try bytes.write(to: file)
        let (status, _, findings) = try examine(shop.path())
        #expect(status == 1)
        #expect(findings["records"] == "failed")
    }

    @Test func namesAFolderThatIsNotThere() throws {
        let (status, object, findings) = try examine("/nowhere")
        #expect(status == 1)
        #expect(object["state"] as? String == "failed")
        #expect(findings["folder"] == "failed")
        #expect(findings["sqlite"] == "ok")
    }
}
