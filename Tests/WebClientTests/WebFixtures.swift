import FakeServer
import Foundation
import Synchronization
import WebClient

/// What the tests of this target share.
enum WebFixtures {
    static let key = Secret("sk-test-0123456789abcdef")

    /// A client that waits for nothing and writes down how long it would have waited.
    static func client(
        waits: Waits = Waits(), now: Date = Date(timeIntervalSince1970: 784_111_777)
    ) -> WebClient {
        WebClient(pacing: WebPacing(sleep: { waits.append($0) }, random: { 0 }, now: { now }))
    }

    /// The waits of a client, in their order.
    final class Waits: Sendable {
        private let list = Mutex<[Duration]>([])
        var all: [Duration] { list.withLock { $0 } }
        func append(_ wait: Duration) { list.withLock { $0.append(wait) } }
    }

    static func post(_ server: FakeServer, retry: RetryPolicy = RetryPolicy(), isRepeatable: Bool = true) throws
        -> WebRequest
    {
        WebRequest(
            .post, try WebAddress(server.url).appending(path: "v1", "embeddings"), headers: [.bearer(key), .json],
            body: Array(#"{"input":"туфли"}"#.utf8), retry: retry, isRepeatable: isRepeatable)
    }

    /// The error of a call that has to fail.
    static func error<Value>(_ call: () async throws(WebError) -> Value) async -> WebError? {
        do {
            _ = try await call()
            return nil
        } catch {
            return error
        }
    }
}
