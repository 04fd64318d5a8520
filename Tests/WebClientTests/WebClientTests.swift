import FakeServer
import Foundation
import Synchronization
import Testing
import WebClient

@Suite struct WebClientTests {
    @Test func sendsWhatItIsGivenAndReadsTheAnswer() async throws {
        let server = try FakeServer { _, _ in
            [.answer(201, headers: ["X-Thing: один ", "Content-Type: text/plain"], body: "готово")]
        }
        let response = try await WebFixtures.client().send(try WebFixtures.post(server))
        #expect(response.status == 201)
        #expect(String(decoding: response.body, as: UTF8.self) == "готово")
        #expect(response.headers["x-thing"] == "один")
        let request = try #require(server.requests.first)
        #expect(request.method == "POST")
        #expect(request.target == "/v1/embeddings")
        #expect(request.headers["authorization"] == "Bearer sk-test-0123456789abcdef")
        #expect(request.headers["content-type"] == "application/json")
        #expect(request.headers["user-agent"] == "vitrina")
        #expect(request.headers["expect"] == nil)
        #expect(String(decoding: request.body, as: UTF8.self) == #"{"input":"туфли"}"#)
    }

    @Test(arguments: [WebRequest.Method.get, .head, .post, .put, .patch, .delete])
    func knowsEveryMethod(method: WebRequest.Method) async throws {
        let server = try FakeServer { request, _ in [.answer(body: request.method == "HEAD" ? "" : "x")] }
        let body: [UInt8]? = method == .put || method == .patch ? Array("тело".utf8) : nil
        let response = try await WebFixtures.client().send(WebRequest(method, try WebAddress(server.url), body: body))
        #expect(response.body.count == (method == .head ? 0 : 1))
        #expect(server.requests.first?.method == method.rawValue)
        #expect(server.requests.first?.body == body ?? [])
        #expect(server.requests.first?.headers["content-type"] == nil)
    }

    @Test func keepsConnectionsAcrossRequestsAndCopies() async throws {
        let server = try FakeServer { _, _ in [.answer(body: "x")] }
        let client = WebFixtures.client()
        let copy = client
        for _ in 0..<3 { _ = try await client.send(WebRequest(.get, try WebAddress(server.url))) }
        _ = try await copy.send(try WebFixtures.post(server))
        let kept = Set(server.requests.map(\.connection))
        // libcurl takes none that was idle for two minutes, which a machine in distress makes of a moment.
        #expect(kept.count < 4)
        // libcurl may send a request again on its own over a connection it kept, so this one gets its own.
        _ = try await client.send(try WebFixtures.post(server, isRepeatable: false))
        #expect(!kept.contains(try #require(server.requests.last?.connection)))
    }

