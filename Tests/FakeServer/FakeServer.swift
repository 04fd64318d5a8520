import Foundation
import Synchronization

/// A web server on the loopback address that answers what a test says, well or badly.
///
/// Each connection has a thread; requests on it are read one after another by their `Content-Length`.
public final class FakeServer: Sendable {
    /// A request as it came.
    public struct Request: Hashable, Sendable {
        /// `GET`, `POST`.
        public var method: String
        /// Path and query.
        public var target: String
        /// Header fields, names in lower case.
        public var headers: [String: String]
        /// The body.
        public var body: [UInt8]
        /// Which connection it came on, from 1.
        public var connection: Int
    }

    /// What to do about a request; several make up an answer.
    public enum Action: Sendable {
        /// Sends bytes.
        case send([UInt8])
        /// Ends the connection as if the computer had gone down: the other side reads an error.
        case reset
        /// Ends the connection.
        case close
        /// Sends nothing more until the other side ends the connection.
        case waitForClientToLeave
        /// Calls the test back.
        case call(@Sendable () -> Void)

        /// A whole answer with a length.
        public static func answer(
            _ status: Int = 200, headers: [String] = [], body: String = "", bytes: [UInt8]? = nil
        ) -> Action {
            let bytes = bytes ?? Array(body.utf8)
            return head(status, headers: headers + ["Content-Length: \(bytes.count)"], body: bytes)
        }

        /// The head of an answer with the header fields given and no other, and bytes of a body.
        public static func head(_ status: Int = 200, headers: [String] = [], body: [UInt8] = []) -> Action {
            let lines = ["HTTP/1.1 \(status) Said"] + headers + ["", ""]
            return .send(Array(lines.joined(separator: "\r\n").utf8) + body)
        }
    }

    /// Decides about a request; the number counts all requests from 0.
    public typealias Answer = @Sendable (Request, Int) -> [Action]

    /// Why there is no server.
    public struct Refused: Error {
        /// What the operating system says.
        public var reason: String
    }

    /// The port.
    public let port: Int
    private let socket: Int32
    private let log = Mutex<[Request]>([])
    private let connections = Mutex<Int>(0)

    /// The address, without a slash at the end.
    public var url: String { "http://127.0.0.1:\(port)" }
    /// The requests so far.
    public var requests: [Request] { log.withLock { $0 } }

    /// Starts a server on a free port.
    public init(_ answer: @escaping Answer) throws {
        let listener = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard listener >= 0 else { throw Refused(reason: String(cString: strerror(errno))) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(listener, generic, length) == 0 && listen(listener, 64) == 0
                    && getsockname(listener, generic, &length) == 0
            }
        }
        guard isListening else { throw Refused(reason: String(cString: strerror(errno))) }
        socket = listener
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { [weak self] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0, let self else { break }
                let number = self.connections.withLock { count in
                    count += 1
                    return count
                }
                // The connection keeps no server alive: it ends with the test's own.
                Thread.detachNewThread { [weak self] in
                    Self.serve(connection, number: number) { request in self?.decide(request, answer) }
                    Foundation.close(connection)
                }
            }
            Foundation.close(listener)
        }
    }

    deinit {
        // Wakes the thread that waits for connections, which then closes the socket.
        shutdown(socket, Int32(SHUT_RDWR))
    }

    private func decide(_ request: Request, _ answer: Answer) -> [Action] {
        let number = log.withLock { log in
            log.append(request)
            return log.count - 1
        }
        return answer(request, number)
    }

    // MARK: One connection

    private static func serve(_ connection: Int32, number: Int, _ decide: (Request) -> [Action]?) {
        var buffer: [UInt8] = []
        while let request = read(from: connection, &buffer, number: number) {
            for action in decide(request) ?? [.close] {
                switch action {
                case .send(let bytes): send(bytes, to: connection)
                case .call(let body): body()
                case .close: return
                case .reset:
                    var linger = linger(l_onoff: 1, l_linger: 0)
                    setsockopt(
                        connection, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
                    return
                case .waitForClientToLeave:
                    while receive(from: connection, &buffer) {}
                    return
                }
            }
        }
    }

    private static func send(_ bytes: [UInt8], to connection: Int32) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { raw in
                // Without a signal when the other side has gone.
                Foundation.send(
                    connection, raw.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            sent += count
        }
    }

    private static func receive(from connection: Int32, _ buffer: inout [UInt8]) -> Bool {
        var piece = [UInt8](repeating: 0, count: 65_536)
        let count = recv(connection, &piece, piece.count, 0)
        guard count > 0 else { return false }
        buffer += piece.prefix(count)
        return true
    }

    private static func read(from connection: Int32, _ buffer: inout [UInt8], number: Int) -> Request? {
        let end = Array("\r\n\r\n".utf8)
        while true {
            if let border = buffer.firstRange(of: end) {
                let lines = String(decoding: buffer[..<border.lowerBound], as: UTF8.self)
                    .split(separator: "\r\n").map(String.init)
                var headers: [String: String] = [:]
                for line in lines.dropFirst() {
                    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                    guard parts.count == 2 else { continue }
                    headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
                }
                let length = headers["content-length"].flatMap { Int($0) } ?? 0
                while buffer.count < border.upperBound + length {
                    guard receive(from: connection, &buffer) else { return nil }
                }
                let body = Array(buffer[border.upperBound..<border.upperBound + length])
                buffer.removeFirst(border.upperBound + length)
                let words = (lines.first ?? "").split(separator: " ").map(String.init)
                guard words.count == 3 else { return nil }
                return Request(
                    method: words[0], target: words[1], headers: headers, body: body, connection: number)
            }
            guard receive(from: connection, &buffer) else { return nil }
        }
    }
}
