import FakeServer
import Foundation
import Testing

/// The command with an embedding server named by the environment.
@Suite struct ServerCommandTests {
    @Test func buildsAndSearchesWithAServerAndWithoutIt() throws {
        let key = "sk-test-0123456789abcdef"
        var server: FakeServer? = try FakeServer { request, _ in
            [FakeEmbeddings(dimension: 32, key: key).answer(request)]
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "vitrina-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }  // Left-overs in the system's folder harm nobody.
        let chats = folder.appending(path: "knowledge_base/chats")
        try FileManager.default.createDirectory(at: chats, withIntermediateDirectories: true)
        try Data("name: Оттенок\n".utf8).write(to: folder.appending(path: "vitrina.yaml"))
        try Data("23.03.2025, 10:00 - Ира: есть лодочки?\n23.03.2025, 10:01 - Оттенок: Да, 38 размер\n".utf8)
            .write(to: chats.appending(path: "a.txt"))
        let environment = [
            "VITRINA_SHOP": folder.path(percentEncoded: false), "VITRINA_EMBEDDINGS_PROVIDER": "openai",
            "VITRINA_EMBEDDINGS_URL": (server?.url ?? "") + "/v1", "VITRINA_EMBEDDINGS_MODEL": "bge-m3",
        ]
        // Without the key first: the server's refusal is told, and the key stands nowhere.
        let wrong = environment.merging(["VITRINA_EMBEDDINGS_KEY": "sk-wrong-000"]) { $1 }
        let refused = try CommandTests.run(["build", "--lang", "ru"], environment: wrong)
        #expect(refused.status == 1)
        #expect(
            refused.errors.contains(
                "Ошибка: сервер векторов 127.0.0.1 отвечает 401 (Incorrect API key provided): проверьте ключ и его права"
            ))
        #expect(!(refused.errors + refused.output).contains("sk-wrong"))

        let right = environment.merging(["VITRINA_EMBEDDINGS_KEY": key]) { $1 }
        let build = try CommandTests.run(["build"], environment: right)
        #expect(build.status == 0, "\(build.errors)")
        #expect(build.errors.contains("Asking the server for vectors: 0 of 1"))
        let found = try CommandTests.run(["search", "лодочки", "--json"], environment: right)
        #expect(found.status == 0)
        #expect(!found.output.contains("warnings"))

        withExtendedLifetime(server) {}
        server = nil
        let alone = try CommandTests.run(["search", "лодочки"], environment: right)
        #expect(alone.status == 0)
        #expect(alone.output.contains("Да, 38 размер"))
        #expect(
            alone.errors.hasPrefix("warning: searching by words alone, without vectors: embedding server: 127.0.0.1"))
    }
}
