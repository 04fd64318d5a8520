import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Sheds connections that take what they are not given: bodies that drip, answers that are not fetched; and gives those that ask
/// just while the service ends their answer.
///
/// A header that drips is the idle time-out's to end, which counts whole headers and no bytes. One timer a connection looks once a
/// second, so that a request costs no timer of its own.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let bodyTime: TimeAmount
    private let fetchTime: TimeAmount
    /// How long an idle connection may still ask after the service began to end.
    private let grace: TimeAmount
    private var bodyEnds: NIODeadline?
    private var fetchEnds: NIODeadline?
    private var fetching = 0
    private var inProgress = 0
    private var closesAfterAnswer = false
    private var isFaultOfParser = false
    private var timer: RepeatedTask?

    init(bodyTime: TimeAmount, fetchTime: TimeAmount, grace: TimeAmount) {
        self.bodyTime = bodyTime
        self.fetchTime = fetchTime
        self.grace = grace
    }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { start(context) }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
        timer = nil
    }

    func channelActive(context: ChannelHandlerContext) {
        start(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        timer = nil
        context.fireChannelInactive()
    }

    private func start(_ context: ChannelHandlerContext) {
        guard timer == nil else { return }
        let bound = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
        timer = context.eventLoop.scheduleRepeatedTask(initialDelay: .seconds(1), delay: .seconds(1)) { _ in
            let (handler, context) = bound.value
            let now = NIODeadline.now()
            if handler.bodyEnds.map({ $0 <= now }) == true || handler.fetchEnds.map({ $0 <= now }) == true {
                context.close(promise: nil)
            }
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            inProgress += 1
            bodyEnds = .now() + bodyTime
        case .body: break
        case .end: bodyEnds = nil
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(var head):
            closesAfterAnswer = head.headerFields[.connection]?.lowercased() == "close"
            // What is no HTTP is answered below this program, without a body.
            isFaultOfParser = head.status == .badRequest && head.headerFields[.requestID] == nil
            guard isFaultOfParser else { return context.write(data, promise: promise) }
            let body = FailureBody.malformed
            head.headerFields[.contentLength] = "\(body.count)"
            head.headerFields[.contentType] = "application/json"
            context.write(wrapOutboundOut(.head(head)), promise: promise)
            context.write(wrapOutboundOut(.body(ByteBuffer(bytes: body))), promise: nil)
        case .body: context.write(data, promise: promise)
        case .end:
            inProgress -= 1
            let written = promise ?? context.eventLoop.makePromise(of: Void.self)
            fetching += 1
            if fetchEnds == nil { fetchEnds = .now() + fetchTime }
            let bound = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
            let closes = closesAfterAnswer
            written.futureResult.whenComplete { _ in
                let (handler, context) = bound.value
                handler.fetching -= 1
                handler.fetchEnds = handler.fetching > 0 ? .now() + handler.fetchTime : nil
                guard closes, context.channel.isActive else { return }
                // The other side reads the answer before it sees the end; whatever it still sends is not waited for long.
                handler.fetchEnds = .now() + .seconds(2)
                context.close(mode: .output, promise: nil)
            }
            context.write(data, promise: written)
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event is ChannelShouldQuiesceEvent, inProgress == 0 else {
            return context.fireUserInboundEventTriggered(event)
        }
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        context.eventLoop.scheduleTask(in: grace) {
            bound.value.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        }
    }
}

@available(*, unavailable)
extension ConnectionGuard: Sendable {}
