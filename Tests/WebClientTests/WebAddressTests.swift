import Testing

@testable import WebClient

@Suite struct WebAddressTests {
    @Test(arguments: [
        ("http://localhost:11434/v1", "http", "localhost", 11_434, "http://localhost:11434/v1"),
        ("HTTPS://API.Example.COM/v1/", "https", "api.example.com", 443, "https://api.example.com/v1/"),
        ("http://[::1]:8080", "http", "[::1]", 8_080, "http://[::1]:8080/"),
        ("https://x.example:443/a?b=c", "https", "x.example", 443, "https://x.example/a"),
    ])
    func readsAddresses(text: String, scheme: String, host: String, port: Int, shown: String) throws {
        let address = try WebAddress(text)
        #expect(address.scheme == scheme)
        #expect(address.host == host)
        #expect(address.port == port)
        #expect(address.description == shown)
    }

    @Test(arguments: [
        "", "localhost", "ftp://x/", "file:///etc/passwd", "http://", "http://user:pw@x/", "http://key@x/",
        "http://x/ y", "http://x/\r\nHost: y", "http://x:99999/", "javascript:alert(1)", "http://x/\u{0}",
    ])
    func refusesWhatIsNone(text: String) {
        #expect {
            try WebAddress(text)
        } throws: { error in
            guard case .invalidAddress(let reason) = error as? WebError else { return false }
            return !reason.contains("pw") && !reason.contains("key")
        }
    }

    @Test(arguments: [
        ("http://x/v1", "http://x/v1/embeddings"), ("http://x/v1/", "http://x/v1/embeddings"),
        ("http://x", "http://x/embeddings"), ("http://x/v1?api-version=2", "http://x/v1/embeddings?api-version=2"),
    ])
    func growsByASegment(base: String, longer: String) throws {
        #expect(try WebAddress(base).appending(path: "embeddings").revealed == longer)
    }

    @Test func encodesWhatIsAppended() throws {
        let address = try WebAddress("http://x/a").appending(path: "б/..", "?#").appending(query: "q=", "ы&1")
        #expect(address.revealed == "http://x/a/%D0%B1%2F../%3F%23?q%3D=%D1%8B%261")
    }
}
