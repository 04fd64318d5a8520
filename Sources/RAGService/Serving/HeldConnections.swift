import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypes
import Synchronization

/// HTTP/1.1 connections that may be let go of before anybody handled them: one that is accepted in the moment the service closes its
/// door. NIO ends the whole process for an asynchronous channel that nobody finished.
struct HeldConnections: ServerChildChannel {
    typealias Value = HeldConnection

    let http: HTTP1Channel

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HeldConnection> {
        http.setup(channel: channel, logger: logger).map { HeldConnection($0) }
    }

    func handle(value: HeldConnection, logger: Logger) async {
        await http.handle(value: value.http, logger: logger)
        value.isHandled.withLock { $0 = true }
    }
}

/// An accepted connection.
final class HeldConnection: ServerChildChannelValue {
    let http: HTTP1Channel.Value
    let isHandled = Mutex(false)

    var channel: any Channel { http.channel }

    init(_ http: HTTP1Channel.Value) { self.http = http }

    deinit {
        guard !isHandled.withLock({ $0 }) else { return }
        let http = http
        // Nobody waits for a connection that was never answered on; what closing it gives is of no use.
        Task { try? await http.executeThenClose { _, _ in } }
    }
}
