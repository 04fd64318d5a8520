public import KnowledgeModel
import Synchronization
public import WebClient

/// A server's model as the embedder of an index that was made with it.
///
/// Before its first vector is used, it makes sure that the model is still the one the index was made with: it asks for the
/// vector of a fixed text once more, in the same request, and compares.
///
/// A server that fails is left alone for a while: the questions that come meanwhile fail at once instead of waiting each for
/// its time-out.
public final class ServerEmbedder: Embedder {
    /// What the index was made with.
    public let identity: EmbedderIdentity
    private let client: EmbeddingClient
    private let probe: ModelProbe
    private let state = Mutex(State())
    private let now: @Sendable () -> ContinuousClock.Instant

    private struct State {
        var isVerified = false
        /// Why and until when the server is left alone.
        var pause: (error: EmbeddingError, end: ContinuousClock.Instant)?
    }

    /// How long a server that failed is left alone.
    static let pause = Duration.seconds(30)

    /// Creates an embedder; nothing is asked yet.
    /// - Parameters:
    ///   - stored: what ``EmbeddedPassages/model`` held for the index.
    ///   - environment: where the key may lie.
    /// - Throws: ``EmbeddingError/damagedModel(detail:)``, ``EmbeddingError/missingKey(source:)``.
    public convenience init(
        _ server: EmbeddingServer, storedModel stored: [UInt8], web: WebClient, environment: [String: String]
    ) throws(EmbeddingError) {
        try self.init(server, storedModel: stored, web: web, environment: environment, now: { .now })
    }

    init(
        _ server: EmbeddingServer, storedModel stored: [UInt8], web: WebClient, environment: [String: String],
        now: @escaping @Sendable () -> ContinuousClock.Instant
    ) throws(EmbeddingError) {
        self.now = now
        probe = try ModelProbe(decoding: stored)
        identity = server.identity(dimension: probe.vector.count)
        client = try EmbeddingClient(server, web: web, environment: environment)
    }

    /// Unit vectors of texts, one a row in their order.
    /// - Throws: ``EmbeddingError/modelChanged(model:)`` when the server's model is another than the index's, and all that
    ///   asking a server can lead to.
    public func embed(_ texts: [String], as role: EmbeddingRole) async throws(EmbeddingError) -> VectorMatrix {
        let (isVerified, pause) = state.withLock { ($0.isVerified, $0.pause) }
        if let pause, now() < pause.end { throw pause.error }
        do {
            let vectors = try await vectors(of: texts, as: role, verifies: !isVerified)
            state.withLock { $0 = State(isVerified: true, pause: nil) }
            return vectors
        } catch {
            if error.isOutage, error != .web(.cancelled) {
                // Counted from the failure: a time-out may take as long as the pause itself.
                let end = now() + Self.pause
                state.withLock { $0.pause = (error, end) }
            }
            throw error
        }
    }

    private func vectors(
        of texts: [String], as role: EmbeddingRole, verifies: Bool
    ) async throws(EmbeddingError) -> VectorMatrix {
        var sent = texts.map { client.server.prefixed($0, as: role) }
        if verifies { sent.append(client.server.prefixed(ModelProbe.text, as: .passage)) }
        var vectors = VectorMatrix(dimension: identity.dimension)
        for batch in client.batches(of: sent) {
            vectors.elements += try await client.vectors(
                of: Array(sent[batch]), dimension: identity.dimension, isQuestion: role == .query
            ).elements
        }
        guard verifies else { return vectors }
        guard probe.isSame(as: Array(vectors[texts.count])) else {
            throw .modelChanged(model: client.server.model)
        }
        vectors.elements.removeLast(identity.dimension)
        return vectors
    }
}

/// The vector of a fixed text, by which a server's model is known again.
///
/// Servers name their models themselves, and the same name may stand for another model tomorrow, whose vectors have the
/// same length and mean nothing beside the old ones.
struct ModelProbe: Hashable, Sendable {
    /// The text's unit vector.
    var vector: [Float]

    /// The text, in the languages that shops write.
    static let text = "Туфли чёрные 38 размера. Қара туфли, 38 өлшем. Black shoes, size 38."

    /// Cosine from which two vectors are those of one model. The same model on other hardware, or in another batch, stays
    /// above 0.9999; the same weights at another quantisation fall below.
    private static let same = 0.999

    init(vector: [Float]) {
        self.vector = vector
    }

    func isSame(as other: [Float]) -> Bool {
        guard other.count == vector.count else { return false }
        var cosine = 0.0
        for (left, right) in zip(vector, other) { cosine += Double(left) * Double(right) }
        return cosine >= Self.same
    }

    // The stored form, numbers little-endian: "EMB1" · UInt32 dimension · Float32 elements
    private static let magic: [UInt8] = Array("EMB1".utf8)

    func encoded() -> [UInt8] {
        var bytes = Self.magic
        withUnsafeBytes(of: UInt32(vector.count).littleEndian) { bytes.append(contentsOf: $0) }
        return bytes + VectorBytes.encoded(vector)
    }

    /// - Throws: ``EmbeddingError/damagedModel(detail:)`` when the bytes are not what ``encoded()`` writes.
    init(decoding bytes: [UInt8]) throws(EmbeddingError) {
        guard bytes.starts(with: Self.magic), bytes.count >= 8 else {
            throw .damagedModel(detail: "it does not begin with EMB1")
        }
        let count = bytes[4..<8].reversed().reduce(0) { $0 << 8 | Int($1) }
        guard count > 0, let vector = VectorBytes.decoded(Array(bytes[8...]), dimension: count) else {
            throw .damagedModel(detail: "\(bytes.count) bytes for a vector of \(count)")
        }
        self.vector = vector
    }
}

/// Vectors as little-endian Float32.
enum VectorBytes {
    static func encoded(_ vector: some Collection<Float>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(vector.count * 4)
        for element in vector {
            withUnsafeBytes(of: element.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
        }
        return bytes
    }

    /// nil for bytes of another length, and for numbers that are not finite.
    static func decoded(_ bytes: [UInt8], dimension: Int) -> [Float]? {
        guard bytes.count == dimension * 4 else { return nil }
        let vector = bytes.withUnsafeBytes { raw in
            (0..<dimension).map {
                Float(bitPattern: UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self)))
            }
        }
        return vector.allSatisfy(\.isFinite) ? vector : nil
    }
}
