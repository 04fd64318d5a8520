import FakeServer
import Testing

@testable import WebClient

@Suite struct WebStreamTests {
    private static let events = """
        : comment\r
        data: {"delta":"Здрав"}\r
        \r
        event: message
        id: 7
        data:первая
        data: вторая

        data: [DONE]


        """

    @Test(arguments: [1, 2, 3, 7, 1_000])
    func cutsEventsWhereverThePiecesEnd(size: Int) {
        let bytes = Array(Self.events.utf8)
        var reader = ServerSentEvents()
        var events: [String] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            events += reader.append(Array(bytes[start..<min(start + size, bytes.count)]))
        }
        #expect(events == [#"{"delta":"Здрав"}"#, "первая\nвторая", "[DONE]"])
    }

    @Test(arguments: [
        ("data\n\n", [""]), ("data:  x\n\n", [" x"]), ("data: x", []), ("data: x\n", []), ("\n\n\n", []),
        ("database: x\n\n", []),
        ("data: x\r\rdata: y\r\r", ["x", "y"]),
    ])
    func readsOddEvents(text: String, events: [String]) {
        var reader = ServerSentEvents()
        #expect(reader.append(Array(text.utf8)) == events)
    }

    @Test func givesTheBodyAsItComes() async throws {
        let server = try FakeServer { _, _ in
            let bytes = Array(Self.events.utf8)
            return [.head(headers: ["Content-Type: text/event-stream"])]
                + stride(from: 0, to: bytes.count, by: 5).map { .send(Array(bytes[$0..<min($0 + 5, bytes.count)])) }
                + [.close]
        }
        let stream = try await WebFixtures.client().stream(try WebFixtures.post(server))
        #expect(stream.status == 200)
        #expect(stream.headers["content-type"] == "text/event-stream")
        var reader = ServerSentEvents()
        var events: [String] = []
        for try await bytes in stream { events += reader.append(bytes) }
        #expect(events == [#"{"delta":"Здрав"}"#, "первая\nвторая", "[DONE]"])
    }

    @Test func beginsBeforeTheAnswerEnds() async throws {
        let server = try FakeServer { _, _ in [.head(body: Array("data: a\n\n".utf8)), .waitForClientToLeave] }
        let client = WebFixtures.client()
        var reader = ServerSentEvents()
        for try await bytes in try await client.stream(try WebFixtures.post(server)) {
            #expect(reader.append(bytes) == ["a"])
            // Leaving the stream lets go of the connection; the server's thread ends with it.
            break
        }
        #expect(server.requests.count == 1)
    }

    @Test func triesAgainUntilAnAnswerBegins() async throws {
        let server = try FakeServer { _, number in
            number == 0 ? [.answer(503, body: "busy")] : [.head(body: Array("x".utf8)), .reset]
        }
        let client = WebFixtures.client()
        let stream = try await client.stream(try WebFixtures.post(server))
        var body: [UInt8] = []
        let error = await WebFixtures.error { () throws(WebError) in
            for try await bytes in stream { body += bytes }
        }
        guard case .interrupted = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(body == Array("x".utf8) || body.isEmpty)
        #expect(server.requests.count == 2)
    }

    @Test func followsNoRedirection() async throws {
        let server = try FakeServer { _, _ in [.answer(307, headers: ["Location: /x"])] }
        let client = WebFixtures.client()
        var request = WebRequest(.get, try WebAddress(server.url))
        request.redirects = 5
        let sent = request
        #expect(
            await WebFixtures.error { () throws(WebError) in try await client.stream(sent) }
                == .redirect(host: "127.0.0.1", status: 307, target: "http://127.0.0.1"))
    }
}
