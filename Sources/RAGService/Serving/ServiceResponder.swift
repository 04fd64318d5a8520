import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import KnowledgeModel
import Logging
import NIOCore
import Synchronization

/// Answers a request: who asks, what for, within which limits, and how it is told.
struct ServiceResponder: HTTPResponder {
    typealias Context = ServiceContext

    let core: ServiceCore

    /// A reply before it is put into HTTP.
    struct Reply {
        var status = HTTPResponse.Status.ok
        var fields = HTTPFields()
        var body: [UInt8] = []

        static func json(_ body: [UInt8], status: HTTPResponse.Status = .ok) -> Reply {
            var reply = Reply(status: status, body: body)
            reply.fields[.contentType] = "application/json"
            reply.fields[.cacheControl] = "no-store"
            return reply
        }

        static func failure(_ failure: KnowledgeFailure) -> Reply {
            var reply = json(FailureBody.of(failure), status: .init(code: failure.code.status))
            if let wait = failure.retryAfter { reply.fields[.retryAfter] = "\(wait)" }
            if failure.code == .unauthorized { reply.fields[.wwwAuthenticate] = "Bearer" }
            return reply
        }
    }

    func respond(to request: Request, context: ServiceContext) async throws -> Response {
        let start = ContinuousClock.now
        let legs = LegTimes()
        let id = Self.requestID(of: request)
        var call = ServiceMetrics.Call.other
        var owner: String?
        var closes = core.isStopping
        var reply: Reply
        do throws(KnowledgeFailure) {
            let route = try ServiceRoute(request.method, path: request.uri.path)
            call = route.call
            owner = try core.identify(request, for: route)
            reply = try await answer(route, request, legs)
        } catch {
            reply = .failure(error)
            if error.code == .methodNotAllowed {
                reply.fields[.allow] = ServiceRoute.allowed(of: request.uri.path)
            }
            // What of the body was not read is not waited for.
            if [.bodyTooLarge, .unsupportedMediaType, .unauthorized, .notFound, .methodNotAllowed].contains(error.code)
            {
                closes = closes || Self.hasBody(request)
            }
            if error.code == .internalFault {
                context.logger.error("request failed", metadata: ["request": "\(id)", "call": "\(call.rawValue)"])
            }
        }
        reply.fields[.requestID] = id
        reply.fields[.xContentTypeOptions] = "nosniff"
        if closes { reply.fields[.connection] = "close" }
        let time = ContinuousClock.now - start
        core.metrics.count(call, status: reply.status.code, time: time, legs: legs.all)
        log(call, request, reply, id: id, owner: owner, time: time, context.logger)
        let count = reply.body.count
        guard request.method != .head else {
            reply.fields[.contentLength] = "\(count)"
            return Response(status: reply.status, headers: reply.fields)
        }
        return Response(
            status: reply.status, headers: reply.fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: reply.body)))
    }

    private static func hasBody(_ request: Request) -> Bool {
        request.headers[.transferEncoding] != nil || request.headers[.contentLength].map { $0 != "0" } == true
    }

    private func log(
        _ call: ServiceMetrics.Call, _ request: Request, _ reply: Reply, id: String, owner: String?, time: Duration,
        _ logger: Logger
    ) {
        let isSlow = time > .seconds(1)
        let level: Logger.Level = reply.status.code >= 500 ? .warning : isSlow ? .notice : .info
        guard logger.logLevel <= level else { return }
        let parts = time.components
        let microseconds = parts.seconds * 1_000_000 + parts.attoseconds / 1_000_000_000_000
        logger.log(
            level: level, "answered",
            metadata: [
                "request": "\(id)", "call": "\(call.rawValue)", "method": "\(request.method.rawValue.prefix(20))",
                "status": "\(reply.status.code)", "microseconds": "\(microseconds)", "bytes": "\(reply.body.count)",
                "key": "\(owner ?? "-")",
            ])
    }

    /// What the client calls the request where that is fit for a log, else a number of our own.
    private static func requestID(of request: Request) -> String {
        if let given = request.headers[.requestID], (1...64).contains(given.utf8.count),
            given.utf8.allSatisfy({
                switch $0 {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                    true
                default: false
                }
            })
        {
            return given
        }
        return String(UInt64.random(in: .min ... .max), radix: 36)
    }
}

// MARK: - Answers

