import CCurl
import Foundation
import Synchronization

/// The thread that all transfers of a client run on, with libcurl's pool of connections.
///
/// One thread carries hundreds of transfers: libcurl's multi interface waits for all their sockets at once. The thread is
/// started by the first request and ends with the client.
final class TransferLoop: @unchecked Sendable {
    // because `pool` is used by the loop's thread alone, but for `curl_multi_wakeup`, which any thread may call.
    private let pool: UnsafeMutableRawPointer?
    private let options: WebClient.Options
    private let orders = Mutex(Orders())

    /// What other threads want of the loop.
    private struct Orders {
        var isRunning = false
        var isOpen = true
        var lastID: UInt64 = 0
        var starts: [Start] = []
        var cancelled: [UInt64] = []
    }

    private struct Start {
        var id: UInt64
        var request: WebRequest
        var channel: ByteChannel
    }

    /// libcurl wants to be set up once, before all else.
    private static let setUp: CURLcode = curl_global_init(Int(CURL_GLOBAL_ALL))

    init(options: WebClient.Options) {
        self.options = options
        pool = Self.setUp == CURLE_OK ? curl_multi_init() : nil
        if let pool {
            vitrina_curl_set_pool_number(pool, CURLMOPT_MAX_HOST_CONNECTIONS, options.connectionsPerHost)
        }
    }

    deinit {
        // The thread keeps the loop alive: it has ended.
        if let pool { curl_multi_cleanup(pool) }
    }

    /// Begins a transfer.
    /// - Returns: a number to cancel it by.
    func start(_ request: WebRequest, channel: ByteChannel) -> UInt64 {
        guard pool != nil else {
            channel.finish(
                .failure(.unreachable(host: request.address.host, reason: "libcurl can't be set up")))
            return 0
        }
        let (id, isFirst) = orders.withLock { orders -> (UInt64, Bool) in
            orders.lastID += 1
            orders.starts.append(Start(id: orders.lastID, request: request, channel: channel))
            defer { orders.isRunning = true }
            return (orders.lastID, !orders.isRunning)
        }
        if isFirst {
            let thread = Thread { [self] in run() }
            thread.name = "web-client"
            thread.start()
        } else {
            wake()
        }
        return id
    }

    /// Ends a transfer that is under way; one that has ended is not affected.
    func cancel(_ id: UInt64) {
        orders.withLock { $0.cancelled.append(id) }
        wake()
    }

    /// Ends every transfer and the thread.
    func close() {
        orders.withLock { $0.isOpen = false }
        wake()
    }

    private func wake() {
        if let pool { curl_multi_wakeup(pool) }
    }

    // MARK: On the thread

    private func run() {
        // A server that goes away while OpenSSL writes to it must not end the program.
        var pipe = sigset_t()
        sigemptyset(&pipe)
        sigaddset(&pipe, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &pipe, nil)
        var transfers: [UInt64: Transfer] = [:]
        var isOpen = true
        while isOpen {
            let (starts, cancelled, stillOpen) = orders.withLock { orders in
                defer { (orders.starts, orders.cancelled) = ([], []) }
                return (orders.starts, orders.cancelled, orders.isOpen)
            }
            isOpen = stillOpen
            for start in starts { begin(start, &transfers) }
            for id in isOpen ? cancelled : Array(transfers.keys) {
                guard let transfer = transfers.removeValue(forKey: id) else { continue }
                curl_multi_remove_handle(pool, transfer.handle)
                transfer.cancel()
            }
            guard isOpen else { break }
            var running: Int32 = 0
            curl_multi_perform(pool, &running)
            collect(&transfers)
            // Wakes for sockets, for libcurl's own timers, and when something is ordered.
            curl_multi_poll(pool, nil, 0, 60_000, nil)
        }
    }

    private func begin(_ start: Start, _ transfers: inout [UInt64: Transfer]) {
        do {
            let transfer = try Transfer(start.request, options: options, channel: start.channel)
            transfers[start.id] = transfer
            curl_multi_add_handle(pool, transfer.handle)
        } catch {
            start.channel.finish(.failure(error))
        }
    }

    private func collect(_ transfers: inout [UInt64: Transfer]) {
        var left: Int32 = 0
        while let message = curl_multi_info_read(pool, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle else { continue }
            // The message is gone once the handle is removed.
            let code = vitrina_curl_result(message)
            curl_multi_remove_handle(pool, handle)
            guard let entry = transfers.first(where: { $0.value.handle == handle }) else { continue }
            transfers[entry.key] = nil
            entry.value.finish(code)
        }
    }
}

/// Makes the loop for the first request, since setting up libcurl takes longer than many commands that send none, and
/// ends its thread when the last client, transfer and stream that use it are gone.
final class LoopOwner: Sendable {
    private let options: WebClient.Options
    private let made = Mutex<TransferLoop?>(nil)

    init(options: WebClient.Options) { self.options = options }

    var loop: TransferLoop {
        made.withLock { made in
            let loop = made ?? TransferLoop(options: options)
            made = loop
            return loop
        }
    }

    deinit { made.withLock { $0?.close() } }
}
