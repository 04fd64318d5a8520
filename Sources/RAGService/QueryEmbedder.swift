import Embeddings
import KnowledgeModel
import Language
import VectorIndex
import WebClient

/// Makes the vectors of questions by the embedder that made the index's.
enum QueryEmbedder: Sendable {
    /// The model is in the index; the settings do not matter.
    case learned(LearnedEmbedder)
    /// The model is a server's.
    case server(ServerEmbedder)
    /// The settings name another embedder.
    case foreign(KnowledgeError)
    /// The settings do not lead to the server.
    case unavailable(EmbeddingError)

    /// - Parameter choice: what the settings name; read only where the index does not bring its own model.
    init(
        of index: IndexReader, choice: () throws -> EmbedderChoice, web: WebClient, environment: [String: String]
    ) throws {
        let identity = index.manifest.embedder
        guard identity.model != LatentSemanticModel.modelName else {
            let learned = try LearnedEmbedder(decoding: index.model())
            guard learned.identity == identity else {
                throw EmbeddingError.damagedModel(detail: "it is \(learned.identity), the index wants \(identity)")
            }
            self = .learned(learned)
            return
        }
        guard case .server(let server) = try choice() else {
            self = .foreign(.foreignEmbedder(index: identity, available: nil))
            return
        }
        let available = server.identity(dimension: server.dimensions ?? identity.dimension)
        guard available == identity else {
            self = .foreign(.foreignEmbedder(index: identity, available: available))
            return
        }
        do throws(EmbeddingError) {
            let embedder = try ServerEmbedder(
                server, storedModel: try Self.model(of: index), web: web, environment: environment)
            guard embedder.identity == identity else {
                throw .damagedModel(detail: "it is \(embedder.identity), the index wants \(identity)")
            }
            self = .server(embedder)
        } catch {
            guard error.isOutage else { throw error }
            self = .unavailable(error)
        }
    }

    private static func model(of index: IndexReader) throws(EmbeddingError) -> [UInt8] {
        do {
            return try index.model()
        } catch {
            throw .damagedModel(detail: error.description)
        }
    }

    /// A question's vector; nil where the search has to do without, with the reason where a person should know it.
    /// - Throws: ``KnowledgeError/foreignEmbedder(index:available:)``, and ``EmbeddingError`` when the server's vectors are not
    ///   those of the index.
    func vector(of analysis: QueryAnalysis) async throws -> (vector: [Float]?, warning: Phrase?) {
        switch self {
        case .learned(let embedder):
            let text = analysis.wordsForEmbedding.joined(separator: " ")
            let vector = try await embedder.embed([text], as: .query).elements
            // No word of it is known: there is nothing to compare.
            return (vector.contains { $0 != 0 } ? vector : nil, nil)
        case .server(let embedder):
            do {
                // A model of sentences wants the sentence.
                return (try await embedder.embed([analysis.text], as: .query).elements, nil)
            } catch {
                guard error.isOutage else { throw error }
                if Task.isCancelled { throw CancellationError() }
                return (nil, Self.warning(error))
            }
        case .foreign(let error): throw error
        case .unavailable(let error): return (nil, Self.warning(error))
        }
    }

    private static func warning(_ error: EmbeddingError) -> Phrase {
        Phrase(
            ru: "ищу только по словам, без векторов: \(error.phrase.ru)",
            en: "searching by words alone, without vectors: \(error.phrase.en)")
    }
}
