import Foundation
import KnowledgeModel
import Logging
import Synchronization
import Testing

@testable import RAGService

/// The service as clients of every kind find it, over real connections.
@Suite struct KnowledgeServiceTests {
    private func with(
        keys: KeyRing? = nil, limits: ServiceLimits = ServiceLimits(drainSeconds: 1), queryLog: QueryLog? = nil,
        logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
        _ test: (RunningService, ServiceShop) async throws -> Void
    ) async throws {
        let shop = try ServiceShop()
        try await shop.publish(1)
        let host = shop.host()
        host.look(isFirst: true)
        try await RunningService.with(host, keys: keys, limits: limits, queryLog: queryLog, logger: logger) {
            try await test($0, shop)
        }
    }

    private let question = #"{"query":"доставка в астану"}"#

    // MARK: What is told of the service itself

    @Test func tellsHowItIs() async throws {
        try await with { service, _ in
            let alive = try await service.send("GET", "/healthz")
            #expect(alive.status == 200)
            #expect(alive.text == #"{"status":"alive"}"#)
            let ready = try await service.send("GET", "/readyz")
            #expect(ready.status == 200)
            #expect(ready.text.contains(#""generation":1"#))
            #expect(ready.text.contains(#""failing":[]"#))
            _ = try await service.send("POST", "/v1/search", body: question)
            let metrics = try await service.send("GET", "/metrics")
            #expect(metrics.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8")
            for line in [
                #"vitrina_requests_total{call="search",status="200"} 1"#, "vitrina_generation 1", "vitrina_passages 5",
                #"vitrina_request_seconds_count{call="search"} 1"#,
                #"vitrina_leg_seconds_count{call="search",leg="index"} 1"#,
                #"vitrina_reload_failures_total{part="stock"} 0"#,
                "vitrina_requests_in_progress 0",
            ] {
                #expect(metrics.text.contains(line + "\n"), "\(line)")
            }
        }
    }

    @Test func isNotReadyBeforeThereIsAGeneration() async throws {
        let shop = try ServiceShop()
        let core = ServiceCore(
            shop.host(), limits: ServiceLimits(), keys: .none, isLocal: true, queryLog: nil)
        #expect(throws: KnowledgeFailure.self) { try core.host.state() }
        #expect(core.metrics.text(core.now).contains("vitrina_ready 0\n"))
    }

    @Test func reportsWhatCantBeRead() async throws {
        try await with { service, shop in
            try shop.write(nil)
            var ready = try await service.send("GET", "/readyz")
            while !ready.text.contains("archive") {
                await Task.yield()
                ready = try await service.send("GET", "/readyz")
            }
            #expect(ready.status == 200)
            #expect(ready.text.contains(#""part":"stock""#))
            #expect(try await service.send("GET", "/metrics").text.contains(#"vitrina_reload_failing{part="stock"} 1"#))
        }
    }

    @Test func givesThePageAndNothingFromElsewhere() async throws {
        try await with { service, _ in
            let page = try await service.send("GET", "/")
            #expect(page.status == 200)
            #expect(page.headers["content-type"] == "text/html; charset=utf-8")
            #expect(page.headers["content-security-policy"] == PageAssets.securityPolicy)
            #expect(page.headers["x-content-type-options"] == "nosniff")
            #expect(page.text.hasPrefix("<!doctype html>"))
            for path in PageAssets.all.keys where path != "/" { #expect(page.text.contains(path), "\(path)") }
            let tag = try #require(page.headers["etag"])
            let again = try await service.send("GET", "/", headers: ["If-None-Match: \(tag)"])
            #expect(again.status == 304)
            #expect(again.body.isEmpty)
            #expect(
                try await service.send("GET", "/page/page.js").headers["content-type"]
                    == "text/javascript; charset=utf-8")
            #expect(try await service.send("GET", "/page/../page/page.js").status == 404)
            for asset in PageAssets.all.values {
                // The name of a kind of document is no address that is asked for.
                let text = String(decoding: asset.bytes, as: UTF8.self)
                    .replacing("xmlns=\"http://www.w3.org/2000/svg\"", with: "")
                #expect(!text.contains("http://") && !text.contains("https://"))
                #expect(!text.contains("innerHTML"))
            }
        }
    }

