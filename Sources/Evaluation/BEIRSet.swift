public import Foundation

/// A retrieval set in the BEIR layout: `corpus.jsonl`, `queries.jsonl`, `qrels/test.tsv`.
public struct BEIRSet: Sendable {
    /// The documents in file order.
    public var documents: [Document]
    /// The questions that have judgements, in file order.
    public var queries: [Query]
    /// Grades by question and document.
    public var qrels: [String: [String: Int]]

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
        qrels = try Self.readQrels(folder.appending(path: "qrels/test.tsv"))
        let all = try JSONLines.read(Query.self, from: folder.appending(path: "queries.jsonl"))
        queries = all.filter { [qrels] in qrels[$0.id] != nil }
        if queries.isEmpty { throw .empty(file: folder.path(percentEncoded: false)) }
    }

    private static func readQrels(_ file: URL) throws(EvaluationError) -> [String: [String: Int]] {
        let name = file.path(percentEncoded: false)
        var qrels: [String: [String: Int]] = [:]
        for (number, line) in try JSONLines.lines(of: file) {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            // Some sets come without the header line.
            if number == 1, fields.count == 3, Int(fields[2]) == nil { continue }
            guard fields.count == 3, let grade = Int(fields[2]) else {
                throw .malformed(file: name, line: number, expected: "query-id, corpus-id and a whole-number score")
            }
            qrels[String(fields[0]), default: [:]][String(fields[1])] = grade
        }
        return qrels
    }

    /// Judges a ranked list of document identifiers for a question. A document counts where it is found first.
    public func judge(_ ranking: [String], for query: String) -> JudgedRanking {
        let judged = qrels[query] ?? [:]
        var open = judged
        return JudgedRanking(
            question: query, grades: ranking.map { open.removeValue(forKey: $0) ?? 0 },
            judged: judged.values.sorted(by: >))
    }
}