    @Test func carriesManyRequestsAtOnce() async throws {
        let server = try FakeServer { request, _ in [.answer(body: request.target)] }
        let client = WebFixtures.client()
        let base = try WebAddress(server.url)
        let bodies = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<40 {
                group.addTask {
                    let request = WebRequest(.get, base.appending(path: "товар \(number)?"))
                    return String(decoding: try await client.send(request).body, as: UTF8.self)
                }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        let name = "%D1%82%D0%BE%D0%B2%D0%B0%D1%80%20"
        #expect(bodies == Set((0..<40).map { "/\(name)\($0)%3F" }))
        #expect(Set(server.requests.map(\.connection)).count <= 8)
    }

    @Test func readsLargeAndChunkedBodies() async throws {
        let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let server = try FakeServer { _, number in
            number == 0
                ? [.answer(bytes: bytes)]
                : [
                    .head(headers: ["Transfer-Encoding: chunked"]), .send(Array("4\r\nту\r\n".utf8)),
                    .send(Array("6\r\nфли\r\n0\r\n\r\n".utf8)),
                ]
        }
        let client = WebFixtures.client()
        let request = WebRequest(.get, try WebAddress(server.url))
        #expect(try await client.send(request).body == bytes)
        #expect(try await client.send(request).body == Array("туфли".utf8))
    }

    @Test func passesOverAnswersBeforeTheAnswer() async throws {
        let server = try FakeServer { _, _ in
            [.send(Array("HTTP/1.1 103 Early Hints\r\nX-Early: да\r\n\r\n".utf8)), .answer(headers: ["X-Late: да"])]
        }
        let response = try await WebFixtures.client().send(WebRequest(.get, try WebAddress(server.url)))
        #expect(response.status == 200)
        #expect(response.headers["x-early"] == nil)
        #expect(response.headers["x-late"] == "да")
    }

    // MARK: Limits

    @Test(arguments: [true, false])
    func refusesABodyOverTheLimit(saysItsLength: Bool) async throws {
        let bytes = [UInt8](repeating: 1, count: 10_001)
        let server = try FakeServer { _, _ in
            saysItsLength ? [.answer(bytes: bytes)] : [.head(body: bytes), .close]
        }
        var request = WebRequest(.get, try WebAddress(server.url))
        request.limits.responseBytes = 10_000
        let client = WebFixtures.client()
        #expect(
            await WebFixtures.error { () throws(WebError) in try await client.send(request) }
                == .tooLarge(host: "127.0.0.1", limit: 10_000))
        #expect(server.requests.count == 1)
        request.limits.responseBytes = 10_001
        #expect(try await client.send(request).body == bytes)
    }