extension ServiceResponder {
    private func answer(
        _ route: ServiceRoute, _ request: Request, _ legs: LegTimes
    ) async throws(KnowledgeFailure) -> Reply {
        switch route {
        case .health: return .json(Array(#"{"status":"alive"}"#.utf8))
        case .ready: return try ready()
        case .metrics:
            var reply = Reply(body: Array(core.metrics.text(core.now).utf8))
            reply.fields[.contentType] = "text/plain; version=0.0.4; charset=utf-8"
            return reply
        case .openapi: return .json(OpenAPI.document)
        case .page(let path): return page(path, request)
        case .search, .ground, .stock, .photos, .verify, .assortment, .source, .photo, .generations:
            let body = request.method == .post ? try await Self.body(of: request, core.limits) : []
            try core.admission.enter()
            defer { core.admission.leave() }
            return try await core.work {
                try await work(route, request, body, legs)
            }
        }
    }

    private func ready() throws(KnowledgeFailure) -> Reply {
        let report = core.host.report
        guard !core.isStopping else {
            throw KnowledgeFailure(.stopping, "the service is about to stop", hint: "ask another one", retryAfter: 5)
        }
        guard report.generation != nil else {
            // What keeps it is for whoever runs the service; it is in the log.
            throw KnowledgeFailure(
                .notReady, "no knowledge base is loaded yet", hint: "wait, or run `vitrina build`", retryAfter: 2)
        }
        return .json(Self.encoded(Readiness(report)))
    }

    /// What `/readyz` tells.
    struct Readiness: Codable {
        var status: String
        var generation: Int
        var since: String
        var passages: Int
        /// When the stock sheet was read; nil for the rows of the last build.
        var stockRead: String?
        /// Parts that can't be read as they are now, so that older ones are in use.
        var failing: [Failing]

        struct Failing: Codable {
            var part: String
            var since: String
            var reason: String
        }

        init(_ report: KnowledgeHost.Report) {
            status = "ready"
            generation = report.generation ?? 0
            since = (report.since ?? .distantPast).formatted(.iso8601)
            passages = report.passages
            stockRead = report.stockRead?.formatted(.iso8601)
            failing = report.failing.sorted { $0.key.rawValue < $1.key.rawValue }.map { part, failure in
                Failing(part: part.rawValue, since: failure.since.formatted(.iso8601), reason: failure.reason.en)
            }
        }
    }

    private func page(_ path: String, _ request: Request) -> Reply {
        guard let asset = PageAssets.all[path] else {
            return .failure(KnowledgeFailure(.notFound, "there is no such file", hint: "see / for the page"))
        }
        let tag = "\"\(asset.tag)\""
        var reply = Reply(body: asset.bytes)
        if request.headers[.ifNoneMatch] == tag { reply = Reply(status: .notModified) }
        reply.fields[.contentType] = asset.contentType
        reply.fields[.eTag] = tag
        reply.fields[.cacheControl] = "no-cache"
        reply.fields[.contentSecurityPolicy] = PageAssets.securityPolicy
        reply.fields[.referrerPolicy] = "no-referrer"
        reply.fields[.frameOptions] = "DENY"
        reply.fields[.resourcePolicy] = "same-origin"
        return reply
    }

    /// The work of an answer, on a thread of the pool.
    private func work(_ route: ServiceRoute, _ request: Request, _ body: [UInt8], _ legs: LegTimes) async throws
        -> Reply
    {
        switch route {
        case .search:
            let asked: KnowledgeAPI.SearchRequest = try Self.decoded(body, legs)
            let answer = try await core.state(asked.generation, request).search(asked, timing: legs)
            core.keep("search", asked.query, answer.confidence.rawValue, answer.generation, answer.hits.map(\.id))
            return .json(LegTimes.measure(legs, .encode) { Self.encoded(answer) })
        case .ground:
            let asked: KnowledgeAPI.GroundRequest = try Self.decoded(body, legs)
            let answer = try await core.state(asked.generation, request).ground(asked, timing: legs)
            core.keep(
                "ground", answer.standalone, answer.confidence.rawValue, answer.generation, answer.passages.map(\.id))
            return .json(LegTimes.measure(legs, .encode) { Self.encoded(answer) })
        case .stock:
            let asked: KnowledgeAPI.StockRequest = try Self.decoded(body, legs)
            let answer = try core.state(asked.generation, request).stock(asked, timing: legs)
            core.keep("stock", asked.question, answer.verdict.rawValue, answer.generation, nil)
            return .json(LegTimes.measure(legs, .encode) { Self.encoded(answer) })
        case .photos:
            let asked: KnowledgeAPI.PhotosRequest = try Self.decoded(body, legs)
            let answer = try core.state(asked.generation, request).photos(asked, timing: legs)
            return .json(LegTimes.measure(legs, .encode) { Self.encoded(answer) })
        case .verify:
            let asked: KnowledgeAPI.VerifyRequest = try Self.decoded(body, legs)
            let answer = try core.state(asked.generation, request).verify(asked, timing: legs)
            return .json(LegTimes.measure(legs, .encode) { Self.encoded(answer) })
        case .assortment:
            return .json(Self.encoded(try core.host.state().assortment()))
        case .source(let id):
            let asked = try Self.sourceRequest(id, request)
            return .json(Self.encoded(try core.state(asked.generation, request).source(asked)))
        case .photo(let path):
            guard let file = PercentDecoding.text(path) else {
                throw KnowledgeFailure(
                    .notFound, "there is no such photo", hint: "percent-encode the path of an answer of /v1/photos")
            }
            return Self.reply(try core.host.state().photo(file), request)
        case .generations:
            return .json(
                Self.encoded(
                    Generations(current: try core.host.state().base.generation, all: try core.host.generations())))
        case .health, .ready, .metrics, .openapi, .page: throw KnowledgeFailure.internalFault
        }
    }

    /// What `/v1/generations` tells.
    struct Generations: Codable {
        /// The generation in use.
        var current: Int
        /// All there are, ascending.
        var all: [Int]
    }

    private static func reply(_ photo: KnowledgeAPI.PhotoContent, _ request: Request) -> Reply {
        let tag = "\"\(photo.tag)\""
        var reply = Reply(body: photo.bytes)
        if request.headers[.ifNoneMatch] == tag { reply = Reply(status: .notModified) }
        reply.fields[.contentType] = photo.contentType
        reply.fields[.eTag] = tag
        reply.fields[.cacheControl] = "private, max-age=60"
        reply.fields[.contentSecurityPolicy] = "default-src 'none'; sandbox"
        return reply
    }

    private static func sourceRequest(_ id: String, _ request: Request) throws(KnowledgeFailure)
        -> KnowledgeAPI.SourceRequest
    {
        func number(_ text: some StringProtocol, _ field: String) throws(KnowledgeFailure) -> Int {
            guard let number = Int(text), text.utf8.first != UInt8(ascii: "+") else {
                throw KnowledgeFailure(.invalidRequest, "\(field) is no whole number", hint: "see /openapi.json")
            }
            return number
        }
        var asked = KnowledgeAPI.SourceRequest(try number(id, "the id"))
        for (name, value) in request.uri.queryParameters {
            switch name {
            case "around": asked.around = try number(value, "around")
            case "generation": asked.generation = try number(value, "generation")
            case "lang":
                guard let lang = Phrase.Language(rawValue: String(value)) else {
                    throw KnowledgeFailure(.invalidRequest, "lang is not known", hint: "use ru or en")
                }
                asked.lang = lang
            default:
                throw KnowledgeFailure(
                    .invalidRequest, "there is no such parameter", hint: "known are around, generation, lang")
            }
        }
        return asked
    }

    // MARK: Bodies

    private static func body(of request: Request, _ limits: ServiceLimits) async throws(KnowledgeFailure) -> [UInt8] {
        let type = request.headers[.contentType]?.prefix { $0 != ";" && $0 != " " && $0 != "\t" }
        guard type?.lowercased() == "application/json" else {
            throw KnowledgeFailure(
                .unsupportedMediaType, "the body is not said to be JSON", hint: "send Content-Type: application/json")
        }
        let tooLarge = KnowledgeFailure(
            .bodyTooLarge, "the body is too large", hint: "send at most \(limits.bodyBytes) bytes")
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limits.bodyBytes {
            throw tooLarge
        }
        var bytes: [UInt8] = []
        do {
            for try await piece in request.body {
                guard bytes.count + piece.readableBytes <= limits.bodyBytes else { throw tooLarge }
                bytes.append(contentsOf: piece.readableBytesView)
            }
        } catch {
            throw (error as? KnowledgeFailure)
                ?? KnowledgeFailure(.invalidRequest, "the body ended too soon", hint: "send all of it")
        }
        return bytes
    }

    private static func decoded<Value: Decodable>(_ body: [UInt8], _ legs: LegTimes) throws -> Value {
        try LegTimes.measure(legs, .decode) { try JSONDecoder().decode(Value.self, from: Data(body)) }
    }

    private static func encoded(_ value: some Encodable) -> [UInt8] {
        // Scores are finite and all else is text and whole numbers: nothing of it can't be written.
        (try? JSONStream.bytes(of: value)) ?? FailureBody.of(.internalFault)
    }
}
