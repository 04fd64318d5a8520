/// What several systems found first, for people to judge: each document once, whoever found it.
public struct Pool: Hashable, Sendable {
    /// What is to be judged, by question; the documents in order of their identifiers, so that nobody sees who ranked them how.
    public var entries: [Entry]

    /// A document to judge.
    public struct Entry: Hashable, Sendable {
        /// The question.
        public var question: String
        /// The document.
        public var document: String
        /// How many systems found it.
        public var systems: Int
    }

    /// Pools the first documents of ranked lists (Spärck Jones & van Rijsbergen 1975).
    /// - Parameters:
    ///   - depth: how many of each list.
    ///   - known: what is judged already is left out.
    public init(_ runs: [[String: [RankedDocument]]], depth: Int, known: Qrels = Qrels()) {
        entries = []
        for question in Set(runs.flatMap(\.keys)).sorted() {
            let judged = known.grades(of: question)
            var counts: [String: Int] = [:]
            for run in runs {
                for hit in (run[question] ?? []).prefix(depth) { counts[hit.document, default: 0] += 1 }
            }
            entries += counts.filter { judged[$0.key] == nil }.sorted { $0.key < $1.key }.map {
                Entry(question: question, document: $0.key, systems: $0.value)
            }
        }
    }

    /// Lines of TREC judgements with a question mark to be replaced by the grade.
    public var text: String { entries.map { "\($0.question) 0 \($0.document) ?\n" }.joined() }
}
