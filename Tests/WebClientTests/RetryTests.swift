import FakeServer
import Foundation
import Testing

@testable import WebClient

@Suite struct RetryTests {
    @Test(arguments: [408, 409, 429, 500, 502, 503, 504])
    func triesAgainUntilItGoesWell(status: Int) async throws {
        let server = try FakeServer { _, number in [number < 2 ? .answer(status) : .answer(body: "x")] }
        let waits = WebFixtures.Waits()
        let response = try await WebFixtures.client(waits: waits).send(try WebFixtures.post(server))
        #expect(response.body == Array("x".utf8))
        #expect(waits.all == [.milliseconds(500), .seconds(1)])
    }

    @Test(arguments: [400, 401, 403, 404, 413, 422])
    func triesNothingAgainThatWouldFailAgain(status: Int) async throws {
        let server = try FakeServer { _, _ in [.answer(status, body: "нет")] }
        let client = WebFixtures.client()
        let request = try WebFixtures.post(server)
        #expect(
            await WebFixtures.error { () throws(WebError) in try await client.send(request) }
                == .status(WebFailure(host: "127.0.0.1", status: status, excerpt: "нет")))
        #expect(server.requests.count == 1)
    }

    @Test func triesAnsweredRequestsAgainOnlyWhenTheyAreRepeatable() async throws {
        let server = try FakeServer { _, _ in [.answer(503)] }
        let client = WebFixtures.client()
        let request = try WebFixtures.post(server, isRepeatable: false)
        #expect(
            await WebFixtures.error { () throws(WebError) in try await client.send(request) }
                == .status(WebFailure(host: "127.0.0.1", status: 503)))
        #expect(server.requests.count == 1)
    }

    @Test(arguments: [
        ("Retry-After: 7", Duration.seconds(7)), ("Retry-After: 0", .zero), ("retry-after-ms: 250", .milliseconds(250)),
        ("Retry-After: Sun, 06 Nov 1994 08:50:00 GMT", .seconds(23)),
        ("Retry-After: Sunday, 06-Nov-94 08:50:00 GMT", .seconds(23)),
        ("Retry-After: Sun Nov  6 08:50:00 1994", .seconds(23)), ("Retry-After: Sun, 06 Nov 1994 08:00:00 GMT", .zero),
        // Nothing that can be read: one's own wait.
        ("Retry-After: soon", .milliseconds(500)), ("Retry-After: -1", .milliseconds(500)),
        ("Retry-After: nan", .milliseconds(500)), ("Retry-After: 1e99", .milliseconds(500)),
    ])
    func waitsAsLongAsItIsAsked(header: String, wait: Duration) async throws {
        let server = try FakeServer { _, number in [number == 0 ? .answer(429, headers: [header]) : .answer()] }
        let waits = WebFixtures.Waits()
        _ = try await WebFixtures.client(waits: waits).send(try WebFixtures.post(server))
        #expect(waits.all == [wait])
    }

    @Test func givesUpWhenAskedToWaitTooLong() async throws {
        let server = try FakeServer { _, _ in [.answer(429, headers: ["Retry-After: 121"])] }
        let client = WebFixtures.client()
        let request = try WebFixtures.post(server)
        #expect(
            await WebFixtures.error { () throws(WebError) in try await client.send(request) }
                == .status(WebFailure(host: "127.0.0.1", status: 429, retryAfter: .seconds(121))))
        #expect(server.requests.count == 1)
    }

    @Test(arguments: [(500, "false", 1), (400, "true", 3), (500, "perhaps", 3)])
    func doesAsTheServerSaysAboutTryingAgain(status: Int, word: String, tries: Int) async throws {
        let server = try FakeServer { _, _ in [.answer(status, headers: ["x-should-retry: \(word)"])] }
        let client = WebFixtures.client()
        let request = try WebFixtures.post(server)
        _ = await WebFixtures.error { () throws(WebError) in try await client.send(request) }
        #expect(server.requests.count == tries)
    }

    @Test func leavesAFinalAnswerAlone() async throws {
        let server = try FakeServer { _, _ in [.answer(429, body: #"{"error":{"type":"insufficient_quota"}}"#)] }
        let client = WebFixtures.client()
        let policy = RetryPolicy(tries: 5) { $0.excerpt.contains("insufficient_quota") }
        let request = try WebFixtures.post(server, retry: policy)
        _ = await WebFixtures.error { () throws(WebError) in try await client.send(request) }
        #expect(server.requests.count == 1)
    }

    @Test func doublesTheWaitUpToItsLimitAndSpreadsIt() {
        let policy = RetryPolicy(tries: 200)
        let error = WebError.interrupted(host: "x", reason: "")
        func wait(_ tried: Int, _ jitter: Double) -> Duration? {
            policy.wait(after: error, tried: tried, isRepeatable: true, jitter: jitter)
        }
        #expect((1...6).map { wait($0, 0) } == [0.5, 1, 2, 4, 8, 8].map { .seconds($0) })
        #expect(wait(5, 0.5) == .seconds(7))
        #expect(wait(199, 0) == .seconds(8))
        #expect(wait(200, 0) == nil)
        #expect(RetryPolicy.never.wait(after: error, tried: 1, isRepeatable: true, jitter: 0) == nil)
    }

    // MARK: Redirections

    @Test(arguments: [301, 302, 303, 307, 308])
    func followsNoRedirectionUnasked(status: Int) async throws {
        let other = try FakeServer { _, _ in [.answer()] }
        let server = try FakeServer { [url = other.url] _, _ in
            [.answer(status, headers: ["Location: \(url)/elsewhere?key=geheim"])]
        }
        let client = WebFixtures.client()
        let request = try WebFixtures.post(server)
        #expect(
            await WebFixtures.error { () throws(WebError) in try await client.send(request) }
                == .redirect(host: "127.0.0.1", status: status, target: "http://127.0.0.1"))
        #expect(other.requests.isEmpty)
    }

    @Test func followsWithoutTheKeyToAnotherHost() async throws {
        let other = try FakeServer { _, _ in [.answer(body: "там")] }
        let server = try FakeServer { [url = other.url] request, _ in
            request.target == "/a"
                ? [.answer(302, headers: ["Location: /b"])] : [.answer(302, headers: ["Location: \(url)/c"])]
        }
        let request = WebRequest(
            .get, try WebAddress(server.url).appending(path: "a"),
            headers: [.bearer(WebFixtures.key), WebHeader("X-Plain", "да")], redirects: 2)
        #expect(try await WebFixtures.client().send(request).body == Array("там".utf8))
        #expect(server.requests.map(\.target) == ["/a", "/b"])
        #expect(server.requests.allSatisfy { $0.headers["authorization"] != nil })
        #expect(other.requests.map(\.target) == ["/c"])
        #expect(other.requests.first?.headers["authorization"] == nil)
        #expect(other.requests.first?.headers["x-plain"] == "да")
    }

    @Test(arguments: ["/a", "file:///etc/passwd", "http://user@127.0.0.1/"])
    func followsNoRedirectionThatLeadsAstray(location: String) async throws {
        let server = try FakeServer { _, _ in [.answer(302, headers: ["Location: \(location)"])] }
        let client = WebFixtures.client()
        let request = WebRequest(.get, try WebAddress(server.url), redirects: 3)
        let error = await WebFixtures.error { () throws(WebError) in try await client.send(request) }
        switch error {
        case .redirect, .invalidAddress: break
        default: Issue.record("\(String(describing: error))")
        }
        #expect(server.requests.count <= 4)
    }
}
