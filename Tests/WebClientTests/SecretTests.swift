import FakeServer
import Foundation
import Testing

@testable import WebClient

@Suite struct SecretTests {
    private static let key = WebFixtures.key
    private static let plain = "sk-test-0123456789abcdef"

    @Test func showsNowhere() throws {
        let address = try WebAddress("https://api.example/v1?version=2")
            .appending(pathSecret: Self.key).appending(path: "send").appending(query: "key", Self.key)
        let request = WebRequest(
            .get, address, headers: [.bearer(Self.key), WebHeader("X-Key", prefix: "k=", Self.key)])
        var dumped = ""
        dump(Self.key, to: &dumped)
        dump(request, to: &dumped)
        dump(request.headers, to: &dumped)
        dump(address, to: &dumped)
        let shown = [
            "\(Self.key)", String(reflecting: Self.key), "\(request)", String(reflecting: request),
            "\(request.headers)", "\(address)", String(reflecting: address), dumped,
            String(describing: Optional(Self.key)),
        ]
        for text in shown { #expect(!text.contains("0123456789"), "\(text)") }
        #expect("\(address)" == "https://api.example/v1/‹…›/send")
        #expect("\(request.headers[0])" == "Authorization: ‹…›")
        #expect(address.revealed == "https://api.example/v1/\(Self.plain)/send?version=2&key=\(Self.plain)")
    }

    @Test func isReadFromTheFirstLineOfAFile() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "vitrina-key-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }  // Left-overs in the system's folder harm nobody.
        try Data("\n  \(Self.plain) \r\nsecond line\n".utf8).write(to: file)
        #expect(try Secret(contentsOf: file) == Self.key)
        try Data(" \n".utf8).write(to: file)
        #expect(try Secret(contentsOf: file).isEmpty)
    }

    @Test(arguments: [
        "Incorrect API key provided: sk-test-0123456789abcdef.", "key=sk-test-0123456789abcdef&x",
        "Incorrect API key provided: sk-te***********cdef. You can find", "no such key: ****cdef",
        "\"sk-test-\u{301}0\"",
        "sk-test-0123456789abcdef\u{301}",
    ])
    func isTakenOutOfWhatServersSay(text: String) {
        let shown = Redaction([Self.key]).apply(to: text)
        #expect(shown.unicodeScalars.contains("…"))
        #expect(!shown.contains("0123"))
        #expect(!shown.contains("cdef"))
    }

    @Test(arguments: ["model not found", "ключ не подходит 👟", "", "skates test"])
    func leavesOtherWordsAlone(text: String) {
        #expect(Redaction([Self.key]).apply(to: text) == text)
    }

    @Test func isTakenOutPercentEncodedAndWithConfidentialTexts() {
        let redaction = Redaction([Secret("a b/c+d")], texts: ["туфли 38", "abc"])
        #expect(redaction.apply(to: "x a%20b%2Fc%2Bd y a b/c+d z") == "x ‹…› y ‹…› z")
        // Very short texts stand in too many words to tell anything.
        #expect(redaction.apply(to: "too long: туфли 38, abc") == "too long: ‹…›, abc")
    }

    @Test func isTakenOutOfErrors() async throws {
        let server = try FakeServer { request, _ in
            let key = request.headers["authorization"] ?? ""
            let filler = String(repeating: "я", count: 1_990)
            return [
                .answer(
                    401, headers: ["X-Request-Id: id-7 \(key)"],
                    body: "bad \(key) туфли +7 700 000 01 23\u{1B}[2J\(filler)\(key)")
            ]
        }
        var request = try WebFixtures.post(server)
        request.confidential = ["туфли +7 700 000 01 23"]
        let sent = request
        let client = WebFixtures.client()
        let error = await WebFixtures.error { () throws(WebError) in try await client.send(sent) }
        guard case .status(let failure) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(failure.excerpt.hasPrefix("bad Bearer ‹…› ‹…› [2Jяя"))
        #expect(failure.excerpt.unicodeScalars.count == 2_000)
        #expect(failure.requestID == "id-7 Bearer ‹…›")
        #expect("\(failure)\(String(describing: error))".contains("0123456789") == false)
    }

    @Test(arguments: [
        ("X-A", "b\r\nX-Injected: 1"), ("X-A", "b\nc"), ("X-A", "b\u{0}c"), ("X-A\r\nX-B", "c"), ("X A", "c"),
        ("", "c"),
        ("X-A:", "c"), ("Ключ", "c"),
    ])
    func noHeaderBringsInAnother(name: String, value: String) async throws {
        let server = try FakeServer { _, _ in [.answer()] }
        let client = WebFixtures.client()
        for header in [WebHeader(name, value), WebHeader(name, prefix: "Bearer ", Secret(value))] {
            let request = WebRequest(.get, try WebAddress(server.url), headers: [header])
            #expect(
                await WebFixtures.error { () throws(WebError) in try await client.send(request) }
                    == .invalidHeader(name: name))
        }
        #expect(server.requests.isEmpty)
    }

    @Test func sendsEmptyHeadersAsTheyAre() async throws {
        let server = try FakeServer { _, _ in [.answer()] }
        let request = WebRequest(
            .get, try WebAddress(server.url), headers: [WebHeader("X-Empty", ""), WebHeader("X-Cyrillic", "да")])
        _ = try await WebFixtures.client().send(request)
        #expect(server.requests.first?.headers["x-empty"] == "")
        #expect(server.requests.first?.headers["x-cyrillic"] == "да")
    }
}
