import Synchronization
import WebClient

/// A model at one server: asks it once, and holds what it answers against what was asked.
final class ServerModel: Sendable {
    let endpoint: ModelEndpoint
    private let interface: any ChatInterface
    private let web: WebClient
    private let key: Secret?
    private let now: @Sendable () -> ContinuousClock.Instant
    /// The way to a structured answer that the server is known to take.
    private let structured: Mutex<ModelEndpoint.Structured>

    /// Longest answer in bytes, of whatever kind: no model writes as much to one question.
    private static let answerBytes = 4 << 20

    /// Letters of a model's name that are kept.
    private static let nameLength = 100

    /// What came of asking once.
    struct Attempt {
        var result: Result<ChatReply, ModelError>
        /// What it took, also where the answer can't be used; nil where the server does not say.
        var usage: TokenUsage?
        /// Whether text was given out.
        var gaveText = false
        /// Bytes of text that came, given out or not.
        var written = 0
    }

    /// - Throws: ``ModelError/missingKey(source:)``.
    init(
        _ endpoint: ModelEndpoint, web: WebClient, environment: [String: String],
        now: @escaping @Sendable () -> ContinuousClock.Instant
    ) throws(ModelError) {
        self.endpoint = endpoint
        self.web = web
        self.now = now
        key = try endpoint.secret(in: environment)
        structured = Mutex(endpoint.structured)
        interface =
            switch endpoint.api {
            case .openai: OpenAIInterface(endpoint: endpoint)
            case .gemini: GeminiInterface(endpoint: endpoint)
            }
    }

    /// Asks once. A server that does not know the way to a structured answer is asked by the next less demanding one.
    /// - Parameters:
    ///   - limit: for all of it.
    ///   - streams: whether the text is wanted as it comes.
    ///   - onText: takes the text.
    func ask(
        _ request: ChatRequest, limit: Duration, streams: Bool, _ onText: @Sendable (String) async -> Void
    ) async -> Attempt {
        let end = now() + limit
        let known = structured.withLock { $0 }
        var way = known
        while true {
            var attempt = Attempt(result: .failure(.cancelled))
            do throws(Failure) {
                let reply = try await ask(
                    request, by: way, limit: now().duration(to: end), streams: streams, onText, &attempt)
                attempt.result = .success(reply)
                if way != known { structured.withLock { $0 = way } }
            } catch {
                if case .json = request.format, error.isAboutFormat, let next = way.fallback {
                    way = next
                    continue
                }
                attempt.result = .failure(error.error)
            }
            return attempt
        }
    }

    /// Why there is no answer, and whether asking in another form may help.
    private struct Failure: Error {
        var error: ModelError
        var isAboutFormat = false

        init(_ error: ModelError, isAboutFormat: Bool = false) {
            self.error = error
            self.isAboutFormat = isAboutFormat
        }
    }

    private func ask(
        _ request: ChatRequest, by way: ModelEndpoint.Structured, limit: Duration, streams: Bool,
        _ onText: @Sendable (String) async -> Void, _ attempt: inout Attempt
    ) async throws(Failure) -> ChatReply {
        // A structured answer is of use only as a whole.
        let isStream = streams && request.format == .text
        let sent: WebRequest
        do throws(ModelError) {
            sent = try self.request(request, by: way, isStream: isStream, limit: limit)
        } catch {
            throw Failure(error)
        }
        var raw = RawAnswer()
        var filter = ThoughtFilter()
        var text = ""
        do {
            if isStream {
                try await read(try await web.stream(sent), into: &raw) { piece in
                    let shown = filter.show(piece)
                    guard !shown.isEmpty else { return }
                    text += shown
                    attempt.gaveText = true
                    await onText(shown)
                }
            } else {
                text = filter.show(try read(try await web.send(sent).body, into: &raw))
            }
            let rest = filter.end()
            text += rest
            let reply = try conclude(raw, text: text, request)
            let last = isStream ? rest : reply.text
            if !last.isEmpty {
                attempt.gaveText = true
                await onText(last)
            }
            (attempt.usage, attempt.written) = (raw.usage, raw.text.utf8.count)
            return reply
        } catch {
            (attempt.usage, attempt.written) = (raw.usage, raw.text.utf8.count)
            throw failure(error)
        }
    }

