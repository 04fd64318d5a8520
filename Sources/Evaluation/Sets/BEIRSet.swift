public import Foundation

/// A retrieval set in the BEIR layout: `corpus.jsonl`, `queries.jsonl`, `qrels/test.tsv`.
public struct BEIRSet: Sendable {
    /// The documents in file order.
    public var documents: [Document]
    /// The questions that have judgements, in file order.
    public var queries: [Query]
    /// Grades by question and document.
    public var qrels: Qrels

    /// A document of the corpus.
    public struct Document: Hashable, Sendable, Decodable {
        /// Its identifier.
        public var id: String
        /// Its title, may be empty.
        public var title: String?
        /// Its text.
        public var text: String

        private enum CodingKeys: String, CodingKey {
            case id = "_id"
            case title
            case text
        }
    }

    /// A question.
    public struct Query: Hashable, Sendable, Decodable {
        /// Its identifier.
        public var id: String
        /// Its text.
        public var text: String

        private enum CodingKeys: String, CodingKey {
            case id = "_id"
            case text
        }
    }

    /// Reads a set from its folder.
    /// - Throws: ``EvaluationError`` with the file and line at fault.
    public init(folder: URL) throws(EvaluationError) {
        documents = try JSONLines.read(Document.self, from: folder.appending(path: "corpus.jsonl"))
        qrels = try Qrels(reading: folder.appending(path: "qrels/test.tsv"))
        let all = try JSONLines.read(Query.self, from: folder.appending(path: "queries.jsonl"))
        queries = all.filter { [qrels] in qrels.index(of: $0.id) != nil }
        if queries.isEmpty { throw .empty(file: folder.path(percentEncoded: false)) }
    }

    /// Judges a ranked list of document identifiers for a question.
    public func judge(_ ranking: [String], for query: String) -> JudgedRanking {
        qrels.judge(ranking, for: query)
    }
}
