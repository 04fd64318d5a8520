import Embeddings
import Foundation
import KnowledgeModel
import Testing
import WebClient

@testable import KBBuilder

@Suite struct EmbeddingSettingsTests {
    private func choice(_ yaml: String, _ environment: [String: String] = [:]) throws -> EmbedderChoice {
        var choice: EmbedderChoice?
        try Samples.inScratchFolder { folder in
            try Samples.write(yaml, to: folder.appending(path: "vitrina.yaml"))
            choice = try ShopSettings(of: ShopFolder(root: folder), environment: environment).embedder
        }
        return try #require(choice)
    }

    private static let ollama = "embeddings:\n  provider: openai\n  url: http://localhost:11434/v1\n  model: bge-m3\n"

    @Test(arguments: ["", "name: Лавка\n", "embeddings:\n  provider: learned\n", "embeddings:\n"])
    func learnsFromTheCorpusUnlessToldOtherwise(yaml: String) throws {
        #expect(try choice(yaml) == .learned)
    }

    @Test func readsAServer() throws {
        let address = try WebAddress("http://localhost:11434/v1")
        #expect(
            try choice(Self.ollama)
                == .server(
                    EmbeddingServer(
                        address: address, model: "bge-m3", key: .variableIfSet("VITRINA_EMBEDDINGS_KEY"))))
        let yaml =
            Self.ollama + """
                  dimensions: 256
                  encoding: base64
                  key_env: MY_KEY
                  query_prefix: "query: "
                  passage_prefix: "passage: "
                  batch: 100
                  parallel: 8
                  timeout: 300
                  query_timeout: 1.5

                """
        #expect(
            try choice(yaml)
                == .server(
                    EmbeddingServer(
                        address: address, model: "bge-m3", dimensions: 256, encoding: .base64, key: .variable("MY_KEY"),
                        queryPrefix: "query: ", passagePrefix: "passage: ", batch: 100, parallel: 8,
                        timeout: .seconds(300), queryTimeout: .seconds(1.5))))
    }

    @Test func readsTheEnvironmentFirst() throws {
        let environment = [
            "VITRINA_EMBEDDINGS_PROVIDER": "openai", "VITRINA_EMBEDDINGS_URL": "https://api.openai.com/v1",
            "VITRINA_EMBEDDINGS_MODEL": "text-embedding-3-small", "VITRINA_EMBEDDINGS_DIMENSIONS": "512",
            "VITRINA_EMBEDDINGS_ENCODING": "base64", "VITRINA_EMBEDDINGS_QUERY_PREFIX": "q ",
            "VITRINA_EMBEDDINGS_PASSAGE_PREFIX": "p ", "VITRINA_EMBEDDINGS_BATCH": "7",
            "VITRINA_EMBEDDINGS_PARALLEL": "2", "VITRINA_EMBEDDINGS_TIMEOUT": "9.5",
            "VITRINA_EMBEDDINGS_QUERY_TIMEOUT": "2",
        ]
        let expected = EmbeddingServer(
            address: try WebAddress("https://api.openai.com/v1"), model: "text-embedding-3-small", dimensions: 512,
            encoding: .base64, key: .variableIfSet("OPENAI_API_KEY"), queryPrefix: "q ", passagePrefix: "p ", batch: 7,
            parallel: 2, timeout: .seconds(9.5), queryTimeout: .seconds(2))
        #expect(try choice("", environment) == .server(expected))
        #expect(try choice(Self.ollama, environment) == .server(expected))
        #expect(try choice(Self.ollama, ["VITRINA_EMBEDDINGS_PROVIDER": ""]) == choice(Self.ollama))
    }

    @Test func findsTheKeysPlaceByFileOrVariable() throws {
        func key(_ yaml: String, _ environment: [String: String] = [:]) throws -> EmbeddingServer.KeySource? {
            guard case .server(let server) = try choice(yaml, environment) else { return nil }
            return server.key
        }
        let file = Self.ollama + "  key_file: /run/keys/openai\n"
        #expect(try key(file) == .file("/run/keys/openai"))
        #expect(try key(file, ["VITRINA_EMBEDDINGS_KEY_ENV": "K"]) == .variable("K"))
        #expect(try key(Self.ollama + "  key_env: K\n", ["VITRINA_EMBEDDINGS_KEY_FILE": "/k"]) == .file("/k"))
        guard case .file(let path) = try key(Self.ollama + "  key_file: keys/openai\n") else {
            Issue.record("no file")
            return
        }
        // Relative to the shop's folder.
        #expect(path.hasPrefix("/") && path.hasSuffix("/keys/openai"))
    }

    @Test(arguments: [
        ("embeddings:\n  provider: ollama\n", "embeddings.provider: expected learned or openai, found “ollama”"),
        ("embeddings:\n  model: bge-m3\n", "embeddings: a url or model needs `provider: openai`"),
        (
            "embeddings:\n  provider: openai\n  model: m\n",
            "embeddings.url: expected an address like http://localhost:11434/v1, without a password"
        ),
        (
            "embeddings:\n  provider: openai\n  model: m\n  url: http://user:geheim@x/v1\n",
            "embeddings.url: expected an address like http://localhost:11434/v1, without a password"
        ),
        (
            "embeddings:\n  provider: openai\n  url: http://x\n",
            "embeddings.model: expected the name of the server's model"
        ),
        (
            "embeddings:\n  provider: openai\n  url: http://x\n  model: latent-semantic\n",
            "embeddings.model: expected the name of the server's model"
        ),
        (ollama + "  encoding: int8\n", "embeddings.encoding: expected float or base64, found “int8”"),
        (ollama + "  dimensions: 0\n", "embeddings.dimensions: expected 1 to 65536, found 0"),
        (ollama + "  batch: 4000\n", "embeddings.batch: expected 1 to 2048, found 4000"),
        (ollama + "  parallel: 0\n", "embeddings.parallel: expected 1 to 64, found 0"),
        (ollama + "  timeout: 0\n", "embeddings.timeout: expected 1.0 to 3600.0, found 0.0"),
        (ollama + "  query_timeout: .nan\n", "embeddings.query_timeout: expected 0.1 to 600.0, found nan"),
        (ollama + "  key_env: A\n  key_file: b\n", "embeddings: key_env and key_file are both set, one is enough"),
        (
            ollama + "  key: sk-geheim\n",
            "line 5: unknown key “key”, known are provider, url, model, dimensions, encoding, key_env, key_file, "
                + "query_prefix, passage_prefix, batch, parallel, timeout, query_timeout"
        ),
    ])
    func namesWhatIsWrong(yaml: String, detail: String) {
        #expect(throws: BuildError.invalidSettings(file: "vitrina.yaml", detail: detail)) { try choice(yaml) }
    }

    @Test func namesAVariableThatIsNoNumber() {
        #expect(
            throws: BuildError.invalidSettings(
                file: "vitrina.yaml", detail: "$VITRINA_EMBEDDINGS_BATCH: expected a number, found “много”")
        ) { try choice(Self.ollama, ["VITRINA_EMBEDDINGS_BATCH": "много"]) }
    }

    @Test(arguments: ["embeddings: openai\n", "embeddings: [a]\n", ollama + "  batch: many\n"])
    func refusesWhatItCannotRead(yaml: String) {
        #expect(throws: BuildError.self) { try choice(yaml) }
    }
}
