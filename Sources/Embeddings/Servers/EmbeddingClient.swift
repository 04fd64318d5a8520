import Foundation
import KnowledgeModel
import WebClient

/// Asks a server for vectors and holds every answer against what was asked.
struct EmbeddingClient: Sendable {
    let server: EmbeddingServer
    private let web: WebClient
    private let key: Secret?

    /// Bytes of texts in one request. No tokenizer makes more tokens than bytes, so that OpenAI's limit of 300,000 tokens
    /// holds, and text-embeddings-inference's of 2 MB.
    static let batchBytes = 250_000

    /// - Throws: ``EmbeddingError/missingKey(source:)``.
    init(
        _ server: EmbeddingServer, web: WebClient, environment: [String: String]
    ) throws(EmbeddingError) {
        self.server = server
        self.web = web
        key = try Self.key(server.key, environment)
    }

    private static func key(
        _ source: EmbeddingServer.KeySource, _ environment: [String: String]
    ) throws(EmbeddingError) -> Secret? {
        switch source {
        case .none: return nil
        case .variable(let name):
            guard let text = environment[name], !Secret(text).isEmpty else { throw .missingKey(source: "$\(name)") }
            return Secret(text)
        case .variableIfSet(let name):
            let secret = Secret(environment[name] ?? "")
            return secret.isEmpty ? nil : secret
        case .file(let path):
            let secret: Secret
            do {
                secret = try Secret(contentsOf: URL(filePath: path))
            } catch {
                throw .missingKey(source: path)
            }
            guard !secret.isEmpty else { throw .missingKey(source: path) }
            return secret
        }
    }

    /// Cuts positions of texts into batches within the server's limits, in their order.
    func batches(of texts: [String]) -> [Range<Int>] {
        var batches: [Range<Int>] = []
        var start = 0
        var bytes = 0
        for (position, text) in texts.enumerated() {
            let size = text.utf8.count + server.passagePrefix.utf8.count
            if position > start, position - start == server.batch || bytes + size > Self.batchBytes {
                batches.append(start..<position)
                (start, bytes) = (position, 0)
            }
            bytes += size
        }
        if start < texts.count { batches.append(start..<texts.count) }
        return batches
    }

    /// Unit vectors of one batch of texts, prefixes included already, in their order.
    ///
    /// A batch that is too big for the server is cut in half and sent again.
    /// - Parameters:
    ///   - dimension: how long they have to be; nil takes what comes when no length was asked for.
    ///   - isQuestion: whether a customer waits for it.
    func vectors(
        of texts: [String], dimension: Int?, isQuestion: Bool = false
    ) async throws(EmbeddingError) -> VectorMatrix {
        do {
            let body = try await send(texts, isQuestion: isQuestion)
            return try read(body, count: texts.count, dimension: dimension)
        } catch .refused(_, let status, _) where texts.count > 1 && (status == 413 || status == 422) {
            let middle = texts.count / 2
            var rows = try await vectors(of: Array(texts[..<middle]), dimension: dimension, isQuestion: isQuestion)
            let rest = try await vectors(of: Array(texts[middle...]), dimension: rows.dimension, isQuestion: isQuestion)
            rows.elements += rest.elements
            return rows
        }
    }

    private func send(_ texts: [String], isQuestion: Bool) async throws(EmbeddingError) -> [UInt8] {
        if let blank = texts.firstIndex(where: { $0.allSatisfy(\.isWhitespace) }) {
            throw .blankText(position: blank + 1)
        }
        let request = try request(texts, isQuestion: isQuestion)
        do {
            return try await web.send(request).body
        } catch .status(let failure) {
            let refusal = EmbeddingExchange.Refusal(failure.excerpt)
            if refusal?.isQuotaSpent == true { throw .quotaSpent(host: failure.host) }
            // Servers quote what they were sent, whole or in part; a question is nobody else's business.
            let detail = isQuestion ? "" : (refusal?.message ?? failure.excerpt)
            throw .refused(host: failure.host, status: failure.status, detail: String(detail.prefix(200)))
        } catch {
            throw .web(error)
        }
    }

    private func request(_ texts: [String], isQuestion: Bool) throws(EmbeddingError) -> WebRequest {
        let content = EmbeddingExchange.Request(
            model: server.model, input: texts, dimensions: server.dimensions,
            encodingFormat: server.encoding == .base64 ? "base64" : nil)
        let body: Data
        do {
            body = try JSONEncoder().encode(content)
        } catch {
            throw .badAnswer(host: server.address.host, detail: "the texts can't be written as JSON")
        }
        let limit = isQuestion ? server.queryTimeout : server.timeout
        return WebRequest(
            .post, server.address.appending(path: "embeddings"),
            headers: [.json] + (key.map { [.bearer($0)] } ?? []), body: Array(body),
            limits: WebLimits(connect: min(limit, .seconds(5)), total: limit, idle: limit),
            // One try for a question: a customer waits, and there is an answer without it.
            retry: RetryPolicy(
                tries: isQuestion ? 1 : 6,
                isFinal: { failure in
                    let refusal = EmbeddingExchange.Refusal(failure.excerpt)
                    return refusal.map { $0.isQuotaSpent || $0.isTooLarge } ?? false
                }),
            // The same texts give the same vectors, however often they are asked for.
            isRepeatable: true, confidential: texts)
    }

    // MARK: The answer

    private func read(_ body: [UInt8], count: Int, dimension: Int?) throws(EmbeddingError) -> VectorMatrix {
        let answer: EmbeddingExchange.Answer
        do {
            answer = try JSONDecoder().decode(EmbeddingExchange.Answer.self, from: Data(body))
        } catch {
            throw bad("no list of vectors in JSON")
        }
        guard answer.data.count == count else { throw bad("\(answer.data.count) vectors for \(count) texts") }
        var ordered = [[Float]?](repeating: nil, count: count)
        for item in answer.data {
            guard let index = item.index, ordered.indices.contains(index) else {
                throw bad("a vector with the index \(item.index.map(String.init) ?? "—")")
            }
            guard ordered[index] == nil else { throw bad("two vectors with the index \(index)") }
            ordered[index] = item.embedding.elements
        }
        let rows = ordered.compactMap { $0 }
        let expected = server.dimensions ?? dimension ?? rows.first?.count ?? 0
        guard expected > 0 else { throw bad("vectors without elements") }
        var elements: [Float] = []
        elements.reserveCapacity(count * expected)
        for row in rows {
            guard row.count == expected else {
                throw .wrongDimension(model: server.model, expected: expected, found: row.count)
            }
            elements += try unit(row)
        }
        if let dimension, dimension != expected {
            throw .wrongDimension(model: server.model, expected: dimension, found: expected)
        }
        return VectorMatrix(dimension: expected, elements: elements)
    }

    /// The vector scaled to length 1: a length that was cut, or a server that does not normalise, makes no difference.
    private func unit(_ row: [Float]) throws(EmbeddingError) -> [Float] {
        var sum = 0.0
        for element in row {
            guard element.isFinite else { throw bad("a vector that holds a number that is not finite") }
            sum += Double(element) * Double(element)
        }
        guard sum > 0 else { throw bad("a vector that is all zeros") }
        let scale = 1 / sum.squareRoot()
        return row.map { Float(Double($0) * scale) }
    }

    private func bad(_ detail: String) -> EmbeddingError {
        .badAnswer(host: server.address.host, detail: detail)
    }
}