    // MARK: Sending

    private func request(
        _ request: ChatRequest, by way: ModelEndpoint.Structured, isStream: Bool, limit: Duration
    ) throws(ModelError) -> WebRequest {
        let limit = max(limit, .milliseconds(1))
        let body = try interface.body(request, structured: way, isStream: isStream)
        return WebRequest(
            .post, try interface.address(isStream: isStream),
            headers: [.json] + (key.map { [interface.header($0)] } ?? []), body: body.bytes,
            limits: WebLimits(
                connect: min(limit, .seconds(5)), total: limit, idle: limit, responseBytes: Self.answerBytes),
            // Tried again by the route, which knows how long the customer can wait.
            retry: .never, confidential: request.confidential)
    }

    private func failure(_ error: any Error) -> Failure {
        let host = endpoint.address.host
        switch error {
        case let error as ModelError: return Failure(error)
        case WebError.status(let failure):
            let refusal = ServerRefusal(failure.excerpt.utf8)
            return Failure(
                refusal.error(
                    host: host, status: failure.status, model: endpoint.model, retryAfter: failure.retryAfter),
                isAboutFormat: [400, 422, 500, 501].contains(failure.status) && refusal.isAboutFormat)
        case WebError.cancelled: return Failure(.cancelled)
        case WebError.interrupted: return Failure(.truncated(host: host))
        case let error as WebError: return Failure(.web(error))
        default: return Failure(Task.isCancelled ? .cancelled : .badAnswer(host: host, detail: "it can't be read"))
        }
    }

    // MARK: Reading

    private func read(_ body: [UInt8], into raw: inout RawAnswer) throws(ModelError) -> String {
        guard let json = JSON(reading: body) else { throw bad("it is no JSON") }
        return try interface.read(json, into: &raw)
    }

    private func read(
        _ stream: WebStream, into raw: inout RawAnswer, _ onPiece: (String) async -> Void
    ) async throws {
        var events = ServerSentEvents()
        var hasEnded = false
        for try await bytes in stream {
            for event in events.append(bytes) where !hasEnded {
                if event == interface.endOfStream {
                    hasEnded = true
                    continue
                }
                guard let json = JSON(reading: event.utf8) else { throw bad("an event of the stream is no JSON") }
                let piece = try interface.read(json, into: &raw)
                if !piece.isEmpty { await onPiece(piece) }
            }
        }
        guard interface.endOfStream == nil ? raw.finish != nil : hasEnded else {
            throw ModelError.truncated(host: endpoint.address.host)
        }
    }

    private func conclude(_ raw: RawAnswer, text: String, _ request: ChatRequest) throws(ModelError) -> ChatReply {
        let host = endpoint.address.host
        guard !raw.isDeclined else { throw .declined(host: host) }
        let model = raw.model.map { String($0.prefix(Self.nameLength)) } ?? endpoint.model
        var reply = ChatReply(text, usage: raw.usage, model: model)
        switch raw.finish {
        case .blocked(let reason):
            let word = ServerWord.shown(reason)
            throw .blocked(host: host, reason: word.isEmpty ? "no reason" : word)
        case .other(let detail): throw bad(detail)
        case .length:
            guard !text.allSatisfy(\.isWhitespace) else {
                throw bad("it ends before its first word: allow more tokens")
            }
            reply.finish = .length
        case .complete, nil:
            guard !text.allSatisfy(\.isWhitespace) else { throw bad("it holds no words") }
        }
        guard case .json(let schema) = request.format else { return reply }
        guard reply.finish == .complete else {
            throw .wrongFormat(host: host, detail: "it was cut off: allow more tokens")
        }
        do throws(ReplySchema.Mismatch) {
            reply.text = try schema.object(in: text)
        } catch {
            throw .wrongFormat(host: host, detail: error.detail)
        }
        return reply
    }

    private func bad(_ detail: String) -> ModelError { .badAnswer(host: endpoint.address.host, detail: detail) }
}
