/// The body of an answer as it comes. Leaving it before its end ends the transfer.
public final class WebStream: AsyncSequence, Sendable {
    /// The status, 200 to 299.
    public let status: Int
    /// The header fields.
    public let headers: WebHeaders
    private let exchange: Exchange

    init(head: ByteChannel.Head, exchange: Exchange) {
        status = head.status
        headers = head.headers
        self.exchange = exchange
    }

    /// Begins to read; a stream is read once.
    public func makeAsyncIterator() -> Iterator { Iterator(exchange: exchange) }

    /// Gives the body piece by piece, whatever came since the last piece.
    public struct Iterator: AsyncIteratorProtocol {
        let exchange: Exchange

        /// The next piece, at least a byte; nil at the end.
        /// - Throws: ``WebError`` when the transfer fails or the task is cancelled.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(WebError) -> [UInt8]? {
            try await exchange.next()
        }
    }
}

/// A transfer under way, from the side of the task that waits for it.
final class Exchange: Sendable {
    private let channel: ByteChannel
    private let owner: LoopOwner
    private let id: UInt64

    init(_ request: WebRequest, on owner: LoopOwner) {
        channel = ByteChannel()
        self.owner = owner
        id = owner.loop.start(request, channel: channel)
    }

    deinit { owner.loop.cancel(id) }

    /// The head of the answer.
    func head() async throws(WebError) -> ByteChannel.Head {
        let result = await withTaskCancellationHandler {
            await Result { () async throws(WebError) in try await channel.head() }
        } onCancel: {
            owner.loop.cancel(id)
        }
        return try result.get()
    }

    /// The next piece of the body; nil at its end.
    func next() async throws(WebError) -> [UInt8]? {
        let result = await withTaskCancellationHandler {
            await Result { () async throws(WebError) in try await channel.next() }
        } onCancel: {
            owner.loop.cancel(id)
        }
        return try result.get()
    }

    /// The rest of the body.
    func body() async throws(WebError) -> [UInt8] {
        var body: [UInt8] = []
        while let bytes = try await next() { body.isEmpty ? (body = bytes) : body.append(contentsOf: bytes) }
        return body
    }

    /// Where the server points to, once the answer ended.
    var redirection: String? { channel.redirection }
}

extension Result {
    fileprivate init(_ body: () async throws(Failure) -> Success) async {
        do {
            self = .success(try await body())
        } catch {
            self = .failure(error)
        }
    }
}
