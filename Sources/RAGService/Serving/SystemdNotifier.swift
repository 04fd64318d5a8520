import Foundation
import Logging
import ServiceLifecycle
import Synchronization

/// Tells systemd how the service is, where systemd asked for it by `NOTIFY_SOCKET` (sd_notify(3)).
struct SystemdNotifier: Sendable {
    private let path: String

    /// Nil where nobody wants to be told.
    init?(environment: [String: String]) {
        guard let path = environment["NOTIFY_SOCKET"], path.hasPrefix("/") || path.hasPrefix("@"), path.utf8.count < 108
        else { return nil }
        self.path = path
    }

    /// Sends lines such as `READY=1`. What can't be sent is lost: systemd then acts by its own time-outs.
    func tell(_ lines: String) {
        let socket = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        guard socket >= 0 else { return }
        defer { close(socket) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var bytes = Array(path.utf8)
        // An abstract socket begins with a zero, which is written as `@`.
        if bytes[0] == UInt8(ascii: "@") { bytes[0] = 0 }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
        let text = Array(lines.utf8)
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = sendto(socket, text, text.count, Int32(MSG_NOSIGNAL), $0, length)
            }
        }
    }

    /// How often systemd wants a sign of life; nil where it wants none.
    static func watchdog(environment: [String: String]) -> Duration? {
        guard let text = environment["WATCHDOG_USEC"], let microseconds = Int64(text), microseconds > 0 else {
            return nil
        }
        return .microseconds(microseconds / 2)
    }
}