    @Test func countsADecompressedBody() async throws {
        // 16,384 zero bytes, by Python's gzip.compress.
        let packed = try #require(
            Data(base64Encoded: "H4sIAAAAAAACA+3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA"))
        let server = try FakeServer { _, _ in [.answer(headers: ["Content-Encoding: gzip"], bytes: Array(packed))] }
        var request = WebRequest(.get, try WebAddress(server.url))
        let client = WebFixtures.client()
        let count = try await client.send(request).body.count
        #expect(count == 16_384)
        request.limits.responseBytes = 10_000
        #expect(
            await WebFixtures.error { () throws(WebError) in try await client.send(request) }
                == .tooLarge(host: "127.0.0.1", limit: 10_000))
    }

    @Test func refusesEndlessHeaders() async throws {
        let line = "X-Long: " + String(repeating: "а", count: 5_000)
        let server = try FakeServer { _, _ in [.answer(headers: Array(repeating: line, count: 40))] }
        let error = await WebFixtures.error { () throws(WebError) in
            try await WebFixtures.client().send(WebRequest(.get, try WebAddress(server.url)))
        }
        #expect(error == .tooLarge(host: "127.0.0.1", limit: 262_144))
    }

    @Test func endsASlowDripAtTheTotalLimit() async throws {
        let server = try FakeServer { _, _ in
            [.head(headers: ["Content-Length: 100"], body: [1, 2]), .waitForClientToLeave]
        }
        var request = WebRequest(.get, try WebAddress(server.url), retry: .never)
        request.limits.total = .milliseconds(150)
        let sent = request
        let client = WebFixtures.client()
        #expect(
            await WebFixtures.error { () throws(WebError) in try await client.send(sent) }
                == .timeout(host: "127.0.0.1", stage: .total, after: .milliseconds(150)))
    }

    @Test func endsASilentAnswerAtTheIdleLimit() async throws {
        let server = try FakeServer { _, _ in [.waitForClientToLeave] }
        var request = WebRequest(.get, try WebAddress(server.url), retry: .never)
        request.limits.idle = .seconds(1)
        let sent = request
        let client = WebFixtures.client()
        #expect(
            await WebFixtures.error { () throws(WebError) in try await client.send(sent) }
                == .timeout(host: "127.0.0.1", stage: .idle, after: .seconds(1)))
    }

    // MARK: Broken connections

    @Test func tellsWhereNothingListens() async throws {
        let port = try { try FakeServer { _, _ in [] }.port }()
        let waits = WebFixtures.Waits()
        let request = WebRequest(.post, try WebAddress("http://127.0.0.1:\(port)"))
        let error = await WebFixtures.error { () throws(WebError) in
            try await WebFixtures.client(waits: waits).send(request)
        }
        guard case .unreachable("127.0.0.1", let reason) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(!reason.isEmpty)
        // Nothing reached a server, so even this request is tried again.
        #expect(waits.all == [.milliseconds(500), .seconds(1)])
    }

    @Test(arguments: [
        [FakeServer.Action.reset], [.close], [.head(headers: ["Content-Length: 100"], body: [1, 2]), .close],
        [.head(headers: ["Content-Length: 100"], body: [1, 2]), .reset],
        [.head(headers: ["Transfer-Encoding: chunked"]), .send(Array("4\r\nab".utf8)), .close],
    ])
    func tellsAConnectionThatBreaksOff(actions: [FakeServer.Action]) async throws {
        let server = try FakeServer { _, _ in actions }
        let client = WebFixtures.client()
        for isRepeatable in [false, true] {
            let request = try WebFixtures.post(server, isRepeatable: isRepeatable)
            let error = await WebFixtures.error { () throws(WebError) in try await client.send(request) }
            guard case .interrupted("127.0.0.1", _) = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
        }
        // Once for the request that must not be sent twice, three times for the other.
        #expect(server.requests.count == 4)
    }

    @Test func readsNoAnswerThatIsNotHTTP() async throws {
        let server = try FakeServer { _, _ in [.send(Array("220 mail.example ESMTP\r\n".utf8)), .close] }
        let error = await WebFixtures.error { () throws(WebError) in
            try await WebFixtures.client().send(WebRequest(.get, try WebAddress(server.url)))
        }
        guard case .malformed("127.0.0.1", _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func wantsTLSWhereTheAddressSaysSo() async throws {
        let server = try FakeServer { _, _ in [.answer()] }
        let address = try WebAddress("https://127.0.0.1:\(server.port)")
        // What the server takes for a request never comes; it has to end for the handshake to fail.
        let error = await WebFixtures.error { () throws(WebError) in
            var request = WebRequest(.get, address, retry: .never)
            request.limits.connect = .milliseconds(300)
            return try await WebFixtures.client().send(request)
        }
        switch error {
        case .tls("127.0.0.1", _), .timeout("127.0.0.1", .connect, _): break
        default: Issue.record("\(String(describing: error))")
        }
    }

    // MARK: Cancelling

    @Test func endsTheTransferWhenTheTaskIsCancelled() async throws {
        let task = Mutex<Task<WebError?, Never>?>(nil)
        let server = try FakeServer { _, _ in
            [
                .head(headers: ["Content-Length: 100"], body: [1]), .call { task.withLock { $0?.cancel() } },
                .waitForClientToLeave,
            ]
        }
        let request = WebRequest(.get, try WebAddress(server.url))
        let client = WebFixtures.client()
        // Held while the task is made, so that the server finds it.
        task.withLock { task in
            task = Task { await WebFixtures.error { () throws(WebError) in try await client.send(request) } }
        }
        let error = await task.withLock { $0 }?.value
        #expect(error == .cancelled)
    }

    @Test func startsNothingForATaskThatIsCancelledAlready() async throws {
        let server = try FakeServer { _, _ in [.answer()] }
        let request = WebRequest(.get, try WebAddress(server.url))
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await WebFixtures.error { () throws(WebError) in try await WebFixtures.client().send(request) }
        }
        #expect(await task.value == .cancelled)
        #expect(server.requests.isEmpty)
    }

    @Test func doesNotWaitOnWhenCancelledBetweenTwoTries() async throws {
        let server = try FakeServer { _, _ in [.answer(503)] }
        let client = WebClient(
            pacing: WebPacing(sleep: { _ in throw CancellationError() }, random: { 0 }, now: { Date() }))
        let request = WebRequest(.get, try WebAddress(server.url))
        #expect(await WebFixtures.error { () throws(WebError) in try await client.send(request) } == .cancelled)
        #expect(server.requests.count == 1)
    }
}
