import Embeddings
import KnowledgeModel

// What forgetting needs of a builder.
extension KnowledgeBuilder {
    /// Removes vectors kept between builds of all but these texts.
    func pruneVectors(to texts: [String]) throws(EmbeddingError) { try embedder.prune(to: texts) }
}
