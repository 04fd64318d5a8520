import Foundation
public import KnowledgeModel
public import WebClient

/// The shop's knowledge over HTTP, from the service that `vitrina serve` runs.
///
/// Asking changes nothing there, so that a request is tried again when the connection fails, and after the time that the service
/// names when it is overloaded.
public struct HTTPKnowledgeClient: KnowledgeClient {
    private let address: WebAddress
    private let key: Secret?
    private let web: WebClient
    private let limits: WebLimits

    /// Creates a client; nothing is connected yet.
    /// - Parameters:
    ///   - address: the service's, without a path: `http://127.0.0.1:8470`.
    ///   - key: nil for a service without keys.
    public init(
        _ address: WebAddress, key: Secret? = nil, web: WebClient = WebClient(),
        limits: WebLimits = WebLimits(connect: .seconds(2), total: .seconds(15), idle: .seconds(15))
    ) {
        self.address = address
        self.key = key
        self.web = web
        self.limits = limits
    }

    /// Finds passages.
    public func search(
        _ request: KnowledgeAPI.SearchRequest
    ) async throws(KnowledgeFailure) -> KnowledgeAPI.SearchAnswer {
        try await ask("search", request)
    }

    /// Gathers what an answer can stand on.
    public func ground(
        _ request: KnowledgeAPI.GroundRequest
    ) async throws(KnowledgeFailure) -> KnowledgeAPI.GroundAnswer {
        try await ask("ground", request)
    }

    /// Tells what is in stock.
    public func stock(_ request: KnowledgeAPI.StockRequest) async throws(KnowledgeFailure) -> KnowledgeAPI.StockAnswer {
        try await ask("stock", request)
    }

    /// Chooses photos.
    public func photos(
        _ request: KnowledgeAPI.PhotosRequest
    ) async throws(KnowledgeFailure) -> KnowledgeAPI.PhotosAnswer {
        try await ask("photos", request)
    }

    /// Holds a draft against the files.
    public func verify(
        _ request: KnowledgeAPI.VerifyRequest
    ) async throws(KnowledgeFailure) -> KnowledgeAPI.VerifyAnswer {
        try await ask("verify", request)
    }

    /// Tells what the shop carries.
    public func assortment() async throws(KnowledgeFailure) -> KnowledgeAPI.Assortment {
        let place = address.appending(path: "v1", "assortment")
        return try read(try await send(WebRequest(.get, place, headers: headers(), limits: limits)).body)
    }

    /// Shows the text around a passage.
    public func source(
        _ request: KnowledgeAPI.SourceRequest
    ) async throws(KnowledgeFailure) -> KnowledgeAPI.SourceAnswer {
        var place = address.appending(path: "v1", "source", "\(request.id)")
            .appending(query: "around", "\(request.around)").appending(query: "lang", request.lang.rawValue)
        if let generation = request.generation { place = place.appending(query: "generation", "\(generation)") }
        return try read(try await send(WebRequest(.get, place, headers: headers(), limits: limits)).body)
    }

    /// The bytes of a photo.
    public func photo(_ file: String) async throws(KnowledgeFailure) -> KnowledgeAPI.PhotoContent {
        let place = address.appending(path: "v1", "photos", file)
        let answer = try await send(WebRequest(.get, place, headers: headers(), limits: limits))
        guard let type = answer.headers["content-type"], let tag = answer.headers["etag"] else {
            throw Self.notAService
        }
        return KnowledgeAPI.PhotoContent(
            file: file, contentType: type, tag: tag.filter { $0 != "\"" }, bytes: answer.body)
    }

    // MARK: Sending

    private func headers() -> [WebHeader] { key.map { [.bearer($0)] } ?? [] }

    private func ask<Request: Encodable, Answer: Decodable>(
        _ call: String, _ request: Request
    ) async throws(KnowledgeFailure) -> Answer {
        let body: Data
        do {
            body = try JSONEncoder().encode(request)
        } catch {
            throw KnowledgeFailure(.invalidRequest, "the request can't be written as JSON", hint: "check its numbers")
        }
        let answer = try await send(
            WebRequest(
                .post, address.appending(path: "v1", call), headers: headers() + [.json], body: Array(body),
                limits: limits,
                isRepeatable: true))
        return try read(answer.body)
    }

    private func send(_ request: WebRequest) async throws(KnowledgeFailure) -> WebResponse {
        do {
            return try await web.send(request)
        } catch {
            throw Self.failure(of: error)
        }
    }

    private func read<Answer: Decodable>(_ body: [UInt8]) throws(KnowledgeFailure) -> Answer {
        do {
            return try JSONDecoder().decode(Answer.self, from: Data(body))
        } catch {
            throw Self.notAService
        }
    }

    private static let notAService = KnowledgeFailure(
        .notAService, "what answers is no knowledge service of this version",
        hint: "check the address and both versions")

    /// What a failed request means.
    private static func failure(of error: WebError) -> KnowledgeFailure {
        switch error {
        case .status(let failure):
            guard var said = try? JSONDecoder().decode(KnowledgeFailure.self, from: Data(failure.excerpt.utf8)) else {
                return notAService
            }
            said.retryAfter = failure.retryAfter.map { Int($0.components.seconds) }
            return said
        case .cancelled: return KnowledgeFailure(.timeout, "the request was cancelled", hint: "ask again")
        case .timeout:
            return KnowledgeFailure(
                .timeout, "the service took too long", hint: "ask again, or allow more time", retryAfter: 1)
        case .malformed, .redirect, .tooLarge: return notAService
        case .invalidAddress, .invalidHeader, .unreachable, .tls, .interrupted:
            return KnowledgeFailure(
                .unreachable, "the service can't be reached", hint: "check that `vitrina serve` runs, and the address")
        }
    }
}