    @Test func answersHeadWithoutABody() async throws {
        try await with { service, _ in
            let answer = try await service.raw("HEAD /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            #expect(answer.status == 200)
            #expect(answer.headers["content-length"] == "18")
            #expect(answer.body.isEmpty)
        }
    }

    // MARK: Failures

    @Test(
        arguments: [
            ("POST", "/v1/search", nil, [], 415, "unsupported_media_type"),
            ("POST", "/v1/search", "{}", ["Content-Type: text/plain"], 415, "unsupported_media_type"),
            ("POST", "/v1/search", "{}", [], 400, "invalid_request"),
            ("POST", "/v1/search", "", [], 400, "invalid_request"),
            ("POST", "/v1/search", "{", [], 400, "invalid_request"),
            ("POST", "/v1/search", "[]", [], 400, "invalid_request"),
            ("POST", "/v1/search", "null", [], 400, "invalid_request"),
            ("POST", "/v1/search", #"{"query":"x","topp":3}"#, [], 400, "invalid_request"),
            ("POST", "/v1/search", #"{"query":"x","top":1e99}"#, [], 400, "invalid_request"),
            ("POST", "/v1/search", #"{"query":"x","top":9223372036854775807}"#, [], 400, "invalid_request"),
            ("POST", "/v1/search", #"{"query":"x","generation":9}"#, [], 404, "not_found"),
            ("POST", "/v1/search", #"{"query":"\ud800"}"#, [], 400, "invalid_request"),
            ("POST", "/v1/stock", #"{"question":"👠"}"#, [], 400, "empty_question"),
            ("GET", "/v1/search", nil, [], 405, "method_not_allowed"),
            ("DELETE", "/healthz", nil, [], 405, "method_not_allowed"),
            ("PATCH", "/", nil, [], 405, "method_not_allowed"),
            ("GET", "/v1", nil, [], 404, "not_found"), ("GET", "/v1/search/", nil, [], 405, "not_found"),
            ("GET", "/.env", nil, [], 404, "not_found"), ("GET", "/v1/source/x", nil, [], 400, "invalid_request"),
            ("GET", "/v1/source/1?around=11", nil, [], 400, "invalid_request"),
            ("GET", "/v1/source/1?x=1", nil, [], 400, "invalid_request"),
            ("GET", "/v1/source/999", nil, [], 404, "not_found"),
            ("GET", "/v1/photos/..%2f..%2fetc%2fpasswd", nil, [], 404, "not_found"),
            ("GET", "/v1/photos/../vitrina.yaml", nil, [], 404, "not_found"),
            ("GET", "/v1/photos/photos%2f%2e%2e%2fvitrina.yaml", nil, [], 404, "not_found"),
            ("GET", "/v1/photos/vitrina.yaml", nil, [], 404, "not_found"),
            ("GET", "/v1/photos/%00", nil, [], 404, "not_found"),
            ("GET", "/v1/photos/%ff%fe", nil, [], 404, "not_found"),
            ("GET", "/v1/photos/%", nil, [], 404, "not_found"),
        ] as [(String, String, String?, [String], Int, String)])
    func failsInOneShape(
        method: String, path: String, body: String?, headers: [String], status: Int, code: String
    ) async throws {
        try await with { service, _ in
            let answer = try await service.send(method, path, body: body, headers: headers)
            // A path without its call is unknown whatever the method.
            #expect(answer.status == (code == "not_found" ? 404 : status))
            #expect(answer.code == code, "\(answer.text)")
            #expect(answer.headers["content-type"] == "application/json")
            #expect(answer.headers["x-request-id"]?.isEmpty == false)
            if answer.status == 405 { #expect(answer.headers["allow"]?.isEmpty == false) }
        }
    }

    @Test func tellsNothingOfTheMachine() async throws {
        try await with { service, shop in
            for answer in [
                try await service.send("GET", "/v1/photos/" + shop.folder.root.path()),
                try await service.send("GET", "/readyz"),
                try await service.send(
                    "POST", "/v1/search", body: #"{"query":"x","filter":{"sources":["/etc/passwd"]}}"#),
            ] {
                #expect(!answer.text.contains("/tmp") && !answer.text.contains("passwd"), "\(answer.text)")
                #expect(answer.headers["server"] == nil)
            }
        }
    }

    // MARK: Hostile clients

    @Test(arguments: [
        "nonsense\r\n\r\n", "BREW / HTTP/1.1\r\nHost: x\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
        "GET /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        "POST /v1/search HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n12345",
        "POST /v1/search HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "GET /\u{0} HTTP/1.1\r\n\r\n", "GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: a\u{0}b\r\n\r\n",
        "GET /healthz HTTP/1.1\r\nHost: localhost\r\n" + (0..<300).map { "X-\($0): y\r\n" }.joined() + "\r\n",
        "GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: " + String(repeating: "y", count: 60_000) + "\r\n\r\n",
        "GET /" + String(repeating: "y", count: 200_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}",
    ])
    func sendsWhatIsNoHTTPAway(request: String) async throws {
        try await with { service, _ in
            let answer = try await service.raw(request)
            #expect(answer.status == 0 || answer.status == 400 || answer.status == 403 || answer.status == 404)
            if answer.status == 400 { #expect(answer.code == "invalid_request") }
            #expect(try await service.send("GET", "/healthz").status == 200)
        }
    }

    @Test func refusesABodyThatIsTooLarge() async throws {
        try await with(limits: ServiceLimits(bodyBytes: 1_000, drainSeconds: 1)) { service, _ in
            let large = #"{"query":""# + String(repeating: "a", count: 2_000) + #""}"#
            let answer = try await service.send("POST", "/v1/search", body: large)
            #expect(answer.status == 413)
            #expect(answer.code == "body_too_large")
            #expect(answer.headers["connection"] == "close")
            let chunks = (0..<300).map { _ in "10\r\n" + String(repeating: "a", count: 16) + "\r\n" }.joined()
            let chunked = try await service.raw(
                "POST /v1/search HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n\(chunks)0\r\n\r\n")
            #expect(chunked.status == 413)
            #expect(try await service.send("GET", "/healthz").status == 200)
        }
    }

    @Test func readsABodyInChunks() async throws {
        try await with { service, _ in
            let bytes = Array(question.utf8)
            let half = bytes.count / 2
            let parts = [bytes[..<half], bytes[half...]].map {
                String($0.count, radix: 16) + "\r\n" + String(decoding: $0, as: UTF8.self) + "\r\n"
            }
            // A letter may be cut in two by a chunk's end; the body is whole before it is read.
            let head =
                "POST /v1/search HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json; charset=utf-8\r\n"
            let answer = try await service.raw(
                head + "Transfer-Encoding: chunked\r\n\r\n" + parts.joined() + "0\r\n\r\n")
            #expect(answer.status == 200 || answer.status == 400)
        }
    }

    @Test func shedsConnectionsThatStandStill() async throws {
        let limits = ServiceLimits(bodySeconds: 1, idleSeconds: 1, drainSeconds: 1)
        try await with(limits: limits) { service, _ in
            // Half a header, and half a body: each read ends because the service ends the connection.
            let start = ContinuousClock.now
            let header = try await service.raw("GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Slow")
            let body = try await service.raw(
                "POST /v1/search HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"
            )
            #expect(header.status == 0)
            #expect(body.status == 0 || body.status == 400)
            #expect(ContinuousClock.now - start < .seconds(9))
            #expect(try await service.send("GET", "/healthz").status == 200)
        }
    }

    @Test func staysHealthyWhenTooMuchIsAsked() async throws {
        try await with(limits: ServiceLimits(workers: 1, admitted: 0, drainSeconds: 1)) { service, _ in
            let answer = try await service.send("POST", "/v1/search", body: question)
            #expect(answer.status == 503)
            #expect(answer.code == "overloaded")
            #expect(answer.headers["retry-after"] == "1")
            #expect(try await service.send("GET", "/healthz").status == 200)
            #expect(try await service.send("GET", "/readyz").status == 200)
            #expect(try await service.send("GET", "/metrics").text.contains("vitrina_requests_refused_total 1\n"))
        }
    }

    // MARK: Keys

    @Test func asksForAKeyAndWhatItMay() async throws {
        let bot = try KeyRing.make(name: "bot", scopes: [.query])
        let boss = try KeyRing.make(name: "boss", scopes: [.admin])
        let ring = try KeyRing(bot.line + "\n" + boss.line)
        try await with(keys: ring) { service, _ in
            func ask(
                _ key: String?, _ body: String?, _ method: String = "POST", _ path: String = "/v1/search"
            ) async throws -> RawAnswer {
                try await service.send(
                    method, path, body: body, headers: key.map { ["Authorization: Bearer \($0)"] } ?? [])
            }
            let without = try await ask(nil, question)
            #expect(without.status == 401)
            #expect(without.headers["www-authenticate"] == "Bearer")
            #expect(try await ask("vk_wrong", question).status == 401)
            #expect(try await ask(bot.key, question).status == 200)
            #expect(try await ask(boss.key, question).status == 200)
            let other = #"{"query":"доставка","generation":1}"#
            #expect(try await ask(bot.key, other).code == "forbidden")
            #expect(try await ask(boss.key, other).status == 200)
            #expect(try await ask(bot.key, nil, "GET", "/metrics").code == "forbidden")
            #expect(try await ask(boss.key, nil, "GET", "/metrics").status == 200)
            #expect(try await ask(nil, nil, "GET", "/metrics").status == 401)
            #expect(try await ask(nil, nil, "GET", "/v1/photos/x").status == 401)
            for path in ["/", "/healthz", "/readyz", "/openapi.json"] {
                #expect(try await ask(nil, nil, "GET", path).status == 200, "\(path)")
            }
        }
    }

    @Test func holdsEachKeyToItsShare() async throws {
        let bot = try KeyRing.make(name: "bot", scopes: [.query])
        let limits = ServiceLimits(drainSeconds: 1, requestsPerSecond: 0.5)
        try await with(keys: try KeyRing(bot.line), limits: limits) { service, _ in
            let headers = ["Authorization: Bearer \(bot.key)"]
            #expect(try await service.send("POST", "/v1/search", body: question, headers: headers).status == 200)
            let second = try await service.send("POST", "/v1/search", body: question, headers: headers)
            #expect(second.status == 429)
            #expect(second.code == "too_many_requests")
            #expect(second.headers["retry-after"] == "2")
        }
    }

    @Test func refusesAPublicAddressWithoutKeys() throws {
        let shop = try ServiceShop()
        for host in ["0.0.0.0", "::", "192.168.0.1", "example.org"] {
            #expect(throws: ServiceError.publicWithoutKeys(host: host)) {
                try KnowledgeService(
                    shop.host(), configuration: .init(host: host, port: 0),
                    logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            }
        }
    }

    @Test func isAskedByItsOwnNameOnly() async throws {
        try await with { service, _ in
            let head =
                "POST /v1/search HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: \(question.utf8.count)\r\n"
            for (name, status) in [("evil.example", 403), ("localhost:\(service.port)", 200), ("127.0.0.1", 200)] {
                let answer = try await service.raw(head + "Host: \(name)\r\n\r\n" + question)
                #expect(answer.status == status, "\(name)")
            }
        }
    }

    // MARK: What is kept

    @Test func logsNoWordOfWhatIsAsked() async throws {
        let lines = Mutex<[String]>([])
        let logger = Logger(label: "test") { label in
            JSONLogHandler(label: label, level: .trace) { line in lines.withLock { $0.append(line) } }
        }
        try await with(logger: logger) { service, _ in
            _ = try await service.send(
                "POST", "/v1/search", body: #"{"query":"тайнаяпокупка +77000000123"}"#, headers: ["X-Request-Id: abc-1"]
            )
            _ = try await service.send("POST", "/v1/search", body: #"{"тайнаяпокупка":1}"#)
            _ = try await service.send(
                "GET", "/v1/photos/тайнаяпокупка".addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? "")
        }
        let log = lines.withLock { $0.joined() }
        #expect(log.contains(#""request":"abc-1""#))
        #expect(log.contains(#""call":"search""#))
        #expect(!log.contains("тайнаяпокупка"))
        #expect(!log.contains("%D1"))
        #expect(!log.contains("77000000123"))
    }

    @Test func keepsQuestionsRedactedAndBounded() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vitrina-log-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }  // Left-overs in the system's folder harm nobody.
        let file = folder.appending(path: "questions.jsonl")
        let log = QueryLog(file, bytes: 2_000, kept: 2) { text in
            text.contains("секрет") ? nil : text.replacing("Мадина", with: "[имя 1]")
        }
        try await with(queryLog: log) { service, _ in
            _ = try await service.send("POST", "/v1/search", body: #"{"query":"Мадина, доставка в астану"}"#)
            _ = try await service.send("POST", "/v1/stock", body: #"{"question":"секрет шанель"}"#)
            log.flush()
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(text.contains("[имя 1], доставка в астану"))
            #expect(text.contains(#""call":"search""#))
            #expect(!text.contains("Мадина") && !text.contains("секрет"))
            #expect(log.dropped == 1)
            let mode = try FileManager.default.attributesOfItem(atPath: file.path())[.posixPermissions] as? Int
            #expect(mode == 0o600)
            for _ in 0..<60 { _ = try await service.send("POST", "/v1/search", body: question) }
            log.flush()
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
            #expect(names == ["questions.jsonl", "questions.jsonl.1", "questions.jsonl.2"])
            for name in names {
                let size = try FileManager.default.attributesOfItem(atPath: folder.appending(path: name).path())[.size]
                #expect(try #require(size as? Int) <= 2_000)
            }
        }
    }

    // MARK: Without a pause

    @Test func neverMixesGenerationsWhileTheyChange() async throws {
        try await with { service, shop in
            let isDone = Flag()
            let body = #"{"query":"доставка в астану","filter":{"kinds":["policy"]}}"#
            let askers = (0..<3).map { _ in
                Task.detached {
                    var answered = 0
                    while !isDone.isSet {
                        let answer = try await service.send("POST", "/v1/search", body: body)
                        #expect(answer.status == 200)
                        let found = try JSONDecoder().decode(KnowledgeAPI.SearchAnswer.self, from: Data(answer.body))
                        #expect(found.hits.first?.text.contains("\(found.generation) дня") == true)
                        answered += 1
                    }
                    return answered
                }
            }
            for number in 2...6 {
                try await shop.publish(number)
                while service.host.report.generation != number { await Task.yield() }
            }
            isDone.set()
            for asker in askers { #expect(try await asker.value > 0) }
        }
    }

    // MARK: What the description says

    @Test func describesItself() async throws {
        try await with { service, _ in
            let answer = try await service.send("GET", "/openapi.json")
            let document = try #require(
                try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any])
            #expect(document["openapi"] as? String == "3.1.0")
            let paths = try #require(document["paths"] as? [String: Any])
            #expect(paths.count == 13)
        }
    }
}

/// Whether something has come to pass.
private final class Flag: Sendable {
    private let value = Mutex(false)

    var isSet: Bool { value.withLock { $0 } }

    func set() { value.withLock { $0 = true } }
}
